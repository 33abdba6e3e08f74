/** Types of Thrift's compact protocol (https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md). */
const NUMBER = 5;
const LONG = 6;
const TEXT = 8;
const LIST = 9;
const STRUCT = 12;

/** A field of a structure: its number, its type, its bytes. */
type Field = readonly [id: number, type: number, bytes: readonly number[]];

const number = (value: number): readonly number[] => [value * 2];
const text = (value: string): readonly number[] => [value.length, ...Buffer.from(value, 'latin1')];
const list = (type: number, items: readonly (readonly number[])[]) => [items.length * 16 + type, ...items.flat()];

function struct(...fields: readonly Field[]): readonly number[] {
  const parts = fields.map(([id, type, bytes], index) => [(id - (fields[index - 1]?.[0] ?? 0)) * 16 + type, ...bytes]);
  return [...parts.flat(), 0];
}

/**
 * A Parquet file of a few columns of texts with one group of rows, in which there are none, as some programs write it: ours writes no group then
 * (https://github.com/apache/parquet-format/blob/master/src/main/thrift/parquet.thrift).
 */
export function emptyGroup(names: readonly string[]): Uint8Array {
  const root = struct([4, TEXT, text('schema')], [5, NUMBER, number(names.length)]);
  const leaves = names.map((name) =>
    struct([1, NUMBER, number(6)], [3, NUMBER, number(1)], [4, TEXT, text(name)], [6, NUMBER, number(0)]),
  );
  const chunks = names.map((name) => {
    const sizes = [5, 6, 7].map((id): Field => [id, LONG, number(0)]);
    const about = struct(
      [1, NUMBER, number(6)],
      [2, LIST, list(NUMBER, [number(0)])],
      [3, LIST, list(TEXT, [text(name)])],
      [4, NUMBER, number(0)],
      ...sizes,
      [9, LONG, number(4)],
    );
    return struct([2, LONG, number(4)], [3, STRUCT, about]);
  });
  const group = struct([1, LIST, list(STRUCT, chunks)], [2, LONG, number(0)], [3, LONG, number(0)]);
  const footer = struct(
    [1, NUMBER, number(1)],
    [2, LIST, list(STRUCT, [root, ...leaves])],
    [3, LONG, number(0)],
    [4, LIST, list(STRUCT, [group])],
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(footer.length);
  const mark = Buffer.from('PAR1');
  return Buffer.concat([mark, Buffer.from(footer), length, mark]);
}
