/** In the words and metrics of a claim: the figure its source prints. */
export const PRINTED = 'theirs';

const PLACEHOLDER = /\{([\w-]+)\}/g;

/** Ids of the metrics a sentence asks for: `{requests}`. */
export function metricsAskedFor(sentence: string): readonly string[] {
  return [...sentence.matchAll(PLACEHOLDER)].map(([, id = '']) => id).filter((id) => id !== PRINTED);
}

/** A sentence in its parts: words as they are, and ids of what stands between them. */
export type SentencePart = { readonly words: string } | { readonly id: string };

/** Splits a sentence at its placeholders, in order. */
export function sentenceParts(sentence: string): readonly SentencePart[] {
  return sentence
    .split(PLACEHOLDER)
    .map((part, index) => (index % 2 === 0 ? { words: part } : { id: part }))
    .filter((part) => !('words' in part) || part.words !== '');
}
