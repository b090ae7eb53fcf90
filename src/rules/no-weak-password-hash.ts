import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { analyze } from '../analysis/analyze.ts';
import type { Analysis } from '../analysis/file-analysis.ts';
import { ConstantTimeComparison } from '../concepts/constant-time-comparison.ts';
import { Hashing } from '../concepts/hashing.ts';
import { PasswordHashing } from '../concepts/password-hashing.ts';
import { PASSWORD_TEXT } from '../concepts/words/password-names.ts';
import { hashPurpose, type HashingInstance } from '../families/hash-purpose.ts';
import { comparesStoredPassword, passwordConditions } from '../families/password-comparisons.ts';
import {
  isEnoughArgon2,
  lowCost,
  type LowCost,
  type PasswordHashingInstance,
} from '../families/password-cost.ts';
import { plainPasswords, reversiblePasswords } from '../families/password-storage.ts';
import { judgeSalt } from '../families/password-salts.ts';
import { passwordIn } from '../families/password-values.ts';
import { replaceConstant } from '../fixes/replace-constant.ts';
import { createRule } from '../rule-kit/create-rule.ts';
import { certaintyReport, optionsSchema, type CertaintyReport } from '../rule-kit/options.ts';
import { report, type Finding } from '../rule-kit/report.ts';
import { isCall } from '../syntax/functions.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';

type MessageId =
  | 'fastHash'
  | 'fastPackage'
  | 'lowCost'
  | 'lowDefault'
  | 'weakVariant'
  | 'constantSalt'
  | 'predictableSalt'
  | 'noSalt'
  | 'shortSalt'
  | 'plaintextCompare'
  | 'reversible'
  | 'plaintextStore'
  | 'raiseCost'
  | 'useDefaults';
type Options = readonly [{ readonly report?: CertaintyReport; readonly bcryptCost?: number }];

export default createRule<MessageId, Options>({
  name: 'no-weak-password-hash',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow passwords that are stored or checked in a form that is quick to guess',
      cwe: ['CWE-916', 'CWE-759', 'CWE-760', 'CWE-256'],
      owasp: ['A04:2025', 'A06:2025', 'A02:2021', 'A04:2021'],
      precision: 'high',
      securitySeverity: 7.5,
      recommended: true,
      strict: [{ report: 'potential' }],
      confidence: {
        fastHash: 'certain',
        fastPackage: 'certain',
        lowCost: 'certain',
        lowDefault: 'certain',
        weakVariant: 'certain',
        constantSalt: 'certain',
        predictableSalt: 'certain',
        noSalt: 'certain',
        shortSalt: 'potential',
        plaintextCompare: 'certain',
        reversible: 'certain',
        plaintextStore: 'potential',
        raiseCost: 'certain',
        useDefaults: 'certain',
      },
      concepts: [PasswordHashing.name, Hashing.name],
      // A higher cost of bcrypt or Argon2 stands in each new hash, and old hashes say their own: all keep verifying.
      fixSafety: 'safe',
    },
    messages: {
      fastHash:
        "'{{password}}' is hashed with {{algorithm}}, of which billions a second can be tried. Hash passwords with Argon2, scrypt or bcrypt.",
      fastPackage:
        'This package hashes passwords so fast that millions a second can be tried. Hash passwords with Argon2, scrypt or bcrypt.',
      lowCost: 'Passwords hashed with {{found}} are quick to guess. Use {{enough}}.',
      lowDefault:
        'By default, passwords are hashed with {{found}} here, and quick to guess. Give {{enough}}.',
      weakVariant: "This variant, '{{variant}}', of Argon2 is not made for passwords. Use argon2id.",
      constantSalt:
        'All passwords get the same salt here, so that one table of guesses serves for all of them. Make a random salt of 16 bytes for each, and store it with the hash.',
      predictableSalt:
        "The salt is '{{salt}}', which others know before they have the hash. Make a random salt of 16 bytes, and store it with the hash.",
      noSalt:
        'Passwords are hashed without a salt here, so that equal ones look equal and tables of guesses exist. Make a random salt of 16 bytes for each, and store it with the hash.',
      shortSalt: 'This salt has {{bytes}} bytes, few enough to repeat. Make one of 16 bytes.',
      plaintextCompare:
        'A typed password is compared with a stored one, which must be stored as it is typed. Store a hash made with Argon2, scrypt or bcrypt, and verify against that.',
      reversible:
        "'{{password}}' is kept in a form that can be turned back into the password. Store a hash made with Argon2, scrypt or bcrypt.",
      plaintextStore:
        "'{{source}}', {{label}}, is stored as a password without being hashed in this file. Hash it with Argon2, scrypt or bcrypt first.",
      raiseCost:
        "Use '{{replacement}}'. Hashes made with another number no longer verify where it is not stored with them.",
      useDefaults: "Leave it to the library's defaults.",
    },
    schema: optionsSchema({
      ...certaintyReport,
      bcryptCost: {
        type: 'integer',
        minimum: 10,
        maximum: 31,
        description: 'The cost of bcrypt that fixes write.',
      },
    }),
    fixable: 'code',
    hasSuggestions: true,
  },
  defaultOptions: [{}],
  create(context) {
    const [{ report: wanted, bcryptCost = 12 } = {}] = context.options;
    const reportsPotential = wanted === 'potential';
    return {
      Program() {
        const analysis = analyze(context);
        const seen = new Set<TSESTree.Node>();
        for (const finding of findings(analysis, reportsPotential, bcryptCost)) {
          if (seen.has(finding.node) || !analysis.runsInProduction(finding.node)) continue;
          seen.add(finding.node);
          report(context, finding);
        }
      },
    };
  },
});

