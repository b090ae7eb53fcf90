import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import { CookieWrite, type CookieFacts, type FlagDefault } from '../concepts/cookie-write.ts';
import {
  CREDENTIAL_WORDS,
  PREFERENCE_WORDS,
  SCRIPT_TOKEN_WORDS,
  SESSION_WORDS,
} from '../concepts/words/cookie-names.ts';
import type { Instance } from '../dataflow/concept-instances.ts';
import { demand } from '../dataflow/demand.ts';
import type { Option } from '../dataflow/option.ts';
import { lastNameOrCalled } from '../syntax/last-name.ts';
import { findWord, wordsOf } from '../syntax/name-words.ts';
import { readSetCookie, type SetCookieText } from '../syntax/set-cookie.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';

/** The attributes that keep a cookie from those it is not meant for. */
export type CookieFlag = 'httpOnly' | 'secure' | 'sameSite';

/** What a cookie stands for, as far as its API, its name and its value say. */
export type CookiePurpose =
  | 'session'
  | 'credential'
  | 'script-token'
  | 'preference'
  /** Its value stands in the program, so that it says nothing of anybody. */
  | 'constant'
  | 'unknown';

/** A cookie that is sent or written. */
export interface Cookie {
  readonly instance: Instance<'name' | 'value' | 'options' | 'header', CookieFacts>;
  readonly facts: Partial<CookieFacts>;
  /** The name, where it is a constant. */
  readonly name: string | undefined;
  readonly purpose: CookiePurpose;
  /** The text of the header and the expression that gives it, where the cookie is written as such. */
  readonly header: { readonly node: TSESTree.Node; readonly text: SetCookieText } | undefined;
}

/** What a flag of a cookie is where the program runs in production. */
export type FlagState =
  | { readonly state: 'on' }
  /** Switched off, or on only where the program does not run in production. */
  | { readonly state: 'off' | 'inverted'; readonly node: TSESTree.Node; readonly value: string }
  /** Not said; `node` is where it could be. */
  | { readonly state: 'absent'; readonly node: TSESTree.Node }
  /** Decided when the program runs, or by code that is not seen. */
  | { readonly state: 'unknown' };

/** The cookies of a file, in the order of the text; those that are deleted are left out. */
export function cookiesOf(analysis: Analysis): readonly Cookie[] {
  return analysis
    .instancesOf(CookieWrite)
    .filter(({ node }) => analysis.runsInProduction(node))
    .filter((instance) => instance.facts.whenGiven !== true || isGiven(analysis, instance))
    .flatMap((instance): readonly Cookie[] => {
      const headers = instance.role('header');
      if (headers.length > 0) return headerCookies(analysis, instance);
      return isDeletion(analysis, instance) ? [] : [optionsCookie(analysis, instance)];
    });
}

/** Whether options of a cookie stand where they would; `cookie: true` asks for one as it is by default. */
function isGiven(analysis: Analysis, instance: Cookie['instance']): boolean {
  return instance.role('options').some((asked) => {
    const { settings, values } = analysis.optionAt([{ ...asked, path: [] }], asked.path);
    return settings.length > 0 && !(values.length > 0 && values.every(({ value }) => !value));
  });
}

function optionsCookie(analysis: Analysis, instance: Cookie['instance']): Cookie {
  const names = instance.role('name').flatMap((asked) => analysis.constantsOf(asked).values);
  const [first] = names;
  const name = typeof first?.value === 'string' && names.length === 1 ? first.value : undefined;
  const { facts } = instance;
  const purpose = purposeOf(facts, name, instance);
  const isConstant = purpose === 'unknown' && hasConstantValue(analysis, instance);
  return { instance, facts, name, purpose: isConstant ? 'constant' : purpose, header: undefined };
}

