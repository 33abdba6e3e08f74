/** A folder in S3, as it may stand in a statement: letters, digits and a few signs, nothing that could end a text. */
const FOLDER = /^s3:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](\/[\w.=-]+)*$/;
/** The longest key S3 takes, with the bucket before it (https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html). */
const LONGEST = 1_024;

/** Stands where a reader's own folder will be. */
export const EXAMPLE_LOCATION = 's3://example-bucket/costs';

/** Reads the address of a folder in S3, without the slash at its end; null for anything else. */
export function decodeS3Location(text: string): string | null {
  const folder = text.trim().replace(/\/+$/, '');
  return folder.length <= LONGEST && FOLDER.test(folder) ? folder : null;
}
