import { concept } from '../dataflow/concept.ts';

/** What is fixed about a comparison in constant time. */
export interface ConstantTimeFacts {
  /** Whether it throws where the values differ in length. */
  readonly throws: boolean;
}

/** Compares two values in a time that says nothing of where they differ. */
export const ConstantTimeComparison = concept<'left' | 'right', ConstantTimeFacts>(
  'constant-time-comparison',
);
