import { CompiledRegex } from './regex-automaton.ts';
import { parseRegex, type RegexNode } from './regex-syntax.ts';
import { ANY_TEXT, bothTexts, eitherText, LISTED_TEXT, type TextLanguage } from './text-language.ts';

/** Beginnings, or ends, of a pattern that are spelled out one by one. */
const MOST_TEXTS = 32;

/**
 * What a regular expression says of the texts it is tested on. Without both anchors a text that passes may hold anything
 * around what was matched; `^a|b$` and the `m` flag anchor nothing.
 */
export interface RegexLanguage {
  /** A text in which the expression finds a match. */
  readonly matched: TextLanguage;
  /** A text in which it finds none. */
  readonly unmatched: TextLanguage;
}

/**
 * Reads a regular expression.
 *
 * @returns undefined where the expression is not understood
 */
export function regexLanguage(source: string, flags: string): RegexLanguage | undefined {
  const pattern = parseRegex(source, flags);
  const compiled = pattern && CompiledRegex.of(pattern, flags);
  if (!pattern || !compiled) return undefined;
  return { matched: matchedTexts(pattern, compiled, flags), unmatched: unmatchedTexts(pattern, flags) };
}

/**
 * The texts that a group of a regular expression captures: of group 0 all that is matched, of `undefined` any of them.
 *
 * What is around the group is not taken into account, nor lookarounds, edges and boundaries inside: a text may be said to
 * be captured that never is.
 *
 * @returns undefined where the expression is not understood, has no such group, or repeats another group's text in it
 */
export function capturedTexts(
  source: string,
  flags: string,
  group: number | string | undefined,
): TextLanguage | undefined {
  const pattern = parseRegex(source, flags);
  if (!pattern) return undefined;
  const isAsked = (index: number, name: string | undefined): boolean =>
    group === undefined || group === index || (name !== undefined && group === name);
  const bodies = isAsked(0, undefined) ? [pattern] : [];
  collectGroups(pattern, isAsked, bodies);
  const [first, ...others] = bodies.map((body) => exactTexts(body, flags.replace('m', '')));
  return first && others.every((one) => one !== undefined)
    ? (others as readonly TextLanguage[]).reduce(eitherText, first)
    : undefined;
}

function collectGroups(
  node: RegexNode,
  isAsked: (index: number, name: string | undefined) => boolean,
  found: RegexNode[],
): void {
  if (node.kind === 'group' && isAsked(node.index, node.name)) found.push(node.body);
  for (const child of childrenOf(node)) collectGroups(child, isAsked, found);
}

/** The texts that a node matches from the first character to the last. */
function exactTexts(node: RegexNode, flags: string): TextLanguage | undefined {
  const body = loosened(node);
  if (!body) return undefined;
  const exact: RegexNode = {
    kind: 'sequence',
    parts: [{ kind: 'edge', edge: 'start' }, body, { kind: 'edge', edge: 'end' }],
  };
  const compiled = CompiledRegex.of(exact, flags);
  return compiled && matchedTexts(exact, compiled, flags);
}

/** A node without what depends on its surroundings; undefined where it repeats the text of a group. */
function loosened(node: RegexNode): RegexNode | undefined {
  switch (node.kind) {
    case 'set':
      return node;
    case 'edge':
    case 'look':
      return { kind: 'sequence', parts: [] };
    case 'reference':
      return undefined;
    case 'group':
    case 'repeat': {
      const body = loosened(node.body);
      return body && { ...node, body };
    }
    case 'choice':
    case 'sequence': {
      const parts = childrenOf(node).map(loosened);
      if (parts.includes(undefined)) return undefined;
      const known = parts as readonly RegexNode[];
      return node.kind === 'choice' ? { ...node, options: known } : { ...node, parts: known };
    }
  }
}

function childrenOf(node: RegexNode): readonly RegexNode[] {
  switch (node.kind) {
    case 'choice':
      return node.options;
    case 'sequence':
      return node.parts;
    case 'repeat':
    case 'group':
    case 'look':
      return [node.body];
    default:
      return [];
  }
}

