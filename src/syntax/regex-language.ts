/** What texts a regular expression accepts, as far as single characters tell. */
export interface RegexLanguage {
  /** Whether an accepted text is accepted from its first character to its last. */
  readonly anchored: boolean;
  /** Whether some accepted text may hold this character. Errs on the side of yes. */
  accepts(char: string): boolean;
}

type Predicate = (char: string) => boolean;

const ALL: Predicate = () => true;
const CLASSES: Readonly<Record<string, Predicate>> = {
  d: (char) => /\d/.test(char),
  D: (char) => /\D/.test(char),
  w: (char) => /\w/.test(char),
  W: (char) => /\W/.test(char),
  s: (char) => /\s/.test(char),
  S: (char) => /\S/.test(char),
};
const CONTROLS: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', f: '\f', v: '\v', 0: '\0' };

/** Longer expressions are not read. */
const LONGEST = 2000;

/**
 * Reads a regular expression. `^a|b$` is not anchored, nor is one with the `m` flag.
 *
 * @returns undefined where the expression is not understood
 */
export function regexLanguage(source: string, flags: string): RegexLanguage | undefined {
  if (source.length > LONGEST || flags.includes('v')) return undefined;
  const reader = new Reader(source);
  const accepted = reader.read();
  if (!accepted) return undefined;
  const ignoresCase = flags.includes('i');
  return {
    anchored: !flags.includes('m') && !flags.includes('y') && reader.anchored,
    accepts: (char) =>
      accepted.some(
        (predicate) =>
          predicate(char) ||
          (ignoresCase && (predicate(char.toLowerCase()) || predicate(char.toUpperCase()))),
      ),
  };
}

class Reader {
  readonly #source: string;
  readonly #accepted: Predicate[] = [];
  #at = 0;
  #depth = 0;
  #starts = false;
  #topLevelChoice = false;
  #lastIsEnd = false;
  #ignored = 0;

  constructor(source: string) {
    this.#source = source;
  }

  get anchored(): boolean {
    return this.#starts && this.#lastIsEnd && !this.#topLevelChoice;
  }

  read(): readonly Predicate[] | undefined {
    while (this.#at < this.#source.length) {
      const char = this.#source.charAt(this.#at);
      const first = this.#at === 0;
      this.#lastIsEnd = false;
      switch (char) {
        case '^':
          if (first) this.#starts = true;
          this.#at += 1;
          break;
        case '$':
          this.#at += 1;
          this.#lastIsEnd = this.#depth === 0;
          break;
        case '|':
          if (this.#depth === 0) this.#topLevelChoice = true;
          this.#at += 1;
          break;
        case '(':
          if (!this.#open()) return undefined;
          break;
        case ')':
          this.#depth -= 1;
          if (this.#ignored > this.#depth) this.#ignored = 0;
          this.#at += 1;
          break;
        case '[': {
          const set = this.#set();
          if (!set) return undefined;
          this.#add(set);
          break;
        }
        case '.':
          this.#add((one) => one !== '\n' && one !== '\r');
          this.#at += 1;
          break;
        case '*':
        case '+':
        case '?':
          this.#at += 1;
          break;
        case '{':
          this.#quantifier();
          break;
        case '\\': {
          const escape = this.#escape();
          if (!escape) return undefined;
          if (escape !== 'none') this.#add(escape);
          break;
        }
        default:
          this.#add((one) => one === char);
          this.#at += 1;
      }
    }
    return this.#accepted;
  }

  #add(predicate: Predicate): void {
    // What a lookahead asks for is in the text as something else as well.
    if (this.#ignored === 0) this.#accepted.push(predicate);
  }

  #open(): boolean {
    const kind = /^\((?:\?(?::|=|!|<=|<!|<[A-Za-z_]\w*>))?/.exec(this.#source.slice(this.#at, this.#at + 60));
    if (!kind || (kind[0] === '(' && this.#source.charAt(this.#at + 1) === '?')) return false;
    this.#depth += 1;
    if (/[=!]$/.test(kind[0]) && this.#ignored === 0) this.#ignored = this.#depth;
    this.#at += kind[0].length;
    return true;
  }

  #quantifier(): void {
    const match = /^\{\d+(?:,\d*)?\}/.exec(this.#source.slice(this.#at, this.#at + 20));
    if (!match) this.#add((one) => one === '{');
    this.#at += match?.[0].length ?? 1;
  }

  /** Reads `\d`, `\x41`, `\.`; `none` for what stands for no character. */
  #escape(): Predicate | 'none' | undefined {
    const rest = this.#source.slice(this.#at + 1, this.#at + 12);
    const name = rest.charAt(0);
    const code = /^x([\da-f]{2})|^u([\da-f]{4})|^u\{([\da-f]+)\}/i.exec(rest);
    if (code) {
      this.#at += code[0].length + 1;
      const char = String.fromCodePoint(
        Math.min(Number.parseInt(code[1] ?? code[2] ?? code[3] ?? '0', 16), 0x10ffff),
      );
      return (one) => one === char;
    }
    this.#at += 2;
    if (name === 'b' || name === 'B') return 'none';
    if (/^[1-9k]$/.test(name)) {
      this.#at += /^(?:k<\w+>|\d*)/.exec(rest.slice(name === 'k' ? 0 : 1))?.[0].length ?? 0;
      return 'none';
    }
    if (/^[pP]$/.test(name)) return ALL;
    const known = CLASSES[name];
    if (known) return known;
    const char = CONTROLS[name] ?? name;
    return name === '' ? undefined : (one) => one === char;
  }

  #set(): Predicate | undefined {
    this.#at += 1;
    const negated = this.#source.charAt(this.#at) === '^';
    if (negated) this.#at += 1;
    const members: Predicate[] = [];
    let previous: string | undefined;
    while (this.#at < this.#source.length && this.#source.charAt(this.#at) !== ']') {
      const char = this.#source.charAt(this.#at);
      const next = this.#source.charAt(this.#at + 1);
      if (char === '-' && previous !== undefined && next !== ']' && next !== '\\') {
        const [from, to] = [previous, next];
        members.push((one) => one >= from && one <= to);
        previous = undefined;
        this.#at += 2;
      } else if (char === '\\') {
        const escape = next === 'b' ? ((this.#at += 2), 'none' as const) : this.#escape();
        if (!escape) return undefined;
        if (escape !== 'none') members.push(escape);
        if (
          char === '\\' &&
          this.#source.charAt(this.#at) === '-' &&
          this.#source.charAt(this.#at + 1) !== ']'
        ) {
          // A range from an escape: more than needed is accepted.
          if (!/[dDwWsS]/.test(next)) return ALL;
        }
        previous = undefined;
      } else {
        members.push((one) => one === char);
        previous = char;
        this.#at += 1;
      }
    }
    if (this.#at >= this.#source.length) return undefined;
    this.#at += 1;
    return negated
      ? (one) => !members.some((member) => member(one))
      : (one) => members.some((member) => member(one));
  }
}
