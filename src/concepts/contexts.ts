import type { TextLanguage, TextMark } from '../syntax/text-language.ts';

/** What a context makes of a text. */
interface ContextFacts {
  /** Words that end or change what stands around them, wherever in the value they are. */
  readonly special?: readonly string[];
  /** Words that do so at the beginning of the value. */
  readonly specialFirst?: readonly string[];
  /** How the grammar writes a special word so that it stands for itself. */
  readonly escapes?: Readonly<Record<string, readonly string[]>>;
  /** What else has to be known of a text, or is enough. */
  readonly settledBy?: readonly TextMark[];
  /** Beginnings after which an attacker chooses nothing that matters any more. */
  readonly settledByPrefix?: RegExp;
  /** Only texts that the program lists are harmless: any other may name something. */
  readonly onlyListed?: boolean;
  /** Whether the name of a property that every object has does harm. */
  readonly inheritedNames?: boolean;
  /** Whether the value is harmless only as a number within bounds, so that no conversion of texts says anything. */
  readonly numeric?: boolean;
}

/** Each character of a text on its own. */
function chars(text: string): readonly string[] {
  return [...text];
}

const LINE_BREAKS = chars('\r\n');
/** A backslash before each of the characters. */
function backslashed(text: string): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(chars(text).map((char) => [char, [`\\${char}`]]));
}

