import type { Concept } from './concept.ts';

/** How far a source is to be distrusted: sent by anyone; written by someone earlier; chosen by who runs the program. */
export const TIERS = ['remote', 'stored', 'local'] as const;

/** One of the tiers. */
export type Tier = (typeof TIERS)[number];

/**
 * What an attacker can make of a value: a text; a text or a list of texts; any structure; the names of
 * properties; a number; the name of a file.
 */
export const KINDS = ['text', 'list', 'structure', 'key', 'number', 'file-name'] as const;

/** One of the kinds. */
export type Kind = (typeof KINDS)[number];

/**
 * What form a text has that a call makes of others: an absolute or relative path without `.` and `..` inside; the way from
 * one path to another; a URL taken apart, or to be taken apart.
 */
export const TEXT_FORMS = ['normal-path', 'relative-path', 'url'] as const;

/** One of the forms. */
export type TextForm = (typeof TEXT_FORMS)[number];

/** A value that stands in a row: plain data. */
export type Constant = string | number | boolean | null;

/** What must hold of a call, its file or its package before a row speaks. All columns given must hold. */
export interface RowConditions {
  /** Constant arguments: a position (`0`, `1.shell`) and the value or values it must have; texts compare without case. */
  readonly when?: Readonly<Record<string, Constant | readonly Constant[]>>;
  /** How many arguments the call has: exactly, or from and to. */
  readonly arity?: number | readonly [least: number, most: number];
  /** Globs under the working directory, for frameworks that route by file name. */
  readonly files?: readonly string[];
  /** A directive of the module or of the function, such as `use server`. */
  readonly directive?: string;
  /** Arguments that are, or are made by, a type of this table: a position, and the type's name or names. */
  readonly given?: Readonly<Record<string, string | readonly string[]>>;
  /** A range of the package's versions (`>=3.17`, `<4`), compared with what the project says of itself. */
  readonly versions?: string;
}

/** One way to a type: an access path, with what must hold of its last call. */
export interface TypePath extends RowConditions {
  readonly path: string;
  /** How many parameters the callback that the path ends in declares. */
  readonly parameters?: number;
}

/** An object that rows speak of: the paths it comes by, the types it is as well, the names it usually has. */
export interface TypeRow {
  readonly paths?: readonly (string | TypePath)[];
  /** Types this one has all members of, in this table or, as `package#Type`, in another. */
  readonly extends?: readonly string[];
  /** Names of variables, parameters and properties that are taken for this type when nothing else is known of them. */
  readonly names?: readonly string[];
  /**
   * Functions whose parameter `_` is taken for this type when nothing else is known of it, by the usual names of the
   * parameters beside it: `(_, {res,response})`. A leading underscore of those counts for nothing.
   */
  readonly shapes?: readonly string[];
  /** The type is a schema, and everything it lets through is safe for these contexts: `*` for all of them. */
  readonly promises?: readonly string[];
  /** The type is a schema, and this is what it lets through at most: of a schema of texts, `text`. */
  readonly schemaKind?: Kind;
  /** The type is a schema that makes something harmless of whatever it is given: what it was given can be anything. */
  readonly converts?: true;
  /** The type is a schema of texts that match the pattern at this position of the call that gives it. */
  readonly pattern?: string;
}

/** A call, construction, tagged template or write that does what a concept says. */
export interface OperationRow extends RowConditions {
  readonly concept: string;
  /** Access path of what is called; ends in `()`, a member (a call of it), `new C()`, `` f`` ``, or a member that is written. */
  readonly call: string;
  readonly roles: Readonly<Record<string, string | readonly string[]>>;
  readonly facts?: Readonly<Record<string, unknown>>;
  /** The call whose option sets this row's defaults: an access path with the option's position in its last parentheses. */
  readonly defaultsFrom?: string;
}

