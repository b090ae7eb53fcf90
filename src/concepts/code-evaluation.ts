import { concept } from '../dataflow/concept.ts';

/** What is fixed about an API that compiles or runs text. */
export interface CodeFacts {
  /** Whether a function may stand in place of the text, so that only a text is known to be compiled. */
  readonly takesFunctions: boolean;
  /** Whether the text runs in a realm that its authors, too, hold for a boundary: a guest engine with no way out. */
  readonly isolated: boolean;
  /** What a constant text could be replaced by: the timer takes a function, the call its value. */
  readonly shape: 'timer' | 'eval' | 'function';
}

/**
 * Compiles or runs text as code of the program's own language.
 *
 * `code` is the text; `parameters` are the names of a compiled function's parameters, which are code as well. `address` is
 * where the text is fetched from, and `bytes` is code of a machine.
 */
export const CodeEvaluation = concept<'code' | 'parameters' | 'address' | 'bytes', CodeFacts>(
  'code-evaluation',
);
