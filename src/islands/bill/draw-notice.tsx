import { render } from 'preact';

/** Says something in place of the tool: that it did not come. */
export function drawNotice(root: Element, text: string): void {
  const place = root.querySelector('[data-part="progress"]');
  if (place !== null) render(<p class="notice">{text}</p>, place);
}
