import { concept } from '../dataflow/concept.ts';

/** What a digest is computed for, as far as the API says it. */
export type HashingUse =
  | 'digest'
  | 'mac'
  | 'signature'
  | 'verification'
  | 'password-derivation'
  | 'key-derivation'
  | 'padding'
  /** A certificate is signed, which a checked name and number make hard to use a collision against. */
  | 'certificate'
  /** Packets of a connection are authenticated, or messages of one made with an algorithm that both sides know. */
  | 'transport';

/** What is fixed about an API that computes digests. */
export interface HashingFacts {
  /** The algorithm, where the API has but one. */
  readonly algorithm: string;
  /** The algorithm where the call names none. */
  readonly fallback: string;
  readonly use: HashingUse;
  /** What is hashed, where the API takes one thing only: the bytes of a file, or an object for its identity. */
  readonly input: 'file' | 'object';
  /** The API's fast, non-cryptographic function: for tables and files, never for secrets. */
  readonly noncryptographic: boolean;
  /** Name under which the same module offers the same with SHA-256. */
  readonly stronger: string;
  /** How the module writes SHA-256 where the algorithm is an argument, if not in the manner of the text at hand. */
  readonly spelling: string;
  /** Whether the module does nothing but this, so that Node's own hash can replace the call. */
  readonly replaceable: boolean;
}

/**
 * Computes a digest, a message authentication code or a signature over one.
 *
 * `algorithm` is its name or the function itself; `data` is what goes in, where the call takes it; `key` is the key of
 * a code.
 */
export const Hashing = concept<'algorithm' | 'data' | 'key', HashingFacts>('hashing');
