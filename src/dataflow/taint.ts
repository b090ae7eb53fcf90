import type { TSESTree } from '@typescript-eslint/utils';
import type { TextLanguage } from '../syntax/text-language.ts';
import type { Kind, Tier } from './model.ts';

/**
 * How far a source is to be distrusted: a tier of rows, or `library` for what strangers give to what a library exports.
 * The latter counts for questions that name it, and for no others.
 */
export type SourceTier = Tier | 'library';

/** Outside data entering the program. */
export interface TaintSource {
  /** The expression that gives the data. */
  readonly node: TSESTree.Node;
  /** The expression as written, down to the part that is used: `req.query.id`. */
  readonly text: string;
  readonly tier: SourceTier;
  /** What an attacker can make of the data where it enters. */
  readonly kind: Kind;
  /** In words: "the query string of the request". */
  readonly label: string;
}

/** The way from a source to the value that was asked about. */
export interface FlowPath {
  readonly source: TaintSource;
  /** From the source's expression to the one asked about, each node once. */
  readonly steps: readonly TSESTree.Node[];
  /** What an attacker can make of the value that was asked about, after all that became of it on the way. */
  readonly kinds: readonly Kind[];
}

/** What is known of a value's origin. */
export type Taint =
  | { readonly kind: 'constant' }
  | { readonly kind: 'safe' }
  | { readonly kind: 'tainted'; readonly path: FlowPath }
  /** Not constant and of unknown origin; `path` where outside data goes through unknown code on the way. */
  | { readonly kind: 'dynamic'; readonly path: FlowPath | undefined };

/** What a question may leave out. */
export interface TaintOptions {
  /** Names of functions of unknown code that are taken to make a value safe. */
  readonly trustedNames?: RegExp;
  /** The tiers that count; without it, those of the project's settings. */
  readonly tiers?: readonly SourceTier[];
  /** The kinds that can do harm; a value that can be none of them is safe. Without it, all but numbers. */
  readonly kinds?: readonly Kind[];
}

/** What a value is asked about. */
export interface TaintQuestion extends TaintOptions {
  /** What the value's text will be read as: the name of a context. */
  readonly context: string;
  /** Whether a sanitizer or guard that names these contexts speaks for the context asked about. */
  readonly covers: (names: readonly string[]) => boolean;
  /** Whether a text is harmless in the context, by what is known of it. */
  readonly harmless: (text: TextLanguage) => boolean;
}
