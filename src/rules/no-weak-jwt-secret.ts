import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import { TokenSigning, TokenVerification } from '../concepts/json-web-token.ts';
import { SecretUse } from '../concepts/secret-use.ts';
import { SecureRandom } from '../concepts/secure-random.ts';
import type { Demand } from '../dataflow/demand.ts';
import { Query } from '../dataflow/query.ts';
import { isRefused, spelledValues } from '../families/used-secrets.ts';
import {
  algorithmsOf,
  keyKind,
  keyNames,
  optionsOf,
  settingPlace,
  tokenKeysOf,
  type Signing,
} from '../families/tokens.ts';
import { createRule } from '../rule-kit/create-rule.ts';
import { judgeFile, type JudgingOptions, type Verdict } from '../rule-kit/judge-file.ts';
import { certaintyReport, ignoreTests, optionsSchema } from '../rule-kit/options.ts';
import { enclosingNames } from '../syntax/enclosing-names.ts';
import { lastNameOrCalled } from '../syntax/last-name.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';

type MessageId =
  'emptySecret' | 'guessableSecret' | 'publicSecret' | 'shortSecret' | 'shortKeysAllowed' | 'sharedSecret';

export default createRule<MessageId, readonly [JudgingOptions]>({
  name: 'no-weak-jwt-secret',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow keys of JSON Web Tokens that others know or can find',
      cwe: ['CWE-326', 'CWE-1391', 'CWE-347'],
      owasp: ['A04:2025', 'A02:2021'],
      precision: 'high',
      securitySeverity: 8.1,
      recommended: true,
      strict: [{ report: 'potential' }],
      confidence: {
        emptySecret: 'certain',
        guessableSecret: 'certain',
        publicSecret: 'certain',
        shortSecret: 'certain',
        shortKeysAllowed: 'certain',
        sharedSecret: 'potential',
      },
      concepts: [TokenSigning.name, TokenVerification.name, SecretUse.name, SecureRandom.name],
    },
    messages: {
      emptySecret:
        'The key of tokens may be empty here, and anyone can sign with an empty key. Stop where there is none.',
      guessableSecret:
        "'{{value}}' is no secret: whoever knows or guesses it can sign tokens. Use a random key of 32 bytes.",
      publicSecret:
        "'{{value}}' is public, and tokens are signed with it here, so that everyone who has it can sign tokens. Use a key that nobody else has.",
      shortSecret:
        'A key of {{bytes}} random bytes can be found by trying, without asking the server. Use at least 32.',
      shortKeysAllowed:
        "RSA keys of less than 2048 bits are accepted here, and those can be factored. Leave out '{{option}}'.",
      sharedSecret:
        'Tokens for access and for renewal are signed with the same key, so that one may pass for the other. Use a key for each.',
    },
    schema: optionsSchema({ ...certaintyReport, ...ignoreTests }),
  },
  defaultOptions: [{ report: 'certain', ignoreTests: true }],
  create: judgeFile(verdicts),
});

function* verdicts(analysis: Analysis): Generator<Verdict<MessageId>> {
  for (const { key } of tokenKeysOf(analysis)) {
    yield* emptySecrets(key, analysis);
    const guessed = guessableName(key, analysis);
    if (guessed)
      yield {
        node: guessed.node,
        messageId: 'guessableSecret',
        data: { value: guessed.name },
        certainty: 'certain',
        evidence: { kind: 'name', node: guessed.node },
      };
  }
  yield* shortSecrets(analysis);
  const signings = analysis.instancesOf(TokenSigning);
  for (const signing of signings) {
    const found = publicSecret(signing, analysis) ?? shortKeysAllowed(signing, analysis);
    if (found) yield found;
  }
  yield* sharedSecrets(signings, analysis);
}

/** `sign(claims, process.env.JWT_SECRET || '')` */
function emptySecrets(key: Demand, analysis: Analysis): readonly Verdict<MessageId>[] {
  return spelledValues(key, analysis)
    .filter(({ text, node }) => text === '' && !isRefused(node, analysis))
    .map(({ node }) => ({
      node,
      messageId: 'emptySecret',
      certainty: 'certain',
      evidence: { kind: 'constant', node },
    }));
}

/** Names of what identifies somebody or something, and so is known to others. */
const IDENTIFIERS =
  /^(?:e?mail|emailAddress|user_?name|login|nick(?:name)?|user_?id|_?id|uuid|phone(?:Number)?|hostname|ip|origin|displayName)$/i;
const PLAIN_CALLS = /^(?:toString|String|trim|toLowerCase)$/;

/** The name under which others know what is used as a key. */
function guessableName(
  key: Demand,
  analysis: Analysis,
): { readonly name: string; readonly node: TSESTree.Node } | undefined {
  const [setting, ...others] = analysis.optionAt([{ ...key, path: [] }], key.path).settings;
  if (!setting || others.length > 0) return undefined;
  let current = setting.demand;
  // Where it comes from says more than what it is called on the way.
  for (let hop = 0; hop < 6; hop += 1) {
    const inner = plainOperand(unwrap(current.node));
    if (inner) {
      current = { ...current, node: inner };
      continue;
    }
    const [origin, ...rest] = analysis.file.originsOf(current, new Query(200));
    if (rest.length > 0) return undefined;
    if (origin?.kind !== 'value') break;
    current = origin.demand;
  }
  const name = current.path.at(-1) ?? lastNameOrCalled(current.node);
  return name !== undefined && IDENTIFIERS.test(name) ? { name, node: setting.node } : undefined;
}

