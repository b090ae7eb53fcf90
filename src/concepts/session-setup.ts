import { concept } from '../dataflow/concept.ts';

/** What is fixed about an API that keeps sessions. */
export interface SessionFacts {
  /** Where what a session holds is kept: on the server under an identifier, or in the cookie itself. */
  readonly kept: 'server' | 'client';
  /** The option that has sessions saved again which did not change, where nothing but `false` keeps it off. */
  readonly savesUnchangedOption: readonly string[];
  /** The option that has sessions saved in which nothing is, where nothing but `false` keeps it off. */
  readonly savesEmptyOption: readonly string[];
  /** Where the options say what sessions are kept in; without it, they are kept in the memory of the process. */
  readonly storeOption: readonly string[];
  /** Where the options stand among the arguments. */
  readonly optionsAt: number;
  /** Where the options say how long a session lasts, apart from those of its cookie, and in which unit. */
  readonly lifetimeOption: readonly string[];
  readonly lifetimeUnit: 's' | 'ms';
}

/** Keeps sessions: what a server knows of a visitor from one request to the next. `identifier` makes their identifiers. */
export const SessionSetup = concept<'options' | 'identifier', SessionFacts>('session-setup');

/** What is fixed about an API that logs somebody in. */
export interface LoginFacts {
  /** The option that keeps in the new session what was in the old one. */
  readonly keepsOption: readonly string[];
}

/** Takes a visitor for somebody from now on, and gives them a new session. */
export const Login = concept<'options', LoginFacts>('login');
