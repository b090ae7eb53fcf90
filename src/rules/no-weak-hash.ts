import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { analyze } from '../analysis/analyze.ts';
import type { Analysis } from '../analysis/file-analysis.ts';
import { runsInNode } from '../analysis/runtime.ts';
import { Hashing } from '../concepts/hashing.ts';
import { hashClass, hashName, strongerName } from '../concepts/words/hash-algorithms.ts';
import { algorithmPlaces, type AlgorithmPlace } from '../families/algorithm-places.ts';
import {
  hashPurpose,
  isPaymentSignature,
  type HashingInstance,
  type HashPurpose,
} from '../families/hash-purpose.ts';
import { importName } from '../fixes/import-name.ts';
import { replaceConstant } from '../fixes/replace-constant.ts';
import { createRule } from '../rule-kit/create-rule.ts';
import { flowEvidence, type Evidence } from '../rule-kit/evidence.ts';
import { certaintyReport, optionsSchema, type CertaintyReport } from '../rule-kit/options.ts';
import { report } from '../rule-kit/report.ts';
import { unwrap } from '../syntax/unwrap.ts';

type MessageId =
  | 'weakHash'
  | 'weakHashOfSecret'
  | 'weakMac'
  | 'weakSignature'
  | 'weakDerivation'
  | 'checksumOfSecret'
  | 'taintedAlgorithm'
  | 'weakVerification'
  | 'outdatedUse'
  | 'useSha256'
  | 'useNodeHash';
type Options = readonly [
  {
    readonly report?: CertaintyReport;
    readonly contexts?: 'all' | 'security';
    readonly extraAlgorithms?: readonly string[];
  },
];

interface Offence {
  readonly node: TSESTree.Node;
  readonly messageId: MessageId;
  readonly data: Readonly<Record<string, string>>;
  readonly evidence: Evidence | undefined;
  readonly suggest?: readonly TSESLint.SuggestionReportDescriptor<MessageId>[];
}

export default createRule<MessageId, Options>({
  name: 'no-weak-hash',
  meta: {
    type: 'problem',
    docs: {
      description:
        'Disallow hash algorithms with practical collisions, where more than a checksum is at stake',
      cwe: ['CWE-327', 'CWE-328'],
      owasp: ['A04:2025', 'A02:2021'],
      precision: 'high',
      securitySeverity: 7.5,
      recommended: true,
      strict: [{ report: 'potential' }],
      confidence: {
        weakHash: 'certain',
        weakHashOfSecret: 'certain',
        weakMac: 'certain',
        weakSignature: 'certain',
        weakDerivation: 'certain',
        checksumOfSecret: 'certain',
        taintedAlgorithm: 'tainted',
        weakVerification: 'potential',
        outdatedUse: 'potential',
        useSha256: 'certain',
        useNodeHash: 'certain',
      },
      concepts: [Hashing.name],
      fixSafety: 'review',
    },
    messages: {
      weakHash:
        "'{{algorithm}}' has practical collision attacks: two inputs with the same digest can be made. Use SHA-256.",
      weakHashOfSecret:
        "'{{algorithm}}' has practical collision attacks, and '{{evidence}}' says that this digest protects something. Use SHA-256, or an HMAC where a key is involved.",
      weakMac:
        "This message authentication code is made with '{{algorithm}}', which is broken as a hash. Use SHA-256.",
      weakSignature:
        "This signature covers a '{{algorithm}}' digest, so that it holds for another message made to have the same one. Use SHA-256.",
      weakDerivation: "This key is derived with '{{algorithm}}', which is broken as a hash. Use SHA-256.",
      checksumOfSecret:
        "'{{algorithm}}' is a checksum and no cryptographic hash, and '{{evidence}}' says that it protects something. Use SHA-256.",
      taintedAlgorithm:
        "'{{source}}', {{label}}, chooses the hash algorithm, and with it a broken one. Choose it from a list of constants.",
      weakVerification:
        "Signatures over a '{{algorithm}}' digest are accepted here, though others can make messages with the same one. Accept SHA-256 where the other side can sign with it.",
      outdatedUse:
        "'{{algorithm}}' is outdated; this use of it has no practical attack yet. Use SHA-256 in what is new.",
      useSha256: "Use '{{replacement}}'. Digests get longer, and stored ones no longer match.",
      useNodeHash: 'Use SHA-256 of `node:crypto`. Digests get longer, and stored ones no longer match.',
    },
    schema: optionsSchema({
      ...certaintyReport,
      contexts: {
        type: 'string',
        enum: ['all', 'security'],
        description:
          'Whether a digest is reported unless something says that it is a mere checksum, or only where a name says that it protects something.',
      },
      extraAlgorithms: {
        type: 'array',
        items: { type: 'string' },
        uniqueItems: true,
        description: 'Further algorithms to report, such as `sha224` or `whirlpool`.',
      },
    }),
    hasSuggestions: true,
  },
  defaultOptions: [{}],
  create(context) {
    const [options = {}] = context.options;
    const judge = new Judge(options);
    return {
      Program() {
        const analysis = analyze(context);
        const seen = new Set<TSESTree.Node>();
        for (const instance of analysis.instancesOf(Hashing)) {
          for (const offence of judge.offencesAt(analysis, instance)) {
            if (seen.has(offence.node)) continue;
            seen.add(offence.node);
            report(context, offence);
          }
        }
      },
    };
  },
});

/** Messages for what a digest is part of, where that alone makes it worth reporting. */
const BY_USE: Readonly<Partial<Record<string, MessageId>>> = {
  mac: 'weakMac',
  signature: 'weakSignature',
  verification: 'weakVerification',
};

class Judge {
  readonly #potential: boolean;
  readonly #securityOnly: boolean;
  readonly #extra: ReadonlySet<string>;

