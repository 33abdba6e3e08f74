/** A small letter, and in the same word a digit, a capital or a sign: what is written as it is, even at the start. */
const CODE_NAME = /^\p{Ll}[^\s,]*[\p{Lu}\d./]/u;

/** Whether a name begins with an identifier, such as `db.t4g.micro, one zone` or `vCPU, Linux on ARM`, that takes no capital letter. */
export function isCodeName(name: string): boolean {
  return CODE_NAME.test(name);
}
