import { concept } from '../dataflow/concept.ts';

/** What is fixed about an API that turns text or bytes into objects. */
export interface DeserializationFacts {
  /**
   * What a crafted document does: it runs code, it breaks a parser that was never meant for it, or nothing. Absent
   * where that depends on a version which is not known.
   */
  readonly danger: 'code' | 'memory' | 'none';
  /** The option on which the danger depends: its path of keys. */
  readonly option: readonly string[];
  /** Constants, or names of constants of the package, that make the call dangerous. */
  readonly dangerous: readonly (string | boolean)[];
  /** Constants, or names of constants of the package, that make it safe. */
  readonly safe: readonly (string | boolean)[];
  /** The member that does the same without the danger: `safeLoad` for `load`. */
  readonly safeTwin: string;
}

/** Builds objects from text or bytes. */
export const Deserialization = concept<'data' | 'options', DeserializationFacts>('deserialization');
