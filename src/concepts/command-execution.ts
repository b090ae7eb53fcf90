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
}

/**
 * Starts another process, here or on another machine.
 *
 * `command` is the program, or the text a shell reads; `argv` the list of arguments; `arguments` are those given one by
 * one; `options` hold `shell`, `env` and `cwd`.
 */
export const CommandExecution = concept<'command' | 'argv' | 'arguments' | 'options', CommandFacts>(
  'command-execution',
);
