/** Whether a set of characters holds one. */
export type CharPredicate = (char: string) => boolean;

/** A regular expression, as far as the texts it matches are concerned. */
export type RegexNode =
  | { readonly kind: 'choice'; readonly options: readonly RegexNode[] }
  | { readonly kind: 'sequence'; readonly parts: readonly RegexNode[] }
  | {
      readonly kind: 'repeat';
      readonly body: RegexNode;
      readonly least: number;
      readonly most: number;
    }
  | {
      readonly kind: 'group';
      readonly index: number;
      readonly name: string | undefined;
      readonly body: RegexNode;
    }
  /** One character; `written` holds the characters themselves where the pattern spells each of them. */
  | { readonly kind: 'set'; readonly holds: CharPredicate; readonly written: readonly string[] | undefined }
  /** `^`, `$`, `\b` or `\B`. */
  | { readonly kind: 'edge'; readonly edge: 'start' | 'end' | 'word' }
  | { readonly kind: 'look'; readonly ahead: boolean; readonly negated: boolean; readonly body: RegexNode }
  /** The text of a group once more, by number or name. */
  | { readonly kind: 'reference'; readonly group: number | string };

const isDigit: CharPredicate = (char) => char >= '0' && char <= '9';
const isWord: CharPredicate = (char) => /^\w$/.test(char);
const isSpace: CharPredicate = (char) => /^\s$/.test(char);
const CLASSES: Readonly<Record<string, CharPredicate>> = {
  d: isDigit,
  D: (char) => !isDigit(char),
  w: isWord,
  W: (char) => !isWord(char),
  s: isSpace,
  S: (char) => !isSpace(char),
};
const CONTROLS: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', f: '\f', v: '\v', 0: '\0' };

/** Longer expressions are not read. */
const LONGEST = 2000;
const DEEPEST = 40;
/** Members of a class that are listed one by one. */
const MOST_WRITTEN = 16;

/**
 * Reads the source of a regular expression.
 *
 * @returns undefined where it is not understood: no regular expression, too long, set operations of the `v` flag
 */
