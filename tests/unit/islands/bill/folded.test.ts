import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test, vi } from 'vitest';
import { Folded } from '#islands/bill/view/folded.tsx';

const draw = () => 'entries';
const PROPS = { summary: '3 more', draw };

/** Folds a list open or shut; what it is drawn from afterwards, null where it stays as it was. */
function toggled(open: boolean): { readonly wasOpened: boolean } | null {
  const folded = new Folded(PROPS);
  const setState = vi.spyOn(folded, 'setState').mockReturnValue();
  const { props } = folded.render(PROPS, folded.state);
  const { onToggle } = props as unknown as { onToggle: (event: object) => void };
  onToggle({ currentTarget: { open } });
  return (setState.mock.calls[0]?.[0] ?? null) as { wasOpened: boolean } | null;
}

test('what is folded away is not drawn before it is unfolded', () => {
  expect(render(h(Folded, PROPS))).toBe('<details class="disclosure"><summary>3 more</summary></details>');
  expect(toggled(false)).toBeNull();
});

test('unfolded, it is drawn', () => {
  const state = toggled(true) ?? { wasOpened: false };
  expect(render(new Folded(PROPS).render(PROPS, state))).toBe(
    '<details class="disclosure"><summary>3 more</summary>entries</details>',
  );
});
