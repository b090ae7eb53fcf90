import { concept } from '../dataflow/concept.ts';

/** What is fixed about a source of unpredictable values. */
export interface SecureRandomFacts {
  /** What it gives: so many bytes, or a text that is long enough. */
  readonly gives: 'bytes' | 'text' | 'number';
}

/** Makes a value that nobody can predict. `size` is how many bytes; `filled` is a buffer that is overwritten with them. */
export const SecureRandom = concept<'size' | 'filled', SecureRandomFacts>('secure-random');
