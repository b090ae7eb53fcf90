import { concept } from '../dataflow/concept.ts';

/** What is fixed about a source of values that others can predict. */
export interface PredictableFacts {
  /** A generator whose next numbers follow from those before; the time; an identifier that is unique and no more. */
  readonly kind: 'generator' | 'time' | 'identifier';
  /** Another export of the same module that gives the same in a way that nobody can predict. */
  readonly sound: string;
  /** Another module that exports the same in a way that nobody can predict. */
  readonly soundModule: string;
  /** Whether what it gives is hard to predict in today's versions, and only its name promises less. */
  readonly outdated: boolean;
  /** Whether enough of it is random for most purposes, and only the rest gives away the time. */
  readonly mostlyRandom: boolean;
}

/** Makes a value that looks random, or is unique, and that others can predict or compute. */
export const PredictableValue = concept<never, PredictableFacts>('predictable-value');
