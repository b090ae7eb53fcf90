import type { PlaceKind } from '../rule-kit/place-kind.ts';

/** A stretch of a text, as ESLint's messages give it: lines and columns count from 1, the end is not in it. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** One station of what a finding rests on. */
export interface Station {
  readonly role: 'source' | 'step' | 'sink' | 'evidence';
  readonly place: Place;
  /** The code that stands there, on one line, secrets masked. */
  readonly code: string;
  /** A short sentence. */
  readonly sentence: string;
}

/** What a finding rests on. */
export interface Explanation {
  /** `flow` for the way of outside data, from source to sink; else what the one station is. */
  readonly kind: 'flow' | PlaceKind;
  readonly stations: readonly Station[];
}
