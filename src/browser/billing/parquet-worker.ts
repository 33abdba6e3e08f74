import { answerCalls } from '../answer-calls.ts';
import { answerParquet } from './answer-parquet.ts';

/** Decodes Parquet in a worker of its own: damaged files make the decoder break down, sometimes without an answer. */
answerCalls(answerParquet());
