/**
 * The grammar of model rows: access paths (how an API is reached from its module) and positions (which part of a
 * call a row speaks of). The only parser of either; `docs/writing-a-model.md` describes it for authors.
 */

/** Where an access path starts. */
export type PathRoot =
  /** The exports of the row's module, or the global scope where the table has no module. */
  | { readonly kind: 'module' }
  /** The first words of the path; each a type of the table when it has one of that name, else an export. */
  | { readonly kind: 'names'; readonly names: readonly string[] }
  /** A type of another module's table: `pg#Client`. */
  | { readonly kind: 'type-of'; readonly module: string; readonly name: string }
  /** What this file exports under these names: `export {GET,POST}`; `*` for any. */
  | { readonly kind: 'export'; readonly names: readonly string[] }
  /** A JSX element by its tag: `<div …>`; `*` for any. */
  | { readonly kind: 'element'; readonly name: string };

/** One step of an access path. */
export type PathToken =
  | { readonly kind: 'member'; readonly names: readonly string[] }
  | { readonly kind: 'any-member' }
  | { readonly kind: 'index' }
  | { readonly kind: 'call' }
  | { readonly kind: 'construct' }
  | { readonly kind: 'tag' }
  /** Parameter of a function that is given to the call. */
  | {
      readonly kind: 'callback';
      readonly construct: boolean;
      readonly position: Position;
      readonly parameter: ParameterSelector;
    }
  /** Parameter of an exported function, or of a function of this type: `Handler<0>`. */
  | { readonly kind: 'parameter'; readonly parameter: ParameterSelector }
  /** What a decorator decorates. */
  | { readonly kind: 'decorated' };

/** Parameters of a function: `first`, or all from `first` on. */
export interface ParameterSelector {
  readonly first: number;
  readonly rest: boolean;
}

/** A parsed access path. */
export interface AccessPath {
  readonly root: PathRoot;
  readonly tokens: readonly PathToken[];
}

/** A step inside the value at a position. */
export type PositionStep =
  | { readonly kind: 'property'; readonly names: readonly string[] }
  | { readonly kind: 'any-property' }
  | { readonly kind: 'index' }
  | { readonly kind: 'any-depth' }
  /** A call of the member reached so far; what follows selects its arguments. */
  | { readonly kind: 'call' };

/** The part of a call that a position starts from. */
export type PositionBase =
  | { readonly kind: 'argument'; readonly index: number }
  | { readonly kind: 'arguments-from'; readonly index: number }
  /** The last argument that is no function. */
  | { readonly kind: 'last' }
  | { readonly kind: 'return' }
  | { readonly kind: 'this' }
  /** What is called. */
  | { readonly kind: 'callee' }
  /** What is assigned to the member, or written in the JSX attribute. */
  | { readonly kind: 'value' }
  /** The holes of a tagged template. */
  | { readonly kind: 'holes' }
  /** The text of a tagged template. */
  | { readonly kind: 'text' };

/** Which part of a call, and inside it. */
export interface Position {
  readonly base: PositionBase;
  readonly steps: readonly PositionStep[];
}

/** A path or position that does not parse: what is wrong, and where in the text. */
class PathSyntaxError extends Error {
  constructor(text: string, offset: number, problem: string) {
    super(`'${text}': ${problem} at character ${offset + 1}`);
    this.name = 'PathSyntaxError';
  }
}

