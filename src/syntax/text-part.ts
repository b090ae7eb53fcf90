/** A piece of a built text, as lexers read it: literal text, or a hole with a number of its own. */
export type TextPart = { readonly text: string } | { readonly hole: number };