function* findings(
  analysis: Analysis,
  reportsPotential: boolean,
  bcryptCost: number,
): Generator<Finding<MessageId>> {
  for (const instance of analysis.instancesOf(PasswordHashing)) {
    yield* kdfFindings(analysis, instance, reportsPotential, bcryptCost);
  }
  for (const instance of analysis.instancesOf(Hashing)) {
    const finding = fastHash(analysis, instance);
    if (finding) yield finding;
  }
  // Most files compare a lot, and no passwords.
  const comparisons = PASSWORD_TEXT.test(analysis.file.sourceCode.text)
    ? analysis.file.index.comparisons
    : [];
  for (const comparison of comparisons) {
    if (comparesStoredPassword(analysis, comparison.left as TSESTree.Node, comparison.right))
      yield { node: comparison, messageId: 'plaintextCompare', evidence: { kind: 'name', node: comparison } };
  }
  for (const property of passwordConditions(analysis))
    yield { node: property, messageId: 'plaintextCompare', evidence: { kind: 'name', node: property } };
  for (const { node, name } of reversiblePasswords(analysis))
    yield { node, messageId: 'reversible', data: { password: name }, evidence: { kind: 'name', node } };
  for (const { node, path } of reportsPotential ? plainPasswords(analysis) : [])
    yield {
      node,
      messageId: 'plaintextStore',
      data: { source: path.source.text, label: path.source.label },
      evidence: { kind: 'flow', path },
    };
}

/** What is wrong with a call of a function that is made for passwords. */
function* kdfFindings(
  analysis: Analysis,
  instance: PasswordHashingInstance,
  reportsPotential: boolean,
  bcryptCost: number,
): Generator<Finding<MessageId>> {
  const { facts, node } = instance;
  const name = isCall(node) ? lastPart(node.callee) : node;
  if (facts.function === 'fast') {
    yield { node: name, messageId: 'fastPackage', evidence: { kind: 'name', node: name } };
    return;
  }
  // These also make keys of secrets that nobody could guess.
  const isForKeys = facts.function === 'pbkdf2' || facts.function === 'scrypt';
  if (isForKeys && !takesPassword(analysis, instance)) return;
  const cost = lowCost(analysis, instance);
  // Tests hash passwords of their own, and want to be quick.
  if (cost && !analysis.isTestFile) {
    const place = cost.node ?? name;
    yield {
      node: place,
      messageId: cost.node ? 'lowCost' : 'lowDefault',
      data: { found: cost.found, enough: cost.enough },
      evidence: { kind: cost.node ? 'constant' : 'absence', node: place },
      ...costEdits(analysis, instance, cost, bcryptCost),
    };
  }
  const variant = weakVariant(analysis, instance);
  if (variant && (variant.variant === 'argon2d' || reportsPotential))
    yield {
      node: variant.node ?? name,
      messageId: 'weakVariant',
      data: { variant: variant.variant },
      evidence: { kind: 'option', node: variant.node ?? name },
    };
  const salt = judgeSalt(analysis, instance);
  if (salt && (salt.kind !== 'shortSalt' || reportsPotential))
    yield {
      node: salt.node ?? name,
      messageId: salt.kind,
      data: { salt: salt.text, bytes: salt.text },
      evidence: { kind: salt.node ? 'constant' : 'absence', node: salt.node ?? name },
    };
}

