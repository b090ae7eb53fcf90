import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import { TokenDecoding, TokenSigning, TokenVerification } from '../concepts/json-web-token.ts';
import {
  algorithmsOf,
  isMadeOf,
  keyKind,
  optionsOf,
  placeOf,
  type Algorithms,
  type Signing,
  type Verification,
} from '../families/tokens.ts';
import { setOption } from '../fixes/set-option.ts';
import { createRule } from '../rule-kit/create-rule.ts';
import { judgeFile, type JudgingOptions, type Verdict } from '../rule-kit/judge-file.ts';
import { certaintyReport, ignoreTests, optionsSchema } from '../rule-kit/options.ts';
import type { Edits } from '../rule-kit/report.ts';
import { isCall } from '../syntax/functions.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';

type MessageId =
  | 'unsignedToken'
  | 'acceptsUnsigned'
  | 'mixedAlgorithms'
  | 'publicSecret'
  | 'algorithmFromToken'
  | 'algorithmsMissing'
  | 'removeAlgorithm'
  | 'pinAlgorithm';

export default createRule<MessageId, readonly [JudgingOptions]>({
  name: 'no-unsafe-jwt-algorithm',
  meta: {
    type: 'problem',
    docs: {
      description:
        'Disallow JSON Web Tokens whose signature can be left out or forged through their algorithm',
      cwe: ['CWE-347', 'CWE-327'],
      owasp: ['A04:2025', 'A02:2021'],
      precision: 'high',
      securitySeverity: 8.1,
      recommended: true,
      strict: [{ report: 'potential' }],
      confidence: {
        unsignedToken: 'certain',
        acceptsUnsigned: 'certain',
        mixedAlgorithms: 'certain',
        publicSecret: 'certain',
        algorithmFromToken: 'certain',
        algorithmsMissing: 'potential',
        removeAlgorithm: 'certain',
        pinAlgorithm: 'certain',
      },
      concepts: [TokenSigning.name, TokenVerification.name, TokenDecoding.name],
      fixSafety: 'safe',
    },
    messages: {
      unsignedToken:
        'This token is not signed, so that anyone can write one like it. Sign it with an algorithm and a key.',
      acceptsUnsigned:
        'Tokens without a signature are accepted here, and anyone can write those. Accept only the algorithm that tokens are signed with.',
      mixedAlgorithms:
        "'{{secret}}' and '{{public}}' are both accepted: whoever has the public key can use it as the secret of the former. Accept algorithms of one kind.",
      publicSecret:
        "'{{secret}}' takes the key for a secret, and this one is public: anyone who has it can sign tokens. Accept the algorithm of the key pair.",
      algorithmFromToken:
        'The token itself decides by which algorithm it is checked. Name the algorithm that tokens are signed with.',
      algorithmsMissing:
        'Nothing says which algorithms are accepted, so that {{decider}}. Name the one that tokens are signed with.',
      removeAlgorithm: "Do not accept '{{algorithm}}'.",
      pinAlgorithm: "Use '{{algorithm}}' alone.",
    },
    schema: optionsSchema({ ...certaintyReport, ...ignoreTests }),
    fixable: 'code',
    hasSuggestions: true,
  },
  defaultOptions: [{ report: 'certain', ignoreTests: true }],
  create: judgeFile((analysis) => [
    ...analysis.instancesOf(TokenSigning).map((signing) => judgeSigning(signing, analysis)),
    ...analysis.instancesOf(TokenVerification).map((one) => judgeVerification(one, analysis)),
  ]),
});

const isNone = (name: string): boolean => name.toLowerCase() === 'none';
/** RFC 7518, section 3.1: algorithms whose key both signs and checks. */
const isSecretBased = (name: string): boolean => /^HS\d/i.test(name);
const isKeyPairBased = (name: string): boolean => /^(?:RS|ES|PS)\d|^Ed/i.test(name);

