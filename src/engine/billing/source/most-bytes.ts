/**
 * Most bytes of text that are opened, all files together: WebAssembly addresses four gigabytes
 * (https://webassembly.github.io/spec/js-api/: 65,536 pages of 64 KB), and the two layers of a bill take three to four times its text
 * (measured: 268 MB of FOCUS took 0.9 GB).
 */
export const MOST_BYTES = 1024 ** 3;
