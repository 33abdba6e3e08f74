import { defineConfig } from 'html-validate';

/** Static checks of every built page; what depends on styles or scripts is checked in the browser (tests/a11y). */
export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // The content security policy would drop them silently.
    'no-inline-style': 'error',
    // The error page holds one section per language, each with its heading; a script hides all but one.
    'heading-level': ['error', { allowMultipleH1: true }],
    // Safari forgets that a list without bullets is a list, unless it is told.
    'no-redundant-role': 'off',
    // The navigation exists twice, for wide and narrow screens; only one is displayed, which axe sees and this does not.
    'unique-landmark': 'off',
    // Ids of rates and quotas hold dots: an anchor is the id (`#kinesis.shard-hour`).
    'valid-id': ['error', { relaxed: true }],
    // A scrollable table is a named region that can be focused; a section would be one more heading to jump over.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // Firefox keeps what was ticked over a reload unless told otherwise, on every kind of input; the standard allows the
    // attribute on fewer.
    'input-attributes': 'off',
    'valid-autocomplete': 'off',
    // All files come from our own origin.
    'require-sri': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
  },
});
