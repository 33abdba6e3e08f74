/**
 * What `<DataBlock data={…} />` wrote inside an element at build. The page and the island agree on its type, so the caller
 * may assert it; a block that is missing is a mistake in the page and throws.
 */
export function readDataBlock(host: Element): unknown {
  const block = host.querySelector(':scope > script.data-block');
  if (!block) throw new Error(`No data block in <${host.localName}>`);
  return JSON.parse(block.textContent);
}
