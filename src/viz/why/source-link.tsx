import type { VNode } from 'preact';
import type { Format } from '../kit/format.ts';
import { sourceParts } from '../kit/source-parts.ts';

/** Where a figure was read, as a link when there is an address, with its date. */
export function SourceLink({
  url,
  date,
  format,
}: {
  readonly url: string;
  readonly date: string;
  readonly format: Format;
}): VNode {
  const { href, label, detail } = sourceParts(url);
  const on = <time dateTime={date}>{format.date(date)}</time>;
  if (href === null) {
    return (
      <>
        {label}, {on}
      </>
    );
  }
  return (
    <>
      <a href={href} rel="external noopener" title={detail || undefined}>
        {label}
      </a>
      , {on}
    </>
  );
}
