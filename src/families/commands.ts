import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import type { CommandExecution, CommandFacts } from '../concepts/command-execution.ts';
import { OPTION_PROGRAMS } from '../concepts/words/command-names.ts';
import type { Concept } from '../dataflow/concept.ts';
import type { Instance } from '../dataflow/concept-instances.ts';
import { ANY, demand, type Demand } from '../dataflow/demand.ts';
import { lastName } from '../syntax/last-name.ts';
import { shellWords } from '../syntax/shell/words.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';
import {
  baseName,
  carriedWords,
  innermost,
  isValued,
  optionPlaces,
  plainProgram,
} from './started-programs.ts';

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