function headerCookies(analysis: Analysis, instance: Cookie['instance']): readonly Cookie[] {
  const texts = instance.role('header').flatMap((asked) => analysis.partsOf(asked));
  return texts.flatMap((part): readonly Cookie[] =>
    analysis.shapesOf(part.demand).flatMap((shape) => {
      const text = readSetCookie(
        shape.parts.map((one, hole) => ('text' in one ? { text: one.text } : { hole })),
      );
      if (!text || isDeletedHeader(text)) return [];
      const { facts } = instance;
      const purpose = purposeOf(facts, text.name, undefined);
      return [{ instance, facts, name: text.name, purpose, header: { node: shape.place, text } }];
    }),
  );
}

function hasConstantValue(analysis: Analysis, instance: Cookie['instance']): boolean {
  const sets = instance.role('value').map((asked) => analysis.constantsOf(asked));
  return sets.length > 0 && sets.every(({ values, complete }) => complete && values.length > 0);
}

function purposeOf(
  facts: Partial<CookieFacts>,
  name: string | undefined,
  instance: Cookie['instance'] | undefined,
): CookiePurpose {
  if (facts.purpose) return facts.purpose;
  if (name !== undefined) {
    // A token of a double submit is named after what it guards against, whatever else its name says.
    if (findWord(name, SCRIPT_TOKEN_WORDS)) return 'script-token';
    // The last word says what it is: `session_theme`, `user_lang`.
    const last = wordsOf(name).at(-1);
    if (last !== undefined && PREFERENCE_WORDS.has(last)) return 'preference';
    if (findWord(name, SESSION_WORDS)) return 'session';
    if (/^__(?:Host|Secure)-/i.test(name) || findWord(name, CREDENTIAL_WORDS)) return 'credential';
    if (findWord(name, PREFERENCE_WORDS)) return 'preference';
  }
  const [value] = instance?.role('value') ?? [];
  const given = value && value.path.length === 0 ? lastNameOrCalled(value.node) : undefined;
  return given !== undefined && findWord(given, CREDENTIAL_WORDS) ? 'credential' : 'unknown';
}

/** Values that stand for no value. */
const EMPTIED: readonly unknown[] = ['', null, undefined];
/** Values of a cookie that is on its way out, where it does not live longer than a minute. */
const FAREWELLS: readonly unknown[] = ['deleted', 'loggedout', 'none', 'removed'];

function isDeletion(analysis: Analysis, instance: Cookie['instance']): boolean {
  const options = instance.role('options');
  const ages = ['maxAge', 'max-age', 'ttl'].flatMap((key) => analysis.optionAt(options, [key]).values);
  const lifetimes = ages.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  if (lifetimes.some((one) => one <= 0)) return true;
  if (analysis.optionAt(options, ['expires']).settings.some(({ node }) => isPast(node))) return true;
  const values = instance.role('value').flatMap((asked) => analysis.constantsOf(asked).values);
  if (values.length === 0) return false;
  if (values.every(({ value }) => EMPTIED.includes(value))) return true;
  const minute = instance.facts.unit === 'ms' ? 60_000 : 60;
  return (
    values.every(({ value }) => FAREWELLS.includes(value)) && lifetimes.some((lifetime) => lifetime <= minute)
  );
}

function isDeletedHeader({ value, attributes }: SetCookieText): boolean {
  const age = attributes.get('max-age');
  if (age !== undefined && /^(?:0|-\d+)$/.test(age)) return true;
  return value === '' || /\b19[67]\d\b/.test(attributes.get('expires') ?? '');
}

/** `new Date(0)`, `new Date(Date.now() - 1000)`, `new Date('Thu, 01 Jan 1970 …')`. */
function isPast(node: TSESTree.Node): boolean {
  if (node.type === 'Literal') return typeof node.value === 'string' && /\b19[67]\d\b/.test(node.value);
  if (node.type !== 'NewExpression' || node.callee.type !== 'Identifier' || node.callee.name !== 'Date')
    return false;
  const [only] = node.arguments;
  if (only?.type === 'BinaryExpression') return only.operator === '-';
  if (only?.type !== 'Literal') return false;
  return typeof only.value === 'number' ? only.value < 1e12 : isPast(only);
}

