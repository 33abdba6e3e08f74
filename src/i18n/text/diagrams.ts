import { defineText } from '../define-text.ts';

/** Words around the Mermaid drawings of documents; the drawings stand beside their documents in content/. */
export const diagrams = defineText({
  en: {
    source: 'The same as Mermaid text',
    copy: 'Copy the Mermaid text',
    copied: 'Text copied.',
    notCopied: 'The browser does not allow copying. Select the text below.',
  },
  'pt-br': {
    source: 'O mesmo como texto Mermaid',
    copy: 'Copiar o texto Mermaid',
    copied: 'Texto copiado.',
    notCopied: 'O navegador não permite copiar. Selecione o texto abaixo.',
  },
});
