import { concept } from '../dataflow/concept.ts';

/** What is fixed about an API that starts a process. */
export interface CommandFacts {
  /**
   * Whether a shell reads the command, so that `;` and `$( )` mean something: always, never, or where the options turn
   * one on; the arguments are then part of what it reads.
   */
  readonly shell: 'always' | 'never' | 'by-option';
  /** The same API without a shell, with the program and a list of arguments: `execFile` for `exec`. */
  readonly argvTwin: string;
  /**
   * Where `command` holds arguments as well as the program: a text that is split at its spaces, or a template whose values
   * are one argument each. A template that a shell reads quotes its values where no quotes stand around them.
   */
  readonly text: 'split' | 'template';
  /** The program that the API starts, where it is given nothing but arguments. */
  readonly program: string;
  /** Whether the list of arguments begins with the program. */
  readonly programInArgv: boolean;
}

/**
 * Starts another process, here or on another machine.
 *
 * `command` is the program, or the text a shell reads; `argv` the list of arguments; `arguments` are those given one by
 * one; `options` hold `shell`, `env` and `cwd`; `line` is put into a command line as it is, whatever becomes of the rest.
 */
export const CommandExecution = concept<'command' | 'argv' | 'arguments' | 'options' | 'line', CommandFacts>(
  'command-execution',
);
