import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import type { CommandExecution, CommandFacts } from '../concepts/command-execution.ts';
import {
  CONTAINER_TOOLS,
  INTERPRETERS,
  OPTION_PROGRAMS,
  PATH_FUNCTIONS,
  REMOTE_SHELLS,
  SCRIPT_FIRST,
  SHELL_BUILTINS,
  SHELLS,
  SYSTEM_VALUES,
  WINDOWS_SCRIPTS,
  WINDOWS_SHELLS,
  WRAPPERS,
} from '../concepts/words/command-names.ts';
import type { Concept } from '../dataflow/concept.ts';
import type { Instance } from '../dataflow/concept-instances.ts';
import { ANY, demand, type Demand } from '../dataflow/demand.ts';
import { Query } from '../dataflow/query.ts';
import type { FlowPath } from '../dataflow/taint.ts';
import { lastName, lastNameOrCalled } from '../syntax/last-name.ts';
import { shellPositions } from '../syntax/shell/positions.ts';
import { shellWords } from '../syntax/shell/words.ts';
import { literalText } from '../syntax/static-key.ts';
import type { TextPart } from '../syntax/text-part.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';

type RoleOf<One> = One extends Concept<infer Role> ? Role : never;

/** A place where a process is started. */
export type Command = Instance<RoleOf<typeof CommandExecution>, CommandFacts>;

/** What a started process makes of the values it is given. */
export interface CommandReading {
  /** Texts that a shell reads as command lines. */
  readonly shellTexts: readonly Demand[];
  /** Texts that an interpreter runs as code: what follows `node -e`. */
  readonly codeTexts: readonly Demand[];
  /** The program, where no shell looks for it. */
  readonly programs: readonly Demand[];
  /** Templates of program and arguments, whose values the API keeps apart. */
  readonly templates: readonly Demand[];
  /** Texts of program and arguments that the API splits at spaces. */
  readonly splitTexts: readonly Demand[];
  /** Arguments that a program with options of consequence may take for options. */
  readonly optionArguments: readonly Demand[];
}

const NONE: CommandReading = {
  shellTexts: [],
  codeTexts: [],
  programs: [],
  templates: [],
  splitTexts: [],
  optionArguments: [],
};

/** How the values of a command are read: by a shell, by an interpreter that is started, or by the program alone. */
export function readCommand(command: Command, analysis: Analysis): CommandReading {
  const { facts } = command;
  const commands = listed(command.role('command'), analysis);
  const lines = rawTexts(command.role('line'), analysis);
  const hasShell =
    facts.shell === 'always' || (facts.shell === 'by-option' && turnsShellOn(command, analysis));
  if (facts.text === 'template' && (facts.shell === 'always' || !hasShell))
    return { ...NONE, shellTexts: lines, templates: commands };
  const argv = argumentsOf(command, analysis);
  // The arguments are joined by spaces, unquoted, and read with the rest.
  if (hasShell) return { ...NONE, shellTexts: [...lines, ...commands, ...argv] };
  const splits = facts.text === 'split';
  const name = facts.program ?? programName(commands, analysis, splits);
  const reading = readArguments(name, facts.programInArgv ? argv.slice(1) : argv, analysis);
  return { ...NONE, programs: commands, ...(splits && { splitTexts: commands }), ...reading };
}

/** Parts of objects that are written out, and of values that somebody else may make objects. */
function rawTexts(values: readonly Demand[], analysis: Analysis): readonly Demand[] {
  return values.filter(({ path, ...whole }) => {
    const object = { ...whole, path: path.slice(0, -1) };
    if (path.length === 0 || analysis.partsOf(object).some((part) => part.path.length > 0)) return true;
    const taint = analysis.taintOf(object, 'filter-structure', { kinds: ['structure'] });
    return taint.kind === 'tainted';
  });
}

/** Elements of lists that are lists, and what is none: a row may allow for both, and for an object. */
function listed(values: readonly Demand[], analysis: Analysis): readonly Demand[] {
  return values.filter((one) => {
    const isPartOfText = one.path.length > 0 && /^(?:Binary|Template|Lit)/.test(unwrap(one.node).type);
    if (isPartOfText) return false;
    return one.path.at(-1) === ANY
      ? isList({ ...one, path: one.path.slice(0, -1) }, analysis)
      : !isList(one, analysis);
  });
}

