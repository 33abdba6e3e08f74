import { fill } from '#i18n/fill.ts';
import { pluralForm } from '#i18n/plural-form.ts';
import type { SearchData } from '../search-data.ts';
import type { SearchState } from '../search-state.ts';
import { Results } from './results.tsx';
import type { SearchActions } from './search-view.tsx';

interface Props {
  readonly data: SearchData;
  readonly state: SearchState;
  readonly actions: SearchActions;
}

/** What the search says: its state in a line that is read out, then the hits. */
export function Answer({ data, state, actions }: Props) {
  const { words } = data;
  const { found, elsewhere, status } = state;
  return (
    <>
      <p class="note" role="status">
        {statusText(data, state)}
      </p>
      {status === 'failed' && (
        <p class="button-row">
          <button class="button" type="button" onClick={actions.retry}>
            {words.again}
          </button>
          <a href={data.contents}>{words.contents}</a>
        </p>
      )}
      {found && found.count > 0 && <Results data={data} found={found} close={actions.close} />}
      {elsewhere && <Results data={data} found={elsewhere} close={actions.close} />}
    </>
  );
}

function statusText({ words, locale }: SearchData, { status, question, found, elsewhere }: SearchState): string {
  if (status !== 'ready') return words[status];
  if (found === null || question.trim() === '') return words.start;
  if (found.count === 0) {
    const none = fill(words.none, { words: question.trim() });
    return elsewhere ? `${none} ${words.elsewhere}` : none;
  }
  const count = fill(words[`found_${pluralForm(found.count, locale)}`], { n: found.count });
  const shown = found.groups.reduce((sum, { hits }) => sum + hits.length, 0);
  return shown < found.count ? `${count}. ${fill(words.more, { n: shown })}` : `${count}.`;
}
