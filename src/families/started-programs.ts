import {
  CONTAINER_TOOLS,
  INTERPRETERS,
  OPTION_PROGRAMS,
  REMOTE_SHELLS,
  SCRIPT_FIRST,
  SHELL_BUILTINS,
  SHELLS,
  WINDOWS_SCRIPTS,
  WINDOWS_SHELLS,
  WRAPPERS,
} from '../concepts/words/command-names.ts';
import { shellWords } from '../syntax/shell/words.ts';

/** Words that a program runs as text of a shell, or as code. */
interface Carried {
  readonly kind: 'shell' | 'code';
  readonly from: number;
  readonly to: number;
}

/** The program that is started in the end, behind others that start it, and where its arguments begin. */
export function innermost(
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
export function carriedWords(program: string, flags: readonly (string | undefined)[]): Carried | undefined {
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
export function isValued(name: string, flag: string | undefined): boolean {
  const valued = Object.hasOwn(OPTION_PROGRAMS, name) ? OPTION_PROGRAMS[name]?.valued : undefined;
  return flag !== undefined && valued?.test(flag) === true;
}

/** Which arguments a program may take for options that do harm: those before which nothing says that none follows. */
export function optionPlaces(program: string, flags: readonly (string | undefined)[]): readonly number[] {
  const { name, from } = innermost(program, flags);
  if (!Object.hasOwn(OPTION_PROGRAMS, name)) return [];
  const end = flags.findIndex((flag, at) => at >= from && /^--(?:end-of-options)?$/.test(flag ?? ''));
  return flags.flatMap((_, at) =>
    at < from || (end >= 0 && at > end) || isValued(name, flags[at - 1]) ? [] : [at],
  );
}

/** The name of a program without its folder and its ending: `git` of `/usr/bin/git.exe`. */
export function baseName(program: string): string {
  return program.replace(/^.*[\\/]/, '').replace(/\.(?:exe|cmd|bat)$/i, '');
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