function takesPassword(analysis: Analysis, instance: PasswordHashingInstance): boolean {
  return instance.role('password').some((asked) => {
    const [setting] =
      asked.path.length === 0 ? [asked] : analysis.optionAt([{ ...asked, path: [] }], asked.path).settings;
    return setting !== undefined && passwordIn(analysis, setting.node) !== undefined;
  });
}

function lastPart(callee: TSESTree.Node): TSESTree.Node {
  const inner = unwrap(callee);
  return inner.type === 'MemberExpression' ? inner.property : inner;
}

/** The edit that makes it slow enough: a fix where hashes say their own cost, else a suggestion. */
function costEdits(
  analysis: Analysis,
  instance: PasswordHashingInstance,
  cost: LowCost,
  bcryptCost: number,
): Pick<Finding<MessageId>, 'fix' | 'suggest'> {
  const { facts, node } = instance;
  const { node: place, spelledBy } = cost;
  if (
    facts.function === 'bcrypt' &&
    place &&
    spelledBy?.type === 'Literal' &&
    typeof spelledBy.value === 'number'
  ) {
    return { fix: replaceConstant(analysis, place, spelledBy, String(bcryptCost), isCostOf(analysis)) };
  }
  if (facts.function === 'argon2') {
    const fix = dropParameters(analysis, instance);
    return fix ? { fix } : {};
  }
  if (facts.function === 'pbkdf2' && place && spelledBy && cost.replacement !== undefined) {
    const { replacement } = cost;
    const fix = replaceConstant(analysis, place, spelledBy, replacement, isCostOf(analysis));
    return fix ? { suggest: [{ messageId: 'raiseCost', data: { replacement }, fix }] } : {};
  }
  if (facts.function === 'scrypt' && facts.optionsArgument !== undefined && node.type === 'CallExpression') {
    const { optionsArgument } = facts;
    const last = node.arguments[optionsArgument - 1];
    const options = node.arguments[optionsArgument];
    if (!last || node.arguments.some(({ type }) => type === 'SpreadElement')) return {};
    const text = '{ N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 }';
    const inner = options && unwrap(options);
    if (
      inner &&
      inner.type !== 'ObjectExpression' &&
      inner.type !== 'ArrowFunctionExpression' &&
      inner.type !== 'FunctionExpression'
    )
      return {};
    const fix: TSESLint.ReportFixFunction = (fixer) =>
      inner?.type === 'ObjectExpression'
        ? fixer.replaceText(inner as never, text)
        : fixer.insertTextAfter(last as never, `, ${text}`);
    return { suggest: [{ messageId: 'raiseCost', data: { replacement: text }, fix }] };
  }
  return {};
}

/** Whether a read of a constant is a cost, and nothing else. */
function isCostOf(analysis: Analysis): (read: TSESTree.Node) => boolean {
  return (read) =>
    analysis
      .instancesOf(PasswordHashing)
      .some((one) =>
        [...one.role('cost'), ...one.role('iterations')].some((asked) => unwrap(asked.node) === read),
      );
}

