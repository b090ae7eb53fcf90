import { concept } from '../dataflow/concept.ts';

/** Evaluates an expression of XPath or XQuery over a document. */
export const XpathEvaluation = concept<'expression'>('xpath-evaluation');