/** What the program of a name makes of its arguments. */
function readArguments(
  program: string | undefined,
  argv: readonly Demand[],
  analysis: Analysis,
): Pick<CommandReading, 'shellTexts' | 'codeTexts' | 'optionArguments'> {
  const flags = argv.map((one) => constantText(one, analysis));
  const carried = program === undefined ? undefined : carriedWords(program, flags);
  const places = program === undefined ? [] : optionPlaces(program, flags);
  if (carried) {
    const texts = argv.slice(carried.from, carried.to);
    const isShell = carried.kind === 'shell';
    return {
      shellTexts: isShell ? texts : [],
      codeTexts: isShell ? [] : texts,
      // The host that ssh connects to may be an option as well.
      optionArguments: places.flatMap((at) => (at < carried.from ? (argv[at] ?? []) : [])),
    };
  }
  return { shellTexts: [], codeTexts: [], optionArguments: places.flatMap((at) => argv[at] ?? []) };
}

/** Words that a program runs as text of a shell, or as code. */
interface Carried {
  readonly kind: 'shell' | 'code';
  readonly from: number;
  readonly to: number;
}

/** The program that is started in the end, behind others that start it, and where its arguments begin. */
function innermost(
  program: string,
  flags: readonly (string | undefined)[],
): { readonly name: string; readonly from: number } {
  let name = program;
  let from = 0;
  while (WRAPPERS.has(name)) {
    const rest = flags.slice(from);
    const isCommand = (flag: string | undefined): boolean => {
      if (flag === undefined) return false;
      return CONTAINER_TOOLS.has(name) ? isInterpreter(baseName(flag)) : !/^-|=|^\d+$/.test(flag);
    };
    const shell = rest.findIndex((flag) => flag !== undefined && isInterpreter(baseName(flag)));
    const at = shell >= 0 && shell < 6 ? shell : rest.findIndex(isCommand);
    if (at < 0) break;
    name = baseName(rest[at] ?? '');
    from += at + 1;
  }
  return { name, from };
}

function isInterpreter(name: string): boolean {
  return SHELLS.has(name) || Object.hasOwn(WINDOWS_SHELLS, name) || interpreterOf(name) !== undefined;
}

function interpreterOf(name: string): RegExp | undefined {
  const plain = name.replace(/^(python|ruby|perl|php|lua)[\d.]+$/, '$1');
  return Object.hasOwn(INTERPRETERS, plain) ? INTERPRETERS[plain] : undefined;
}

/** What a program that runs other programs' text makes of its arguments; undefined for one that is none. */
function carriedWords(program: string, flags: readonly (string | undefined)[]): Carried | undefined {
  const { name, from } = innermost(program, flags);
  const rest = flags.slice(from);
  const end = flags.length;
  const after = (kind: Carried['kind'], at: number, to = end): Carried | undefined =>
    at < 0 ? undefined : { kind, from: from + at + 1, to: Math.min(end, to) };
  if (SHELLS.has(name)) {
    const at = rest.findIndex((flag) => flag !== undefined && /^-[a-z]*c[a-z]*$/.test(flag));
    // What follows the text are its own arguments, `$0` and `$1`.
    return after('shell', at, from + at + 2);
  }
  const windows = Object.hasOwn(WINDOWS_SHELLS, name.toLowerCase())
    ? WINDOWS_SHELLS[name.toLowerCase()]
    : undefined;
  if (windows) {
    const at = rest.findIndex((flag) => flag !== undefined && windows.test(flag));
    if (at >= 0 || name.toLowerCase() === 'cmd') return after('shell', at);
    return rest.some((flag) => flag !== undefined && /^-f(?:ile)?$/i.test(flag))
      ? undefined
      : { kind: 'shell', from, to: end };
  }
  if (name === 'watch') {
    const at = rest.findIndex((flag) => flag?.startsWith('-') !== true);
    return at < 0 ? undefined : { kind: 'shell', from: from + at, to: end };
  }
  if (REMOTE_SHELLS.has(name)) {
    // The words after the host are joined and read by the shell there.
    const host = rest.findIndex(
      (flag, at) => flag?.startsWith('-') !== true && !isValued(name, rest[at - 1]),
    );
    return host < 0 || from + host + 1 >= end ? undefined : after('shell', host);
  }
  if (SCRIPT_FIRST.has(name)) {
    const at = rest.findIndex((flag) => flag === undefined || !/^-[^e]|^--/.test(flag));
    const first = rest[at] === '-e' ? from + at + 1 : from + at;
    return at < 0 ? undefined : { kind: 'code', from: first, to: Math.min(end, first + 1) };
  }
  const code = interpreterOf(name);
  if (!code) return undefined;
  const at = rest.findIndex((flag) => flag !== undefined && code.test(flag));
  return after('code', at, from + at + 2);
}

