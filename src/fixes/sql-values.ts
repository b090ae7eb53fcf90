import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import type { PlaceholderStyle, SqlFacts } from '../concepts/sql-execution.ts';
import { isFunction, ownerOf } from '../syntax/functions.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';
import type { TextConstruction } from './text-construction.ts';

/** A value on its way out of a text: what is written for it, and what its placeholder is called. */
export interface BoundValue {
  readonly code: string;
  /** In styles that name their placeholders. */
  readonly name: string;
  /** How many placeholders that are there already stand before it. */
  readonly after: number;
}

/** Placeholders that a text has already. */
export interface Existing {
  readonly count: number;
  readonly names: ReadonlySet<string>;
}

/** One change of the file. */
export interface TextEdit {
  readonly range: readonly [number, number];
  readonly text: string;
}

/**
 * Puts values where the API takes them; undefined where that place is taken by something that cannot be added to.
 *
 * @returns edits beside that of the text; `wrap` turns the text itself into the argument it becomes part of
 */
export function placeValues(
  analysis: Analysis,
  construction: TextConstruction,
  facts: Partial<SqlFacts>,
  values: readonly BoundValue[],
  existing: Existing,
): { readonly edits: readonly TextEdit[]; readonly wrap?: (text: string) => string } | undefined {
  const { call, container } = construction;
  const [first, second, ...rest] = call.arguments;
  if (!first) return undefined;
  const list = (edits: readonly TextEdit[] | undefined): { edits: readonly TextEdit[] } | undefined =>
    edits && { edits };
  if (container) {
    if (facts.bindProperty === undefined || (second && !isCallback(analysis, second, rest.length === 0)))
      return undefined;
    return list(inProperty(container, facts.bindProperty, facts.placeholder, values, existing));
  }
  if (facts.prepared) {
    const callee = unwrap(call.callee);
    if (second || callee.type !== 'MemberExpression' || callee.computed) return undefined;
    if (call.parent.type !== 'ExpressionStatement' || existing.count > 0) return undefined;
    return list([
      { range: callee.property.range, text: facts.prepared.by },
      { range: end(call), text: `.${facts.prepared.run}(${codeOf(values)})` },
    ]);
  }
  switch (facts.bind) {
    case 'list':
    case 'object': {
      if (second && !isCallback(analysis, second, rest.length === 0))
        return list(inCollection(second, facts.placeholder, values, existing));
      if (existing.count > 0) return undefined;
      return list([{ range: end(first), text: `, ${collection(facts.placeholder, values)}` }]);
    }
    case 'arguments':
      return list(
        call.arguments.length > 1
          ? inArguments(call.arguments.slice(1), end(first), facts.placeholder, values, existing)
          : after(first, facts.placeholder, values, existing),
      );
    case 'statement': {
      const run = runCall(analysis, call);
      if (!run || call.arguments.length > 1) return undefined;
      return list(
        inArguments(run.arguments, [run.range[1] - 1, run.range[1] - 1], facts.placeholder, values, existing),
      );
    }
    case 'bind-call': {
      if (second) return undefined;
      const bind = calledMember(call, (name) => name === 'bind');
      if (bind)
        return list(
          inArguments(
            bind.arguments,
            [bind.range[1] - 1, bind.range[1] - 1],
            facts.placeholder,
            values,
            existing,
          ),
        );
      if (existing.count > 0 || !calledMember(call, () => true)) return undefined;
      return list([{ range: end(call), text: `.bind(${codeOf(values)})` }]);
    }
    case 'option': {
      const property = facts.bindProperty ?? '';
      if (!second) {
        if (existing.count > 0) return undefined;
        return list([
          { range: end(first), text: `, { ${property}: ${collection(facts.placeholder, values)} }` },
        ]);
      }
      const options = unwrap(second);
      if (options.type !== 'ObjectExpression') return undefined;
      if (options.properties.some((one) => one.type !== 'Property')) return undefined;
      const given = options.properties.map((one) => staticKey(one));
      if (given.includes('bind')) return undefined;
      return list(inProperty(options, property, facts.placeholder, values, existing));
    }
    case 'same-object': {
      if (second || existing.count > 0) return undefined;
      const { textProperty = '', bindProperty = '' } = facts;
      return {
        edits: [],
        wrap: (text) =>
          `{ ${textProperty}: ${text}, ${bindProperty}: ${collection(facts.placeholder, values)} }`,
      };
    }
    default:
      return undefined;
  }
}

function end(node: TSESTree.Node): readonly [number, number] {
  const outer = wrapped(node);
  return [outer.range[1], outer.range[1]];
}

function codeOf(values: readonly BoundValue[]): string {
  return values.map(({ code }) => code).join(', ');
}

/** Whether values stand in an object by the names of their placeholders. */
function isNamed(style: PlaceholderStyle | undefined): boolean {
  return style === ':name' || style === '@name' || style === '$name' || style === '{name}';
}

function collection(style: PlaceholderStyle | undefined, values: readonly BoundValue[]): string {
  if (!isNamed(style)) return `[${codeOf(values)}]`;
  return `{ ${values.map(entryOf).join(', ')} }`;
}

function entryOf({ name, code }: BoundValue): string {
  return name === code ? name : `${name}: ${code}`;
}

