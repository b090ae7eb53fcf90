import { concept } from '../dataflow/concept.ts';

/** Compares two values in a time that says nothing of where they differ. */
export const ConstantTimeComparison = concept<'left' | 'right'>('constant-time-comparison');
