import { createHash, randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Font } from 'satori';
import sharp from 'sharp';
import { cardPath } from '#i18n/card-path.ts';
import { locales } from '#i18n/locales.ts';
import { root } from '#scripts/root.ts';
import { cardFonts } from './card-fonts.ts';
import type { Card } from './card.ts';
import { cardOf } from './card.ts';
import { drawCard } from './draw-card.ts';

const CACHE = path.join(root, 'node_modules', '.cache', 'cards');
/** What a card depends on besides its words: how it is drawn, and the packages that draw it and bring its fonts. */
const DRAWN_BY = [
  path.join(import.meta.dirname, 'draw-card.ts'),
  path.join(import.meta.dirname, 'card-fonts.ts'),
  path.join(root, 'package-lock.json'),
].map((file) => readFileSync(file));

/** The picture of every page, for where a link to it is shared. One that was drawn before with the same words is taken from the cache. */
export async function writeCards(folder: string): Promise<void> {
  mkdirSync(CACHE, { recursive: true });
  let fonts: Promise<readonly Font[]> | undefined;
  const pages = locales.flatMap((locale) =>
    globSync(`${locale}/**/index.html`, { cwd: folder }).map((file) => ({ locale, file })),
  );
  // While one is turned into pixels by other threads, the next is laid out.
  await Promise.all(
    pages.map(async ({ locale, file }) => {
      const address = `/${file.replaceAll(path.sep, '/').slice(0, -'index.html'.length)}`;
      const card = cardOf(readFileSync(path.join(folder, file), 'utf8'), address, locale);
      const kept = path.join(CACHE, `${digest(card)}.png`);
      if (!existsSync(kept)) await write(card, await (fonts ??= cardFonts()), kept);
      const picture = path.join(folder, cardPath(address));
      mkdirSync(path.dirname(picture), { recursive: true });
      copyFileSync(kept, picture);
    }),
  );
}

function digest(card: Card): string {
  const hash = createHash('sha256').update(JSON.stringify(card));
  for (const source of DRAWN_BY) hash.update(source);
  return hash.digest('hex').slice(0, 24);
}

/** Written beside and moved, so that a build that is broken off leaves no half picture. */
async function write(card: Card, fonts: readonly Font[], file: string): Promise<void> {
  const part = `${file}.${randomUUID()}.part`;
  try {
    await sharp(Buffer.from(await drawCard(card, fonts)))
      .png({ compressionLevel: 9 })
      .toFile(part);
    renameSync(part, file);
  } finally {
    rmSync(part, { force: true });
  }
}
