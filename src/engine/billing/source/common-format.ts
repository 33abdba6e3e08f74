import type { Issue, Result } from '../../kit/result.ts';
import { fail, issue, ok } from '../../kit/result.ts';
import type { Detection, FocusVersion, SourceFormat } from './detect-format.ts';
import { detectFormat, FOCUS_VERSIONS } from './detect-format.ts';
import type { FileColumns } from './load-files.ts';

/**
 * What files are, each told by itself: the cost of a row would be missing where its file is of another kind than its neighbour. Versions
 * of FOCUS may stand together; the newest names them.
 */
export function commonFormat(files: readonly FileColumns[]): Result<SourceFormat> {
  const found = files.map(({ name, columns }) => ({ name, columns, detection: detectFormat(columns) }));
  const refused = found.flatMap(({ name, columns, detection }) =>
    detection.kind === 'known' ? [] : [refusal(name, columns, detection)],
  );
  if (refused.length > 0) return fail(refused);
  const formats = found.flatMap(({ detection }) => (detection.kind === 'known' ? [detection.format] : []));
  if (new Set(formats.map(({ kind }) => kind)).size > 1)
    return fail([issue('bill-mixed', files.map(({ name }) => name).join(', '))]);
  const together = detectFormat(files.flatMap(({ columns }) => columns));
  return together.kind === 'known' ? ok(together.format) : fail([refusal('', [], together)]);
}

/** The versions of FOCUS that files have, each told by itself, oldest first; none of files of another kind. */
export function versionsOf(files: readonly FileColumns[]): readonly FocusVersion[] {
  const found = files.flatMap(({ columns }) => {
    const detection = detectFormat(columns);
    return detection.kind === 'known' && detection.format.kind === 'focus' ? [detection.format.version] : [];
  });
  return FOCUS_VERSIONS.filter((version) => found.includes(version));
}

function refusal(file: string, columns: FileColumns['columns'], found: Exclude<Detection, { kind: 'known' }>): Issue {
  if (found.kind === 'foreign') return issue('bill-foreign', file, { what: found.what });
  return columns.length === 1
    ? issue('bill-one-column', file)
    : issue('bill-unknown', file, { missing: found.missing.join(', ') });
}
