/** A piece of the text of a `Set-Cookie` header: literal text, or a value put into it. */
export type SetCookiePart = { readonly text: string } | { readonly hole: number };

/** What a `Set-Cookie` header says (RFC 6265, section 4.1.1). */
export interface SetCookieText {
  /** Undefined where a value is put into the name. */
  readonly name: string | undefined;
  /** The literal text of the value; undefined where a value is put into it. */
  readonly value: string | undefined;
  /** Attributes by their name in lower case; one without a value, or with a value put into it, has an empty text. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Whether those are all: no value is put where an attribute may stand. */
  readonly complete: boolean;
}

/**
 * Reads the text of a `Set-Cookie` header. Undefined for a text that has no name: one that begins with a value put
 * into it may be a whole header that another function made.
 */
export function readSetCookie(parts: readonly SetCookiePart[]): SetCookieText | undefined {
  const HOLE = '\u0000';
  const text = parts.map((part) => ('text' in part ? part.text : HOLE)).join('');
  const [pair = '', ...rest] = text.split(';');
  const equals = pair.indexOf('=');
  if (equals < 1) return undefined;
  const known = (one: string): string | undefined => (one.includes(HOLE) ? undefined : one.trim());
  const attributes = new Map<string, string>();
  let complete = true;
  for (const attribute of rest) {
    const [name = '', ...value] = attribute.split('=');
    if (name.includes(HOLE)) complete = false;
    else if (name.trim() !== '') attributes.set(name.trim().toLowerCase(), known(value.join('=')) ?? '');
  }
  // A value at the end of `name=value` may bring attributes of its own where it is no single value.
  return { name: known(pair.slice(0, equals)), value: known(pair.slice(equals + 1)), attributes, complete };
}
