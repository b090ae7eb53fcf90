import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import {
  TokenSigning,
  TokenVerification,
  type TokenDecoding,
  type TokenDecodingFacts,
  type TokenSigningFacts,
  type TokenVerificationFacts,
} from '../concepts/json-web-token.ts';
import { SecretUse, TOKEN_KEY } from '../concepts/secret-use.ts';
import type { Concept } from '../dataflow/concept.ts';
import type { Instance } from '../dataflow/concept-instances.ts';
import { demand, type Demand, type KeyPath } from '../dataflow/demand.ts';
import { Query } from '../dataflow/query.ts';
import { isFunction, type FunctionNode } from '../syntax/functions.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';

type RoleOf<One> = One extends Concept<infer Role> ? Role : never;

/** A place where a token is signed. */
export type Signing = Instance<RoleOf<typeof TokenSigning>, TokenSigningFacts>;
/** A place where a token is checked. */
export type Verification = Instance<RoleOf<typeof TokenVerification>, TokenVerificationFacts>;
/** A place where a token is read without a check. */
export type Decoding = Instance<RoleOf<typeof TokenDecoding>, TokenDecodingFacts>;

/** An algorithm, with the expression that names it. */
interface NamedAlgorithm {
  readonly name: string;
  readonly node: TSESTree.Node;
}

/** The algorithms that a call may use or accepts. */
export interface Algorithms {
  readonly named: readonly NamedAlgorithm[];
  /** Expressions among them whose value is not known. */
  readonly unknown: readonly Demand[];
  /** Whether nothing says which; the expression is where it could be said. */
  readonly absent: TSESTree.Node | undefined;
}

/** The arguments that hold options, and the callback that stands in their place. */
export function optionsOf(
  { view, facts, role }: Signing | Verification,
  analysis: Analysis,
): { readonly options: readonly Demand[]; readonly callback: TSESTree.Node | undefined } {
  const options = role('options' as never);
  const { optionsAt } = facts;
  const held = optionsAt === undefined ? undefined : view?.arguments[optionsAt];
  return held && isCallback(held, analysis)
    ? { options: [], callback: held }
    : { options, callback: undefined };
}

const CALLBACK = /^(?:cb|callback|done|next|resolver?|handler)$/i;

function isCallback(given: TSESTree.Node, analysis: Analysis): boolean {
  const node = unwrap(given);
  if (isFunction(node)) return true;
  if (node.type === 'Identifier' && CALLBACK.test(node.name)) return true;
  return analysis.file.functionsOf(node, new Query(100)).length > 0;
}

/** The algorithms of a call: its argument for them, or what its options list. */
export function algorithmsOf(
  instance: Signing | Verification,
  given: readonly Demand[],
  path: KeyPath | undefined,
  analysis: Analysis,
): Algorithms {
  const { options } = optionsOf(instance, analysis);
  const absent = placeOf(instance);
  const { view } = instance;
  const spread = view?.list ?? view?.arguments.find(({ type }) => type === 'SpreadElement');
  if (spread) return { named: [], unknown: [demand(spread)], absent: undefined };
  if (given.length > 0) return read(given, analysis);
  if (!path) return { named: [], unknown: [], absent };
  if (options.length === 0) {
    const takesOptions = instance.facts.optionsAt !== undefined;
    return { named: [], unknown: [], absent: takesOptions ? absent : undefined };
  }
  const { settings, lackedBy, complete } = analysis.optionAt(options, path);
  const values = read(
    settings.map((setting) => setting.demand),
    analysis,
  );
  const [lacking] = lackedBy;
  // What a list holds is asked of the list itself, so that only an object that cannot be read counts here.
  const unseen = settings.length === 0 && !complete;
  return {
    named: values.named,
    unknown: unseen ? [...values.unknown, ...options] : values.unknown,
    absent: settings.length === 0 && complete && lacking ? lacking : undefined,
  };
}

function read(given: readonly Demand[], analysis: Analysis): Algorithms {
  const named: NamedAlgorithm[] = [];
  const unknown: Demand[] = [];
  for (const part of given.flatMap((asked) => analysis.partsOf(asked))) {
    const { values, complete } = analysis.constantsOf(part.demand);
    for (const { value, node, inProduction } of values) {
      if (typeof value === 'string' && inProduction) named.push({ name: value, node });
    }
    if (!complete) unknown.push(part.demand);
  }
  return { named, unknown, absent: undefined };
}

/** The name of what is called. */
export function placeOf({ node, view }: Pick<Signing, 'node' | 'view'>): TSESTree.Node {
  const callee = unwrap(view?.callee ?? node);
  return callee.type === 'MemberExpression' ? callee.property : callee;
}

/**
 * All places of a file where a token is signed or checked with a key, with the key: those of signatures, of checks, and of
 * what takes a secret for either.
 */
