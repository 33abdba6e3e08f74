import { isRecord } from '../kit/record.ts';
import { issue, type Issue } from '../kit/result.ts';
import type { Confidence } from './rate.ts';

/** A place prices were read from, shared by many rates. */
export interface Source {
  readonly url: string;
  readonly date: string;
  readonly confidence: Confidence;
}

const CONFIDENCES: readonly Confidence[] = ['price-list', 'aws-docs', 'secondary'];
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Decodes the list rates point into; what cannot be read becomes null so that positions keep their meaning. */
export function decodeSources(json: unknown, issues: Issue[]): readonly (Source | null)[] {
  if (!Array.isArray(json)) {
    issues.push(issue('not-a-list', 'sources'));
    return [];
  }
  return json.map((entry: unknown, index) => decodeSource(entry, `sources[${index}]`, issues));
}

function decodeSource(json: unknown, path: string, issues: Issue[]): Source | null {
  if (!isRecord(json)) {
    issues.push(issue('not-an-object', path));
    return null;
  }
  const { url, date } = json;
  const confidence = CONFIDENCES.find((known) => known === json.confidence);
  if (typeof url !== 'string' || url === '') issues.push(issue('not-text', `${path}.url`));
  if (typeof date !== 'string' || !DATE.test(date)) issues.push(issue('date-invalid', `${path}.date`));
  if (confidence === undefined)
    issues.push(issue('value-unknown', `${path}.confidence`, { expected: CONFIDENCES.join(', ') }));
  if (typeof url !== 'string' || typeof date !== 'string' || confidence === undefined) return null;
  return { url, date, confidence };
}