/** What `String(x)`, `x.toString()` and `` `${x}` `` say over again. */
function plainOperand(node: TSESTree.Node): TSESTree.Node | undefined {
  if (node.type === 'TemplateLiteral' && node.quasis.every(({ value }) => value.raw === ''))
    return node.expressions[0];
  if (node.type !== 'CallExpression' || !PLAIN_CALLS.test(lastNameOrCalled(node) ?? '')) return undefined;
  const callee = unwrap(node.callee);
  return callee.type === 'MemberExpression' ? callee.object : node.arguments[0];
}

/** RFC 7518, section 3.2: a key of HS256 has 32 bytes at least. */
const LEAST_BYTES = 32;
/** Fewer than these can be found. */
const FEWEST_BYTES = 16;

function* shortSecrets(analysis: Analysis): Generator<Verdict<MessageId>> {
  const keys = tokenKeysOf(analysis);
  if (keys.length === 0) return;
  for (const random of analysis.instancesOf(SecureRandom)) {
    if (random.facts.gives === 'number') continue;
    for (const asked of random.role('size')) {
      const { values, complete } = analysis.constantsOf(asked);
      const [only, ...others] = values;
      if (!complete || typeof only?.value !== 'number' || others.length > 0) continue;
      if (only.value <= 0 || only.value >= LEAST_BYTES) continue;
      const isKey = analysis
        .valueUsesOf(random.node)
        .some(
          (use) =>
            use.kind === 'argument' &&
            keys.some(({ node, key }) => node === use.call && unwrap(key.node) === unwrap(use.node)),
        );
      if (isKey)
        yield {
          node: asked.node,
          messageId: 'shortSecret',
          data: { bytes: String(only.value) },
          certainty: only.value < FEWEST_BYTES ? 'certain' : 'potential',
          evidence: { kind: 'constant', node: asked.node },
        };
    }
  }
}

/** A public key that signs: only an algorithm that takes it for a secret does. */
function publicSecret(signing: Signing, analysis: Analysis): Verdict<MessageId> | undefined {
  const keys = signing.role('key');
  const [key] = keys;
  if (!key || keyKind(keys, analysis) !== 'public') return undefined;
  const names = keyNames(key, analysis);
  const isText = analysis.constantsOf(key).values.length > 0;
  if (!isText && (!/public|\.pub\b/i.test(names) || /priv/i.test(names))) return undefined;
  const { named } = algorithmsOf(signing, signing.role('algorithm'), signing.facts.algorithmOption, analysis);
  if (named.some(({ name }) => !/^HS\d/i.test(name))) return undefined;
  const [setting] = analysis.optionAt([{ ...key, path: [] }], key.path).settings;
  const node = setting?.node ?? key.node;
  return {
    node,
    messageId: 'publicSecret',
    data: { value: shortened(analysis.file.sourceCode.getText(node as never)) },
    certainty: 'certain',
    evidence: { kind: 'name', node },
  };
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 37)}...` : text;
}

function shortKeysAllowed(signing: Signing, analysis: Analysis): Verdict<MessageId> | undefined {
  const path = signing.facts.shortKeysOption;
  if (!path) return undefined;
  const { settings, values } = analysis.optionAt(optionsOf(signing, analysis).options, path);
  const [setting] = settings;
  if (!setting || values.length === 0 || !values.every(({ value }) => value === true)) return undefined;
  const node = settingPlace(setting.node);
  return {
    node,
    messageId: 'shortKeysAllowed',
    data: { option: path.at(-1) ?? '' },
    certainty: 'certain',
    evidence: { kind: 'option', node },
  };
}

/** The same key for tokens that are named after access and after renewal. */
function* sharedSecrets(signings: readonly Signing[], analysis: Analysis): Generator<Verdict<MessageId>> {
  const textOf = (signing: Signing): string | undefined => {
    const [key, ...others] = signing.role('key');
    return key && key.path.length === 0 && others.length === 0
      ? analysis.file.sourceCode.getText(unwrap(key.node) as never)
      : undefined;
  };
  const renewing = signings.filter(({ node }) => isNamed(node, /refresh/i) && !isNamed(node, /access/i));
  const opening = new Set(
    signings
      .filter((one) => !renewing.includes(one) && isNamed(one.node, /access|auth|login|session/i))
      .map(textOf),
  );
  for (const signing of renewing) {
    const text = textOf(signing);
    const [key] = signing.role('key');
    // What the token is for may be said in it.
    const kind = analysis.optionAt(signing.role('payload'), ['type']);
    if (!key || text === undefined || !opening.has(text) || kind.settings.length > 0) continue;
    yield {
      node: key.node,
      messageId: 'sharedSecret',
      certainty: 'potential',
      evidence: { kind: 'constant', node: key.node },
    };
  }
}

/** Whether the variable that takes a token, or the innermost function that makes it, has such a name. */
function isNamed(node: TSESTree.Node, pattern: RegExp): boolean {
  let outer = wrapped(node);
  if (outer.parent?.type === 'AwaitExpression') outer = wrapped(outer.parent);
  const { parent } = outer;
  const holder =
    parent?.type === 'VariableDeclarator'
      ? parent.id
      : parent?.type === 'AssignmentExpression'
        ? parent.left
        : parent?.type === 'Property'
          ? parent.key
          : undefined;
  const name = holder ? lastNameOrCalled(holder) : undefined;
  return name !== undefined
    ? pattern.test(name)
    : enclosingNames(node, 1).some((around) => pattern.test(around));
}
