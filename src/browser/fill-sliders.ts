/** Fills the tracks of sliders up to their thumbs. Through the CSSOM: markup may carry no style attribute. */
export function fillSliders(host: HTMLElement): void {
  for (const slider of host.querySelectorAll<HTMLInputElement>('input.range')) {
    const fill = `${(Number(slider.value) / Number(slider.max)) * 100}%`;
    if (slider.style.getPropertyValue('--fill') !== fill) slider.style.setProperty('--fill', fill);
  }
}
