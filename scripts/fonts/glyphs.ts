/** ASCII without the control characters. */
const ascii = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)).join('');

/** Every accented letter of Portuguese, and those of the foreign names a text may hold. */
const accented = 'ÀÁÂÃÇÉÊÍÓÔÕÚÜàáâãçéêíóôõúüÑñÖöäèï';

const punctuation = '\u00a0§©ª°²³·º–—‘’“”•…‰′″‹›«»€™';

/** Signs the formulas, axes and links use. */
const signs = '±×÷µ−≤≥≈≠∞←↑→↓↔↗';

/** All characters the site may write; a test checks every dictionary against it. */
export const glyphs = ascii + accented + punctuation + signs;