function matchedTexts(pattern: RegexNode, compiled: CompiledRegex, flags: string): TextLanguage {
  const isWhole = !flags.includes('m') && isAnchored(pattern, 'start') && isAnchored(pattern, 'end');
  if (isWhole && isSpelledOut(pattern)) return LISTED_TEXT;
  const edgeTexts = (edge: 'start' | 'end'): readonly EdgeText[] | undefined => {
    if (flags.includes('m') || !isAnchored(pattern, edge)) return undefined;
    const texts = outermostTexts(pattern, edge);
    return texts?.every(({ text }) => text !== '') ? texts : undefined;
  };
  const base: TextLanguage = {
    ...ANY_TEXT,
    mayHold: (word) => compiled.mayHold(word),
    mayBeginWith: (word) => compiled.mayBeginWith(word),
    prefixes: edgeTexts('start')?.map(({ text }) => text),
    suffixes: edgeTexts('end')?.map(({ text, whole, bound }) => ({
      text,
      whole: whole && (isWhole || bound),
    })),
  };
  return lookaheads(pattern).reduce(
    (language, body) => bothTexts(language, refusedAtStart(body, flags, base)),
    base,
  );
}

/** Conditions that a pattern puts on its whole text before it reads it: `^(?!.*\.\.)…`. */
function lookaheads(pattern: RegexNode): readonly RegexNode[] {
  if (pattern.kind !== 'sequence') return [];
  const [first, ...rest] = pattern.parts;
  if (first?.kind !== 'edge' || first.edge !== 'start') return [];
  const end = rest.findIndex((part) => part.kind !== 'look');
  return rest
    .slice(0, end < 0 ? rest.length : end)
    .flatMap((part) => (part.kind === 'look' && part.ahead && part.negated ? [part.body] : []));
}

/** Texts at whose start `body` does not match; `.*` in it reaches as far as there are no line breaks. */
function refusedAtStart(body: RegexNode, flags: string, base: TextLanguage): TextLanguage {
  const parts = body.kind === 'sequence' ? body.parts : [body];
  const [first, ...rest] = parts;
  const isAnywhere =
    first?.kind === 'repeat' &&
    first.least === 0 &&
    first.most === Infinity &&
    first.body.kind === 'set' &&
    first.body.holds('/') &&
    first.body.holds(' ') &&
    (first.body.holds('\n') || !(base.mayHold('\n') || base.mayHold('\r')));
  if (isAnywhere) return unmatchedTexts({ kind: 'sequence', parts: rest }, flags);
  return unmatchedTexts({ kind: 'sequence', parts: [{ kind: 'edge', edge: 'start' }, ...parts] }, flags);
}

/** Texts in which no alternative of the pattern matches. */
function unmatchedTexts(pattern: RegexNode, flags: string): TextLanguage {
  const options = pattern.kind === 'choice' ? pattern.options : [pattern];
  const anywhere: CompiledRegex[] = [];
  const atStart: CompiledRegex[] = [];
  for (const option of options) {
    const parts = option.kind === 'sequence' ? option.parts : [option];
    const [first, ...rest] = parts;
    const isFirst = first?.kind === 'edge' && first.edge === 'start';
    const body: RegexNode = isFirst ? { kind: 'sequence', parts: rest } : option;
    // What depends on its surroundings need not match in a longer text.
    const compiled = isFree(body) ? CompiledRegex.of(body, flags) : undefined;
    if (compiled) (isFirst ? atStart : anywhere).push(compiled);
  }
  const isRefused = (word: string): boolean => anywhere.some((one) => one.matchesWithin(word));
  return {
    ...ANY_TEXT,
    mayHold: (word) => !isRefused(word),
    mayBeginWith: (word) => !isRefused(word) && !atStart.some((one) => one.matchesAtStart(word)),
  };
}

/** Whether a node matches the same wherever it stands. */
function isFree(node: RegexNode): boolean {
  switch (node.kind) {
    case 'set':
      return true;
    case 'choice':
      return node.options.every(isFree);
    case 'sequence':
      return node.parts.every(isFree);
    case 'repeat':
    case 'group':
      return isFree(node.body);
    default:
      return false;
  }
}

