import type { TSESTree } from '@typescript-eslint/utils';
import { analyze } from '../analysis/analyze.ts';
import type { Analysis } from '../analysis/file-analysis.ts';
import { WebStorageWrite, type WebStorageFacts } from '../concepts/web-storage-write.ts';
import { credentialName } from '../concepts/words/token-names.ts';
import { demand, type Demand } from '../dataflow/demand.ts';
import { createRule } from '../rule-kit/create-rule.ts';
import { certaintyReport, ignoreTests, optionsSchema, type CertaintyReport } from '../rule-kit/options.ts';
import { report } from '../rule-kit/report.ts';
import { lastNameOrCalled } from '../syntax/last-name.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';

type MessageId = 'pageToken' | 'windowToken' | 'deviceToken';

type Options = readonly [{ readonly report?: CertaintyReport; readonly ignoreTests?: boolean }];

/** A value that is kept, and under which name. */
interface Kept {
  readonly node: TSESTree.Node;
  readonly keys: readonly Demand[];
  readonly name: string | undefined;
  readonly values: readonly Demand[];
  readonly area: WebStorageFacts['area'] | undefined;
}

export default createRule<MessageId, Options>({
  name: 'no-token-in-web-storage',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow tokens and passwords in storage that every script of a page can read',
      cwe: ['CWE-922', 'CWE-312'],
      owasp: ['A06:2025', 'A04:2021'],
      precision: 'high',
      securitySeverity: 5.9,
      recommended: true,
      strict: [{ report: 'potential' }],
      confidence: { pageToken: 'certain', windowToken: 'potential', deviceToken: 'certain' },
      concepts: [WebStorageWrite.name],
    },
    messages: {
      pageToken:
        "'{{name}}' is kept where every script of the page can read it, an injected one too, and stays there. Let the server keep it in a cookie with 'HttpOnly'.",
      windowToken:
        "'{{name}}' is kept where every script of the page can read it, an injected one too. Let the server keep it in a cookie with 'HttpOnly'.",
      deviceToken:
        "'{{name}}' is kept on the device as plain text, for whoever gets at its files or a copy of them. Keep it in the key store of the system.",
    },
    schema: optionsSchema({ ...certaintyReport, ...ignoreTests }),
  },
  defaultOptions: [{ report: 'certain', ignoreTests: true }],
  create(context) {
    const [{ report: reports = 'certain', ignoreTests: leavesTests = true } = {}] = context.options;
    return {
      Program() {
        const analysis = analyze(context);
        if (leavesTests && analysis.isTestFile) return;
        for (const kept of keptIn(analysis)) {
          if (kept.area === 'window' && reports === 'certain') continue;
          const name = credentialIn(kept, analysis);
          if (name === undefined || !analysis.runsInProduction(kept.node)) continue;
          report(context, {
            node: kept.node,
            messageId: MESSAGES[kept.area ?? 'page'],
            data: { name },
            evidence: { kind: 'name', node: kept.node },
          });
        }
      },
    };
  },
});

const MESSAGES = { page: 'pageToken', window: 'windowToken', device: 'deviceToken' } as const;

function keptIn(analysis: Analysis): readonly Kept[] {
  const calls = analysis.instancesOf(WebStorageWrite).map((instance): Kept => {
    const keys = instance.role('key');
    const values = instance.role('value');
    const node = keys[0]?.node ?? instance.node;
    return { node, keys, name: undefined, values, area: instance.facts.area };
  });
  return [...calls, ...propertiesOf(analysis)];
}

/** `localStorage.token = …`, `localStorage['token'] = …`: the same as a call of `setItem`. */
function propertiesOf(analysis: Analysis): readonly Kept[] {
  if (!/storage/i.test(analysis.file.sourceCode.text)) return [];
  return analysis.file.index.memberWrites.flatMap(({ left, right }): readonly Kept[] => {
    if (left.type !== 'MemberExpression' || !/storage/i.test(lastNameOrCalled(left.object) ?? '')) return [];
    const [facts] = analysis.factsOf(WebStorageWrite, demand(left.object, ['setItem']));
    if (!facts) return [];
    const name = staticKey(left);
    const keys = name === undefined ? [demand(left.property)] : [];
    return [{ node: left, keys, name, values: [demand(right)], area: facts.area }];
  });
}

/** The name that says that what is kept lets somebody in: the key's, or that of what is kept. */
function credentialIn(kept: Kept, analysis: Analysis): string | undefined {
  const { values } = kept;
  if (values.some((value) => isNothing(value, analysis))) return undefined;
  const keys = keyNames(kept, analysis);
  const ofKey = keys.find(credentialName);
  if (ofKey !== undefined) return ofKey;
  // A key that is known, and that says something else, is believed: `setItem('lastPage', token.page)`.
  return values
    .flatMap((value) => valueNames(value, analysis))
    .find((name) => credentialName(name) && !/^auth|^session|^tokens$/i.test(name));
}

/** The texts of the key; where they are not known, the name of the constant that holds it. */
function keyNames({ keys, name }: Kept, analysis: Analysis): readonly string[] {
  if (name !== undefined) return [name];
  return keys.flatMap((key) => {
    const texts = analysis
      .constantsOf(key)
      .values.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
    if (texts.length > 0) return texts;
    const named = lastNameOrCalled(key.node);
    return named === undefined || key.path.length > 0 ? [] : [named];
  });
}

/** The names of what is kept: a variable's, a property's, those of an object that is written as text. */
function valueNames(asked: Demand, analysis: Analysis): readonly string[] {
  const node = unwrap(asked.node);
  if (node.type === 'CallExpression' && isStringify(node)) {
    const [object] = node.arguments;
    if (!object) return [];
    return analysis
      .partsOf(demand(object))
      .filter((part) => !part.spread && !isNothing(part.demand, analysis))
      .flatMap((part) => part.path.at(-1) ?? lastNameOrCalled(part.demand.node) ?? []);
  }
  if (node.type === 'AwaitExpression' || node.type === 'CallExpression') return [];
  if (node.type === 'LogicalExpression') return valueNames({ ...asked, node: node.left }, analysis);
  if (node.type === 'TemplateLiteral')
    return node.expressions.flatMap((one) => valueNames(demand(one), analysis));
  const name = lastNameOrCalled(node);
  return name === undefined ? [] : [name];
}

function isStringify({ callee }: TSESTree.CallExpression): boolean {
  const inner = unwrap(callee);
  return inner.type === 'MemberExpression' && staticKey(inner) === 'stringify';
}

/** Whether a value is nothing, a yes or a no, or a number: `setItem('token', '')`. */
function isNothing(asked: Demand, analysis: Analysis): boolean {
  const { values, complete } = analysis.constantsOf(asked);
  return complete && values.length > 0 && values.every(({ value }) => String(value ?? '').length < 8);
}