/** Whether the word after an option is its value. */
function isValued(name: string, flag: string | undefined): boolean {
  const valued = Object.hasOwn(OPTION_PROGRAMS, name) ? OPTION_PROGRAMS[name]?.valued : undefined;
  return flag !== undefined && valued?.test(flag) === true;
}

/** Which arguments a program may take for options that do harm: those before which nothing says that none follows. */
function optionPlaces(program: string, flags: readonly (string | undefined)[]): readonly number[] {
  const { name, from } = innermost(program, flags);
  if (!Object.hasOwn(OPTION_PROGRAMS, name)) return [];
  const end = flags.findIndex((flag, at) => at >= from && /^--(?:end-of-options)?$/.test(flag ?? ''));
  return flags.flatMap((_, at) =>
    at < from || (end >= 0 && at > end) || isValued(name, flags[at - 1]) ? [] : [at],
  );
}

/**
 * What stands before values to say that no option follows, where a program knows such a word.
 *
 * @param list the arguments as they are written out
 */
export function terminatorFor(
  command: Pick<Command, 'facts' | 'role'>,
  list: readonly TSESTree.Node[],
  analysis: Analysis,
): string | undefined {
  const { facts } = command;
  const program = facts.program ?? programName(command.role('command'), analysis);
  if (program === undefined) return undefined;
  const words = list.map((node) => constantText(demand(node), analysis));
  const flags = facts.programInArgv ? words.slice(1) : words;
  const { name, from } = innermost(program, flags);
  const known = Object.hasOwn(OPTION_PROGRAMS, name) ? OPTION_PROGRAMS[name]?.terminator : undefined;
  if (known === undefined || typeof known === 'string') return known;
  const subcommand = flags
    .slice(from)
    .find((flag, at, all) => flag?.startsWith('-') !== true && !isValued(name, all[at - 1]));
  return subcommand !== undefined && Object.hasOwn(known, subcommand) ? known[subcommand] : undefined;
}

function baseName(program: string): string {
  return program.replace(/^.*[\\/]/, '').replace(/\.(?:exe|cmd|bat)$/i, '');
}

/** How values of a template, or of a text that is split, come to the program. */
export type CommandTextPlace = 'program' | 'double-quoted' | 'single-quoted' | 'code' | 'option' | 'split';

/** How each value of a template of program and arguments is read. */
export function templatePlaces(
  parts: readonly TextPart[],
  facts: Partial<CommandFacts>,
): readonly { readonly hole: number; readonly kind: CommandTextPlace }[] {
  const quoted = facts.shell === 'always' ? quotedHoles(parts) : [];
  const isQuoted = new Set(quoted.map(({ hole }) => hole));
  const words = plainWords(parts);
  const [first = [], ...rest] = words;
  const found: { readonly hole: number; readonly kind: CommandTextPlace }[] = [...quoted];
  for (const part of first) if ('hole' in part) found.push({ hole: part.hole, kind: 'program' });
  const program = wordText(first);
  if (program !== undefined) {
    const flags = rest.map(wordText);
    const name = baseName(program);
    const carried = carriedWords(name, flags);
    const options = carried ? [] : optionPlaces(name, flags);
    for (const [at, word] of rest.entries()) {
      if (carried && at >= carried.from && at < carried.to) {
        for (const part of word) if ('hole' in part) found.push({ hole: part.hole, kind: 'code' });
      } else if (options.includes(at)) {
        const [start] = word;
        if (start && 'hole' in start) found.push({ hole: start.hole, kind: 'option' });
      }
    }
  }
  return found.filter(({ hole, kind }) => kind.endsWith('quoted') || !isQuoted.has(hole));
}

