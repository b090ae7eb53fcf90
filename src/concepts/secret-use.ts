import { concept } from '../dataflow/concept.ts';

/** What is fixed about a place where a secret is expected. */
export interface SecretFacts {
  /** What the secret is there, after "as": "the key of a token". */
  readonly purpose: string;
  /** The variable of the environment that usually holds it. */
  readonly variable: string;
}

/** Takes a secret: a key that signs or encrypts, a password, a token. Whoever reads the program's text has it. */
export const SecretUse = concept<'secret', SecretFacts>('secret-use');

/** The purpose of a secret that signs tokens: whether it may be empty, short or guessed is asked of tokens. */
export const TOKEN_KEY = 'the key of a token';
