import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { Check } from '#viz/fields/check.tsx';
import { describedBy } from '#viz/fields/field-notes.tsx';
import { Field } from '#viz/fields/field.tsx';
import { LONGEST_NUMBER, NumberInput } from '#viz/fields/number-input.tsx';
import { SegmentedField } from '#viz/fields/segmented-field.tsx';

function drawNumber(notes: { readonly help?: string; readonly error?: string }): string {
  const all = { id: 'volume', ...notes };
  const input = <NumberInput id="volume" text="1.5k" unit="h" describedBy={describedBy(all)} isWrong={!!all.error} />;
  return renderToString(<Field {...all} label="Volume" control={input} />);
}

describe('a field', () => {
  test('reads its help and its error out with the control', () => {
    const html = drawNumber({ help: 'How many.', error: 'Expected a number.' });
    expect(html).toContain('<label class="field-label" for="volume">Volume</label>');
    expect(html).toContain('aria-describedby="volume-help volume-error"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('<p class="field-error" id="volume-error">Expected a number.</p>');
  });

  test('points at nothing where nothing is said', () => {
    const html = drawNumber({});
    expect(html).not.toMatch(/aria-|field-help|field-error/);
    expect(html).toContain(`maxlength="${LONGEST_NUMBER}"`);
    expect(html).toContain('<span class="field-unit">h</span>');
  });

  test('with alternatives is a group of radios of one name, one of them checked', () => {
    const choices = [
      ['none', 'none'],
      ['per-key', 'per account'],
    ] as const;
    const data = { 'data-choice': 'ordering' };
    const html = renderToString(
      <SegmentedField id="ordering" label="Order" choices={choices} value="per-key" data={data} help="In order?" />,
    );
    expect(html).toContain('<fieldset class="field segmented-field" aria-describedby="ordering-help">');
    expect(html.match(/name="ordering"/g)).toHaveLength(2);
    expect(html.match(/data-choice="ordering"/g)).toHaveLength(2);
    expect(html.match(/value="[^"]*" checked/g)).toEqual(['value="per-key" checked']);
  });
});

describe('a check', () => {
  test('is a label only where it brings its name', () => {
    expect(renderToString(<Check name="replay" label="Replay" checked />)).toMatch(/^<label class="check">.*Replay/);
    expect(renderToString(<Check id="replay" checked={false} />)).toMatch(/^<span class="check">/);
  });
});