/** How each value of a text that is split at spaces is read: a value with spaces in it becomes several arguments. */
export function splitPlaces(
  parts: readonly TextPart[],
): readonly { readonly hole: number; readonly kind: CommandTextPlace }[] {
  const [first = [], ...rest] = plainWords(parts);
  const program = wordText(first);
  const name = program === undefined ? undefined : baseName(program);
  const flags = rest.map(wordText);
  const carried = name === undefined ? undefined : carriedWords(name, flags);
  const isSensitive = name !== undefined && optionPlaces(name, flags).length > 0;
  return rest.flatMap((word, at) =>
    word.flatMap((part, index): { readonly hole: number; readonly kind: CommandTextPlace }[] => {
      if (!('hole' in part)) return [];
      if (carried && at >= carried.from && at < carried.to) return [{ hole: part.hole, kind: 'code' }];
      if (!isSensitive) return [];
      return [{ hole: part.hole, kind: index === 0 ? 'option' : 'split' }];
    }),
  );
}

/** Values that stand in quotes, or behind the sign of an expansion: the quotes that are put around them are text there. */
function quotedHoles(
  parts: readonly TextPart[],
): readonly { readonly hole: number; readonly kind: 'double-quoted' | 'single-quoted' }[] {
  const found: { readonly hole: number; readonly kind: 'double-quoted' | 'single-quoted' }[] = [];
  for (const { hole, kind } of shellPositions(parts)) {
    const before = parts[parts.findIndex((part) => 'hole' in part && part.hole === hole) - 1];
    const isExpanded = before !== undefined && 'text' in before && /(?:^|[^\\])\$$/.test(before.text);
    if (kind !== 'word') found.push({ hole, kind });
    else if (isExpanded) found.push({ hole, kind: 'double-quoted' });
  }
  return found;
}

/** Words between spaces. */
function plainWords(parts: readonly TextPart[]): readonly (readonly TextPart[])[] {
  const words: TextPart[][] = [[]];
  for (const part of parts) {
    if ('hole' in part) {
      words.at(-1)?.push(part);
      continue;
    }
    part.text.split(/\s+/).forEach((text, at) => {
      if (at > 0) words.push([]);
      if (text !== '') words.at(-1)?.push({ text });
    });
  }
  return words.filter((word) => word.length > 0);
}