/** Adds to a list or object of values that is written out. */
function inCollection(
  node: TSESTree.Node,
  style: PlaceholderStyle | undefined,
  values: readonly BoundValue[],
  existing: Existing,
): readonly TextEdit[] | undefined {
  const inner = unwrap(node);
  if (isNamed(style)) {
    if (inner.type !== 'ObjectExpression' || inner.properties.some((one) => one.type !== 'Property'))
      return undefined;
    const given = inner.properties.map((one) => staticKey(one));
    if (values.some(({ name }) => given.includes(name)) || given.includes(undefined)) return undefined;
    const entries = values.map(entryOf).join(', ');
    const last = inner.properties.at(-1);
    return last
      ? [{ range: end(last), text: `, ${entries}` }]
      : [{ range: inner.range, text: `{ ${entries} }` }];
  }
  if (inner.type !== 'ArrayExpression') return undefined;
  if (inner.elements.some((element) => element === null || element.type === 'SpreadElement'))
    return undefined;
  return inArguments(
    inner.elements as readonly TSESTree.Node[],
    [inner.range[0] + 1, inner.range[0] + 1],
    style,
    values,
    existing,
  );
}

/** Writes values after the text, where it is the only argument. */
function after(
  text: TSESTree.Node,
  style: PlaceholderStyle | undefined,
  values: readonly BoundValue[],
  existing: Existing,
): readonly TextEdit[] | undefined {
  if (isNamed(style) || existing.count > 0) return undefined;
  return [{ range: end(text), text: `, ${codeOf(values)}` }];
}

/** Adds to values that are written one after another; for `?`, each in the place that the text gives it. */
function inArguments(
  given: readonly TSESTree.Node[],
  empty: readonly [number, number],
  style: PlaceholderStyle | undefined,
  values: readonly BoundValue[],
  existing: Existing,
): readonly TextEdit[] | undefined {
  if (isNamed(style) || given.length !== existing.count) return undefined;
  if (given.some((one) => one.type === 'SpreadElement' || isFunction(unwrap(one)))) return undefined;
  // A list or an object as the only argument may hold all values.
  if (given.length === 1 && /^(?:Array|Object)Expression$/.test(unwrap(given[0] as TSESTree.Node).type))
    return undefined;
  if (given.length === 0) return [{ range: empty, text: codeOf(values) }];
  const edits: TextEdit[] = [];
  for (const after of new Set(values.map((one) => (style === '?' ? one.after : given.length)))) {
    const here = values.filter((one) => (style === '?' ? one.after : given.length) === after);
    const next = given[after];
    const last = given.at(-1) as TSESTree.Node;
    edits.push(
      next
        ? { range: [wrapped(next).range[0], wrapped(next).range[0]], text: `${codeOf(here)}, ` }
        : { range: end(last), text: `, ${codeOf(here)}` },
    );
  }
  return edits;
}

/** Adds to the values under a key of an object literal, or adds the key. */
function inProperty(
  object: TSESTree.ObjectExpression,
  key: string,
  style: PlaceholderStyle | undefined,
  values: readonly BoundValue[],
  existing: Existing,
): readonly TextEdit[] | undefined {
  const property = object.properties.find((one) => one.type === 'Property' && staticKey(one) === key);
  if (property?.type === 'Property') return inCollection(property.value, style, values, existing);
  if (existing.count > 0) return undefined;
  const last = object.properties.at(-1);
  const text = `${key}: ${collection(style, values)}`;
  return last
    ? [{ range: [last.range[1], last.range[1]], text: `, ${text}` }]
    : [{ range: object.range, text: `{ ${text} }` }];
}

const CALLBACK_NAME = /^(?:cb|callback|done|next|fn|handler|on[A-Z]\w*|\w*(?:Callback|Cb|Handler))$/;

/** Whether an argument is the function that receives the result, and not the values. */
function isCallback(analysis: Analysis, node: TSESTree.Node, isLast: boolean): boolean {
  const inner = unwrap(node);
  if (isFunction(inner)) return true;
  if (!isLast || inner.type !== 'Identifier') return false;
  return CALLBACK_NAME.test(inner.name);
}

/** The call of a member of what `call` gives: `prepare(text).get()`. */
function calledMember(
  call: TSESTree.Node,
  isWanted: (name: string) => boolean,
): TSESTree.CallExpression | undefined {
  const outer = wrapped(call);
  const member = outer.parent;
  if (member?.type !== 'MemberExpression' || member.object !== outer || !isWanted(staticKey(member) ?? ''))
    return undefined;
  const { parent } = member;
  return parent.type === 'CallExpression' && parent.callee === member ? parent : undefined;
}

const RUNS = new Set(['run', 'get', 'all', 'iterate', 'values']);

/** The call that runs what was prepared: in the same chain, or by the only use of the variable it is kept in. */
function runCall(analysis: Analysis, call: TSESTree.CallExpression): TSESTree.CallExpression | undefined {
  const chained = calledMember(call, (name) => RUNS.has(name));
  if (chained) return chained;
  const declarator = wrapped(call).parent;
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier') return undefined;
  const binding = analysis.file.bindings.of(declarator.id);
  const reads = binding?.references.filter((reference) => reference.isRead()) ?? [];
  const [only] = reads;
  if (!only || reads.length !== 1 || binding?.references.length !== 2) return undefined;
  const use = only.identifier as TSESTree.Node;
  return ownerOf(use) === ownerOf(call) ? calledMember(use, (name) => RUNS.has(name)) : undefined;
}

/** Whether values leave the statement in which they are computed: then nothing may change them on the way. */
export function movesFar(call: TSESTree.CallExpression, facts: Partial<SqlFacts>): boolean {
  return facts.bind === 'statement' && calledMember(call, (name) => RUNS.has(name)) === undefined;
}
