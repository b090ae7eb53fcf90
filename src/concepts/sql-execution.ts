import { concept } from '../dataflow/concept.ts';

/** How a driver writes a placeholder: `?`, `$1`, `:name`, `:1`, `@name`, `{name: Type}`. */
export type PlaceholderStyle = '?' | '$1' | ':name' | ':1' | '@name' | '@0' | '{name}';

/** Where the values of placeholders go. */
export type BindPlace =
  /** A list given as the argument after the text. */
  | 'list'
  /** An object of names given as the argument after the text. */
  | 'object'
  /** Further arguments after the text, one a value. */
  | 'arguments'
  /** Arguments of a later call on what the text was prepared to: `prepare(text).get(value)`. */
  | 'statement'
  /** Arguments of `.bind()` on what the text was prepared to. */
  | 'bind-call'
  /** A property of the options object given as the next argument: see `bindProperty`. */
  | 'option'
  /** A property of the same object that holds the text: see `bindProperty` and `textProperty`. */
  | 'same-object'
  /** The method as a template tag: `` query`…${x}` ``. */
  | 'tag';

/** What is fixed about an API that takes statement text. */
export interface SqlFacts {
  /** How the API's placeholders are written; absent where it has none. */
  readonly placeholder: PlaceholderStyle;
  readonly bind: BindPlace;
  /** Key of the values in the object that `option` or `same-object` names: `values`, `args`, `replacements`. */
  readonly bindProperty: string;
  /** Key of the text where a text alone is turned into an object: `sql` in `{ sql, args }`. */
  readonly textProperty: string;
  /** The member of the receiver that is a parameterising tag, where that is another than the call: `$queryRaw`; empty for the receiver itself. */
  readonly tag: string;
  /** Whether values are put into the text by the driver (`client`) or sent apart from it (`server`). */
  readonly binding: 'client' | 'server';
  /** Placeholder that stands for an identifier: `??`. */
  readonly identifierPlaceholder: string;
  /** Whether the text is a whole statement, or part of one (`whereRaw`). */
  readonly text: 'statement' | 'fragment';
  /** Whether the API exists to take text unchecked (`$queryRawUnsafe`, `sql.raw`). */
  readonly raw: boolean;
  /** Types of value that cannot be bound: a fix needs a value proved to be another. */
  readonly scalarOnly: boolean;
  /** Whether a row count or offset (`LIMIT ?`) can be bound. */
  readonly bindsLimit: boolean;
  /** Method that runs a prepared statement and gives nothing, for an API that takes no values (`exec` → `prepare(…).run`). */
  readonly prepared: string;
}

/**
 * Gives statement text to a database: SQL, or a language that stands in its place.
 *
 * `query` is the text; `parameters` are values sent beside it; `identifier` is a name that the library puts into
 * its text unquoted.
 */
export const SqlExecution = concept<'query' | 'parameters' | 'identifier', SqlFacts>('sql-execution');
