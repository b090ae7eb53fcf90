import { concept } from '../dataflow/concept.ts';

/** What is fixed about an API that evaluates expressions of a small language. */
export interface ExpressionFacts {
  /** What a crafted expression does: it gets to run code, or it reads other data and takes as long as it likes. */
  readonly power: 'code' | 'data';
  /** The option that lets expressions run code or not: its name, and by its values what they can do. */
  readonly option: string;
  readonly code: readonly (string | boolean)[];
  readonly data: readonly (string | boolean)[];
  readonly none: readonly (string | boolean)[];
}

/** Evaluates an expression of a small language: a formula, a path into JSON, a filter. */
export const ExpressionEvaluation = concept<'expression' | 'options', ExpressionFacts>(
  'expression-evaluation',
);
