import type { TSESTree } from '@typescript-eslint/utils';
import { analyze } from '../analysis/analyze.ts';
import type { Analysis } from '../analysis/file-analysis.ts';
import { TokenVerification } from '../concepts/json-web-token.ts';
import { optionsOf, placeOf, settingPlace, type Verification } from '../families/tokens.ts';
import { createRule } from '../rule-kit/create-rule.ts';
import { ignoreTests, optionsSchema } from '../rule-kit/options.ts';
import { report, type Finding } from '../rule-kit/report.ts';
import { unwrap } from '../syntax/unwrap.ts';

type MessageId = 'claimUnchecked' | 'looseAudience';
type Claim = 'issuer' | 'audience';
type Options = readonly [{ readonly claims?: readonly Claim[]; readonly ignoreTests?: boolean }];

const CLAIMS = ['issuer', 'audience'] as const;

export default createRule<MessageId, Options>({
  name: 'require-jwt-claims',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require checks of JSON Web Tokens to say who must have made them, and for whom',
      cwe: ['CWE-345', 'CWE-287'],
      owasp: ['A07:2025', 'A07:2021'],
      precision: 'medium',
      securitySeverity: 4.8,
      recommended: false,
      strict: false,
      confidence: { claimUnchecked: 'certain', looseAudience: 'certain' },
      concepts: [TokenVerification.name],
    },
    messages: {
      claimUnchecked:
        "Tokens that are signed with this key pass whoever they are {{whom}}: nothing says which '{{claim}}' is expected. Name it.",
      looseAudience:
        'This pattern matches parts of names, and so names of others. Begin it with ^ and end it with $, or name the audience.',
    },
    schema: optionsSchema({
      claims: {
        type: 'array',
        items: { type: 'string', enum: [...CLAIMS] },
        description: 'The claims that each check has to expect.',
      },
      ...ignoreTests,
    }),
  },
  defaultOptions: [{ claims: CLAIMS, ignoreTests: true }],
  create(context) {
    const [{ claims = CLAIMS, ignoreTests: leavesTests = true } = {}] = context.options;
    return {
      Program() {
        const analysis = analyze(context);
        if (leavesTests && analysis.isTestFile) return;
        for (const verification of analysis.instancesOf(TokenVerification)) {
          for (const claim of claims) {
            const finding = judge(verification, claim, analysis);
            if (finding && analysis.runsInProduction(finding.node)) report(context, finding);
          }
        }
      },
    };
  },
});

/** How a program reads a claim to compare it itself. */
const READ = { issuer: /\.iss\b|\biss\b\s*[,}]/, audience: /\.aud\b|\baud\b\s*[,}]/ } as const;

function judge(verification: Verification, claim: Claim, analysis: Analysis): Finding<MessageId> | undefined {
  const { facts } = verification;
  const path = claim === 'issuer' ? facts.issuerOption : facts.audienceOption;
  // Whose audience decides is told apart by `no-unverified-jwt`.
  if (facts.audienceDecides === true) return undefined;
  if (!path || READ[claim].test(analysis.file.sourceCode.text)) return undefined;
  const { options } = optionsOf(verification, analysis);
  const { settings, values, lackedBy, complete } = analysis.optionAt(options, path);
  const loose = claim === 'audience' ? settings.find(({ node }) => isLoose(node)) : undefined;
  if (loose)
    return { node: loose.node, messageId: 'looseAudience', evidence: { kind: 'option', node: loose.node } };
  const isEmpty = values.length > 0 && values.every(({ value }) => value === '' || value === undefined);
  const [setting] = settings;
  if (!complete || (setting && !isEmpty) || verification.view?.list) return undefined;
  const node = setting ? settingPlace(setting.node) : (lackedBy[0] ?? placeOf(verification));
  return {
    node,
    messageId: 'claimUnchecked',
    data: { claim: path.at(-1) ?? claim, whom: claim === 'issuer' ? 'made by' : 'made for' },
    evidence: { kind: setting ? 'option' : 'absence', node },
  };
}

/** `/example\.com/`: somewhere in the name. */
function isLoose(asked: TSESTree.Node): boolean {
  const node = unwrap(asked);
  if (node.type !== 'Literal' || !('regex' in node)) return false;
  const { pattern } = node.regex;
  return !pattern.startsWith('^') || !pattern.endsWith('$');
}
