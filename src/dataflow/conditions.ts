import type { TSESTree } from '@typescript-eslint/utils';
import { isCall, isFunction, ownerOf } from '../syntax/functions.ts';
import { liesIn } from '../syntax/version-range.ts';
import type { Conditions } from './api-graph.ts';
import { countArguments, valuesAt, viewsOf, type CallView } from './call-view.ts';
import type { FileFlow } from './file-flow.ts';
import { relativeTo } from './module-name.ts';
import { packageOf } from './project.ts';
import type { Query } from './query.ts';

/** Whether something holds; undefined where that is not known. */
export type Verdict = boolean | undefined;

/**
 * Whether what a row asks of its call, its file and its package holds.
 *
 * Not known is what depends on an argument that is no constant, on arguments that are spread, on a file without a name,
 * and on a version that the project leaves open or does not state.
 *
 * @param call the call the row speaks of, or what stands inside the function whose directive is meant; conditions on
 * arguments hold for no other node
 */
export function judgeConditions(
  file: FileFlow,
  conditions: Conditions | undefined,
  call: TSESTree.Node | undefined,
  query: Query,
): Verdict {
  if (!conditions) return true;
  return both(judgeUse(file, conditions, call, query), () => judgeVersions(file, conditions));
}

/** The same without the range of versions. */
export function judgeUse(
  file: FileFlow,
  { files, directive, when, arity, given }: Conditions,
  call: TSESTree.Node | undefined,
  query: Query,
): Verdict {
  if (directive !== undefined && !hasDirective(file, directive, call)) return false;
  const placed = files ? judgeFile(file, files) : true;
  if (placed === false || (when.length === 0 && !arity && given.length === 0)) return placed;
  const view = call && (isCall(call) || call.type === 'TaggedTemplateExpression') && viewsOf(call).at(-1);
  if (!view) return false;
  return both(placed, () =>
    both(arity ? judgeArity(view, arity) : true, () =>
      [
        ...when.map((one) => () => judgeArgument(file, view, one, query)),
        ...given.map((one) => () => judgeGiven(file, view, one, query)),
      ].reduce<Verdict>((sofar, next) => both(sofar, next), true),
    ),
  );
}

/** Whether the versions the project may run with lie in the row's range. */
function judgeVersions(file: FileFlow, { versions }: Conditions): Verdict {
  if (!versions) return true;
  const name = packageOf(versions.module);
  const range = name === undefined ? undefined : file.project.versionsOf(name);
  return range && liesIn(range, versions.range);
}

/** What two verdicts are together; the second is asked for only where it matters. */
function both(one: Verdict, other: () => Verdict): Verdict {
  if (one === false) return false;
  const second = other();
  return second === true ? one : second;
}

function judgeFile(file: FileFlow, globs: readonly RegExp[]): Verdict {
  // `<input>`, `<text>`: what has no name may stand anywhere.
  if (/^<.*>$/.test(file.filename)) return undefined;
  const name = relativeTo(file.cwd, file.filename);
  return globs.some((glob) => glob.test(name));
}

function judgeArity(view: CallView, [least, most]: readonly [number, number]): Verdict {
  const count = countArguments(view);
  if (count !== undefined) return count >= least && count <= most;
  const written = view.arguments.filter(({ type }) => type !== 'SpreadElement').length;
  return written > most ? false : undefined;
}

function judgeArgument(
  file: FileFlow,
  view: CallView,
  { position, values: wanted }: Conditions['when'][number],
  query: Query,
): Verdict {
  const asked = valuesAt(view, position);
  if (asked.length === 0) return false;
  const verdicts = asked.map((one): Verdict => {
    const { values, complete } = file.constantsOf(one, query);
    if (!complete || values.length === 0) return undefined;
    const fitting = values.filter(({ value }) => wanted.some((constant) => sameConstant(constant, value)));
    if (fitting.length === values.length) return true;
    return fitting.length === 0 ? false : undefined;
  });
  if (verdicts.includes(true)) return true;
  return verdicts.includes(undefined) ? undefined : false;
}

function judgeGiven(
  file: FileFlow,
  view: CallView,
  { position, types }: Conditions['given'][number],
  query: Query,
): Verdict {
  return valuesAt(view, position).some((asked) => {
    const { states, convention } = file.apiOf(asked.node, asked.path, query);
    return !convention && types.some((type) => states.includes(type));
  });
}

function sameConstant(wanted: unknown, value: unknown): boolean {
  return typeof wanted === 'string' && typeof value === 'string'
    ? wanted.toLowerCase() === value.toLowerCase()
    : wanted === value;
}

/** A directive of the file, or of the function around `node`. */
function hasDirective(file: FileFlow, directive: string, node: TSESTree.Node | undefined): boolean {
  if (startsWith(file.sourceCode.ast.body, directive)) return true;
  for (let owner = node; owner && owner.type !== 'Program'; owner = ownerOf(owner)) {
    if (isFunction(owner) && owner.body.type === 'BlockStatement' && startsWith(owner.body.body, directive))
      return true;
  }
  return false;
}

function startsWith(body: readonly TSESTree.Node[], directive: string): boolean {
  return body.some(
    (statement) => statement.type === 'ExpressionStatement' && statement.directive === directive,
  );
}
