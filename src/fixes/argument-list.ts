import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import { CommandExecution, type CommandFacts } from '../concepts/command-execution.ts';
import { SHELL_BUILTINS, WINDOWS_SCRIPTS } from '../concepts/words/command-names.ts';
import { demand, type Demand } from '../dataflow/demand.ts';
import { Query } from '../dataflow/query.ts';
import { isFunction, ownerOf } from '../syntax/functions.ts';
import { lastName } from '../syntax/last-name.ts';
import { shellWords, type ShellWord } from '../syntax/shell/words.ts';
import { literalText, staticKey } from '../syntax/static-key.ts';
import type { TextPart } from '../syntax/text-part.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { importName, type ImportedName } from './import-name.ts';
import { isPlainText } from './plain-text.ts';
import { textConstruction, type TextConstruction, type WrittenPiece } from './text-construction.ts';

/** The command line to take apart. */
export interface CommandLine {
  readonly call: TSESTree.Node;
  readonly asked: Demand;
  readonly facts: Partial<CommandFacts>;
}

/** An edit that starts a program with a list of arguments in place of a shell with a command line. */
export interface ArgumentListEdit {
  readonly program: string;
  /** Whether a value that a shell would have split at its spaces becomes one argument. */
  readonly joins: boolean;
  readonly fix: TSESLint.ReportFixFunction;
}

/**
 * Takes a command line that is written in one place apart into its program and the list of its arguments, and calls the
 * API's twin that takes these.
 *
 * Undefined where a shell makes more of the text than words, where the program is not constant, is the shell's own or a
 * script on Windows, where options are not written in the call or choose a shell, where what is called is not the
 * module's own member or name, and where the program reads how a command ended: a program that is not there ends
 * otherwise than a shell that does not find it.
 */
export function argumentList(
  analysis: Analysis,
  { call, asked, facts }: CommandLine,
): ArgumentListEdit | undefined {
  const { argvTwin: twin } = facts;
  const construction =
    twin === undefined
      ? undefined
      : (textConstruction(analysis, { call, asked }) ?? constantText(call, asked));
  if (twin === undefined || !construction || construction.container) return undefined;
  if (!isPlainRest(analysis, construction.call) || readsOutcome(analysis, construction.call))
    return undefined;
  const words = shellWords(textParts(construction.pieces));
  const [first, ...rest] = words ?? [];
  const program = first && constantWord(first, construction.pieces);
  if (first === undefined || program === undefined || !isStartable(program, rest, construction.pieces))
    return undefined;
  if (rest.some((word) => isSplit(word, construction.pieces))) return undefined;
  const callee = calleeEdit(analysis, construction.call, twin);
  if (!callee) return undefined;
  const list = `[${rest.map((word) => wordCode(analysis, word, construction.pieces)).join(', ')}]`;
  const joins = rest.some((word) => word.pieces.some((piece) => 'hole' in piece && !piece.quoted));
  const [argument] = construction.call.arguments;
  return {
    program,
    joins,
    fix: (fixer) => {
      const name = wordCode(analysis, first, construction.pieces);
      const built = construction.apart
        ? [
            fixer.replaceText(construction.node as never, list),
            fixer.insertTextBefore(argument as never, `${name}, `),
          ]
        : [fixer.replaceText(argument as never, `${name}, ${list}`)];
      return [...callee(fixer), ...built];
    },
  };
}

function textParts(pieces: readonly WrittenPiece[]): readonly TextPart[] {
  return pieces.map((piece, at): TextPart => ('text' in piece ? piece : { hole: at }));
}

/** A text that is a literal of the call. */
function constantText(call: TSESTree.Node, asked: Demand): TextConstruction | undefined {
  const [first] = call.type === 'CallExpression' ? call.arguments : [];
  const text = first && literalText(first);
  if (
    call.type !== 'CallExpression' ||
    text === undefined ||
    unwrap(asked.node) !== unwrap(first as TSESTree.Node)
  )
    return undefined;
  return { node: first as TSESTree.Node, pieces: [{ text }], call, container: undefined, apart: false };
}

function constantWord({ pieces }: ShellWord, written: readonly WrittenPiece[]): string | undefined {
  const [only, ...others] = pieces;
  if (!only || others.length > 0) return undefined;
  if ('text' in only) return only.text;
  const constant = constantOf(written, only.hole);
  return constant !== undefined && PLAIN_WORD.test(constant) ? constant : undefined;
}

/** A text that is one word to a shell, as it stands. */
const PLAIN_WORD = /^[\w@+:,./-]+$/;

/** Whether a shell is known to make anything but one word of a constant in the word. */
function isSplit({ pieces }: ShellWord, written: readonly WrittenPiece[]): boolean {
  return pieces.some((piece) => {
    const constant = 'hole' in piece && !piece.quoted ? constantOf(written, piece.hole) : undefined;
    return constant !== undefined && !PLAIN_WORD.test(constant);
  });
}

