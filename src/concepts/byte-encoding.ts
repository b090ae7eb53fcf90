import { concept } from '../dataflow/concept.ts';

/** What is fixed about an API that makes bytes. */
export interface ByteEncodingFacts {
  /** Whether the bytes are all the same until something is written into them: `Buffer.alloc(16)`. */
  readonly filled: boolean;
}

/** Makes bytes of a text or of numbers. `text` is what they are made of; without it they are zeros. */
export const ByteEncoding = concept<'text', ByteEncodingFacts>('byte-encoding');
