/** Where the page of assumptions lists what a document assumes: `assumption-0004-sqs-for-buffered-work-hours`. */
export function assumptionAnchor(document: string, metric: string): string {
  return `assumption-${document}-${metric}`;
}

/** Where it lists a fact of a document that was not read at its source. */
export function doubtAnchor(document: string, fact: string): string {
  return `doubt-${document}-${fact}`;
}
