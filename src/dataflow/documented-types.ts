import type { TSESTree } from '@typescript-eslint/utils';
import type { KeyPath } from './demand.ts';
import type { FileFlow } from './file-flow.ts';

/** A type as a comment names it: of a module (`import('…').X`) or by a name of the file (`X`, `ns.X`). */
export interface WrittenType {
  readonly module: string | undefined;
  readonly names: readonly string[];
  /** The part of a value of the type that was asked for. */
  readonly path: KeyPath;
}

/** Comments longer than this are licences, not types. */
const LONGEST_COMMENT = 4000;
/** Types inside a written type that are looked at. */
const MOST_NESTED = 6;

/**
 * What the comment before a declaration says of the type of a variable, field, function or assigned member:
 * `@type {T}`.
 */
export function typeTag(file: FileFlow, declared: TSESTree.Node, path: KeyPath): readonly WrittenType[] {
  return tagged(file, declared, /@type\s*\{([^}]{1,200})\}/, path);
}

/** What the comment before a function says of its result: `@returns {T}`. */
export function returnsTag(file: FileFlow, declared: TSESTree.Node, path: KeyPath): readonly WrittenType[] {
  return tagged(file, declared, /@returns?\s*\{([^}]{1,200})\}/, path);
}

/** What the comment before a function says of a parameter, `@param {T} name`, or of a property of it, `@param {T} name.key`. */
export function parameterTag(
  file: FileFlow,
  declared: TSESTree.Node,
  name: string,
  path: KeyPath,
): readonly WrittenType[] {
  const of = (text: string, below: KeyPath): readonly WrittenType[] =>
    tagged(
      file,
      declared,
      new RegExp(`@param\\s*\\{([^}]{1,200})\\}\\s*\\[?${text.replace(/[.$]/g, '\\$&')}(?![\\w.$])`),
      below,
    );
  const [key, ...below] = path;
  const inside = key !== undefined && /^[\w$]+$/.test(key) ? of(`${name}.${key}`, below) : [];
  return [...inside, ...of(name, path)];
}

/** What a comment of the file declares a type of this name to be: `@typedef {T} name`. */
export function typedefTag(file: FileFlow, name: string, path: KeyPath): readonly WrittenType[] {
  const written = file.typedefs.get(name);
  return written === undefined ? [] : readType(written, path, MOST_NESTED);
}

/** All types that comments of a text declare, as written, by their names; of those with one name the first. */
export function typedefsIn(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, type = '', name = ''] of text.matchAll(/@typedef\s*\{([^}]{1,200})\}\s*([\w$]+)/g)) {
    if (!found.has(name)) found.set(name, type);
  }
  return found;
}

/** The type of a cast in a comment, `/** @type {T} *\/ (expression)`, that stands right before an expression. */
export function castTag(file: FileFlow, expression: TSESTree.Node, path: KeyPath): readonly WrittenType[] {
  const end = expression.range[0];
  const before = file.sourceCode.text.slice(Math.max(0, end - 250), end);
  if (!before.trimEnd().endsWith('(')) return [];
  const match = /\/\*\*\s*@type\s*\{([^}]{1,200})\}\s*\*\/\s*\(\s*$/.exec(before);
  return match ? readType(match[1] ?? '', path, MOST_NESTED) : [];
}

function tagged(file: FileFlow, declared: TSESTree.Node, tag: RegExp, path: KeyPath): readonly WrittenType[] {
  for (const comment of file.commentsBefore(holderOf(declared))) {
    if (comment.length > LONGEST_COMMENT) continue;
    const match = tag.exec(comment);
    if (match) return readType(match[1] ?? '', path, MOST_NESTED);
  }
  return [];
}

/** The statement or member that a comment about `node` stands before. */
function holderOf(node: TSESTree.Node): TSESTree.Node {
  let holder = node;
  while (
    holder.parent &&
    !/Statement|Declaration|MethodDefinition|PropertyDefinition|^Property$|Program/.test(holder.type)
  )
    holder = holder.parent;
  return holder.parent?.type.startsWith('Export') ? holder.parent : holder;
}

function readType(written: string, path: KeyPath, depth: number): readonly WrittenType[] {
  const text = written
    .trim()
    .replace(/^(?:[?!]|\.\.\.)|=$/g, '')
    .trim();
  if (depth === 0 || text === '') return [];
  const choices = splitOutside(text, '|');
  if (choices.length > 1) return choices.flatMap((one) => readType(one, path, depth - 1));
  if (text.startsWith('(') && text.endsWith(')')) return readType(text.slice(1, -1), path, depth - 1);
  if (text.endsWith('[]'))
    return path.length > 0 ? readType(text.slice(0, -2), path.slice(1), depth - 1) : [];
  const imported = /^(?:typeof\s+)?import\(['"]([^'"]+)['"]\)((?:\.[\w$]+)*)/.exec(text);
  if (imported) {
    const names = (imported[2] ?? '').split('.').filter((name) => name !== '');
    return [{ module: imported[1], names, path }];
  }
  const generic = /^([\w$]+)\.?<(.*)>$/s.exec(text);
  const inner = splitOutside(generic?.[2] ?? '', ',');
  switch (generic?.[1]) {
    case 'Promise':
    case 'Partial':
    case 'Readonly':
      return readType(inner[0] ?? '', path, depth - 1);
    case 'Array':
    case 'Set':
      return path.length > 0 ? readType(inner[0] ?? '', path.slice(1), depth - 1) : [];
    case 'Record':
    case 'Object':
      return path.length > 0 ? readType(inner[1] ?? '', path.slice(1), depth - 1) : [];
    default:
  }
  const named = /^[\w$]+(?:\.[\w$]+)*/.exec(text);
  return named ? [{ module: undefined, names: named[0].split('.'), path }] : [];
}

/** Parts of a type between separators that stand in no bracket. */
function splitOutside(text: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let open = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if ('(<[{'.includes(char)) open += 1;
    else if (')>]}'.includes(char)) open -= 1;
    else if (char === separator && open === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}