  constructor({ report: wanted, contexts, extraAlgorithms }: Options[0]) {
    this.#potential = wanted === 'potential';
    this.#securityOnly = contexts === 'security';
    this.#extra = new Set(extraAlgorithms?.map(hashName));
  }

  offencesAt(analysis: Analysis, instance: HashingInstance): readonly Offence[] {
    const chosen = chosenByOutsider(analysis, instance);
    if (chosen) return [chosen];
    return algorithmPlaces(analysis, instance)
      .filter(({ algorithm, certain }) => this.#isWeak(algorithm) && (certain || this.#potential))
      .flatMap((place) => this.#offence(analysis, instance, place));
  }

  #isWeak(algorithm: string): boolean {
    const found = hashClass(algorithm);
    return found === 'broken' || found === 'noncryptographic' || this.#extra.has(hashName(algorithm));
  }

  #offence(analysis: Analysis, instance: HashingInstance, place: AlgorithmPlace): readonly Offence[] {
    const messageId = this.#messageOf(analysis, instance, place);
    if (!messageId) return [];
    const { algorithm, node } = place;
    const purpose = hashPurpose(analysis, place.instance);
    const suggest = stronger(analysis, instance, place);
    return [
      {
        node,
        messageId,
        data: { algorithm, evidence: 'name' in purpose ? purpose.name : '' },
        evidence: { kind: 'constant', node: place.spelledBy ?? node },
        ...(suggest && { suggest: [suggest] }),
      },
    ];
  }

  #messageOf(
    analysis: Analysis,
    { node, facts }: HashingInstance,
    { algorithm, instance }: AlgorithmPlace,
  ): MessageId | undefined {
    const name = hashName(algorithm);
    const { use } = facts;
    // The digest of a padding needs no collision resistance; a key derivation needs little of it.
    if (use === 'padding') return /^md/.test(name) ? 'weakDerivation' : this.#asPotential('outdatedUse');
    if (use === 'key-derivation')
      return /^md/.test(name) ? 'weakDerivation' : this.#asPotential('outdatedUse');
    if (use === 'transport') return this.#asPotential('outdatedUse');
    if (use === 'certificate') return /^md/.test(name) ? 'weakSignature' : this.#asPotential('outdatedUse');
    const purpose = hashPurpose(analysis, instance);
    if (use === 'password-derivation') return this.#derivation(purpose, name);
    if (purpose.kind === 'password' || purpose.kind === 'prescribed') return undefined;
    if (hashClass(algorithm) === 'noncryptographic')
      return purpose.kind === 'security' ? 'checksumOfSecret' : undefined;
    if (use === 'verification') return this.#asPotential('weakVerification');
    if (isPaymentSignature(analysis, node)) return this.#asPotential('outdatedUse');
    const byUse = use === undefined ? undefined : BY_USE[use];
    if (byUse) return byUse;
    if (purpose.kind === 'security') return 'weakHashOfSecret';
    // What hashes objects by default does so to tell them apart.
    if (purpose.kind === 'checksum' || facts.input !== undefined || this.#securityOnly) return undefined;
    return 'weakHash';
  }

  #derivation(purpose: HashPurpose, name: string): MessageId | undefined {
    if (purpose.kind === 'password') return undefined;
    return /^md/.test(name) ? 'weakDerivation' : this.#asPotential('outdatedUse');
  }

  #asPotential(messageId: MessageId): MessageId | undefined {
    return this.#potential ? messageId : undefined;
  }
}

/** An algorithm that a request names. */
function chosenByOutsider(analysis: Analysis, instance: HashingInstance): Offence | undefined {
  for (const asked of instance.role('algorithm')) {
    const taint = analysis.taintOf(asked, 'algorithm');
    if (taint.kind !== 'tainted') continue;
    const { source } = taint.path;
    return {
      node: asked.node,
      messageId: 'taintedAlgorithm',
      data: { source: source.text, label: source.label },
      evidence: flowEvidence(taint.path, instance.node),
    };
  }
  return undefined;
}

/** The edit that puts SHA-256 in the algorithm's place, where one expression names it. */
function stronger(
  analysis: Analysis,
  { node, facts }: HashingInstance,
  place: AlgorithmPlace,
): TSESLint.SuggestionReportDescriptor<MessageId> | undefined {
  if (place.spelledBy) {
    const replacement = facts.spelling ?? strongerName(place.algorithm);
    const fix =
      replacement &&
      replaceConstant(analysis, place.node, place.spelledBy, replacement, (read) =>
        analysis
          .instancesOf(Hashing)
          .some((one) => one.role('algorithm').some((asked) => unwrap(asked.node) === read)),
      );
    return replacement && fix ? { messageId: 'useSha256', data: { replacement }, fix } : undefined;
  }
  const { parent } = place.node;
  if (facts.stronger !== undefined && parent?.type === 'MemberExpression' && parent.property === place.node) {
    const replacement = facts.stronger;
    return {
      messageId: 'useSha256',
      data: { replacement },
      fix: (fixer) => fixer.replaceText(place.node as never, replacement),
    };
  }
  const [data, ...further] = node.type === 'CallExpression' ? node.arguments : [];
  if (
    !facts.replaceable ||
    !data ||
    data.type === 'SpreadElement' ||
    further.length > 0 ||
    !runsInNode(analysis)
  )
    return undefined;
  const { local, edit } = importName(analysis, 'node:crypto', 'createHash');
  const text = analysis.file.sourceCode.getText(data as never);
  return {
    messageId: 'useNodeHash',
    fix: (fixer) => [
      fixer.replaceText(node as never, `${local}('sha256').update(${text}).digest('hex')`),
      ...edit(fixer),
    ],
  };
}