const SHELL = chars(` \t\r\n'"\`$&|;<>()[]{}*?~#!\\=^%`);
const SQL = chars(`'"\`;()=<>!|&*/\\#%+$@:[]{},`);
const EXPRESSION = chars(` \t\r\n'"\`()[]{}<>=!&|?:;,+-*/%^~\\@#`);
const PATTERN = chars('\\^$.*+?()[]{}|');
/** An address of some scheme with its host complete, or a path on the same host. */
const WHOLE_HOST = /^(?:[a-z][a-z\d+.-]*:\/\/[\w.-]+(?::\d+)?[/?#]|\/[^/\\]|[?#]|\.{1,2}\/)/i;
const HARMLESS_SCHEME = /^(?:(?:https?|ftp|wss?|mailto|tel|sms):|\/|[?#]|\.{1,2}\/)/i;

/**
 * What a value's text may be read as: as fine as the grammars it is put into, each with what matters to it. The list is
 * closed; rows of models and questions of rules use these names, and the names of the groups below.
 */
const FACTS = {
  /** A value of an SQL statement, outside quotes: `= ${x}`. */
  'sql-value': { special: [...SQL, ...chars(' \t\r\n')] },
  /** Inside the quotes of a value: `'${x}'`. Doubling quotes is not enough where a backslash escapes them. */
  'sql-quoted-value': {
    special: ["'", '\\'],
    escapes: { "'": ["''", "\\'"], '\\': ['\\\\'] },
  },
  /** The name of a table or column. */
  'sql-identifier': { special: [...SQL, ...chars(' \t\r\n')] },
  /** Inside the quotes of a name: `"${x}"`, `` `${x}` ``, `[${x}]`. */
  'sql-quoted-identifier': { special: chars('"`[]'), escapes: { '"': ['""'], '`': ['``'], ']': [']]'] } },
  /** One word of the language: `ASC`. */
  'sql-keyword': { special: SQL },
  /** A clause, or a whole statement: words alone can say what is read. */
  'sql-fragment': { special: SQL },

  /** A word of a shell's command line, outside quotes. */
  'shell-word': { special: SHELL, escapes: backslashed(` \t'"\`$&|;<>()[]{}*?~#!\\=^`) },
  /** Within double quotes of a shell's command line. */
  'shell-double-quoted': { special: chars('"`$\\!'), escapes: backslashed('"`$\\') },
  /** Within single quotes of a shell's command line, in which nothing can be escaped: they are left and entered again. */
  'shell-single-quoted': { special: ["'"], escapes: { "'": [`'\\''`, `'"'"'`] } },
  /** The program that is started. */
  program: { onlyListed: true },
  /** The name of a cryptographic algorithm, among which some are broken. */
  algorithm: { onlyListed: true },
  /** The key that a signature is checked with. */
  'verification-key': { onlyListed: true },
  /** An argument given to a program as such: one that begins with a dash is an option. */
  argument: { specialFirst: ['-'] },
  /** The name or value of a variable of a process's environment. */
  environment: { onlyListed: true },

  /** HTML between tags. */
  'html-text': { special: ['<'] },
  /** The value of an HTML attribute in quotes. */
  'html-attribute': { special: ['"', "'"] },
  /** The value of an HTML attribute without quotes. */
  'html-unquoted-attribute': { special: chars(` \t\r\n\f"'\`<>=/`) },
  /** The name of a tag or of an attribute. */
  'html-name': { onlyListed: true },
  /** The address in `href`, `src` and their like: its scheme decides whether it is a script. */
  'html-url': {
    special: [':', '&'],
    settledBy: ['known-scheme', 'known-host'],
    settledByPrefix: HARMLESS_SCHEME,
  },
  /** Code or data inside `<script>`. */
  'html-script': { special: [...EXPRESSION, '.', '$'] },
  /** The code in an attribute such as `onclick`. */
  'html-event-handler': { special: [...EXPRESSION, '.', '$'] },
  /** Inside `<style>`, in the `style` attribute, or in a style sheet. */
  css: { special: chars(`\r\n'"<>(){};:\\/@*`) },
  /** Inside an HTML comment. */
  'html-comment': { special: ['>', '--'] },

  /** The scheme of an address, or the beginning of one whose scheme is open. */
  'url-scheme': {
    special: [':'],
    settledBy: ['known-scheme', 'known-host'],
    settledByPrefix: HARMLESS_SCHEME,
  },
  /** The host of an address, or the beginning of one whose host is open. */
  'url-origin': { onlyListed: true, settledBy: ['known-host'], settledByPrefix: WHOLE_HOST },
  /** A segment of the path of an address. */
  'url-path': { special: [...chars('/\\?#%'), '..'] },
  /** A value of the query of an address. */
  'url-query': { special: chars('&#=;+%') },

  /** A whole path of a file. */
  'file-path': { special: ['/', '\\', '..', ':'], settledBy: ['inside-directory'] },
  /** A path or a name below a directory that is given already. */
  'file-name': { special: ['../', '..\\'], settledBy: ['inside-directory'] },

  /** Code of JavaScript or of another language of programs. */
  code: { special: [...EXPRESSION, '.'] },
  /** Inside a string of such code. */
  'code-string': {
    special: [...chars(`'"\`\\\r\n`), '${'],
    escapes: { ...backslashed(`'"\`\\`), '\r': ['\\r'], '\n': ['\\n'], '${': ['\\${'] },
  },
  /** An expression of a small language: of templates, of formulas, JSONPath, JSONata, `jq`. */
  expression: { special: [...EXPRESSION, '.', '$'] },
  /** The source of a template. */
  'template-source': { special: chars('<{%$#@=[') },
  /** The name of a template or view, which is a path as well. */
  'view-name': { special: ['/', '\\', '..'] },
  /** What is loaded as a module. */
  'module-specifier': { onlyListed: true },
  /** Data from which a deserializer makes objects of any type. */
  'serialized-data': { onlyListed: true },

  /** A part of a regular expression. */
  pattern: { special: PATTERN, escapes: backslashed('\\^$.*+?()[]{}|') },
  /** A pattern of file names. */
  glob: { special: chars('*?[]{}()!+@\\/'), escapes: backslashed('*?[]{}()!+@\\') },
  /** A format with placeholders. */
  format: { special: ['%'], escapes: { '%': ['%%'] } },

  /** A value of a filter of a database without SQL, where an object would be an operator. */
  'filter-structure': { special: ['[object Object]'], settledBy: ['text', 'number'] },
  /** Names and values of a record that is stored. */
  'record-structure': { onlyListed: true },
  /** An object merged into one of the program's. */
  'merged-structure': { settledBy: ['text', 'number'], onlyListed: true },
  /** The name of a property that is read and called, or written. */
  'property-name': { special: ['__proto__', 'constructor', 'prototype'], inheritedNames: true },
  /** A path of names of properties. */
  'property-path': { special: ['__proto__', 'constructor', 'prototype'], inheritedNames: true },

  /** A value in a filter of LDAP. */
  'ldap-filter': {
    special: chars('*()\\\0'),
    escapes: { '*': ['\\2a', '\\2A'], '(': ['\\28'], ')': ['\\29'], '\\': ['\\5c', '\\5C'], '\0': ['\\00'] },
  },
  /** A value in a distinguished name of LDAP. */
  'ldap-name': { special: chars(',+"\\<>;=#\0\r\n'), escapes: backslashed(',+"\\<>;=#') },
  /** An XPath or XQuery expression, outside quotes. */
  xpath: { special: EXPRESSION },
  /** Within single quotes of an XPath expression, which have no escapes. */
  'xpath-single-quoted': { special: ["'"] },
  /** Within double quotes of one. */
  'xpath-double-quoted': { special: ['"'] },
  /** A document of GraphQL. */
  graphql: { special: chars(` \t\r\n"(){}[]:!$@#,|&=.`) },
  /** Within quotes of a document of GraphQL. */
  'graphql-string': {
    special: chars('"\\\r\n'),
    escapes: { '"': ['\\"'], '\\': ['\\\\'], '\n': ['\\n'], '\r': ['\\r'] },
  },
  /** XML between tags, or in a quoted attribute. */
  'xml-text': { special: ['<', '"', "'"] },
  /** A document of XML from its beginning, where it may declare entities. */
  'xml-document': { special: ['<!DOCTYPE'] },
  /** A cell of a table that a spreadsheet opens: it may begin a formula. */
  'csv-cell': { specialFirst: chars('=+-@\t\r') },

  /** The value of a header. */
  header: { special: LINE_BREAKS },
  /** The name of a header. */
  'header-name': { onlyListed: true },
  /** The name, value or attribute of a cookie written by hand. */
  'cookie-text': { special: [...LINE_BREAKS, ';', ','] },
  /** The head of a mail: one of its lines, or its list of addresses. */
  'mail-header': { special: [...LINE_BREAKS, ','] },
  /** A line of a protocol of lines: SMTP, FTP, Redis, memcached. */
  'protocol-line': { special: LINE_BREAKS },
  /** A line of a log. */
  'log-line': { special: [...LINE_BREAKS, '\u001b'], escapes: { '\n': ['\\n'], '\r': ['\\r'] } },

  /** How much or how often: a size, a count, a time. */
  amount: { numeric: true, settledBy: ['bounded'] },
} as const satisfies Readonly<Record<string, ContextFacts>>;

/** One of the contexts. */
export type Context = keyof typeof FACTS;

/** The contexts, in the order of the list. */
export const CONTEXTS: readonly Context[] = Object.keys(FACTS) as Context[];

function startingWith(prefix: string): readonly Context[] {
  return CONTEXTS.filter((context) => context.startsWith(prefix));
}

/** Names that stand for several contexts in a row. */
const GROUPS: ReadonlyMap<string, readonly Context[]> = new Map([
  // What makes a text harmless everywhere says nothing of how large a number is.
  ['*', CONTEXTS.filter((context) => context !== 'amount')],
  ['sql', startingWith('sql-')],
  ['shell', startingWith('shell-')],
  ['html', startingWith('html-')],
  ['url', startingWith('url-')],
  ['path', ['file-path', 'file-name', 'view-name']],
  ['ldap', startingWith('ldap-')],
  ['xpath-string', startingWith('xpath-')],
  ['structure', ['filter-structure', 'record-structure', 'merged-structure']],
  ['property', ['property-name', 'property-path']],
  // Where a text stands on one line, and line breaks are what matters.
  ['line', ['header', 'cookie-text', 'mail-header', 'protocol-line', 'log-line']],
]);

/** The names that rows may use: contexts, and groups of them. */
export const CONTEXT_NAMES: readonly string[] = [...CONTEXTS, ...GROUPS.keys()];

/** The contexts that a name in a row stands for; undefined for a name that stands for none. */
export function contextsOf(name: string): readonly Context[] | undefined {
  return Object.hasOwn(FACTS, name) ? [name as Context] : GROUPS.get(name);
}

/** Whether rows that name these contexts, or groups of them, speak of `context`. */
export function covers(names: readonly string[], context: Context): boolean {
  return names.some((name) => contextsOf(name)?.includes(context) ?? false);
}

/** Whether a text is harmless in a context, by what is known of it. */
export function isHarmless(context: Context, text: TextLanguage): boolean {
  const facts: ContextFacts = FACTS[context];
  if (facts.settledBy?.some((mark) => text.marks.has(mark))) return true;
  if (facts.numeric) return text.listed && !text.marks.has('inherited-name');
  if (text.marks.has('number')) return true;
  if (text.listed) return !(facts.inheritedNames && text.marks.has('inherited-name'));
  if (
    facts.settledByPrefix &&
    text.prefixes?.every((prefix) => isSettled(facts.settledByPrefix, prefix, text))
  )
    return true;
  if (facts.onlyListed) return false;
  const { special = [], specialFirst = [] } = facts;
  const remains = (word: string): boolean => {
    if (!text.written) return true;
    const out = text.written(word);
    return special.some((one) => out.includes(one)) && !(facts.escapes?.[word]?.includes(out) ?? false);
  };
  return (
    special.every((word) => !(text.mayHold(word) && remains(word))) &&
    specialFirst.every((word) => !text.mayBeginWith(word))
  );
}

/** Whether nothing after the prefix changes scheme or host; `//` after it would, at the beginning of an address. */
function isSettled(pattern: RegExp | undefined, prefix: string, text: TextLanguage): boolean {
  return pattern?.test(prefix) === true || (prefix === '/' && !text.mayBeginWith('//'));
}
