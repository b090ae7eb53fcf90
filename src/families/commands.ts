import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import type { CommandExecution, CommandFacts } from '../concepts/command-execution.ts';
import {
  INTERPRETERS,
  SHELLS,
  SYSTEM_VALUES,
  WINDOWS_SHELLS,
  WRAPPERS,
} from '../concepts/words/command-names.ts';
import type { Concept } from '../dataflow/concept.ts';
import type { Instance } from '../dataflow/concept-instances.ts';
import { demand, type Demand } from '../dataflow/demand.ts';
import { Query } from '../dataflow/query.ts';
import { lastNameOrCalled } from '../syntax/last-name.ts';
import { literalText } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';

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
  /** Arguments that the program gets as they are. */
  readonly argv: readonly Demand[];
}

/** How the values of a command are read: by a shell, by an interpreter that is started, or by the program alone. */
export function readCommand(command: Command, analysis: Analysis): CommandReading {
  const { facts } = command;
  const programs = command.role('command');
  const argv = argumentsOf(command, analysis);
  if (facts.shell === 'always') return { shellTexts: programs, codeTexts: [], programs: [], argv: [] };
  if (facts.shell === 'by-option' && turnsShellOn(command, analysis)) {
    // The arguments are joined by spaces, unquoted, and read with the rest.
    return { shellTexts: [...programs, ...argv], codeTexts: [], programs: [], argv: [] };
  }
  const name = programName(programs, analysis);
  const carried = name === undefined ? undefined : carriedTexts(name, argv, analysis);
  return {
    shellTexts: carried?.shellTexts ?? [],
    codeTexts: carried?.codeTexts ?? [],
    programs,
    argv: carried ? [] : argv,
  };
}

/** The arguments, each on its own; a list of which nothing is known is one of them. */
function argumentsOf(command: Command, analysis: Analysis): readonly Demand[] {
  const list = command.role('argv').flatMap((asked) => analysis.partsOf(asked));
  return [
    // Options may stand where the list is left out.
    ...list.filter(({ path }) => path.every((key) => key === '*')).map((part) => part.demand),
    ...command.role('arguments'),
  ];
}

/** Whether the options may turn a shell on. */
function turnsShellOn(command: Command, analysis: Analysis): boolean {
  const { settings } = analysis.optionAt(command.role('options'), ['shell']);
  return settings.some(({ constants }) => {
    const values = constants.values.filter(({ inProduction }) => inProduction);
    return !constants.complete || values.some(({ value }) => Boolean(value));
  });
}

/** The name of the program without its folder and ending, where it is a constant. */
function programName(programs: readonly Demand[], analysis: Analysis): string | undefined {
  const names = programs.map((one) => constantText(one, analysis)).filter((name) => name !== undefined);
  return names[0]?.replace(/^.*[\\/]/, '').replace(/\.(?:exe|cmd|bat)$/i, '');
}

/** What a program that runs other programs' text makes of its arguments; undefined for one that is none. */
function carriedTexts(
  name: string,
  argv: readonly Demand[],
  analysis: Analysis,
): Pick<CommandReading, 'shellTexts' | 'codeTexts'> | undefined {
  const flags = argv.map((one) => constantText(one, analysis));
  if (WRAPPERS.has(name)) {
    const at = flags.findIndex((flag) => flag !== undefined && !flag.startsWith('-') && !flag.includes('='));
    const inner = at < 0 ? undefined : flags[at]?.replace(/^.*[\\/]/, '');
    return inner === undefined || inner === ''
      ? undefined
      : carriedTexts(inner, argv.slice(at + 1), analysis);
  }
  if (SHELLS.has(name)) {
    const at = flags.findIndex((flag) => flag !== undefined && /^-[a-z]*c[a-z]*$/.test(flag));
    // What follows the text are its own arguments, `$0` and `$1`.
    return at < 0 ? undefined : { shellTexts: argv.slice(at + 1, at + 2), codeTexts: [] };
  }
  const windows = Object.hasOwn(WINDOWS_SHELLS, name.toLowerCase())
    ? WINDOWS_SHELLS[name.toLowerCase()]
    : undefined;
  if (windows) {
    const at = flags.findIndex((flag) => flag !== undefined && windows.test(flag));
    return at < 0 ? undefined : { shellTexts: argv.slice(at + 1), codeTexts: [] };
  }
  if (name === 'ssh') {
    // The words after the host are joined and read by the shell there.
    const at = flags.findIndex((flag) => flag === undefined || !flag.startsWith('-'));
    return at < 0 ? undefined : { shellTexts: argv.slice(at + 1), codeTexts: [] };
  }
  const code = Object.hasOwn(INTERPRETERS, name) ? INTERPRETERS[name] : undefined;
  if (!code) return undefined;
  const at = flags.findIndex((flag) => flag !== undefined && code.test(flag));
  return at < 0 ? undefined : { shellTexts: [], codeTexts: argv.slice(at + 1, at + 2) };
}

function constantText(asked: Demand, analysis: Analysis): string | undefined {
  const { values, complete } = analysis.constantsOf(asked);
  const [only] = values;
  return complete && values.length === 1 && typeof only?.value === 'string' ? only.value : undefined;
}

/**
 * Whether a value of unknown origin is one that the system or the project itself gives: a process identifier, a
 * folder of the program, a constant of another file, a member of the project's manifest.
 */
export function isProgramsOwn(asked: TSESTree.Node, analysis: Analysis): boolean {
  const node = unwrap(asked);
  const name = lastNameOrCalled(node);
  if (name !== undefined && (SYSTEM_VALUES.has(name) || /^[A-Z][A-Z0-9_]*$/.test(name))) return true;
  if (node.type === 'CallExpression' && name === 'resolve' && isRequire(node.callee)) return true;
  return isManifest(demand(node), analysis, new Query(200), 8);
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