const TYPE_OF = /^((?:node:|@[\w.-]+\/)?[\w./-]+)#(\w+)/;
const WORD = /[\w$#-]/;

class Reader {
  readonly text: string;
  offset = 0;

  constructor(text: string) {
    this.text = text;
  }

  get done(): boolean {
    return this.offset >= this.text.length;
  }

  peek(expected: string): boolean {
    return this.text.startsWith(expected, this.offset);
  }

  take(expected: string): boolean {
    if (!this.peek(expected)) return false;
    this.offset += expected.length;
    return true;
  }

  expect(expected: string): void {
    if (!this.take(expected)) this.fail(`'${expected}' expected`);
  }

  word(): string {
    const start = this.offset;
    while (!this.done && WORD.test(this.text.charAt(this.offset))) this.offset += 1;
    if (this.offset === start) this.fail('a name expected');
    return this.text.slice(start, this.offset);
  }

  number(): number | undefined {
    const match = /^\d+/.exec(this.text.slice(this.offset));
    if (!match) return undefined;
    this.offset += match[0].length;
    return Number(match[0]);
  }

  fail(problem: string): never {
    throw new PathSyntaxError(this.text, this.offset, problem);
  }
}

/**
 * Parses an access path such as `createPool().getConnection(0)<1>` or `Connection.{query,execute}`.
 *
 * @throws PathSyntaxError
 */
export function parseAccessPath(text: string): AccessPath {
  const reader = new Reader(text);
  const tokens: PathToken[] = [];
  // `@scope/package#Type` begins like a decorator.
  const decorator = !TYPE_OF.test(text) && reader.take('@');
  const pendingNew = !decorator && reader.take('new ');
  const root = readRoot(reader, tokens);
  readTokens(reader, tokens, pendingNew);
  if (decorator) tokens.push({ kind: 'decorated' });
  return { root, tokens };
}

function readRoot(reader: Reader, tokens: PathToken[]): PathRoot {
  if (reader.take('export ')) {
    if (reader.take('{')) return { kind: 'export', names: readNames(reader) };
    return { kind: 'export', names: [reader.take('*') ? '*' : reader.word()] };
  }
  if (reader.take('<')) {
    const element = reader.take('*') ? '*' : reader.word();
    reader.expect(' ');
    const attribute = readMember(reader);
    reader.expect('>');
    tokens.push(
      attribute.kind === 'member' ? { ...attribute, names: attribute.names.map(attributeKey) } : attribute,
    );
    return { kind: 'element', name: element };
  }
  const typeOf = TYPE_OF.exec(reader.text.slice(reader.offset));
  if (typeOf) {
    reader.offset += typeOf[0].length;
    return { kind: 'type-of', module: typeOf[1] ?? '', name: typeOf[2] ?? '' };
  }
  if (reader.peek('(') || reader.peek('`')) return { kind: 'module' };
  if (reader.peek('*')) {
    tokens.push(readMember(reader));
    return { kind: 'module' };
  }
  if (reader.take('{')) return { kind: 'names', names: readNames(reader) };
  const name = reader.word();
  return name === 'module' ? { kind: 'module' } : { kind: 'names', names: [name] };
}

/** The member of an element's state that an attribute of this name is: apart from what a component has as a value. */
export function attributeKey(name: string): string {
  return `<${name}>`;
}

function readTokens(reader: Reader, tokens: PathToken[], pendingNew: boolean): void {
  let construct = pendingNew;
  while (!reader.done) {
    if (reader.take('.')) {
      tokens.push(readMember(reader));
    } else if (reader.take('[]')) {
      tokens.push({ kind: 'index' });
    } else if (reader.take('``')) {
      tokens.push({ kind: 'tag' });
    } else if (reader.take('()')) {
      tokens.push({ kind: construct ? 'construct' : 'call' });
      construct = false;
    } else if (reader.take('(')) {
      const position = readPosition(reader);
      reader.expect(')');
      tokens.push({ kind: 'callback', construct, position, parameter: readParameter(reader) });
      construct = false;
    } else if (reader.peek('<')) {
      tokens.push({ kind: 'parameter', parameter: readParameter(reader) });
    } else {
      reader.fail(`'.', '()', '(…)<n>', '[]' or '\`\`' expected`);
    }
  }
  if (construct) reader.fail(`'()' expected after 'new'`);
}

function readMember(reader: Reader): PathToken {
  if (reader.take('*')) return { kind: 'any-member' };
  if (reader.take('{')) return { kind: 'member', names: readNames(reader) };
  return { kind: 'member', names: [reader.word()] };
}

function readNames(reader: Reader): readonly string[] {
  const names = [reader.word()];
  while (reader.take(',')) names.push(reader.word());
  reader.expect('}');
  return names;
}

function readParameter(reader: Reader): ParameterSelector {
  reader.expect('<');
  if (reader.take('*')) {
    reader.expect('>');
    return { first: 0, rest: true };
  }
  const first = reader.number() ?? reader.fail('the index of a parameter expected');
  const rest = reader.take('..');
  reader.expect('>');
  return { first, rest };
}

/** A call whose option sets defaults: what is called, and where the option stands. */
export interface DefaultsPath {
  readonly path: AccessPath;
  readonly position: Position;
  /** Whether the call must be given what the table's module exports. */
  readonly takesModule: boolean;
}

/**
 * Parses `register(1.parseOptions)`, or `register(module, 1.parseOptions)` for calls that are given the module.
 *
 * @throws PathSyntaxError
 */
export function parseDefaults(text: string): DefaultsPath {
  const open = text.lastIndexOf('(');
  const inner = text
    .slice(open + 1, -1)
    .split(',')
    .map((part) => part.trim());
  const position = inner.pop();
  if (open <= 0 || !text.endsWith(')') || position === undefined || !inner.every((part) => part === 'module'))
    throw new PathSyntaxError(text, Math.max(0, open), `'(1.option)' or '(module, 1.option)' expected`);
  return {
    path: parseAccessPath(text.slice(0, open)),
    position: parsePosition(position),
    takesModule: inner.length > 0,
  };
}

/**
 * Parses a position such as `0.sql`, `1..`, `last` or `return.{get,all}().*`.
 *
 * @throws PathSyntaxError
 */
export function parsePosition(text: string): Position {
  const reader = new Reader(text);
  const position = readPosition(reader);
  if (!reader.done) reader.fail(`'.', '[]' or the end expected`);
  return position;
}

function readPosition(reader: Reader): Position {
  const base = readBase(reader);
  const steps: PositionStep[] = [];
  for (;;) {
    if (reader.take('[]')) {
      steps.push({ kind: 'index' });
    } else if (reader.take('()')) {
      steps.push({ kind: 'call' });
    } else if (reader.take('.**')) {
      steps.push({ kind: 'any-depth' });
    } else if (reader.take('.*')) {
      steps.push({ kind: 'any-property' });
    } else if (reader.take('.{')) {
      steps.push({ kind: 'property', names: readNames(reader) });
    } else if (reader.take('.')) {
      steps.push({ kind: 'property', names: [reader.word()] });
    } else {
      return { base, steps };
    }
  }
}

/**
 * Parses the shape of a function, `(_, {res,response}, next)`: the index of `_`, and the names the others may have.
 *
 * @throws PathSyntaxError
 */
export function parseShape(text: string): {
  readonly index: number;
  readonly names: readonly (readonly string[] | undefined)[];
} {
  const reader = new Reader(text);
  const names: (readonly string[] | undefined)[] = [];
  let index: number | undefined;
  reader.expect('(');
  do {
    while (reader.take(' '));
    if (reader.take('{')) names.push(readNames(reader));
    else {
      const name = reader.take('*') ? undefined : reader.word();
      if (name === '_') index = names.length;
      names.push(name === undefined || name === '_' ? undefined : [name]);
    }
  } while (reader.take(','));
  reader.expect(')');
  if (!reader.done) reader.fail('the end expected');
  return { index: index ?? reader.fail(`no parameter is '_',`), names };
}

const WORD_BASES = ['last', 'return', 'this', 'callee', 'value', 'holes', 'text'] as const;

function readBase(reader: Reader): PositionBase {
  if (reader.take('*')) return { kind: 'arguments-from', index: 0 };
  const index = reader.number();
  if (index !== undefined) {
    return reader.take('..') ? { kind: 'arguments-from', index } : { kind: 'argument', index };
  }
  const kind = WORD_BASES.find((word) => reader.take(word));
  return kind
    ? { kind }
    : reader.fail(`an argument's index, ${WORD_BASES.map((word) => `'${word}'`).join(', ')} expected`);
}