/** A place where outside data enters. */
export interface SourceRow extends RowConditions {
  /** Access path of the expression that gives the data. */
  readonly path: string;
  readonly tier: Tier;
  readonly kind: Kind;
  /** In words, after the text of the expression: "the query string of the request". */
  readonly label: string;
  /** The value alone is meant, and nothing that is a member of it. */
  readonly whole?: true;
  /**
   * Where the call that the handler is given to, or an earlier one of its chain (`input(0)`), describes the data: what
   * schemas there promise of a part is taken into account.
   */
  readonly schema?: readonly string[];
}

/** A call whose output is safe for the contexts named. */
export interface SanitizerRow extends RowConditions {
  readonly call: string;
  readonly input: string | readonly string[];
  readonly output: string;
  /** Names of contexts or of groups of contexts; `*` for all of them. */
  readonly for: readonly string[];
}

/** A call whose answer says whether a value is safe for the contexts named. */
export interface GuardRow extends RowConditions {
  readonly call: string;
  readonly input: string;
  readonly for: readonly string[];
  /**
   * What tells that the value is safe: the result is true (the default), false, or that the call returned at all; `passed`
   * where the result is a handler, and the handlers after it in the same registration are called only then.
   */
  readonly safe?: 'true' | 'false' | 'returns' | 'passed';
  /** The part of the result that tells it: `return.success`. */
  readonly of?: string;
  /** A schema: only those parts of the value are safe of which it promises that. */
  readonly schema?: string;
  /** With `passed`: the part of the first parameter of the handlers that is tested, such as `body`. */
  readonly part?: string;
}

/**
 * How data passes through a library call: the same value, something that is as outside as its input, or a text in which
 * the places of a format (the first argument) are filled by the arguments after it.
 */
export interface SummaryRow extends RowConditions {
  readonly call: string;
  readonly input: string | readonly string[];
  readonly output: string;
  readonly keeps: 'value' | 'taint' | 'format';
  /** What the result can be made into, where that differs from the input. */
  readonly kind?: Kind;
  /** The form that the result has, which checks of it rely on. */
  readonly form?: TextForm;
  /**
   * Where the call is given a schema, `this` for the receiver: what it promises of a part (by types with `promises`, or
   * as a JSON schema) holds of that part of the output.
   */
  readonly schema?: string;
  /** Letters of a format whose places are filled with a value that is escaped: `LI` for `%L` and `%I`. */
  readonly escapes?: string;
}

/**
 * What the APIs of one module do, as plain data: the shape of our own tables and of a user's
 * `settings.bulwark.models`.
 *
 * `package` is a module specifier; one that begins with `./` is a file of the project, compared under the working
 * directory without its extension; none means globals or, with `names` on a type, convention alone.
 */
export interface Model {
  readonly package?: string;
  /** Modules that export the same. */
  readonly aliases?: readonly string[];
  readonly types?: Readonly<Record<string, readonly (string | TypePath)[] | TypeRow>>;
  readonly operations?: readonly OperationRow[];
  readonly sources?: readonly SourceRow[];
  readonly sanitizers?: readonly SanitizerRow[];
  readonly guards?: readonly GuardRow[];
  readonly summaries?: readonly SummaryRow[];
}

/** Checks the types of a model table; what it returns is the table itself. */
export function defineModel(model: Model): Model {
  return model;
}

/**
 * An operation row, with roles and facts checked against the concept. What it returns is plain data.
 *
 * @param call access path of the API, or several paths that take their roles alike
 */
export function performs<Role extends string, Facts extends object>(
  concept: Concept<Role, Facts>,
  call: string,
  roles: Readonly<Partial<Record<Role, string | readonly string[]>>>,
  facts?: Partial<Facts>,
  conditions?: RowConditions & { readonly defaultsFrom?: string },
): OperationRow {
  return {
    concept: concept.name,
    call,
    roles: roles as Readonly<Record<string, string | readonly string[]>>,
    ...(facts && { facts: facts as Readonly<Record<string, unknown>> }),
    ...conditions,
  };
}
