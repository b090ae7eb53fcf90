import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { analyze } from '../analysis/analyze.ts';
import type { Analysis } from '../analysis/file-analysis.ts';
import { KeyGeneration, type KeyGenerationFacts } from '../concepts/key-generation.ts';
import { SecureRandom } from '../concepts/secure-random.ts';
import { KEY_WORDS } from '../concepts/words/hash-purposes.ts';
import { isWeakCurve, isWeakGroup } from '../concepts/words/weak-curves.ts';
import type { Instance } from '../dataflow/concept-instances.ts';
import { constantPlaces, optionPlace, type ConstantPlace } from '../families/constant-places.ts';
import { replaceConstant } from '../fixes/replace-constant.ts';
import { createRule } from '../rule-kit/create-rule.ts';
import { certaintyReport, optionsSchema, type CertaintyReport } from '../rule-kit/options.ts';
import { report, type Finding } from '../rule-kit/report.ts';
import { findWord } from '../syntax/name-words.ts';

type MessageId =
  | 'shortKey'
  | 'shortLivedKey'
  | 'smallExponent'
  | 'weakCurve'
  | 'weakGroup'
  | 'outdatedType'
  | 'shortRandom'
  | 'useBits'
  | 'useCurve';
type Options = readonly [{ readonly report?: CertaintyReport; readonly rsaBits?: number }];
type KeyInstance = Instance<'bits' | 'exponent' | 'curve' | 'group', KeyGenerationFacts>;
type KeyFinding = Finding<MessageId> & { readonly potential?: boolean };

/** Bits below which keys of RSA and of finite fields can be broken by those who can pay, or will be soon. */
const LEAST_BITS = 2048;
/** Bits that are enough beyond 2030. */
const LASTING_BITS = 3072;

export default createRule<MessageId, Options>({
  name: 'no-weak-key',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow keys that are short enough to be found',
      cwe: ['CWE-326'],
      owasp: ['A04:2025', 'A02:2021'],
      precision: 'very-high',
      securitySeverity: 7.4,
      recommended: true,
      strict: [{ report: 'potential' }],
      confidence: {
        shortKey: 'certain',
        shortLivedKey: 'potential',
        smallExponent: 'certain',
        weakCurve: 'certain',
        weakGroup: 'certain',
        outdatedType: 'potential',
        shortRandom: 'potential',
        useBits: 'certain',
        useCurve: 'certain',
      },
      concepts: [KeyGeneration.name, SecureRandom.name],
      fixSafety: 'review',
    },
    messages: {
      shortKey: 'A key of {{bits}} bits can be found. Use at least {{least}}.',
      shortLivedKey: 'A key of {{bits}} bits is not expected to hold beyond 2030. Use 3072.',
      smallExponent: 'The public exponent {{exponent}} makes mistakes in padding fatal. Use 65537.',
      weakCurve: "Keys on the curve '{{curve}}' can be found. Use P-256.",
      weakGroup:
        "Secrets exchanged in the group '{{group}}' can be computed. Use modp14 or larger, or a curve.",
      outdatedType:
        'DSA is outdated, and gives its key away where one random number is used twice. Use Ed25519.',
      shortRandom:
        "'{{name}}' has {{bytes}} random bytes, few enough to be found by trying. Use at least 16.",
      useBits: 'Use {{bits}} bits.',
      useCurve: "Use '{{curve}}'.",
    },
    schema: optionsSchema({
      ...certaintyReport,
      rsaBits: {
        type: 'integer',
        minimum: LEAST_BITS,
        description: 'The length of RSA keys that suggestions write.',
      },
    }),
    hasSuggestions: true,
  },
  defaultOptions: [{}],
  create(context) {
    const [{ report: wanted, rsaBits = LASTING_BITS } = {}] = context.options;
    return {
      Program() {
        const analysis = analyze(context);
        for (const { potential = false, ...finding } of findings(analysis, rsaBits)) {
          if ((potential && wanted !== 'potential') || !analysis.runsInProduction(finding.node)) continue;
          report(context, finding);
        }
      },
    };
  },
});

function* findings(analysis: Analysis, rsaBits: number): Generator<KeyFinding> {
  for (const instance of analysis.instancesOf(KeyGeneration)) {
    yield* lengthFindings(analysis, instance, rsaBits);
    yield* nameFindings(analysis, instance);
  }
  yield* randomFindings(analysis);
}

