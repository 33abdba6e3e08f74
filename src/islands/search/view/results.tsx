import { tagOf } from '#i18n/locales.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Piece } from '../excerpt.ts';
import { excerpt, markTitle } from '../excerpt.ts';
import type { HitGroup } from '../group-hits.ts';
import type { SearchData } from '../search-data.ts';
import type { Hit } from '../search-engine.ts';
import type { Found } from '../search-state.ts';

interface Props {
  readonly data: SearchData;
  readonly found: Found;
  /** A hit on this very page only moves it: the dialog must not stay in front. */
  readonly close: () => void;
}

/** The hits of one language under their pages. */
export function Results({ data, found: { groups, locale }, close }: Props) {
  return (
    <ul class="search-results" role="list" lang={locale === data.locale ? undefined : tagOf(locale)}>
      {groups.map((group) => (
        <li key={group.page.path} class="search-page">
          <PageOfHits group={group} locale={locale} kind={data.words[`kind.${group.page.kind}`]} close={close} />
        </li>
      ))}
    </ul>
  );
}

function PageOfHits({
  group,
  locale,
  kind,
  close,
}: {
  group: HitGroup;
  locale: Locale;
  kind: string;
  close: () => void;
}) {
  const { page, hits } = group;
  return (
    <>
      <p class="search-page-title">
        <a href={page.path} data-stop onClick={close}>
          {page.title}
        </a>
        <span class="badge">{kind}</span>
      </p>
      <ul role="list">
        {hits.map((hit) => (
          <li key={hit.section.id}>
            <HitLink hit={hit} locale={locale} close={close} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** A section as a link to its heading; of the page's own beginning only the excerpt, its title stands above. */
function HitLink({ hit: { page, section, matched }, locale, close }: { hit: Hit; locale: Locale; close: () => void }) {
  const passage = <Marked pieces={excerpt(section.text, matched, locale)} />;
  if (section.id === '') return <p class="search-excerpt">{passage}</p>;
  return (
    <>
      <a class="search-hit" href={`${page.path}#${section.id}`} data-stop onClick={close}>
        <Marked pieces={markTitle(section.title, matched, locale)} />
      </a>
      <p class="search-excerpt">{passage}</p>
    </>
  );
}

function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return <>{pieces.map(({ text, isMatch }, at) => (isMatch ? <mark key={at}>{text}</mark> : text))}</>;
}