export function parseRegex(source: string, flags: string): RegexNode | undefined {
  if (source.length > LONGEST) return undefined;
  const parser = new Parser(source, flags);
  try {
    return parser.parse();
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

class Unreadable extends Error {}

function single(char: string): RegexNode {
  return { kind: 'set', holds: (one) => one === char, written: [char] };
}

class Parser {
  readonly #source: string;
  readonly #unicode: boolean;
  readonly #sets: boolean;
  readonly #dotAll: boolean;
  #at = 0;
  #groups = 0;
  #depth = 0;

  constructor(source: string, flags: string) {
    this.#source = source;
    this.#sets = flags.includes('v');
    this.#unicode = this.#sets || flags.includes('u');
    this.#dotAll = flags.includes('s');
  }

  parse(): RegexNode {
    const whole = this.#choice();
    if (this.#at < this.#source.length) throw new Unreadable();
    return whole;
  }

  #peek(): string {
    return this.#source.charAt(this.#at);
  }

  #takes(text: string): boolean {
    if (!this.#source.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#source);
    if (match) this.#at += match[0].length;
    return match ?? undefined;
  }

  #choice(): RegexNode {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new Unreadable();
    const options = [this.#sequence()];
    while (this.#takes('|')) options.push(this.#sequence());
    this.#depth -= 1;
    return options.length === 1 ? (options[0] as RegexNode) : { kind: 'choice', options };
  }

  #sequence(): RegexNode {
    const parts: RegexNode[] = [];
    while (this.#at < this.#source.length && this.#peek() !== '|' && this.#peek() !== ')')
      parts.push(this.#quantified(this.#term()));
    return parts.length === 1 ? (parts[0] as RegexNode) : { kind: 'sequence', parts };
  }

  #quantified(body: RegexNode): RegexNode {
    const match = this.#match(/([*+?])\??|\{(\d+)(?:(,)(\d*))?\}\??/y);
    if (!match) return body;
    const [, sign, least, comma, most] = match;
    if (sign !== undefined)
      return { kind: 'repeat', body, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity };
    const low = Number(least);
    return {
      kind: 'repeat',
      body,
      least: low,
      most: comma === undefined ? low : most === '' || most === undefined ? Infinity : Number(most),
    };
  }

  #term(): RegexNode {
    const char = this.#peek();
    switch (char) {
      case '^':
      case '$':
        this.#at += 1;
        return { kind: 'edge', edge: char === '^' ? 'start' : 'end' };
      case '(':
        return this.#group();
      case '[':
        return this.#class();
      case '.':
        this.#at += 1;
        return {
          kind: 'set',
          holds: this.#dotAll ? () => true : (one) => !/^[\n\r\u2028\u2029]$/.test(one),
          written: undefined,
        };
      case '\\':
        return this.#escape();
      case '*':
      case '+':
      case '?':
        throw new Unreadable();
      default: {
        const point = String.fromCodePoint(this.#source.codePointAt(this.#at) ?? 0);
        this.#at += point.length;
        return single(point);
      }
    }
  }

  #group(): RegexNode {
    const open = this.#match(/\((?:\?(?:(:)|(<?)([=!])|<([A-Za-z_$][\w$]*)>|[a-z-]*(:)))?/y);
    if (!open || (open[0] === '(' && this.#peek() === '?')) throw new Unreadable();
    const [, plain, behind, look, name, modified] = open;
    // `(?i:…)` changes how its inside is read.
    if (modified !== undefined) throw new Unreadable();
    const captures = plain === undefined && look === undefined;
    if (captures) this.#groups += 1;
    const index = this.#groups;
    const body = this.#choice();
    if (!this.#takes(')')) throw new Unreadable();
    if (look !== undefined) return { kind: 'look', ahead: behind === '', negated: look === '!', body };
    return captures ? { kind: 'group', index, name, body } : body;
  }

  #escape(): RegexNode {
    const edge = this.#match(/\\[bB]/y);
    if (edge) return { kind: 'edge', edge: 'word' };
    const reference = this.#match(/\\(?:([1-9]\d*)|k<([A-Za-z_$][\w$]*)>)/y);
    if (reference) return { kind: 'reference', group: reference[2] ?? Number(reference[1]) };
    return this.#character();
  }

  /** An escape that stands for one character, in a class or outside. */
  #character(): RegexNode {
    const code = this.#match(/\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|c([A-Za-z]))/y);
    if (code) {
      const [, hex, long, control] = code;
      return single(
        control === undefined
          ? String.fromCharCode(Number.parseInt(hex ?? long ?? '0', 16))
          : String.fromCharCode(control.charCodeAt(0) % 32),
      );
    }
    const point = this.#unicode ? this.#match(/\\u\{([\da-fA-F]+)\}/y) : undefined;
    if (point) return single(String.fromCodePoint(Math.min(Number.parseInt(point[1] ?? '0', 16), 0x10ffff)));
    if (this.#unicode && /^\\[pP]\{/.test(this.#source.slice(this.#at, this.#at + 3)))
      return this.#property();
    const name = this.#source.charAt(this.#at + 1);
    if (name === '') throw new Unreadable();
    this.#at += 2;
    const known = Object.hasOwn(CLASSES, name) ? CLASSES[name] : undefined;
    if (known) return { kind: 'set', holds: known, written: undefined };
    return single(Object.hasOwn(CONTROLS, name) ? (CONTROLS[name] as string) : name);
  }

  /** `\p{L}`: what it holds is asked of the engine that runs us. */
  #property(): RegexNode {
    const match = this.#match(/\\[pP]\{[\w=]+\}/y);
    if (!match) throw new Unreadable();
    let pattern: RegExp;
    try {
      pattern = new RegExp(`^${match[0]}$`, 'u');
    } catch {
      throw new Unreadable();
    }
    return { kind: 'set', holds: (char) => pattern.test(char), written: undefined };
  }

  #class(): RegexNode {
    this.#at += 1;
    const negated = this.#takes('^');
    const members: CharPredicate[] = [];
    let written: string[] | undefined = [];
    while (this.#peek() !== ']') {
      if (this.#at >= this.#source.length) throw new Unreadable();
      if (
        this.#sets &&
        (this.#peek() === '[' || /^(?:--|&&)/.test(this.#source.slice(this.#at, this.#at + 2)))
      )
        throw new Unreadable();
      const from = this.#classMember();
      const following = this.#source.slice(this.#at, this.#at + 2);
      const isRange = /^-[^\]]$/.test(following) && !(this.#sets && following === '--');
      const [first] = from.written ?? [];
      if (isRange && first !== undefined) {
        this.#at += 1;
        const to = this.#classMember();
        const [last] = to.written ?? [];
        if (last === undefined) {
          members.push(from.holds, to.holds, (one) => one === '-');
        } else {
          const [low, high] = [first.codePointAt(0) ?? 0, last.codePointAt(0) ?? 0];
          members.push((one) => {
            const code = one.codePointAt(0) ?? -1;
            return code >= low && code <= high;
          });
        }
        written = undefined;
      } else {
        members.push(from.holds);
        if (from.written) written?.push(...from.written);
        else written = undefined;
      }
    }
    this.#at += 1;
    const holds: CharPredicate = (one) => members.some((member) => member(one)) !== negated;
    const isShort = !negated && written !== undefined && written.length <= MOST_WRITTEN;
    return { kind: 'set', holds, written: isShort ? written : undefined };
  }

  #classMember(): { readonly holds: CharPredicate; readonly written: readonly string[] | undefined } {
    if (this.#peek() !== '\\') {
      const point = this.#unicode
        ? String.fromCodePoint(this.#source.codePointAt(this.#at) ?? 0)
        : this.#peek();
      if (point === '') throw new Unreadable();
      this.#at += point.length;
      return { holds: (one) => one === point, written: [point] };
    }
    if (this.#takes('\\b')) return { holds: (one) => one === '\b', written: ['\b'] };
    const member = this.#character();
    if (member.kind !== 'set') throw new Unreadable();
    return member;
  }
}
