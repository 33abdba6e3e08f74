/** What an element holds, once more. */
export function copyOf(place: Element): DocumentFragment {
  const copy = document.createDocumentFragment();
  copy.append(...[...place.childNodes].map((node) => node.cloneNode(true)));
  return copy;
}
