/**
 * Something a program can do, whatever library does it: run a statement, start a process, write a cookie.
 *
 * `Role` names the arguments that matter, `Facts` what is fixed about an API that does it. Both exist for the
 * type checker; at run time a concept is its name, so that a model row stays plain data.
 */
export interface Concept<Role extends string = string, Facts extends object = object> {
  readonly name: string;
  readonly roles?: Readonly<Record<Role, never>>;
  readonly facts?: Facts;
}

/** Declares a concept. The name is what a model row of plain data says under `concept`. */
export function concept<Role extends string, Facts extends object = object>(
  name: string,
): Concept<Role, Facts> {
  return { name };
}

/**
 * The values a fact may have: literals as they are, and `<string>`, `<number>`, `<boolean>`, `<null>`, `<list>` or `<object>`
 * for any value of a type.
 */
export type FactShape = readonly (string | number | boolean)[];

/** What rows of plain data may say of a concept: `concepts/index.ts` has this of each. */
export interface ConceptShape {
  readonly roles: readonly string[];
  readonly facts: Readonly<Record<string, FactShape>>;
}
