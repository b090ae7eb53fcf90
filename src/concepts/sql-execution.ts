import { concept } from '../dataflow/concept.ts';

/** How a driver writes a placeholder: `?`, `$1`, `:name`, `:1`, `@name`, `$name`, `{name: Type}`. */
export type PlaceholderStyle = '?' | '$1' | '$name' | ':name' | ':1' | '@name' | '{name}';

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
  /** The text as a template of a tag: the call's own function, or another that `tag` names. */
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
  /** The tag, where that is another than the call's own function: a member of the receiver, or empty for the receiver. */
  readonly tag: string;
  /** Whether values are put into the text by the driver (`client`) or sent apart from it (`server`). */
  readonly binding: 'client' | 'server';
  /** Whether the driver fills placeholders inside quotes too: the quotes it adds itself then end the literal. */
  readonly substitutes: 'anywhere';
  /** Whether a value that is an object becomes assignments (`` `key` = value ``) where a placeholder stands. */
  readonly expandsObjects: boolean;
  /** Whether a list of values can stand for one placeholder: written out (`IN (?)`), or compared with (`= ANY($1)`). */
  readonly lists: 'expand' | 'any';
  /** Whether the database's literals know escapes by backslash and may stand in double quotes. */
  readonly backslashEscapes: boolean;
  /** Whether values are sent with types of their own, which the database may refuse to compare with a column's. */
  readonly typesValues: boolean;
  /** Whether functions given in the text's place are called for it (`too`), or nothing but these becomes text (`only`). */
  readonly functions: 'too' | 'only';
  /** The language, where it is not SQL. */
  readonly language: 'cypher' | 'aql' | 'dynamodb' | 'postgrest' | 'javascript' | 'realm';
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
  /** For a method that takes no values: the one that prepares the same text, and the one that then runs it with values. */
  readonly prepared: { readonly by: string; readonly run: string };
}

/**
 * Gives statement text to a database: SQL, or a language that stands in its place.
 *
 * `query` is the text; `parameters` are values sent beside it; `identifier` is a name that the library puts into
 * its text unquoted.
 */
export const SqlExecution = concept<'query' | 'parameters' | 'identifier', SqlFacts>('sql-execution');
