import type { TSESTree } from '@typescript-eslint/utils';
import { isCall, isFunction, ownerOf } from '../syntax/functions.ts';
import type { Conditions } from './api-graph.ts';
import { countArguments, valuesAt, viewsOf } from './call-view.ts';
import type { FileFlow } from './file-flow.ts';
import { relativeTo } from './module-name.ts';
import type { Query } from './query.ts';

/**
 * Whether what a row asks of its call, its file and its package holds. What is not known does not hold.
 *
 * @param call the call the row speaks of; conditions on arguments hold for none
 */
export function conditionsHold(
  file: FileFlow,
  conditions: Conditions | undefined,
  call: TSESTree.Node | undefined,
  query: Query,
): boolean {
  if (!conditions) return true;
  const { files, directive, versions } = conditions;
  if (files && !files.some((pattern) => pattern.test(relativeTo(file.cwd, file.filename)))) return false;
  if (directive !== undefined && !hasDirective(file, directive, call)) return false;
  if (versions && !inRange(file.settings.versions[versions.module], versions.range)) return false;
  return argumentsHold(file, conditions, call, query);
}

function argumentsHold(
  file: FileFlow,
  { when, arity }: Conditions,
  call: TSESTree.Node | undefined,
  query: Query,
): boolean {
  if (when.length === 0 && !arity) return true;
  if (!call || (!isCall(call) && call.type !== 'TaggedTemplateExpression')) return false;
  const view = viewsOf(call).at(-1);
  if (!view) return false;
  if (arity) {
    const count = countArguments(view);
    if (count === undefined || count < arity[0] || count > arity[1]) return false;
  }
  return when.every(({ position, values }) =>
    valuesAt(view, position).some((asked) => {
      const set = file.constantsOf(asked, query);
      return (
        set.complete &&
        set.values.length > 0 &&
        set.values.every(({ value }) => values.some((wanted) => sameConstant(wanted, value)))
      );
    }),
  );
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

/** Whether every version a project may have lies in a row's range, by the lowest version the project allows. */
function inRange(project: string | undefined, range: string): boolean {
  const version = /(\d+)(?:\.(\d+))?/.exec(project ?? '');
  const wanted = /^(>=|<|\^)?\s*(\d+)(?:\.(\d+))?/.exec(range);
  if (!version || !wanted) return false;
  const has = Number(version[1]) * 10_000 + Number(version[2] ?? 0);
  const asks = Number(wanted[2]) * 10_000 + Number(wanted[3] ?? 0);
  return wanted[1] === '<'
    ? has < asks
    : wanted[1] === '^'
      ? version[1] === wanted[2] && has >= asks
      : has >= asks;
}
