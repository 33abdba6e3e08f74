import { readFileSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';

/** Enough for a page of paper, ink and a few services; the comparison does not see the difference. */
const COLOURS = 32;

/** Rewrites a picture with a palette, at about a third of its size: the repository keeps every version for ever. */
export async function shrinkPicture(file: string): Promise<void> {
  const picture = sharp(readFileSync(file));
  writeFileSync(file, await picture.png({ palette: true, colours: COLOURS, dither: 0, effort: 10 }).toBuffer());
}