function constantOf(written: readonly WrittenPiece[], hole: number): string | undefined {
  const piece = written[hole];
  return piece && 'constant' in piece ? piece.constant : undefined;
}

/** Whether a program of this name is started, with the same words, as the shell would. */
function isStartable(program: string, rest: readonly ShellWord[], pieces: readonly WrittenPiece[]): boolean {
  const name = program.replace(/^.*[\\/]/, '');
  if (program === '' || program.includes('=') || SHELL_BUILTINS.has(name)) return false;
  if (WINDOWS_SCRIPTS.has(name) || /\.(?:cmd|bat)$/i.test(name)) return false;
  const [next] = rest;
  const [start] = next?.pieces ?? [];
  // Shells differ in what their own `echo` makes of these.
  return !(
    name === 'echo' &&
    ((start && 'text' in start && start.text.startsWith('-')) ||
      pieces.some((piece) => 'text' in piece && piece.text.includes('\\')))
  );
}

/** Code of one argument, or of several where a list was joined by spaces. */
function wordCode(analysis: Analysis, { pieces }: ShellWord, written: readonly WrittenPiece[]): string {
  const [only, ...others] = pieces;
  if (only && others.length === 0)
    return 'text' in only ? quoted(only.text) : valueCode(analysis, only, written);
  const body = pieces.map((piece) =>
    'text' in piece
      ? piece.text.replace(/[\\`]|\$(?=\{)/g, '\\$&')
      : `\${${textAt(analysis, expressionOf(written, piece.hole))}}`,
  );
  return `\`${body.join('')}\``;
}

function valueCode(
  analysis: Analysis,
  { hole, quoted: isQuoted }: { readonly hole: number; readonly quoted: boolean },
  written: readonly WrittenPiece[],
): string {
  const expression = expressionOf(written, hole);
  const list = isQuoted ? undefined : joinedList(expression);
  if (list) return `...${textAt(analysis, list)}${isListOfTexts(analysis, list) ? '' : '.map(String)'}`;
  const code = textAt(analysis, expression);
  // A text took the value as it is printed; a list of arguments takes nothing but texts.
  return isPlainText(analysis, expression) ? code : `String(${code})`;
}

/** The list that an expression joins by spaces. */
function joinedList(expression: TSESTree.Node): TSESTree.Node | undefined {
  const call = unwrap(expression);
  if (call.type !== 'CallExpression' || call.arguments.length !== 1) return undefined;
  const callee = unwrap(call.callee);
  const [separator] = call.arguments;
  const isJoin = callee.type === 'MemberExpression' && !callee.optional && staticKey(callee) === 'join';
  return isJoin && separator?.type === 'Literal' && separator.value === ' ' ? callee.object : undefined;
}

function isListOfTexts(analysis: Analysis, list: TSESTree.Node): boolean {
  const inner = unwrap(list);
  return (
    inner.type === 'ArrayExpression' &&
    inner.elements.every(
      (element) => element !== null && element.type !== 'SpreadElement' && isPlainText(analysis, element),
    )
  );
}

function expressionOf(written: readonly WrittenPiece[], hole: number): TSESTree.Node {
  const piece = written[hole];
  if (!piece || !('expression' in piece)) throw new Error('a hole without an expression');
  return piece.expression;
}

function quoted(text: string): string {
  return /[\n\r\u2028\u2029]/.test(text) ? JSON.stringify(text) : `'${text.replace(/[\\']/g, '\\$&')}'`;
}

function textAt(analysis: Analysis, node: TSESTree.Node): string {
  const code = analysis.file.sourceCode.getText(node as never);
  return node.type === 'SequenceExpression' ? `(${code})` : code;
}

/** Whether what follows the command is options without a choice of a shell, a callback, or nothing. */
function isPlainRest(analysis: Analysis, call: TSESTree.CallExpression): boolean {
  const [, second, third, ...others] = call.arguments;
  if (others.length > 0 || call.optional) return false;
  if (second === undefined) return true;
  const options = unwrap(second);
  if (options.type !== 'ObjectExpression') return third === undefined && isCallback(analysis, options);
  return options.properties.every((property) => {
    const key = property.type === 'Property' ? staticKey(property) : undefined;
    return key !== undefined && key !== 'shell';
  });
}

function isCallback(analysis: Analysis, node: TSESTree.Node): boolean {
  return isFunction(node) || analysis.file.functionsOf(node, new Query(200)).length > 0;
}

/** What a program learns of how a command ended: `error.code`, `({ status })`. */
const OUTCOME = /(?:\.|\?\.|[{,]\s*)(?:code|status|cmd)\b|\['(?:code|status|cmd)'\]/;

/** Whether a callback, or code that catches what the call throws, reads how the command ended. */
function readsOutcome(analysis: Analysis, call: TSESTree.CallExpression): boolean {
  const { sourceCode } = analysis.file;
  const handlers: TSESTree.Node[] = [];
  const last = call.arguments.at(-1);
  if (last) {
    const callback = unwrap(last);
    if (isFunction(callback)) handlers.push(callback);
    else if (callback.type !== 'ObjectExpression')
      handlers.push(...analysis.file.functionsOf(callback, new Query(200)));
  }
  const owner = ownerOf(call);
  for (let node: TSESTree.Node = call; node !== owner && node.parent; node = node.parent) {
    const parent: TSESTree.Node = node.parent;
    if (parent.type === 'TryStatement' && parent.block === node && parent.handler)
      handlers.push(parent.handler);
    // `.catch(…)` and `.then(…, …)` behind the call.
    if (parent.type === 'CallExpression' && parent.callee === node) handlers.push(...parent.arguments);
  }
  return handlers.some((handler) => OUTCOME.test(sourceCode.getText(handler as never)));
}

/** The edit that calls the twin: of the same object, or imported beside the name that is called. */
function calleeEdit(
  analysis: Analysis,
  call: TSESTree.CallExpression,
  twin: string,
): ((fixer: TSESLint.RuleFixer) => readonly TSESLint.RuleFix[]) | undefined {
  const callee = unwrap(call.callee);
  const promised = callee.type === 'Identifier' ? promisedName(analysis, callee) : promisedCall(callee);
  return nameEdit(analysis, promised ?? callee, twin);
}

function nameEdit(
  analysis: Analysis,
  asked: TSESTree.Node,
  twin: string,
): ((fixer: TSESLint.RuleFixer) => readonly TSESLint.RuleFix[]) | undefined {
  const node = unwrap(asked);
  if (node.type === 'MemberExpression') {
    const { property, object } = node;
    // An object of this file that has the one need not have the other.
    const hasTwin = analysis.factsOf(CommandExecution, demand(object, [twin])).length > 0;
    return hasTwin && !node.computed ? (fixer) => [fixer.replaceText(property as never, twin)] : undefined;
  }
  if (node.type !== 'Identifier') return undefined;
  const module = moduleOf(analysis, node);
  const imported = module === undefined ? undefined : importName(analysis, module, twin);
  if (!imported || isShadowed(analysis, node, imported)) return undefined;
  return (fixer) => [fixer.replaceText(node as never, imported.local), ...imported.edit(fixer)];
}

/** The module that a name of the file's outermost scope is imported or required from. */
function moduleOf(analysis: Analysis, name: TSESTree.Identifier): string | undefined {
  const [definition, ...others] = analysis.file.bindings.of(name)?.variable?.defs ?? [];
  if (!definition || others.length > 0) return undefined;
  if (definition.node.type === 'ImportSpecifier')
    return (definition.parent as TSESTree.ImportDeclaration).source.value;
  const { node } = definition;
  if (node.type !== 'VariableDeclarator' || node.id.type !== 'ObjectPattern') return undefined;
  const init = node.init as TSESTree.Node | null;
  const [given] =
    init?.type === 'CallExpression' && lastName(init.callee) === 'require' ? init.arguments : [];
  const isOutermost = (node.parent as TSESTree.Node).parent?.type === 'Program';
  return isOutermost && given?.type === 'Literal' && typeof given.value === 'string'
    ? given.value
    : undefined;
}

/** Whether something nearer has the name that is imported. */
function isShadowed(analysis: Analysis, at: TSESTree.Identifier, { local }: ImportedName): boolean {
  const [name = local] = local.split('.');
  let scope = analysis.file.sourceCode.getScope?.(at as never);
  while (scope?.upper && !/^(?:module|global)$/.test(scope.type)) {
    if (scope.set.has(name)) return true;
    scope = scope.upper;
  }
  return false;
}

/** `const run = promisify(exec)`, which nothing but this call uses: what is promisified. */
function promisedName(analysis: Analysis, name: TSESTree.Identifier): TSESTree.Node | undefined {
  const binding = analysis.file.bindings.of(name);
  const [definition, ...others] = binding?.variable?.defs ?? [];
  if (!binding || definition?.node.type !== 'VariableDeclarator' || others.length > 0) return undefined;
  const { init, id } = definition.node;
  const isOnly = binding.references.filter((reference) => !reference.init).length === 1;
  return isOnly && id.type === 'Identifier' && init ? promisedCall(init as TSESTree.Node) : undefined;
}

/** `promisify(exec)`, `util.promisify(cp.exec)` */
function promisedCall(asked: TSESTree.Node): TSESTree.Node | undefined {
  const call = unwrap(asked);
  if (call.type !== 'CallExpression' || lastName(call.callee) !== 'promisify') return undefined;
  const [only, ...others] = call.arguments;
  return others.length === 0 ? only : undefined;
}
