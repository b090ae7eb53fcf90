import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import { isPasswordName, PASSWORD_TEXT } from '../concepts/words/password-names.ts';
import { demand, type Origin } from '../dataflow/demand.ts';
import { Query } from '../dataflow/query.ts';
import { isCall, isFunction, ownerOf } from '../syntax/functions.ts';
import { wordsOf } from '../syntax/name-words.ts';
import { literalText, staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { leafNames } from './leaf-names.ts';

/** Objects that hold what the program was set up with. */
const SETTINGS = /^(?:options|opts|config|configuration|settings|env|secrets|defaults|ssl|tls)$/i;
/** Words of fields in which a password is typed a second time, or beside another one. */
const SECOND = new Set(
  'confirm confirmation confirmed repeat repeated again retype retyped verify verified second'.split(' '),
);
const CHANGE = new Set('new old current previous next last'.split(' '));
/** Calls that fetch a record. */
const FETCHES =
  /^(?:find|findone|findunique|findfirst|get|query|fetch|select|load|lookup|one|first|row|rows|execute|all|filter|some|exec|lean|where|by)|(?:by(?:id|name|email|username|user)?|one|user|account)$/i;
/** Names of records of people. */
const RECORDS =
  /^(?:(?:db|stored|saved|existing|found|the|current)?_?(?:user|account|record|row|member|customer|admin|employee|doc|document|person|student|owner|entry|usr|u)|result|rows|users?)$/i;
/** Objects that hold what someone just typed. */
const TYPED =
  /^(?:req|request|ctx|context|body|params|query|input|form|values|data|dto|payload|credentials?|props|state|event|args|formdata|fields|c|credentials)$/i;

/** Characters of an expression in which the name of a password is looked for. */
const MOST_TEXT = 300;

/** Whether two expressions are a password as it is typed, and one that a record holds. */
export function comparesStoredPassword(
  analysis: Analysis,
  left: TSESTree.Node,
  right: TSESTree.Node,
): boolean {
  const [a, b] = [unwrap(left), unwrap(right)];
  if (!speaksOfPassword(analysis, a) && !speaksOfPassword(analysis, b)) return false;
  return (
    (isStored(analysis, a) && isTyped(analysis, b, a)) || (isStored(analysis, b) && isTyped(analysis, a, b))
  );
}

/** Whether an expression, or what declares the variable that it is, has the name of a password in it. */
function speaksOfPassword(analysis: Analysis, node: TSESTree.Node): boolean {
  const { bindings, sourceCode } = analysis.file;
  const declaration = node.type === 'Identifier' ? bindings.of(node)?.variable?.defs[0]?.node : undefined;
  return [node, declaration].some(
    (one) =>
      one !== undefined && PASSWORD_TEXT.test(sourceCode.text.slice(one.range[0], one.range[0] + MOST_TEXT)),
  );
}

/** A property of a record that holds a password: `user.password`, `rows[0].pwd`. */
function isStored(analysis: Analysis, node: TSESTree.Node): boolean {
  if (node.type === 'Identifier') {
    // `const { password: stored } = await db.findOne(…)`
    return originsOf(analysis, node).some(
      (origin) =>
        origin.kind === 'value' &&
        isPasswordName(origin.demand.path.at(-1) ?? '') &&
        isFetched(analysis, origin.demand.node, 4),
    );
  }
  if (node.type !== 'MemberExpression') return false;
  const key = staticKey(node);
  if (
    key === undefined ||
    !isPasswordName(key) ||
    /phrase/i.test(key) ||
    hasWord(key, SECOND) ||
    hasWord(key, CHANGE)
  )
    return false;
  const base = unwrap(node.object);
  const name = lastName(base);
  if (name !== undefined && TYPED.test(name)) return false;
  if (isFetched(analysis, base, 5)) return true;
  return name !== undefined && RECORDS.test(name) && !isMadeHere(analysis, base);
}

function hasWord(name: string, words: ReadonlySet<string>): boolean {
  return wordsOf(name).some((word) => words.has(word));
}

function lastName(node: TSESTree.Node): string | undefined {
  const inner = unwrap(node);
  if (inner.type === 'Identifier') return inner.name;
  if (inner.type === 'MemberExpression') return staticKey(inner) ?? lastName(inner.object);
  return undefined;
}

function originsOf(analysis: Analysis, node: TSESTree.Node): readonly Origin[] {
  return analysis.file.originsOf(demand(node), new Query(200));
}

/** Whether a value comes from a call that fetches records, as its result or as what its callback is given. */
function isFetched(analysis: Analysis, asked: TSESTree.Node, depth: number): boolean {
  const node = unwrap(asked);
  if (depth === 0) return false;
  switch (node.type) {
    case 'AwaitExpression':
      return isFetched(analysis, node.argument, depth);
    case 'MemberExpression':
      return isFetched(analysis, node.object, depth - 1);
    case 'CallExpression': {
      const callee = unwrap(node.callee);
      const name = lastName(callee) ?? '';
      const receiver = callee.type === 'MemberExpression' ? (lastName(callee.object) ?? '') : '';
      if (TYPED.test(receiver) || /formdata|headers|cookies/i.test(receiver)) return false;
      return FETCHES.test(name);
    }
    case 'Identifier':
      return originsOf(analysis, node).some((origin) => {
        if (origin.kind === 'value') return isFetched(analysis, origin.demand.node, depth - 1);
        return origin.kind === 'parameter' && isGivenRecords(origin.owner, origin.index);
      });
    default:
      return false;
  }
}

/** `users.find((user) => …)`, `db.get(sql, (err, user) => …)`, `query(…).then((rows) => …)` */
function isGivenRecords(owner: TSESTree.Node, index: number): boolean {
  const call = owner.parent;
  if (!isFunction(owner) || !isCall(call) || call.callee === owner) return false;
  const callee = unwrap(call.callee);
  const name = lastName(callee) ?? '';
  if (name === 'then' && callee.type === 'MemberExpression') {
    const promised = unwrap(callee.object);
    return promised.type === 'CallExpression' && FETCHES.test(lastName(promised.callee) ?? '');
  }
  return FETCHES.test(name) && index <= 1 && !/^(?:get|all)$/.test(name)
    ? true
    : FETCHES.test(name) && index === 1;
}

function isMadeHere(analysis: Analysis, node: TSESTree.Node): boolean {
  return originsOf(analysis, node).some(
    (origin) =>
      origin.kind === 'value' && /^(?:Object|New|Array)Expression$/.test(unwrap(origin.demand.node).type),
  );
}

/** A password that is not a property of the same record, nor typed a second time, nor the digest of one. */
function isTyped(analysis: Analysis, node: TSESTree.Node, stored: TSESTree.Node): boolean {
  if (node.type !== 'Identifier' && node.type !== 'MemberExpression' && node.type !== 'CallExpression')
    return false;
  if (node.type === 'CallExpression') {
    const [first] = node.arguments;
    const callee = unwrap(node.callee);
    const isReading =
      callee.type === 'MemberExpression' &&
      (staticKey(callee) === 'get'
        ? first !== undefined && literalText(first) !== undefined
        : staticKey(callee) === 'trim');
    if (!isReading) return false;
  }
  if (isSetting(node) || isSetting(stored)) return false;
  const { names } = leafNames(analysis, node);
  if (names.some(({ name }) => hasWord(name, SECOND))) return false;
  const direct = names[0]?.name ?? '';
  if (
    !names.some(({ name }) => isPasswordName(name)) ||
    hasWord(direct, new Set(['hash', 'hashed', 'encrypted']))
  )
    return false;
  if (hasWord(direct, new Set(['new', 'old', 'previous']))) return false;
  return baseOf(node) !== baseOf(stored) || baseOf(node) === undefined;
}

/** A part of what the program was set up with: neither typed nor a record. */
function isSetting(node: TSESTree.Node): boolean {
  for (let current = unwrap(node); current.type === 'MemberExpression'; current = unwrap(current.object)) {
    const name = lastName(current.object);
    if (name !== undefined && SETTINGS.test(name)) return true;
  }
  return false;
}

function baseOf(node: TSESTree.Node): string | undefined {
  let current = unwrap(node);
  while (current.type === 'MemberExpression') current = unwrap(current.object);
  return current.type === 'Identifier' && node.type === 'MemberExpression' ? current.name : undefined;
}

/** Names of calls whose object of conditions is compared with stored records. */
const LOOKUPS = [
  'findOne',
  'findFirst',
  'findUnique',
  'find',
  'findOneBy',
  'findBy',
  'count',
  'where',
  'exists',
  'findAll',
  'countDocuments',
];

/** Conditions of look-ups that compare a password as it was typed with what is stored: `findOne({ email, password })`. */
export function passwordConditions(analysis: Analysis): readonly TSESTree.Property[] {
  return LOOKUPS.flatMap((name) => analysis.file.index.callsOf(name)).flatMap((call) => {
    if (call.type !== 'CallExpression') return [];
    const [first] = call.arguments;
    const filter = first && unwrap(first);
    if (filter?.type !== 'ObjectExpression') return [];
    const where = filter.properties.find((property) => staticKey(property) === 'where');
    const inner = where?.type === 'Property' ? unwrap(where.value) : filter;
    if (inner.type !== 'ObjectExpression') return [];
    return inner.properties.filter((property): property is TSESTree.Property => {
      if (property.type !== 'Property' || !isPasswordName(staticKey(property) ?? '')) return false;
      const value = unwrap(property.value);
      if (value.type !== 'Identifier' && value.type !== 'MemberExpression') return false;
      if (value.type === 'Identifier' && isDigest(analysis, value)) return false;
      return (
        leafNames(analysis, value).names.some(({ name: one }) => isPasswordName(one)) &&
        ownerOf(call).type !== 'Program'
      );
    });
  });
}

/** Whether a variable holds what some function made of a password. */
function isDigest(analysis: Analysis, node: TSESTree.Identifier): boolean {
  return originsOf(analysis, node).some((origin) => {
    if (origin.kind !== 'value') return false;
    let value = unwrap(origin.demand.node);
    if (value.type === 'AwaitExpression') value = unwrap(value.argument);
    return value.type === 'CallExpression' && origin.demand.path.length === 0;
  });
}