export function tokenKeysOf(
  analysis: Analysis,
): readonly { readonly node: TSESTree.Node; readonly key: Demand }[] {
  const instances = [
    ...analysis.instancesOf(TokenSigning).map((one) => ({ node: one.node, keys: one.role('key') })),
    ...analysis.instancesOf(TokenVerification).map((one) => ({ node: one.node, keys: one.role('key') })),
    ...analysis
      .instancesOf(SecretUse)
      .filter(({ facts }) => facts.purpose === TOKEN_KEY)
      .map((one) => ({ node: one.node, keys: one.role('secret') })),
  ];
  const seen = new Map<TSESTree.Node, Set<string>>();
  return instances.flatMap(({ node, keys }) =>
    keys.flatMap((key) => {
      const paths = seen.get(key.node) ?? new Set<string>();
      seen.set(key.node, paths);
      const path = key.path.join('.');
      if (paths.has(path)) return [];
      paths.add(path);
      return [{ node, key }];
    }),
  );
}

/**
 * The keys of a check, those among them that a function gives for each token: what it returns, and what it passes to the
 * callback that is its last parameter.
 */
export function verificationKeys(verification: Verification, analysis: Analysis): readonly Demand[] {
  return verification.role('key').flatMap((key) => {
    const functions = analysis.file.functionsOf(settingOf(key, analysis), new Query(200));
    return functions.length === 0
      ? [key]
      : functions.flatMap((one) => [
          ...analysis.file.index.returnsOf(one).map((result) => demand(result)),
          ...givenToCallback(one, analysis),
        ]);
  });
}

function settingOf(asked: Demand, analysis: Analysis): TSESTree.Node {
  if (asked.path.length === 0) return asked.node;
  return analysis.optionAt([{ ...asked, path: [] }], asked.path).settings[0]?.node ?? asked.node;
}

/** `callback(null, key)` */
function givenToCallback(owner: FunctionNode, analysis: Analysis): readonly Demand[] {
  const last = owner.params.at(-1);
  if (last?.type !== 'Identifier' || owner.params.length < 2) return [];
  const { references = [] } = analysis.file.bindings.of(last) ?? {};
  return references.flatMap(({ identifier }) => {
    const { parent } = identifier as TSESTree.Identifier;
    const given = parent.type === 'CallExpression' && parent.callee === identifier && parent.arguments[1];
    return given ? [demand(given)] : [];
  });
}

/** What kind of key an expression stands for, as far as its names and its text say. */
export function keyKind(
  keys: readonly Demand[],
  analysis: Analysis,
): 'secret' | 'public' | 'empty' | 'unknown' {
  const [key, ...others] = keys;
  if (!key || others.length > 0) return 'unknown';
  const { values, complete } = analysis.constantsOf(key);
  if (complete && values.length > 0) {
    if (values.some(({ value }) => value === '' || value === null || value === undefined || value === false))
      return 'empty';
    const texts = values.map(({ value }) => String(value));
    if (texts.every((text) => /-----BEGIN (?:RSA |EC )?(?:PUBLIC KEY|CERTIFICATE)/.test(text)))
      return 'public';
    if (texts.every((text) => !text.includes('-----BEGIN'))) return 'secret';
    return 'unknown';
  }
  const name = keyNames(key, analysis);
  if (/public|\bpub\b|\.pub\b|cert|jwks|pem/i.test(name)) return 'public';
  return /secret|hmac/i.test(name) ? 'secret' : 'unknown';
}

/** The names and texts by which a key is given: `fs.readFileSync jwt.pub`. */
export function keyNames(key: Demand, analysis: Analysis): string {
  const written = analysis.optionAt([{ ...key, path: [] }], key.path).settings;
  return written.map(({ node }) => namesIn(unwrap(node))).join(' ');
}

/** The names and texts of an expression: `fs.readFileSync('jwt.pub')`, `process.env.JWT_SECRET!`. */
function namesIn(node: TSESTree.Node): string {
  switch (node.type) {
    case 'Identifier':
      return node.name;
    case 'Literal':
      return String(node.value);
    case 'MemberExpression':
      return staticKey(node) ?? '';
    case 'AwaitExpression':
      return namesIn(unwrap(node.argument));
    case 'LogicalExpression':
      return namesIn(unwrap(node.left));
    case 'CallExpression':
      return [node.callee, ...node.arguments].map((one) => namesIn(unwrap(one))).join(' ');
    default:
      return '';
  }
}

/** Whether an expression is made of what one of these calls returns. */
export function isMadeOf(
  asked: Demand,
  calls: ReadonlySet<TSESTree.Node>,
  analysis: Analysis,
  query = new Query(200),
  depth = 10,
): boolean {
  const node = unwrap(asked.node);
  if (calls.has(node)) return true;
  if (depth === 0) return false;
  const inner = innerOf(node);
  if (inner && isMadeOf(demand(inner), calls, analysis, query, depth - 1)) return true;
  return analysis.file
    .originsOf({ ...asked, node }, query)
    .some((origin) =>
      origin.kind === 'value' || origin.kind === 'key'
        ? isMadeOf(origin.demand, calls, analysis, query, depth - 1)
        : calls.has(unwrap(origin.node)),
    );
}

/** What an expression is a part or a promise of. */
function innerOf(node: TSESTree.Node): TSESTree.Node | undefined {
  switch (node.type) {
    case 'MemberExpression':
      return node.object;
    case 'AwaitExpression':
      return node.argument;
    case 'LogicalExpression':
      return node.left;
    default:
      return undefined;
  }
}

/** The property that a value is written in, or the value. */
export function settingPlace(node: TSESTree.Node): TSESTree.Node {
  const { parent } = wrapped(node);
  return parent?.type === 'Property' ? parent : node;
}