function* lengthFindings(analysis: Analysis, instance: KeyInstance, rsaBits: number): Generator<KeyFinding> {
  const { type } = instance.facts;
  const isSymmetric = type === 'hmac' || type === 'aes';
  const least = isSymmetric ? 128 : LEAST_BITS;
  for (const place of places(analysis, instance, 'bits')) {
    const bits = Number(place.value);
    if (Number.isNaN(bits) || bits <= 0) continue;
    const evidence = { kind: 'constant', node: place.spelledBy } as const;
    if (bits < least) {
      yield {
        node: place.node,
        messageId: 'shortKey',
        data: { bits: String(bits), least: String(least) },
        evidence,
        suggest: suggestion(analysis, instance, place, 'useBits', String(isSymmetric ? 256 : rsaBits)),
      };
    } else if (type === 'dsa') {
      yield { node: place.node, messageId: 'outdatedType', evidence, potential: true };
    } else if (!isSymmetric && bits < LASTING_BITS) {
      yield {
        node: place.node,
        messageId: 'shortLivedKey',
        data: { bits: String(bits) },
        evidence,
        potential: true,
        suggest: suggestion(analysis, instance, place, 'useBits', String(Math.max(rsaBits, LASTING_BITS))),
      };
    }
  }
  for (const place of places(analysis, instance, 'exponent')) {
    const exponent = Number(place.value);
    if (exponent > 0 && exponent < 65_537)
      yield {
        node: place.node,
        messageId: 'smallExponent',
        data: { exponent: String(exponent) },
        evidence: { kind: 'constant', node: place.spelledBy },
        suggest: [],
      };
  }
}

function* nameFindings(analysis: Analysis, instance: KeyInstance): Generator<KeyFinding> {
  for (const place of places(analysis, instance, 'curve')) {
    const curve = String(place.value);
    if (!isWeakCurve(curve)) continue;
    yield {
      node: place.node,
      messageId: 'weakCurve',
      data: { curve },
      evidence: { kind: 'constant', node: place.spelledBy },
      suggest: suggestion(analysis, instance, place, 'useCurve', instance.facts.curve),
    };
  }
  for (const place of places(analysis, instance, 'group')) {
    const group = String(place.value);
    if (isWeakGroup(group))
      yield {
        node: place.node,
        messageId: 'weakGroup',
        data: { group },
        evidence: { kind: 'constant', node: place.spelledBy },
      };
  }
}

/** The constants given in a role, where nothing else can stand there. */
function places(
  analysis: Analysis,
  instance: KeyInstance,
  role: 'bits' | 'exponent' | 'curve' | 'group',
): readonly ConstantPlace[] {
  return instance
    .role(role)
    .flatMap((asked) => constantPlaces(analysis, asked))
    .filter(({ certain }) => certain);
}

function suggestion(
  analysis: Analysis,
  { facts }: KeyInstance,
  { node, spelledBy }: ConstantPlace,
  messageId: 'useBits' | 'useCurve',
  replacement: string | undefined,
): readonly TSESLint.SuggestionReportDescriptor<MessageId>[] {
  const role = messageId === 'useBits' ? 'bits' : 'curve';
  if (replacement === undefined || facts.type === 'dsa') return [];
  const fix = replaceConstant(analysis, node, spelledBy, replacement, (read) =>
    analysis
      .instancesOf(KeyGeneration)
      .some((one) => one.role(role).some((asked) => optionPlace(analysis, asked) === read)),
  );
  return fix ? [{ messageId, data: { bits: replacement, curve: replacement }, fix }] : [];
}

/** Few random bytes under a name that says that they must not be found. */
function* randomFindings(analysis: Analysis): Generator<KeyFinding> {
  for (const instance of analysis.instancesOf(SecureRandom)) {
    for (const asked of instance.role('size')) {
      const { values, complete } = analysis.constantsOf(asked);
      const [only, ...others] = values;
      if (!complete || !only || others.length > 0 || typeof only.value !== 'number') continue;
      if (only.value >= 16 || only.value <= 0) continue;
      const named = names(analysis, instance.node).find((name) => findWord(name, KEY_WORDS) !== undefined);
      if (named === undefined) continue;
      yield {
        node: asked.node,
        messageId: 'shortRandom',
        data: { name: named, bytes: String(only.value) },
        evidence: { kind: 'constant', node: only.node },
        potential: true,
      };
    }
  }
}

function names(analysis: Analysis, node: TSESTree.Node): readonly string[] {
  return analysis.valueUsesOf(node).flatMap((use) => (use.kind === 'named' ? [use.name] : []));
}