function judgeSigning(signing: Signing, analysis: Analysis): Verdict<MessageId> | undefined {
  const { facts } = signing;
  if (facts.unsigned) return { node: placeOf(signing), messageId: 'unsignedToken', certainty: 'certain' };
  const { named } = algorithmsOf(signing, signing.role('algorithm'), facts.algorithmOption, analysis);
  const none = named.find(({ name }) => isNone(name));
  if (!none) return undefined;
  const algorithm = 'HS256';
  return {
    node: none.node,
    messageId: 'unsignedToken',
    certainty: 'certain',
    evidence: { kind: 'option', node: none.node },
    // Without a key there is nothing to sign with.
    ...(keyKind(signing.role('key'), analysis) === 'secret' && {
      suggest: [
        {
          messageId: 'pinAlgorithm',
          data: { algorithm },
          fix: (fixer) => fixer.replaceText(none.node as never, `'${algorithm}'`),
        },
      ],
    }),
  };
}

function judgeVerification(verification: Verification, analysis: Analysis): Verdict<MessageId> | undefined {
  const { facts } = verification;
  if (facts.unsigned)
    return { node: placeOf(verification), messageId: 'acceptsUnsigned', certainty: 'certain' };
  // Where the signature is not checked at all, the algorithm is of no account.
  const unchecked = verification.role('unchecked').flatMap((asked) => analysis.constantsOf(asked).values);
  if (unchecked.some(({ value }) => Boolean(value))) return undefined;
  const algorithms = algorithmsOf(
    verification,
    verification.role('algorithms'),
    facts.algorithmsOption,
    analysis,
  );
  return judgeList(verification, algorithms, analysis) ?? judgeAbsence(verification, algorithms, analysis);
}

function judgeList(
  verification: Verification,
  { named, unknown }: Algorithms,
  analysis: Analysis,
): Verdict<MessageId> | undefined {
  const none = named.find(({ name }) => isNone(name));
  const kind = keyKind(verification.role('key'), analysis);
  if (none) {
    const fix = named.length > 1 ? removal(none.node) : undefined;
    const data = { algorithm: none.name };
    const isKnownKey = kind === 'secret' || kind === 'public';
    return {
      node: none.node,
      messageId: 'acceptsUnsigned',
      certainty: 'certain',
      evidence: { kind: 'option', node: none.node },
      // With a key, tokens that are signed pass as before; a list elsewhere may be there for others too.
      ...(fix &&
        (isKnownKey && isWithin(none.node, verification.node) ? { fix } : suggestRemoval(fix, data))),
    };
  }
  const secret = named.find(({ name }) => isSecretBased(name));
  const pair = named.find(({ name }) => isKeyPairBased(name));
  if (secret && pair) {
    const superfluous = kind === 'secret' ? pair : secret;
    const rest = named.filter(({ name }) => isSecretBased(name) === isSecretBased(superfluous.name));
    const fix = rest.length === 1 ? removal(superfluous.node) : undefined;
    return {
      node: superfluous.node,
      messageId: 'mixedAlgorithms',
      data: { secret: secret.name, public: pair.name },
      certainty: 'certain',
      evidence: { kind: 'option', node: superfluous.node },
      ...(fix && suggestRemoval(fix, { algorithm: superfluous.name })),
    };
  }
  if (secret && kind === 'public') {
    return {
      node: secret.node,
      messageId: 'publicSecret',
      data: { secret: secret.name },
      certainty: 'certain',
      evidence: { kind: 'option', node: secret.node },
    };
  }
  const decodings = new Set<TSESTree.Node>(analysis.instancesOf(TokenDecoding).map(({ node }) => node));
  const chosen = unknown.find((asked) => isMadeOf(asked, decodings, analysis));
  return chosen && { node: chosen.node, messageId: 'algorithmFromToken', certainty: 'certain' };
}

