/** What a value's text may be read as: as fine as the grammars it is put into. */
export const CONTEXTS = [
  'sql-value',
  'sql-quoted-value',
  'sql-identifier',
  'sql-keyword',
  'sql-fragment',
  'shell-word',
  'shell-quoted',
  'program',
  'argument',
  'html-text',
  'html-attribute',
  'html-url',
  'html-script',
  'url-origin',
  'url-path',
  'url-query',
  'file-path',
  'code',
  'code-string',
  'pattern',
  'filter-structure',
  'property-name',
  'header',
  'log-line',
] as const;

/** One of the contexts. */
export type Context = (typeof CONTEXTS)[number];

/** Names that stand for several contexts in a row. */
const GROUPS: Readonly<Record<string, readonly Context[]>> = {
  '*': CONTEXTS,
  sql: CONTEXTS.filter((context) => context.startsWith('sql-')),
  shell: CONTEXTS.filter((context) => context.startsWith('shell-')),
  html: CONTEXTS.filter((context) => context.startsWith('html-')),
  url: CONTEXTS.filter((context) => context.startsWith('url-')),
};

/** The contexts that a name in a row stands for; undefined for a name that stands for none. */
export function contextsOf(name: string): readonly Context[] | undefined {
  return CONTEXTS.find((context) => context === name) ? [name as Context] : GROUPS[name];
}

/** Whether rows that name these contexts, or groups of them, speak of `context`. */
export function covers(names: readonly string[], context: Context): boolean {
  return names.some((name) => contextsOf(name)?.includes(context) ?? false);
}

/** Characters that end or change what stands around them, by context. Contexts not named here trust word characters only. */
const SPECIAL: Readonly<Partial<Record<Context, string>>> = {
  'sql-value': `'"\`;()=<>!|&*/\\,#%+ \t\r\n$@:[]{}`,
  'sql-quoted-value': `'\\`,
  'sql-identifier': `'"\`;()=<>!|&*/\\#%+\t\r\n$@:[]{}, `,
  'sql-keyword': `'"\`;()=<>!|&*/\\#%+$@:[]{},`,
  'sql-fragment': `'"\`;()=<>!|&*/\\#%+$@:[]{},`,
  'shell-word': ` \t\r\n'"\`$&|;<>()[]{}*?~#!\\=`,
  'shell-quoted': `'"\`$\\!`,
  'html-text': '<&',
  'html-attribute': `"'<&`,
  header: '\r\n',
  'log-line': '\r\n\u001b',
  'file-path': '/\\.',
  'url-path': '/\\.?#%',
};

/** Characters that no harmless text of an unlisted context needs. */
const OTHER = ` \t\r\n'"\`$&|;<>()[]{}*?~#!\\=/:@%+,.^`;

/** Whether texts made of accepted characters alone are harmless in a context. */
export function isHarmless(context: Context, accepts: (char: string) => boolean): boolean {
  return ![...(SPECIAL[context] ?? OTHER)].some((char) => accepts(char));
}
