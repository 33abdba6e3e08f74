import type { ParquetMetaData, RowGroupMetaData } from 'parquet-wasm/esm';
import { ParquetFile } from 'parquet-wasm/esm';
import type { AnswerCall } from '../answer-calls.ts';
import type { ParquetCall, ParquetFooter, ParquetReply } from './parquet-calls.ts';
import { PieceReader } from './piece-reader.ts';
import { startDecoder } from './start-decoder.ts';

/** Answers calls about one Parquet file at a time. Fails with the decoder's message on what is no such file. */
export function answerParquet(): AnswerCall<ParquetCall, ParquetReply> {
  let opened: PieceReader | null = null;
  return async function* (call) {
    await startDecoder();
    if (call.kind === 'open') {
      const last = opened;
      opened = null;
      // What was wrong with the file before is nothing of this one's.
      await last?.free().catch(() => undefined);
      const file = await ParquetFile.fromFile(call.file);
      opened = new PieceReader(file, call.columns);
      yield { kind: 'footer', footer: footerOf(file) };
    }
    if (call.kind !== 'read') return;
    if (opened === null) throw new Error('no file is open');
    yield { kind: 'rows', ...(await opened.read(call.offset, call.rows)) };
  };
}

function footerOf(parquet: ParquetFile): ParquetFooter {
  const metadata = parquet.metadata();
  try {
    return { rows: rowsOf(metadata), ...groupsOf(metadata) };
  } finally {
    metadata.free();
  }
}

function rowsOf(metadata: ParquetMetaData): number {
  const file = metadata.fileMetadata();
  try {
    return file.numRows();
  } finally {
    file.free();
  }
}

function groupsOf(metadata: ParquetMetaData): Omit<ParquetFooter, 'rows'> {
  const names = new Set<string>();
  let columns = 0;
  let bytes = 0;
  for (const group of metadata.rowGroups()) {
    columns = Math.max(columns, group.numColumns());
    bytes += group.totalByteSize();
    for (const name of namesOf(group)) names.add(name);
    group.free();
  }
  return { names: [...names], columns, bytes };
}

function namesOf(group: RowGroupMetaData): readonly string[] {
  return group.columns().map((column) => {
    const [name = ''] = column.columnPath();
    column.free();
    return name;
  });
}