/** Whether a match can only begin, or end, where the text does. */
function isAnchored(node: RegexNode, edge: 'start' | 'end'): boolean {
  switch (node.kind) {
    case 'edge':
      return node.edge === edge;
    case 'group':
      return isAnchored(node.body, edge);
    case 'choice':
      return node.options.every((option) => isAnchored(option, edge));
    case 'sequence': {
      const parts = node.parts.filter((part) => part.kind !== 'look');
      const outermost = edge === 'start' ? parts[0] : parts.at(-1);
      return outermost !== undefined && isAnchored(outermost, edge);
    }
    default:
      return false;
  }
}

/** Whether the pattern spells out every text it matches. */
function isSpelledOut(node: RegexNode): boolean {
  switch (node.kind) {
    case 'set':
      return node.written !== undefined;
    case 'choice':
      return node.options.every(isSpelledOut);
    case 'sequence':
      return node.parts.every(isSpelledOut);
    case 'group':
      return isSpelledOut(node.body);
    case 'repeat':
      return node.most <= 3 && isSpelledOut(node.body);
    case 'edge':
    case 'look':
      return true;
    case 'reference':
      return false;
  }
}

/** What stands at an edge of every match. */
interface EdgeText {
  readonly text: string;
  /** Whether the node matches nothing but this text. */
  readonly whole: boolean;
  /** Whether the other edge of the text is asked for as well. */
  readonly bound: boolean;
}

const NOTHING: EdgeText = { text: '', whole: true, bound: false };
const UNKNOWN: EdgeText = { text: '', whole: false, bound: false };

/** The texts with one of which every match begins, or ends. */
function outermostTexts(node: RegexNode, edge: 'start' | 'end'): readonly EdgeText[] | undefined {
  switch (node.kind) {
    case 'set':
      return node.written ? node.written.map((text) => ({ text, whole: true, bound: false })) : [UNKNOWN];
    case 'edge':
      return [{ ...NOTHING, bound: node.edge !== edge && node.edge !== 'word' }];
    case 'look':
      return [NOTHING];
    case 'reference':
      return [UNKNOWN];
    case 'group':
      return outermostTexts(node.body, edge);
    case 'choice':
      return limited(node.options.map((option) => outermostTexts(option, edge)));
    case 'repeat': {
      const body = outermostTexts(node.body, edge);
      const once = node.most === 1 ? body : body?.map(({ text }) => ({ ...UNKNOWN, text }));
      return node.least > 0 ? once : limited([[node.most === 1 ? NOTHING : UNKNOWN], once]);
    }
    case 'sequence':
      return sequenceTexts(edge === 'start' ? node.parts : [...node.parts].reverse(), edge);
  }
}

function sequenceTexts(parts: readonly RegexNode[], edge: 'start' | 'end'): readonly EdgeText[] | undefined {
  let sofar: readonly EdgeText[] = [NOTHING];
  for (const part of parts) {
    if (sofar.every(({ whole }) => !whole)) break;
    const next = outermostTexts(part, edge);
    if (!next) return undefined;
    sofar = sofar.flatMap((one) =>
      one.whole
        ? next.map(({ text, whole, bound }) => ({
            text: edge === 'start' ? one.text + text : text + one.text,
            whole,
            bound: one.bound || bound,
          }))
        : [one],
    );
    if (sofar.length > MOST_TEXTS) return undefined;
  }
  return sofar;
}

function limited(lists: readonly (readonly EdgeText[] | undefined)[]): readonly EdgeText[] | undefined {
  const all = lists.flatMap((list) => list ?? []);
  return lists.includes(undefined) || all.length > MOST_TEXTS ? undefined : all;
}

/** Whether every match is one character, or a run of such, whatever stands around it. */
export function isSingleCharacter(node: RegexNode): boolean {
  switch (node.kind) {
    case 'set':
      return true;
    case 'choice':
      return node.options.every(isSingleCharacter);
    case 'group':
      return isSingleCharacter(node.body);
    case 'repeat':
      return node.least === 1 && isSingleCharacter(node.body);
    default:
      return false;
  }
}

/** Whether a pattern of single characters matches this one. */
export function matchesChar(node: RegexNode, flags: string, char: string): boolean {
  return CompiledRegex.of(node, flags)?.matchesWithin(char) ?? false;
}