function wordText(word: readonly TextPart[]): string | undefined {
  const [only, ...others] = word;
  return only && 'text' in only && others.length === 0
    ? only.text.replace(/^(['"])(.*)\1$/, '$2')
    : undefined;
}

/** Whether a value is a list that is written out. */
function isList(asked: Demand, analysis: Analysis): boolean {
  return analysis.partsOf(asked).some(({ path }) => path[0] === ANY);
}

/** The arguments, each on its own; a list of which nothing is known is one of them. */
export function argumentsOf(command: Pick<Command, 'role'>, analysis: Analysis): readonly Demand[] {
  const list = command.role('argv').flatMap((asked) => analysis.partsOf(asked));
  return [
    // Options may stand where the list is left out.
    ...list.filter(({ path }) => path.every((key) => key === '*')).map((part) => part.demand),
    ...listed(command.role('arguments'), analysis),
  ];
}

/** Whether the options may turn a shell on. */
function turnsShellOn(command: Command, analysis: Analysis): boolean {
  const lists = new Set(command.role('argv').map(({ node }) => node));
  return [...command.role('options'), ...tagOptions(command, analysis)].some((options) => {
    const { settings } = analysis.optionAt([options], ['shell']);
    return settings.some(({ node, constants }) => {
      // Where a list may be left out, only what is written as an option is taken for one.
      if (lists.has(options.node) && !/^(?:Property|Assign)/.test(wrapped(node).parent?.type ?? ''))
        return false;
      const values = constants.values.filter(({ inProduction }) => inProduction);
      return !constants.complete || values.some(({ value }) => Boolean(value));
    });
  });
}

/** Options of the call that made the tag of a template: `$({ shell: true })`. */
function tagOptions({ node }: Command, analysis: Analysis): readonly Demand[] {
  if (node.type !== 'TaggedTemplateExpression') return [];
  const tag = unwrap(node.tag);
  const maker = tag.type === 'CallExpression' ? tag : analysis.identityOf(demand(tag));
  return maker?.type === 'CallExpression' ? maker.arguments.map((argument) => demand(argument)) : [];
}

/** The name of the program without its folder and ending, where it is a constant, or the first word of one. */
function programName(programs: readonly Demand[], analysis: Analysis, splits = false): string | undefined {
  const [name] = programs
    .map((one) => (lastName(one.node) === 'execPath' ? 'node' : constantText(one, analysis)))
    .filter((one) => one !== undefined);
  return name === undefined ? undefined : baseName(splits ? (name.trim().split(/\s/)[0] ?? '') : name);
}

/** The text that a value always is; undefined where it may be another, or none. */
export function constantText(asked: Demand, analysis: Analysis): string | undefined {
  const { values, complete } = analysis.constantsOf(asked);
  const [only] = values;
  return complete && values.length === 1 && typeof only?.value === 'string' ? only.value : undefined;
}

/** Whether the file is a program of its own, which is given arguments by who runs it and by nobody else. */
export function isScript(analysis: Analysis): boolean {
  return analysis.file.sourceCode.text.startsWith('#!');
}

/** Whether a parameter's name says that it is a command: running it is what the function is for. */
export function isExecutorParameter({ text }: FlowPath['source']): boolean {
  return /(?:cmd|command|script)s?$/i.test(text);
}

/** Whether a value is one that callers give to a function of this library: the business of a rule of its own. */
export function isLibraryInput(node: TSESTree.Node, analysis: Analysis): boolean {
  if (analysis.isLibrary !== true) return false;
  return analysis.taintOf(demand(node), 'shell-word', { tiers: ['library'] }).kind === 'tainted';
}

/**
 * The program that a constant command line starts and nothing more; undefined where a shell does something besides,
 * where the program is the shell's own, and for scripts, which on Windows take a shell.
 */
export function plainProgram(text: string): string | undefined {
  const [first] = shellWords([{ text }]) ?? [];
  const program = first?.pieces.map((piece) => ('text' in piece ? piece.text : '')).join('') ?? '';
  const name = baseName(program);
  const isPlain = program !== '' && !program.includes('=') && !/\.(?:cmd|bat)$/i.test(program);
  const isEcho = name === 'echo' && (/\\/.test(text) || /^echo\s+['"]?-/.test(text));
  return isPlain && !isEcho && !SHELL_BUILTINS.has(name) && !WINDOWS_SCRIPTS.has(name) ? program : undefined;
}

/**
 * The option that always has a shell read a program and its arguments, where the program is constant and the shell does
 * nothing to the arguments that are.
 */
export function unneededShellOption(
  command: Pick<Command, 'role'>,
  analysis: Analysis,
): { readonly setting: TSESTree.Node; readonly program: string } | undefined {
  // The list of arguments may be left out, so that options are asked for in two places.
  const [option, ...more] = command
    .role('options')
    .map((one) => analysis.optionAt([one], ['shell']))
    .filter((one) => one.settings.length > 0);
  if (!option || more.length > 0) return undefined;
  const { settings, complete, values, lackedBy } = option;
  const [setting, ...others] = settings;
  const isOn = complete && lackedBy.length === 0 && values.every(({ value }) => value === true);
  const [asked] = command.role('command');
  const text = asked && constantText(asked, analysis);
  if (!setting || others.length > 0 || values.length === 0 || !isOn || text === undefined) return undefined;
  const program = shellWords([{ text }])?.length === 1 ? plainProgram(text) : undefined;
  const isPlain = argumentsOf(command, analysis).every((one) => {
    const argument = constantText(one, analysis);
    return (
      argument === undefined || (shellWords([{ text: argument }])?.length === 1 && !/['"]/.test(argument))
    );
  });
  return program === undefined || !isPlain ? undefined : { setting: setting.node, program };
}

/**
 * Whether a value of unknown origin is one that the system or the project itself gives: a process identifier, a
 * folder of the program, a constant of another file, a member of the project's manifest.
 */
export function isProgramsOwn(asked: TSESTree.Node, analysis: Analysis): boolean {
  const node = unwrap(asked);
  if (isOwnValue(node)) return true;
  const query = new Query(200);
  return isManifest(demand(node), analysis, query, 8) || isOwnPlace(demand(node), analysis, query, 8);
}

function isOwnValue(node: TSESTree.Node): boolean {
  const name = lastNameOrCalled(node);
  if (name !== undefined && (SYSTEM_VALUES.has(name) || /^[A-Z][A-Z0-9_]*$/.test(name))) return true;
  return node.type === 'CallExpression' && name === 'resolve' && isRequire(node.callee);
}

/** Whether a value is a place of the program itself: made of its folder, by functions of paths, with constants. */
function isOwnPlace(asked: Demand, analysis: Analysis, query: Query, depth: number): boolean {
  const node = unwrap(asked.node);
  if (depth === 0 || !query.charge()) return false;
  const isOwn = (part: TSESTree.Node): boolean =>
    isOwnPlace({ ...asked, node: part, path: [] }, analysis, query, depth - 1);
  if (asked.path.length === 0) {
    if (isOwnValue(node) || literalText(node) !== undefined) return true;
    switch (node.type) {
      case 'MetaProperty':
        return true;
      case 'TemplateLiteral':
        return node.expressions.every(isOwn);
      case 'BinaryExpression':
        return node.operator === '+' && isOwn(node.left) && isOwn(node.right);
      case 'NewExpression':
        return lastName(node.callee) === 'URL' && node.arguments.every(isOwn);
      case 'CallExpression':
        return isPathFunction(node.callee) && node.arguments.length > 0 && node.arguments.every(isOwn);
      case 'MemberExpression':
        if (/^(?:pathname|href|url)$/.test(lastName(node) ?? '') && isOwn(node.object)) return true;
        break;
      default:
        break;
    }
  }
  const origins = analysis.file.originsOf({ ...asked, node }, query);
  return (
    origins.length > 0 &&
    origins.every(
      (origin) => origin.kind === 'value' && isOwnPlace(origin.demand, analysis, query, depth - 1),
    )
  );
}

/** `join`, `path.join`, `path.posix.join`; not the method of a list. */
function isPathFunction(asked: TSESTree.Node): boolean {
  const callee = unwrap(asked);
  const isOfModule =
    callee.type === 'Identifier' ||
    (callee.type === 'MemberExpression' &&
      /^(?:path|posix|win32|fs|url)$/i.test(lastName(callee.object) ?? ''));
  return isOfModule && PATH_FUNCTIONS.has(lastName(callee) ?? '');
}

/** Whether a value is read from a JSON file of the project. */
function isManifest(asked: Demand, analysis: Analysis, query: Query, depth: number): boolean {
  const node = unwrap(asked.node);
  if (node.type === 'CallExpression') {
    const [first] = node.arguments;
    return (
      node.callee.type === 'Identifier' &&
      node.callee.name === 'require' &&
      first !== undefined &&
      literalText(first)?.endsWith('.json') === true
    );
  }
  if (depth === 0) return false;
  const origins = analysis.file.originsOf({ ...asked, node }, query);
  return (
    origins.length > 0 &&
    origins.every((origin) => {
      if (origin.kind === 'import') return origin.module.endsWith('.json');
      return origin.kind === 'value' && isManifest(origin.demand, analysis, query, depth - 1);
    })
  );
}

function isRequire(callee: TSESTree.Node): boolean {
  return (
    callee.type === 'MemberExpression' &&
    callee.object.type === 'Identifier' &&
    callee.object.name === 'require'
  );
}
