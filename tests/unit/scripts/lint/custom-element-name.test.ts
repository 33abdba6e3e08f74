import { RuleTester } from 'eslint';
import { afterAll, describe, it } from 'vitest';
import { customElementName } from '#scripts/lint/custom-element-name.mjs';

Object.assign(RuleTester, { afterAll, describe, it });

new RuleTester().run('custom-element-name', customElementName.plugins.house.rules['custom-element-name'], {
  valid: [
    { code: 'customElements.define("fin-price-table", FinPriceTable)', filename: 'src/browser/price-table.ts' },
    {
      code: 'customElements.define("fin-theme-toggle", FinThemeToggle)',
      filename: 'src/islands/theme-toggle/element.ts',
    },
  ],
  invalid: [
    {
      code: 'customElements.define("price-table", FinPriceTable)',
      filename: 'src/browser/price-table.ts',
      errors: [{ messageId: 'pair' }],
    },
    {
      code: 'customElements.define("fin-price-table", class extends HTMLElement {})',
      filename: 'src/browser/price-table.ts',
      errors: [{ messageId: 'pair' }],
    },
    {
      code: 'customElements.define("fin-other", FinOther)',
      filename: 'src/islands/theme-toggle/element.ts',
      errors: [{ messageId: 'folder' }],
    },
  ],
});
