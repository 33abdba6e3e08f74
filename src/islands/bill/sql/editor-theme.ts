import { EditorView } from '@codemirror/view';

/** The editor in the colours of the site: custom properties reach into its shadow tree, the sheet does not. */
export const EDITOR_THEME = EditorView.theme({
  '&': {
    minBlockSize: '14rem',
    maxBlockSize: '32rem',
    border: '1px solid var(--edge)',
    background: 'var(--sheet)',
    color: 'var(--ink)',
  },
  '&.cm-focused': { outline: '2px solid var(--focus)', outlineOffset: '1px' },
  '.cm-scroller': { font: '400 0.875rem / 1.55 var(--mono)', minBlockSize: '14rem' },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-gutters': { border: '0', background: 'var(--sunken)', color: 'var(--muted)' },
  '.cm-activeLine, .cm-activeLineGutter': { background: 'color-mix(in srgb, var(--hairline) 60%, transparent)' },
  '.cm-cursor': { borderInlineStartColor: 'var(--ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'color-mix(in srgb, var(--accent) 24%, transparent)',
  },
  '&.cm-focused .cm-matchingBracket': { background: 'var(--accent-tint)' },
  '.cm-tooltip': { border: '1px solid var(--edge)', background: 'var(--sheet)', color: 'var(--ink)' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { background: 'var(--accent)', color: 'var(--on-accent)' },
  '.tok-keyword, .tok-operator': { color: 'var(--accent)', fontWeight: '600' },
  '.tok-string': { color: 'var(--warn)' },
  '.tok-number, .tok-bool': { color: 'var(--svc-sqs)' },
  '.tok-comment': { color: 'var(--muted)', fontStyle: 'italic' },
  '.tok-typeName': { color: 'var(--svc-msk)' },
});
