import type { Analysis } from '../analysis/file-analysis.ts';
import type { ExpressionEvaluation, ExpressionFacts } from '../concepts/expression-evaluation.ts';
import type { Concept } from '../dataflow/concept.ts';
import type { Instance } from '../dataflow/concept-instances.ts';
import { isFunction } from '../syntax/functions.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';

type RoleOf<One> = One extends Concept<infer Role> ? Role : never;

/** A place where an expression of a small language is evaluated. */
export type Evaluation = Instance<RoleOf<typeof ExpressionEvaluation>, ExpressionFacts>;

/** What a crafted expression does at a call, by its API, its version and its options. */
export function powerOf(evaluation: Evaluation, analysis: Analysis): 'code' | 'data' | 'none' | 'unknown' {
  const { power, option, code = [], data = [], none = [] } = evaluation.facts;
  if (option === undefined) return isDisarmed(evaluation, analysis) ? 'none' : (power ?? 'data');
  const { settings, complete } = analysis.optionAt(evaluation.role('options'), [option]);
  if (settings.length === 0) return complete ? (power ?? 'unknown') : 'unknown';
  const powers = settings.flatMap(({ demand: { node }, constants }) => {
    // A function, or another package's evaluator, in the option's place runs the expressions itself.
    if (isFunction(unwrap(node)) && code.length > 0) return ['code' as const];
    return constants.values.map(({ value }) => {
      const isOneOf = (list: readonly (string | boolean)[]): boolean => list.some((one) => one === value);
      if (isOneOf(code)) return 'code' as const;
      return isOneOf(none) ? ('none' as const) : isOneOf(data) ? ('data' as const) : ('unknown' as const);
    });
  });
  return (
    powers.find((one) => one === 'code') ?? powers.find((one) => one === 'data') ?? powers[0] ?? 'unknown'
  );
}

/** Whether the file takes the functions away by which formulas reach further, as the manual of Math.js shows. */
function isDisarmed({ module }: Evaluation, { file }: Analysis): boolean {
  if (module !== 'mathjs') return false;
  return file.index.callsOf('import').some((call) => {
    const [functions, options] = call.type === 'CallExpression' ? call.arguments : [];
    return [functions, options].every((argument, at) => {
      const object = argument && unwrap(argument);
      return (
        object?.type === 'ObjectExpression' &&
        object.properties.some(
          (property) =>
            property.type === 'Property' && staticKey(property) === (at === 0 ? 'import' : 'override'),
        )
      );
    });
  });
}
