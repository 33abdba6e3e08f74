import type { TargetedSubmitEvent, VNode } from 'preact';
import { Component } from 'preact';
import { DEFAULT_TAG_POLICY } from '#engine/billing/rules/tag-policy.ts';
import type { Issue } from '#engine/kit/result.ts';
import { fill } from '#i18n/fill.ts';
import type { TagFields } from '../policy-state.ts';
import { ALLOW, readPolicy, REQUIRE, toFields } from '../policy-state.ts';
import { encodeState } from '../state.ts';
import { issueSentence } from './issue-sentence.ts';
import type { Screen } from './screen.ts';
import { lookAt } from './screen.ts';

/** Empty rows below the tags of the policy, for more. */
const SPARE = 1;
const EMPTY: TagFields = { require: '', allow: '' };
/** The longest key and value of AWS, and a list of them. */
const LONGEST = 4096;

interface State {
  /** What is wrong with what was last sent. */
  readonly issues: readonly Issue[];
  /** Rows with something in them, when it was: issues count these. */
  readonly filled: readonly number[];
}

/**
 * The tags that are asked for. A form of the page's address, so that without a live page it leads to the link that has the policy;
 * with one, the bill is judged anew, and what is wrong stands at its field while the last good policy stays.
 */
export class TagPolicyForm extends Component<{ readonly screen: Screen }, State> {
  override state: State = { issues: [], filled: [] };

  override render(): VNode {
    const { screen } = this.props;
    const { tags: words } = screen.texts;
    const policy = screen.view.tagPolicy ?? DEFAULT_TAG_POLICY;
    const rows = [...toFields(policy), ...Array.from({ length: SPARE }, () => EMPTY)];
    return (
      <form class="tag-policy" method="get" action="#tags" data-view onSubmit={(event) => this.#send(event)}>
        <p class="field-help">{words.policyHelp}</p>
        {otherState(screen).map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        {rows.map((fields, index) => (
          <PolicyRow
            key={`${index} ${JSON.stringify(fields)}`}
            {...{ fields, index, screen }}
            error={this.#error(index)}
          />
        ))}
        <p class="button-row">
          <button type="submit" class="button">
            {words.apply}
          </button>
          {screen.view.tagPolicy !== null && (
            <button
              type="button"
              class="link-button"
              {...lookAt({ ...screen.view, tagPolicy: null })}
              onClick={() => this.setState({ issues: [], filled: [] })}
            >
              {words.reset}
            </button>
          )}
        </p>
        <p class="field-error" role="alert">
          {this.#error(null)}
        </p>
      </form>
    );
  }

  #send(event: TargetedSubmitEvent<HTMLFormElement>): void {
    const { live, view } = this.props.screen;
    if (live === null) return;
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    // Names of fields are their own, by row: two of one name would be one to whoever fills forms in.
    const textsOf = (name: string) =>
      [...data].flatMap(([key, value]) => (key.startsWith(`${name}-`) && typeof value === 'string' ? [value] : []));
    const allow = textsOf(ALLOW);
    const fields = textsOf(REQUIRE).map((require, index) => ({ require, allow: allow[index] ?? '' }));
    const policy = readPolicy(fields);
    const filled = fields.flatMap((row, index) => (row.require.trim() || row.allow.trim() ? [index] : []));
    this.setState({ issues: policy.ok ? [] : policy.issues, filled });
    if (policy.ok) live.look({ ...view, tagPolicy: policy.value });
  }

  /** What is wrong in a row; null asks for what is wrong with the whole. */
  #error(row: number | null): string | undefined {
    const { issues, filled } = this.state;
    const found = issues.find(({ path }) => {
      const place = /^required\[(\d+)\]/.exec(path)?.[1];
      return place === undefined ? row === null : filled[Number(place)] === row;
    });
    return found === undefined ? undefined : issueSentence(found, this.props.screen.texts);
  }
}

interface RowProps {
  readonly fields: TagFields;
  readonly index: number;
  readonly screen: Screen;
  readonly error: string | undefined;
}

function PolicyRow({ fields, index, screen, error }: RowProps): VNode {
  const { tags: words } = screen.texts;
  const n = index + 1;
  const id = `tag-policy-${n}`;
  const described = error === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': `${id}-error` };
  return (
    <div class="tag-policy-row">
      <label for={`${id}-key`}>{fill(words.requireLabel, { n })}</label>
      <input
        id={`${id}-key`}
        class="text-input"
        type="text"
        name={`${REQUIRE}-${n}`}
        defaultValue={fields.require}
        maxLength={LONGEST}
        spellcheck={false}
        {...described}
      />
      <label for={`${id}-values`}>{fill(words.allowLabel, { n })}</label>
      <input
        id={`${id}-values`}
        class="text-input"
        type="text"
        name={`${ALLOW}-${n}`}
        defaultValue={fields.allow}
        maxLength={LONGEST}
        spellcheck={false}
        {...described}
      />
      {error !== undefined && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

/** What else the link holds: a form sent to an address replaces its query. */
function otherState({ view }: Screen): readonly (readonly [string, string])[] {
  return [...new URLSearchParams(encodeState({ ...view, tagPolicy: null }))];
}
