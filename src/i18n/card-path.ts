/** Where the picture of a page stands, drawn at build by scripts/build/write-cards.ts: `/en/prices/` → `/cards/en/prices.png`. */
export function cardPath(pathname: string): string {
  return `/cards/${pathname.split('/').filter(Boolean).join('/')}.png`;
}