/** Takes out the parameters of Argon2 that are below the library's defaults, where these are enough. */
function dropParameters(
  analysis: Analysis,
  instance: PasswordHashingInstance,
): TSESLint.ReportFixFunction | undefined {
  const { memory = 0, passes = 0 } = instance.facts;
  const [options] = instance.role('options');
  const object = options && unwrap(options.node);
  if (
    instance.facts.selfDescribing !== true ||
    object?.type !== 'ObjectExpression' ||
    !isEnoughArgon2(memory, passes)
  )
    return undefined;
  if (object.properties.some(({ type }) => type === 'SpreadElement')) return undefined;
  const keysOf = (role: 'memory' | 'passes'): readonly string[] =>
    instance.role(role).map(({ path }) => path.at(-1) ?? '');
  const left = { memory, passes };
  const dropped: TSESTree.ObjectLiteralElement[] = [];
  for (const property of object.properties) {
    for (const role of ['memory', 'passes'] as const) {
      if (property.type !== 'Property' || !keysOf(role).includes(staticKey(property) ?? '')) continue;
      const { values, complete } = analysis.constantsOf({
        node: property.value,
        path: [],
        context: undefined,
      });
      const value = Number(values[0]?.value);
      if (!complete || values.length !== 1 || Number.isNaN(value)) return undefined;
      if (value < (instance.facts[role] ?? 0)) dropped.push(property);
      else left[role] = value;
    }
  }
  if (dropped.length === 0 || !isEnoughArgon2(left.memory, left.passes)) return undefined;
  const { sourceCode } = analysis.file;
  if (sourceCode.getCommentsInside(object as never).length > 0) return undefined;
  const kept = object.properties.filter((property) => !dropped.includes(property));
  const text = kept.map((property) => sourceCode.getText(property as never)).join(', ');
  return (fixer) => fixer.replaceText(object as never, kept.length === 0 ? '{}' : `{ ${text} }`);
}

/** The variant of Argon2 at a call, where it is not argon2id. */
function weakVariant(
  analysis: Analysis,
  instance: PasswordHashingInstance,
): { readonly variant: string; readonly node: TSESTree.Node | undefined } | undefined {
  if (instance.facts.function !== 'argon2') return undefined;
  for (const asked of instance.role('variant')) {
    const [setting] = analysis.optionAt([{ ...asked, path: [] }], asked.path).settings;
    if (!setting) continue;
    const inner = unwrap(setting.node);
    const key =
      inner.type === 'MemberExpression' ? staticKey(inner) : inner.type === 'Identifier' ? inner.name : '';
    const named = /^argon2(d|i|id)$/i.exec(key ?? '')?.[1]?.toLowerCase();
    const [constant] = setting.constants.values;
    const variant = named ?? (setting.constants.complete ? VARIANTS[String(constant?.value)] : undefined);
    if (variant === undefined) return undefined;
    return variant === 'id' ? undefined : { variant: `argon2${variant}`, node: inner };
  }
  const { variant } = instance.facts;
  return variant === undefined || variant === 'id'
    ? undefined
    : { variant: `argon2${variant}`, node: undefined };
}

/** How libraries number the variants. */
const VARIANTS: Readonly<Record<string, 'd' | 'i' | 'id'>> = {
  '0': 'd',
  '1': 'i',
  '2': 'id',
  argon2d: 'd',
  argon2i: 'i',
  argon2id: 'id',
};

/** A password that goes into a digest which is neither slow nor only on its way to something that is. */
function fastHash(analysis: Analysis, instance: HashingInstance): Finding<MessageId> | undefined {
  const { use, algorithm } = instance.facts;
  if (use !== 'digest' && use !== 'mac') return undefined;
  const purpose = hashPurpose(analysis, instance);
  if (purpose.kind !== 'password') return undefined;
  if (isStepOnly(analysis, instance)) return undefined;
  const [asked] = instance.role('algorithm');
  const [named] = asked ? analysis.constantsOf(asked).values : [];
  return {
    node: purpose.node,
    messageId: 'fastHash',
    data: { password: purpose.name, algorithm: String(named?.value ?? algorithm ?? 'a fast hash') },
    evidence: { kind: 'name', node: purpose.node },
  };
}

/** Whether the digest only goes into a slow function, or is compared in constant time with one made here as well. */
function isStepOnly(analysis: Analysis, instance: HashingInstance): boolean {
  const uses = analysis.valueUsesOf(instance.node);
  const slow = analysis.instancesOf(PasswordHashing);
  const steps = analysis.instancesOf(ConstantTimeComparison);
  const digests = analysis.instancesOf(Hashing);
  return uses.some((use) => {
    if (use.kind !== 'argument') return false;
    if (slow.some((one) => one.node === use.call)) return true;
    const comparison = steps.find((one) => one.node === use.call);
    if (!comparison) return false;
    const sides = [...comparison.role('left'), ...comparison.role('right')];
    return sides.every((side) =>
      digests.some((one) =>
        analysis
          .valueUsesOf(one.node)
          .some(
            (other) =>
              other.kind === 'argument' &&
              other.call === use.call &&
              unwrap(other.node) === unwrap(side.node),
          ),
      ),
    );
  });
}
