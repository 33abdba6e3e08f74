/** Where the page of assumptions lists a constant of the engine: `constant-put-unit`. */
export function constantAnchor(name: string): string {
  return `constant-${name}`;
}
