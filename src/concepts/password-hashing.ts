import { concept } from '../dataflow/concept.ts';

/** What is fixed about a function that makes a password slow to guess. */
export interface PasswordHashingFacts {
  /** The function; `fast` for a package that stretches nothing worth the name. */
  readonly function: 'bcrypt' | 'pbkdf2' | 'scrypt' | 'argon2' | 'fast';
  /** The variant of Argon2, where the function has but one. */
  readonly variant: 'd' | 'i' | 'id';
  /** Cost of bcrypt where the call gives none. */
  readonly cost: number;
  /** Iterations of PBKDF2 where the call gives none. */
  readonly iterations: number;
  /** The digest under PBKDF2 where the call names none. */
  readonly digest: string;
  /** Of scrypt (N, r, p) or Argon2 (KiB, passes, lanes) where the call gives none. */
  readonly memory: number;
  readonly blockSize: number;
  readonly passes: number;
  readonly parallelism: number;
  /** Whether the result says with what it was made, so that a higher cost leaves old results valid. */
  readonly selfDescribing: boolean;
  /** What happens without a salt: one is made, or there is none. */
  readonly withoutSalt: 'generated' | 'none';
  /** Names of the library's constants that stand for too little. */
  readonly lowConstants: readonly string[];
  /** Where scrypt's options stand among the arguments, for a call that has none. */
  readonly optionsArgument: number;
}

/** What a call that hashes a password can be given. */
export type PasswordRole =
  | 'password'
  | 'salt'
  | 'cost'
  | 'iterations'
  | 'digest'
  | 'memory'
  | 'blockSize'
  | 'passes'
  | 'parallelism'
  | 'variant'
  | 'options'
  | 'limits';

/**
 * Makes of a password what can be stored, or a key, by a function that is slow on purpose; or a salt that says how slow
 * it will be.
 *
 * `memory` is scrypt's N or Argon2's memory, `passes` Argon2's time; `limits` are costs given by a library's constants.
 */
export const PasswordHashing = concept<PasswordRole, PasswordHashingFacts>('password-hashing');