function judgeAbsence(
  verification: Verification,
  { absent, named, unknown }: Algorithms,
  analysis: Analysis,
): Verdict<MessageId> | undefined {
  const { unpinned } = verification.facts;
  if (!absent || named.length > 0 || unknown.length > 0) return undefined;
  if (unpinned === undefined || unpinned === 'fixed') return undefined;
  const kind = keyKind(verification.role('key'), analysis);
  return {
    node: absent,
    messageId: 'algorithmsMissing',
    data: {
      decider:
        unpinned === 'header'
          ? 'the token itself decides how it is checked'
          : 'the type of the key decides, and in older versions the token',
    },
    // Where the key decides, one that is a secret is never taken for anything else.
    certainty: unpinned === 'key' && kind === 'secret' ? 'potential' : 'certain',
    evidence: { kind: 'absence', node: absent },
    ...pinning(verification, kind, analysis),
  };
}

function suggestRemoval(
  fix: TSESLint.ReportFixFunction,
  data: Readonly<Record<string, string>>,
): Edits<MessageId> {
  return { suggest: [{ messageId: 'removeAlgorithm', data, fix }] };
}

function isWithin(node: TSESTree.Node, outer: TSESTree.Node): boolean {
  return node.range[0] >= outer.range[0] && node.range[1] <= outer.range[1];
}

/** The edit that takes an element out of the list it is written in, and leaves no other than a list. */
function removal(node: TSESTree.Node): TSESLint.ReportFixFunction | undefined {
  const element = wrapped(node);
  const list = element.parent;
  if (list?.type !== 'ArrayExpression' || list.elements.length < 2) return undefined;
  const at = list.elements.indexOf(element as TSESTree.Expression);
  const next = list.elements[at + 1];
  const previous = list.elements[at - 1];
  if (next) return (fixer) => fixer.removeRange([element.range[0], next.range[0]]);
  return previous ? (fixer) => fixer.removeRange([previous.range[1], element.range[1]]) : undefined;
}

/** The list that is to be added: the algorithm the file signs with by the same key, else those the key may be for. */
function pinning(
  verification: Verification,
  kind: ReturnType<typeof keyKind>,
  analysis: Analysis,
): Edits<MessageId> | undefined {
  const signed = kind === 'secret' ? signingAlgorithm(verification, analysis) : undefined;
  if (signed !== undefined) {
    const fix = pinTo(verification, signed, analysis);
    return fix && { fix };
  }
  const choices = kind === 'secret' ? ['HS256'] : kind === 'public' ? ['RS256', 'ES256'] : [];
  const suggest = choices.flatMap((algorithm) => {
    const fix = pinTo(verification, algorithm, analysis);
    return fix ? [{ messageId: 'pinAlgorithm' as const, data: { algorithm }, fix }] : [];
  });
  return suggest.length > 0 ? { suggest } : undefined;
}

function pinTo(
  verification: Verification,
  algorithm: string,
  analysis: Analysis,
): TSESLint.ReportFixFunction | undefined {
  const { node, facts } = verification;
  if (!isCall(node) || !facts.algorithmsOption) return undefined;
  const { options, callback } = optionsOf(verification, analysis);
  return setOption(analysis, {
    call: node,
    options,
    argument: facts.optionsAt,
    callback,
    path: facts.algorithmsOption,
    value: `['${algorithm}']`,
  });
}

/** The one algorithm by which all calls of the file sign with the key that is checked with. */
function signingAlgorithm(verification: Verification, analysis: Analysis): string | undefined {
  const textOf = ({ node }: { readonly node: TSESTree.Node }): string =>
    analysis.file.sourceCode.getText(unwrap(node) as never);
  const [key] = verification.role('key');
  if (!key || key.path.length > 0) return undefined;
  const signings = analysis
    .instancesOf(TokenSigning)
    .filter((signing) => signing.role('key').some((one) => textOf(one) === textOf(key)));
  const used = new Set(
    signings.map((signing) => {
      const { facts } = signing;
      const { named, unknown, absent } = algorithmsOf(
        signing,
        signing.role('algorithm'),
        facts.algorithmOption,
        analysis,
      );
      if (unknown.length > 0 || named.length > 1) return undefined;
      return named[0]?.name ?? (absent ? facts.defaultAlgorithm : undefined);
    }),
  );
  const [only, ...others] = used;
  return others.length === 0 && only !== undefined && isSecretBased(only) ? only : undefined;
}
