import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { analyze } from '../analysis/analyze.ts';
import type { Analysis } from '../analysis/file-analysis.ts';
import { runsInNode } from '../analysis/runtime.ts';
import { PredictableValue, type PredictableFacts } from '../concepts/predictable-value.ts';
import { SecureRandom } from '../concepts/secure-random.ts';
import { isLesserRole, isTimeEnoughFor, SECRET_TEXT } from '../concepts/words/secret-roles.ts';
import type { Instance } from '../dataflow/concept-instances.ts';
import { demand } from '../dataflow/demand.ts';
import { secretDestination, type SecretDestination } from '../families/secret-destinations.ts';
import { importName } from '../fixes/import-name.ts';
import { createRule } from '../rule-kit/create-rule.ts';
import { certaintyReport, ignoreTests, optionsSchema, type CertaintyReport } from '../rule-kit/options.ts';
import { report } from '../rule-kit/report.ts';
import { isCall } from '../syntax/functions.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap, wrapped } from '../syntax/unwrap.ts';

type MessageId =
  | 'predictableSecret'
  | 'secretOfTime'
  | 'secretIdentifier'
  | 'outdatedRandom'
  | 'mostlyRandom'
  | 'useRandomInt'
  | 'useRandomBytes'
  | 'useRandomUuid'
  | 'useExport'
  | 'useModule';
type Options = readonly [{ readonly report?: CertaintyReport; readonly ignoreTests?: boolean }];
type PredictableInstance = Instance<never, PredictableFacts>;
type Edits = {
  readonly fix?: TSESLint.ReportFixFunction;
  readonly suggest?: readonly TSESLint.SuggestionReportDescriptor<MessageId>[];
};

/** The largest range of `randomInt`. */
const MOST_INTEGERS = 2 ** 48;

export default createRule<MessageId, Options>({
  name: 'no-insecure-random',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow predictable values where nobody may guess them',
      cwe: ['CWE-330', 'CWE-338', 'CWE-340', 'CWE-341'],
      owasp: ['A04:2025', 'A02:2021'],
      precision: 'high',
      securitySeverity: 7.8,
      recommended: true,
      strict: [{ report: 'potential' }],
      confidence: {
        predictableSecret: 'certain',
        secretOfTime: 'certain',
        secretIdentifier: 'certain',
        outdatedRandom: 'certain',
        mostlyRandom: 'potential',
        useRandomInt: 'certain',
        useRandomBytes: 'certain',
        useRandomUuid: 'certain',
        useExport: 'certain',
        useModule: 'certain',
      },
      concepts: [PredictableValue.name, SecureRandom.name],
      // An integer of the same range, the same bytes and the same text come back; only nobody can predict them.
      fixSafety: 'safe',
    },
    messages: {
      predictableSecret:
        "'{{name}}' comes from '{{source}}', whose next values follow from those before. Use randomBytes, randomInt or randomUUID of node:crypto, or crypto.getRandomValues.",
      secretOfTime:
        "'{{name}}' is made of the time by '{{source}}', which others know. Use crypto.randomUUID or randomBytes.",
      secretIdentifier:
        "'{{name}}' is an identifier made by '{{source}}', which is unique and can be guessed. Use crypto.randomUUID or randomBytes.",
      outdatedRandom:
        "'{{name}}' comes from '{{source}}', which does not promise that nobody can predict it. Use randomBytes.",
      mostlyRandom:
        "'{{name}}' is an identifier made by '{{source}}', which says when it was made. Use version 4 where that matters.",
      useRandomInt: "Use '{{replacement}}'.",
      useRandomBytes: "Use '{{replacement}}'. The text gets another length.",
      useRandomUuid: "Use '{{replacement}}'.",
      useExport: "Use '{{replacement}}'.",
      useModule: "Import it from '{{replacement}}'.",
    },
    schema: optionsSchema({ ...certaintyReport, ...ignoreTests }),
    fixable: 'code',
    hasSuggestions: true,
  },
  defaultOptions: [{ ignoreTests: true }],
  create(context) {
    const [options = {}] = context.options;
    return {
      Program() {
        const analysis = analyze(context);
        if (analysis.isTestFile && options.ignoreTests !== false) return;
        // Most files ask for the time or for a number, and have nothing to hide.
        if (!SECRET_TEXT.test(analysis.file.sourceCode.text)) return;
        const seen = new Set<TSESTree.Node>();
        for (const instance of analysis.instancesOf(PredictableValue)) {
          const { facts, node } = instance;
          if (facts.mostlyRandom === true && options.report !== 'potential') continue;
          const destination = secretDestination(analysis, node);
          if (destination && isLesserRole(destination.role) && options.report !== 'potential') continue;
          if (!destination || seen.has(destination.node) || !analysis.runsInProduction(node)) continue;
          if (facts.kind === 'time' && (isReckoned(node) || !isTimeAlone(analysis, destination))) continue;
          if (isMixed(analysis, destination)) continue;
          seen.add(destination.node);
          report(context, {
            node,
            messageId: messageOf(facts),
            data: { name: destination.name, source: sourceText(analysis, node) },
            evidence: { kind: 'name', node: destination.node },
            ...edits(analysis, instance),
          });
        }
      },
    };
  },
});

