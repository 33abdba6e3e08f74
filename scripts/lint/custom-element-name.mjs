/**
 * Class, file and tag of a custom element agree: `FinPriceTable` is registered as `fin-price-table`, and in
 * src/islands/<tool>/element.ts the tag is `fin-<tool>`.
 * @type {import('eslint').Rule.RuleModule}
 */
const rule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      pair: 'Register a custom element as define("fin-some-name", FinSomeName); found "{{tag}}" with {{name}}.',
      folder: 'The element of islands/{{tool}} is called "fin-{{tool}}"; found "{{tag}}".',
    },
  },
  create(context) {
    const tool = /src\/islands\/([^/]+)\/element\.tsx?$/.exec(context.filename.replaceAll('\\', '/'))?.[1];
    return {
      "CallExpression[callee.object.name='customElements'][callee.property.name='define']"(node) {
        const tag = String(node.arguments[0]?.value ?? '');
        const name = String(node.arguments[1]?.name ?? 'an anonymous class');
        if (tag !== tagFor(name)) context.report({ node, messageId: 'pair', data: { tag, name } });
        else if (tool && tag !== `fin-${tool}`) context.report({ node, messageId: 'folder', data: { tag, tool } });
      },
    };
  },
};

function tagFor(className) {
  return className.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase();
}

export const customElementName = {
  files: ['src/**/*.{ts,tsx}'],
  plugins: { house: { rules: { 'custom-element-name': rule } } },
  rules: { 'house/custom-element-name': 'error' },
};
