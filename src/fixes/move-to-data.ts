import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import type { TemplateFacts } from '../concepts/template-rendering.ts';
import { isIdentifier } from '../syntax/identifiers.ts';
import { lastName } from '../syntax/last-name.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';

/**
 * The edits that take the values out of a template written as a template literal, and give them to the engine as data.
 *
 * None where a value stands inside an expression of the template, or the data is no object that is written out. How an
 * engine escapes the values is left to it.
 *
 * @example ejs.render(`<p>${name}</p>`) → ejs.render(`<p><%= name %></p>`, { name })
 */
export function moveToData(
  call: TSESTree.Node,
  source: TSESTree.Node,
  { placeholder, valuesAt }: Partial<TemplateFacts>,
  analysis: Analysis,
): TSESLint.ReportFixFunction | undefined {
  const template = unwrap(source);
  if (placeholder === undefined || valuesAt === undefined || call.type !== 'CallExpression') return undefined;
  if (template.type !== 'TemplateLiteral' || template.parent !== call || call.arguments[0] !== template)
    return undefined;
  const [open = '', close = ''] = delimitersOf(placeholder);
  const data = dataOf(call, template, valuesAt);
  if (!data || !standsOutside(template, open, close)) return undefined;
  const text = (node: TSESTree.Node): string => analysis.file.sourceCode.getText(node as never);
  const named = nameAll(template.expressions, data.names, text);
  const entries = [...named].map(([name, code]) => (name === code ? name : `${name}: ${code}`)).join(', ');
  const nameOf = (expression: TSESTree.Node): string =>
    [...named].find(([, code]) => code === text(expression))?.[0] ?? '';
  return (fixer) => [
    ...template.expressions.map((expression, at) =>
      fixer.replaceTextRange(
        [(template.quasis[at]?.range[1] ?? 0) - 2, (template.quasis[at + 1]?.range[0] ?? 0) + 1],
        placeholder.replace('_', nameOf(expression)),
      ),
    ),
    data.insert(fixer, entries),
  ];
}

/** What an engine opens and closes expressions with: the first two characters of how it writes a value. */
function delimitersOf(placeholder: string): readonly [open: string, close: string] {
  const trimmed = placeholder.trim();
  return [trimmed.slice(0, 2), trimmed.slice(-2)];
}

/** Whether every value stands in the text, and none inside an expression of the template. */
function standsOutside(template: TSESTree.TemplateLiteral, open: string, close: string): boolean {
  let before = '';
  return template.quasis.every((quasi, at) => {
    before += quasi.value.raw;
    return at === template.quasis.length - 1 || before.lastIndexOf(open) <= before.lastIndexOf(close);
  });
}

interface Data {
  readonly names: ReadonlySet<string>;
  readonly insert: (fixer: TSESLint.RuleFixer, entries: string) => TSESLint.RuleFix;
}

/** Where the values go: into the object that is there, or into a new one. */
function dataOf(
  call: TSESTree.CallExpression,
  template: TSESTree.Node,
  valuesAt: number | 'result',
): Data | undefined {
  if (valuesAt !== 'result') {
    const given = call.arguments[valuesAt];
    if (given) return dataIn(given);
    if (call.arguments.length !== valuesAt) return undefined;
    return {
      names: new Set(),
      insert: (fixer, entries) => fixer.insertTextAfter(wrapped(template) as never, `, { ${entries} }`),
    };
  }
  const outer = wrapped(call).parent;
  if (outer?.type !== 'CallExpression' || unwrap(outer.callee) !== call) return undefined;
  const [given, ...others] = outer.arguments;
  if (others.length > 0) return undefined;
  if (given) return dataIn(given);
  return {
    names: new Set(),
    insert: (fixer, entries) =>
      fixer.insertTextBeforeRange([outer.range[1] - 1, outer.range[1]], `{ ${entries} }`),
  };
}

function dataIn(given: TSESTree.Node): Data | undefined {
  const object = unwrap(given);
  if (object.type !== 'ObjectExpression') return undefined;
  const names = object.properties.map((one) => (one.type === 'Property' ? staticKey(one) : undefined));
  if (names.includes(undefined)) return undefined;
  const last = object.properties.at(-1);
  return {
    names: new Set(names as readonly string[]),
    insert: (fixer, entries) =>
      last
        ? fixer.insertTextAfter(last as never, `, ${entries}`)
        : fixer.replaceText(object as never, `{ ${entries} }`),
  };
}

/** A name for each expression, by what it is called in the code; the same for the same code. */
function nameAll(
  expressions: readonly TSESTree.Node[],
  taken: ReadonlySet<string>,
  text: (node: TSESTree.Node) => string,
): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  for (const expression of expressions) {
    const code = text(expression);
    if ([...named.values()].includes(code)) continue;
    const own = lastName(expression);
    const base = own !== undefined && isIdentifier(own) ? own : 'value';
    let name = base;
    for (let at = 2; named.has(name) || taken.has(name); at += 1) name = `${base}${at}`;
    named.set(name, code);
  }
  return named;
}