/** What a flag of a cookie is. */
export function flagOf(analysis: Analysis, cookie: Cookie, flag: CookieFlag): FlagState {
  return cookie.header
    ? headerFlag(cookie.header, flag)
    : optionFlag(analysis.optionAt(cookie.instance.role('options'), [keyOf(cookie, flag)]), cookie, flag);
}

/** The key of the options that says a flag. */
export function keyOf({ facts }: Cookie, flag: CookieFlag): string {
  return facts.keys?.[flag] ?? flag;
}

function headerFlag({ node, text }: NonNullable<Cookie['header']>, flag: CookieFlag): FlagState {
  const value = text.attributes.get(flag.toLowerCase());
  if (value === undefined) return text.complete ? { state: 'absent', node } : { state: 'unknown' };
  return flag === 'sameSite' && value.toLowerCase() === 'none'
    ? { state: 'off', node, value }
    : { state: 'on' };
}

const OFF: readonly unknown[] = [false, 0, null, '', 'none', 'false'];

function optionFlag(option: Option, cookie: Cookie, flag: CookieFlag): FlagState {
  const { settings, lackedBy, complete } = option;
  if (!complete) return { state: 'unknown' };
  const values = settings.flatMap(({ constants }) => constants.values);
  // An explicit `undefined` says nothing.
  const given = option.values.filter(({ value }) => value !== undefined);
  const [setting] = settings;
  if (given.length === 0 || !setting) {
    const byDefault = defaultOf(cookie, flag);
    if (byDefault !== 'absent') return { state: byDefault === 'on' ? 'on' : 'unknown' };
    return { state: 'absent', node: lackedBy[0] ?? placeOf(setting?.node) ?? placeOfCookie(cookie) };
  }
  if (!given.every(({ value }) => isOff(value))) return { state: 'on' };
  // Off on one way and not said on another: only where the default is no better is it off on both.
  if (lackedBy.length > 0 && defaultOf(cookie, flag) !== 'absent') return { state: 'unknown' };
  const elsewhere = values.some(({ inProduction, value }) => !inProduction && !isOff(value));
  return {
    state: elsewhere && setting.node.type !== 'Literal' ? 'inverted' : 'off',
    node: placeOf(setting.node) ?? setting.node,
    value: String(given[0]?.value),
  };
}

/** What a flag is when the options do not say. */
function defaultOf({ instance, facts }: Cookie, flag: CookieFlag): FlagDefault {
  if (facts.replaces && instance.role('options').length > 0) return 'absent';
  const byDefault = facts[flag] ?? 'absent';
  return byDefault === 'impossible' ? 'absent' : byDefault;
}

function isOff(value: unknown): boolean {
  return OFF.includes(typeof value === 'string' ? value.toLowerCase() : value);
}

/** The property that a value is written in. */
function placeOf(node: TSESTree.Node | undefined): TSESTree.Node | undefined {
  if (!node) return undefined;
  const { parent } = wrapped(node);
  return parent?.type === 'Property' ? parent : node;
}

/** The text of the header, or the name of what is called. */
export function placeOfCookie({ instance, header }: Cookie): TSESTree.Node {
  const { node, view } = instance;
  if (header) return header.node;
  const callee = unwrap(view?.callee ?? node);
  return callee.type === 'MemberExpression' ? callee.property : callee;
}

/** Whether a script of this file reads the cookie. */
export function isReadByScript(analysis: Analysis, { name }: Cookie): boolean {
  const { text } = analysis.file.sourceCode;
  if (name === undefined || !/document\s*\.\s*cookie|Cookies\s*\.\s*get/.test(text)) return false;
  return analysis.file.index
    .callsOf('get')
    .some(
      (call) =>
        call.type === 'CallExpression' &&
        call.arguments.some((argument) =>
          analysis.constantsOf(demand(argument)).values.some(({ value }) => value === name),
        ),
    );
}

/** The cookie in words, to begin a sentence with. */
export function cookieInWords({ name, purpose }: Cookie): string {
  if (name !== undefined) return `The cookie '${name}'`;
  return purpose === 'session' ? "The session's cookie" : 'This cookie';
}
