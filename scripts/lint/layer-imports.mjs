import { layers } from '../check/layer-table.ts';

/** One `no-restricted-imports` entry per layer, written from the layer table. */
export const layerImports = Object.entries(layers).map(([name, layer]) => ({
  files: [`${layer.folder}/**/*.{ts,tsx,astro}`],
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: forbidden(name, layer) }] },
}));

function forbidden(name, layer) {
  const usesTypes = layer.usesTypes ?? [];
  return Object.keys(layers)
    .filter((other) => other !== name && !layer.uses.includes(other))
    .map((other) => ({
      group: [`#${other}/*`],
      allowTypeImports: usesTypes.includes(other),
      message: `${name} may not use ${other}: see scripts/check/layer-table.ts.`,
    }));
}