function messageOf({ kind, outdated, mostlyRandom }: Partial<PredictableFacts>): MessageId {
  if (mostlyRandom === true) return 'mostlyRandom';
  if (outdated === true) return 'outdatedRandom';
  if (kind === 'time') return 'secretOfTime';
  return kind === 'identifier' ? 'secretIdentifier' : 'predictableSecret';
}

function sourceText({ file }: Analysis, node: TSESTree.Node): string {
  const text = file.sourceCode.getText((isCall(node) ? node.callee : node) as never).replace(/\s+/g, ' ');
  return text.length > 40 ? `${text.slice(0, 37)}...` : text;
}

/** `Date.now() - start`, `Date.now() + 3600`: a duration or another time, and no text. */
function isReckoned(node: TSESTree.Node): boolean {
  const { parent } = wrapped(node);
  if (parent?.type !== 'BinaryExpression') return false;
  const other = unwrap(parent.left as TSESTree.Node) === node ? parent.right : parent.left;
  if (parent.operator === '-') return true;
  return parent.operator === '+' && other.type === 'Literal' && typeof other.value === 'number';
}

/** Whether a value is the time, and nothing that others do not know stands beside it. */
function isTimeAlone({ file }: Analysis, { node, role }: SecretDestination): boolean {
  if (isTimeEnoughFor(role)) return false;
  const text = file.sourceCode.getText(node as never);
  return !/random|uuid|nanoid|cuid|secret|\bkey\b|generat|\bid\(|sign|encrypt/i.test(text);
}

/** Whether something that nobody can predict becomes part of the same value. */
function isMixed(analysis: Analysis, { node, name }: SecretDestination): boolean {
  const place = wrapped(node).parent;
  return analysis
    .instancesOf(SecureRandom)
    .some((one) =>
      analysis
        .valueUsesOf(one.node)
        .some(
          (use) =>
            use.kind === 'named' &&
            use.name === name &&
            (use.node === node || wrapped(use.node).parent === place),
        ),
    );
}

/** The edit that makes the value unpredictable and leaves everything else about it as it is, else suggestions. */
function edits(analysis: Analysis, { node, facts, view }: PredictableInstance): Edits {
  if (!isCall(node) || !view) return {};
  if (facts.sound !== undefined) return renamed(analysis, node, facts.sound, facts.outdated === true);
  if (facts.soundModule !== undefined) return otherModule(analysis, facts.soundModule, node);
  if (facts.kind === 'time') return withUuid(analysis, node);
  if (node.callee.type !== 'MemberExpression' || node.arguments.length > 0) return {};
  return inRange(analysis, node) ?? asText(analysis, node) ?? {};
}

/** Another export of the same module: renamed where it is a member, else where it is imported. */
function renamed(
  analysis: Analysis,
  node: TSESTree.CallExpression | TSESTree.NewExpression,
  replacement: string,
  isSame: boolean,
): Edits {
  const callee = unwrap(node.callee);
  const place = callee.type === 'MemberExpression' ? callee.property : importedName(analysis, callee);
  if (!place) return {};
  const fix: TSESLint.ReportFixFunction = (fixer) =>
    place.type === 'ImportSpecifier'
      ? fixer.replaceText(place as never, `${replacement} as ${place.local.name}`)
      : fixer.replaceText(place as never, replacement);
  return isSame ? { fix } : { suggest: [{ messageId: 'useExport', data: { replacement }, fix }] };
}

/** The import of a name that is imported by itself and used for nothing else. */
function importedName({ file }: Analysis, callee: TSESTree.Node): TSESTree.ImportSpecifier | undefined {
  if (callee.type !== 'Identifier') return undefined;
  const definition = file.bindings.of(callee)?.variable?.defs[0]?.node as TSESTree.Node | undefined;
  return definition?.type === 'ImportSpecifier' ? definition : undefined;
}

/** The same names from another module: the text of the import is changed. */
function otherModule(
  analysis: Analysis,
  replacement: string,
  node: TSESTree.CallExpression | TSESTree.NewExpression,
): Edits {
  const { body } = analysis.file.sourceCode.ast;
  let callee: TSESTree.Node = node;
  while (callee.type === 'CallExpression' || callee.type === 'MemberExpression')
    callee = unwrap(callee.type === 'CallExpression' ? callee.callee : callee.object);
  const origin =
    callee.type === 'Identifier' ? analysis.file.bindings.of(callee)?.variable?.defs[0] : undefined;
  const declaration = (origin?.node as TSESTree.Node | undefined)?.parent;
  if (declaration?.type !== 'ImportDeclaration' || !body.includes(declaration)) return {};
  const { source } = declaration;
  const quote = analysis.file.sourceCode.getText(source as never).charAt(0);
  const fix: TSESLint.ReportFixFunction = (fixer) =>
    fixer.replaceText(source as never, `${quote}${replacement}${quote}`);
  // Other platforms may have no source of randomness without a polyfill.
  return runsInNode(analysis)
    ? { fix }
    : { suggest: [{ messageId: 'useModule', data: { replacement }, fix }] };
}

/** `Math.floor(Math.random() * 10)` is `randomInt(10)`. */
function inRange(analysis: Analysis, node: TSESTree.Node): Edits | undefined {
  const product = wrapped(node).parent;
  if (product?.type !== 'BinaryExpression' || product.operator !== '*' || !runsInNode(analysis))
    return undefined;
  const factor = unwrap(product.left as TSESTree.Node) === node ? product.right : product.left;
  const outer = wrapped(product).parent;
  const sum = outer?.type === 'BinaryExpression' && outer.operator === '+' ? outer : undefined;
  const call = sum ? wrapped(sum).parent : outer;
  if (!isFloor(call)) return undefined;
  const { sourceCode } = analysis.file;
  const text = (part: TSESTree.Node): string => sourceCode.getText(part as never);
  const addend = sum && (unwrap(sum.left as TSESTree.Node) === product ? sum.right : sum.left);
  const size = literalInteger(factor);
  const start = addend ? literalInteger(addend) : 0;
  const { local, edit } = importName(analysis, 'node:crypto', 'randomInt');
  const isLiteral =
    size !== undefined && start !== undefined && size >= 1 && size < MOST_INTEGERS && start >= 0;
  if (!isLiteral && sum) return undefined;
  const replacement = isLiteral
    ? `${local}(${sum ? `${start}, ${start + size}` : text(factor)})`
    : `${local}(${text(factor)})`;
  const fix: TSESLint.ReportFixFunction = (fixer) => [
    fixer.replaceText(call as never, replacement),
    ...edit(fixer),
  ];
  return isLiteral ? { fix } : { suggest: [{ messageId: 'useRandomInt', data: { replacement }, fix }] };
}

function isFloor(node: TSESTree.Node | undefined): node is TSESTree.CallExpression {
  return (
    node?.type === 'CallExpression' &&
    node.arguments.length === 1 &&
    node.callee.type === 'MemberExpression' &&
    node.callee.object.type === 'Identifier' &&
    node.callee.object.name === 'Math' &&
    staticKey(node.callee) === 'floor'
  );
}

function literalInteger(node: TSESTree.Node): number | undefined {
  const inner = unwrap(node as TSESTree.Expression);
  return inner.type === 'Literal' && typeof inner.value === 'number' && Number.isSafeInteger(inner.value)
    ? inner.value
    : undefined;
}

/** `Math.random().toString(36).slice(2)` is a text of no certain length. */
function asText(analysis: Analysis, node: TSESTree.Node): Edits | undefined {
  if (!runsInNode(analysis)) return undefined;
  let current = wrapped(node);
  let isText = false;
  for (;;) {
    const member = current.parent;
    if (member?.type !== 'MemberExpression' || member.object !== current) break;
    const call = wrapped(member).parent;
    const name = staticKey(member) ?? '';
    if (call?.type !== 'CallExpression' || call.callee !== wrapped(member)) break;
    if (!/^(?:toString|slice|substring|substr)$/.test(name)) break;
    isText ||= name === 'toString';
    current = wrapped(call);
  }
  if (!isText) return undefined;
  const { local, edit } = importName(analysis, 'node:crypto', 'randomBytes');
  const replacement = `${local}(16).toString('hex')`;
  const place = current;
  return {
    suggest: [
      {
        messageId: 'useRandomBytes',
        data: { replacement },
        fix: (fixer) => [fixer.replaceText(place as never, replacement), ...edit(fixer)],
      },
    ],
  };
}

function withUuid(analysis: Analysis, node: TSESTree.Node): Edits {
  if (!runsInNode(analysis)) return {};
  const { parent } = wrapped(node);
  const place =
    parent?.type === 'MemberExpression' && /^(?:toString|getTime)$/.test(staticKey(parent) ?? '')
      ? wrapped(parent).parent
      : node;
  if (!place || analysis.constantsOf(demand(place)).complete) return {};
  const { local, edit } = importName(analysis, 'node:crypto', 'randomUUID');
  const replacement = `${local}()`;
  return {
    suggest: [
      {
        messageId: 'useRandomUuid',
        data: { replacement },
        fix: (fixer) => [fixer.replaceText(place as never, replacement), ...edit(fixer)],
      },
    ],
  };
}
