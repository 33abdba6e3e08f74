import { defineText } from '../define-text.ts';

/** Words around the Mermaid drawings of documents; the drawings stand beside their documents in content/. */
export const diagrams = defineText({
  en: { source: 'The same as Mermaid text' },
  'pt-br': { source: 'O mesmo como texto Mermaid' },
});
