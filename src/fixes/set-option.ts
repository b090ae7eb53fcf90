import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import type { Demand, KeyPath } from '../dataflow/demand.ts';
import type { CallNode } from '../syntax/functions.ts';
import { wrapped } from '../syntax/unwrap.ts';

/** An option that is to have a value. */
export interface OptionChange {
  readonly call: CallNode;
  /** The demands of the role that holds the options; none where the call has no such argument. */
  readonly options: readonly Demand[];
  /** Where the options would stand among the arguments, for a call that has none; undefined where none may be added. */
  readonly argument?: number | undefined;
  /** The argument that stands in that place without options, and goes behind them: a callback. */
  readonly callback?: TSESTree.Node | undefined;
  readonly path: KeyPath;
  /** The value, as code. */
  readonly value: string;
}

/**
 * The edit that gives an option a value: it replaces the value that is written, adds the property to the object that
 * lacks it, or adds the argument.
 *
 * Undefined where the object is not written in the call, or in a `const` that only this call reads; where the option
 * has several values, or none that is known; and where a spread hides what stands in the place of the argument.
 */
export function setOption(analysis: Analysis, change: OptionChange): TSESLint.ReportFixFunction | undefined {
  const { options, path, value } = change;
  if (options.length === 0) return addArgument(change);
  const [first, ...others] = options;
  if (!first || others.length > 0) return undefined;
  const { settings, lackedBy } = analysis.optionAt(options, path);
  const [setting] = settings;
  const [lacking] = lackedBy;
  if (setting && settings.length === 1 && lackedBy.length === 0) {
    const { node } = setting;
    const property = wrapped(node).parent;
    if (property?.type !== 'Property' || !isOwn(analysis, property.parent, change.call)) return undefined;
    return (fixer) =>
      property.shorthand
        ? fixer.insertTextAfter(property as never, `: ${value}`)
        : fixer.replaceText(property.value as never, value);
  }
  if (settings.length > 0 || lackedBy.length !== 1 || !lacking) return undefined;
  if (lacking.type !== 'ObjectExpression' || !isOwn(analysis, lacking, change.call)) return undefined;
  const text = propertyText(path.slice(missingFrom(analysis, options, path)), value);
  return (fixer) => addProperty(analysis, lacking, text, fixer);
}

/** How many keys of the path lead to objects that are there. */
function missingFrom(analysis: Analysis, options: readonly Demand[], path: KeyPath): number {
  for (let depth = 1; depth < path.length; depth += 1) {
    if (analysis.optionAt(options, path.slice(0, depth)).lackedBy.length > 0) return depth - 1;
  }
  return path.length - 1;
}

/** `cookie: { secure: true }` */
function propertyText(path: KeyPath, value: string): string {
  return [...path].reverse().reduce((text, key, at) => {
    const name = /^[A-Za-z_$][\w$]*$/.test(key) ? key : `'${key.replace(/['\\]/g, '\\$&')}'`;
    return at === 0 ? `${name}: ${value}` : `${name}: { ${text} }`;
  }, '');
}

function addArgument({
  call,
  argument,
  callback,
  path,
  value,
}: OptionChange): TSESLint.ReportFixFunction | undefined {
  if (argument === undefined || call.arguments.some(({ type }) => type === 'SpreadElement')) return undefined;
  const last = call.arguments.at(-1);
  const text = `{ ${propertyText(path, value)} }`;
  if (callback) {
    if (last !== callback || call.arguments.length !== argument + 1) return undefined;
    return (fixer) => fixer.insertTextBefore(callback as never, `${text}, `);
  }
  if (call.arguments.length !== argument) return undefined;
  if (last) return (fixer) => fixer.insertTextAfter(last as never, `, ${text}`);
  // `new C` without parentheses has no place for an argument.
  if (call.range[1] <= call.callee.range[1] + 1) return undefined;
  return (fixer) => fixer.insertTextBeforeRange([call.range[1] - 1, call.range[1] - 1], text);
}

/** Adds a property after the last, on a line of its own where that has one. */
function addProperty(
  analysis: Analysis,
  object: TSESTree.ObjectExpression,
  text: string,
  fixer: TSESLint.RuleFixer,
): TSESLint.RuleFix {
  const { sourceCode } = analysis.file;
  const last = object.properties.at(-1);
  if (!last) {
    const inner = sourceCode.text.slice(object.range[0] + 1, object.range[1] - 1);
    // A comment in the braces stays.
    return inner.trim() === ''
      ? fixer.replaceText(object as never, `{ ${text} }`)
      : fixer.insertTextBeforeRange([object.range[1] - 1, object.range[1] - 1], `${text} `);
  }
  const previous = sourceCode.getTokenBefore(last as never);
  const isOwnLine = previous !== null && previous.loc.end.line < last.loc.start.line;
  const indentation = /^\s*/.exec(sourceCode.lines[last.loc.start.line - 1] ?? '')?.[0] ?? '';
  return fixer.insertTextAfter(last as never, isOwnLine ? `,\n${indentation}${text}` : `, ${text}`);
}

/** Whether an object is written in the call, or in a `const` that only the call reads. */
function isOwn(analysis: Analysis, object: TSESTree.Node, call: CallNode): boolean {
  let current = wrapped(object);
  for (;;) {
    const { parent } = current;
    if (!parent || parent === call) return parent === call;
    switch (parent.type) {
      case 'Property':
        if (parent.value !== current) return false;
        current = wrapped(parent.parent);
        break;
      case 'SpreadElement':
        current = wrapped(parent.parent);
        break;
      case 'VariableDeclarator': {
        const only = onlyReader(analysis, parent);
        if (parent.init !== current || !only) return false;
        current = wrapped(only);
        break;
      }
      default:
        return false;
    }
  }
}

/** The one place that reads a constant; undefined where there are several, or where other files may. */
function onlyReader(
  analysis: Analysis,
  { id, parent }: TSESTree.VariableDeclarator,
): TSESTree.Node | undefined {
  if (id.type !== 'Identifier' || parent.kind !== 'const' || parent.parent.type === 'ExportNamedDeclaration')
    return undefined;
  const references = analysis.file.bindings.of(id)?.references ?? [];
  const [only, ...others] = references.filter((reference) => !reference.init);
  return only && others.length === 0 ? (only.identifier as TSESTree.Node) : undefined;
}
