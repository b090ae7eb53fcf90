import { concept } from '../dataflow/concept.ts';

/** What is fixed about an API that signs a token. */
export interface TokenSigningFacts {
  /** Where the options name the algorithm. */
  readonly algorithmOption: readonly string[];
  /** The algorithm when nothing says which. */
  readonly defaultAlgorithm: string;
  /** The token has no signature, whatever it is given. */
  readonly unsigned: boolean;
  /** Where the options say how long the token is good; absent where only the payload can. */
  readonly lifetimeOption: readonly string[];
  /** Unit of a lifetime that is a number. */
  readonly lifetimeUnit: 's' | 'ms';
  /** Method of what is built that says when the token ends. */
  readonly lifetimeMethod: string;
  /** Where the options stand among the arguments; absent where none may be added. */
  readonly optionsAt: number;
  /** Options that this file need not show may say it as well: those of a module or a plugin. */
  readonly configuredElsewhere: boolean;
  /** The option that takes keys which are too short. */
  readonly shortKeysOption: readonly string[];
}

/** Makes a token that somebody shows later as a proof of what it says. */
export const TokenSigning = concept<'payload' | 'key' | 'algorithm' | 'options', TokenSigningFacts>(
  'token-signing',
);

/** What is fixed about an API that checks a token. */
export interface TokenVerificationFacts {
  /** Where the options list the algorithms that are accepted. */
  readonly algorithmsOption: readonly string[];
  /**
   * What decides on the algorithm when nothing is pinned: the type of the key, the header of the token, or one algorithm
   * (`fixed`, also of an API that refuses to work without).
   */
  readonly unpinned: 'key' | 'header' | 'fixed';
  /** Where the options stand among the arguments; absent where none may be added. */
  readonly optionsAt: number;
  /** The option that lets tokens pass which have ended. */
  readonly endlessOption: readonly string[];
  /** The value of it that does. */
  readonly endlessValue: boolean;
  /** Tokens without a signature are what it takes. */
  readonly unsigned: boolean;
  /** Where the options say who must have made the token, and for whom. */
  readonly issuerOption: readonly string[];
  readonly audienceOption: readonly string[];
  /** Tokens of others pass as well, unless it is said for whom they must have been made. */
  readonly audienceDecides: boolean;
}

/**
 * Checks the signature of a token and gives what it says.
 *
 * `unchecked` is an argument that switches the check off.
 */
export const TokenVerification = concept<
  'token' | 'key' | 'algorithms' | 'options' | 'unchecked',
  TokenVerificationFacts
>('token-verification');

/** What is fixed about an API that reads a token. */
export interface TokenDecodingFacts {
  /** The member that reads a token after it checked it, given the key and options as well. */
  readonly verifyingTwin: string;
}

/** Reads what a token says without checking its signature: anyone can have written it. */
export const TokenDecoding = concept<'token', TokenDecodingFacts>('token-decoding');

/** Takes a token from the address of a request. */
export const UrlTokenReading = concept<'name', object>('url-token-reading');

/** What is fixed about what gives keys to check tokens with. */
export interface TokenKeySourceFacts {
  /** The key is the one that the token brings along. */
  readonly fromToken: boolean;
}

/** Fetches keys from an address, or picks one, to check tokens with. */
export const TokenKeySource = concept<'address', TokenKeySourceFacts>('token-key-source');
