import type { VNode } from 'preact';
import type { FilledQuery } from '#engine/billing/workbench/ready-queries.ts';
import type { Screen } from '../view/screen.ts';
import { say } from '../view/screen.ts';
import type { BenchState } from './bench-state.ts';
import { OwnList } from './own-list.tsx';
import type { OwnQuery } from './own-queries.ts';
import { MOST_OWN } from './own-queries.ts';

interface Props {
  readonly screen: Screen;
  readonly ready: readonly FilledQuery[];
  readonly own: readonly OwnQuery[];
  readonly note: BenchState['note'];
  readonly onReady: (query: FilledQuery) => void;
  readonly onOwn: (query: OwnQuery) => void;
  readonly onKeep: (name: string) => boolean;
  readonly onRename: (before: string, name: string) => boolean;
  readonly onDelete: (name: string) => void;
}

/** Queries at hand: those of the page, and those the reader kept. */
export function QueryLists(props: Props): VNode {
  const { screen, ready, onReady } = props;
  const words = screen.texts.sql;
  return (
    <>
      <h3 class="label">{words.ready}</h3>
      <p class="caption">{words.readyHelp}</p>
      <ul class="sql-queries" role="list">
        {ready.map((filled) => {
          const name = words[`query.${filled.query}`];
          if (screen.live === null) return <li key={filled.query}>{name}</li>;
          return (
            <li key={filled.query}>
              <button type="button" class="link-button" onClick={() => onReady(filled)}>
                {name}
              </button>
            </li>
          );
        })}
      </ul>
      {screen.live !== null && <OwnQueries {...props} />}
    </>
  );
}

function OwnQueries({ screen, own, note, onOwn, onKeep, onRename, onDelete }: Props): VNode {
  const words = screen.texts.sql;
  return (
    <>
      <h3 class="label">{words.own}</h3>
      <p class="caption">{own.length === 0 ? `${words.ownHelp} ${words.ownEmpty}` : words.ownHelp}</p>
      <OwnList screen={screen} own={own} {...{ onOwn, onKeep, onRename, onDelete }} />
      <p class="caption" role="status">
        {note === 'ownFull' && say(words.ownFull, { most: MOST_OWN })}
        {note === 'ownBlocked' && words.ownBlocked}
      </p>
    </>
  );
}
