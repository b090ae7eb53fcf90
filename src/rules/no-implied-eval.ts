import type { TSESTree } from '@typescript-eslint/utils';
import { analyze } from '../analysis/analyze.ts';
import type { Analysis } from '../analysis/file-analysis.ts';
import { runsInNode } from '../analysis/runtime.ts';
import { CodeEvaluation } from '../concepts/code-evaluation.ts';
import { constantCode, isProbe, type ConstantCode, type Evaluation } from '../families/code-texts.ts';
import {
  evaluatedExpression,
  functionExpression,
  resolvesGlobally,
  timerFunction,
  type CodePlace,
} from '../fixes/write-out-code.ts';
import { createRule } from '../rule-kit/create-rule.ts';
import { report, type Edits } from '../rule-kit/report.ts';
import { literalText } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';

type MessageId = 'timerText' | 'evaluatedText' | 'compiledText' | 'writeOut' | 'passName' | 'useGlobalThis';

export default createRule<MessageId, readonly []>({
  name: 'no-implied-eval',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow code that is written as a text and compiled at run time',
      cwe: ['CWE-95'],
      owasp: ['A05:2025', 'A03:2021'],
      precision: 'high',
      securitySeverity: 3.1,
      recommended: true,
      strict: [],
      confidence: {
        timerText: 'certain',
        evaluatedText: 'certain',
        compiledText: 'certain',
        writeOut: 'certain',
        passName: 'certain',
        useGlobalThis: 'certain',
      },
      concepts: [CodeEvaluation.name],
      fixSafety: 'safe',
    },
    messages: {
      timerText:
        "'{{sink}}' is given code as a text, which is compiled when the time is up: a content security policy without 'unsafe-eval' forbids it, and no tool sees what it uses. Pass a function.",
      evaluatedText:
        "'{{sink}}' runs a text that is always the same: a content security policy without 'unsafe-eval' forbids it, and no tool sees what it uses. Write the code out.",
      compiledText:
        "'{{sink}}' compiles a text that is always the same: a content security policy without 'unsafe-eval' forbids it, and no tool sees what it uses. Write the function out.",
      writeOut: 'Write the code out: its names are then those of this place.',
      passName: "Pass '{{name}}' itself: the text only names it, and calls nothing.",
      useGlobalThis: "Use 'globalThis'.",
    },
    schema: [],
    fixable: 'code',
    hasSuggestions: true,
  },
  defaultOptions: [],
  create(context) {
    return {
      Program() {
        const analysis = analyze(context);
        const place: CodePlace = {
          sourceCode: context.sourceCode,
          filename: context.filename,
          parser: context.languageOptions.parser,
          ecmaVersion: context.languageOptions.ecmaVersion,
        };
        for (const evaluation of analysis.instancesOf(CodeEvaluation)) {
          const { shape } = evaluation.facts;
          const constant = shape && constantCode(evaluation.role('code'), analysis);
          if (!constant || isProbe(evaluation, constant.text)) continue;
          report(context, {
            node: constant.argument,
            messageId: messages[shape],
            data: { sink: analysis.file.sourceCode.getText(calleeOf(evaluation) as never) },
            evidence: { kind: 'constant', node: constant.argument },
            ...editsOf(evaluation, constant, analysis, place),
          });
        }
      },
    };
  },
});

const messages = { timer: 'timerText', eval: 'evaluatedText', function: 'compiledText' } as const;

function calleeOf({ node }: Evaluation): TSESTree.Node {
  return 'callee' in node ? unwrap(node.callee) : node;
}

/** A fix where the code means the same written out, else a suggestion; none where the text is not written in the call. */
function editsOf(
  evaluation: Evaluation,
  constant: ConstantCode,
  analysis: Analysis,
  place: CodePlace,
): Edits<MessageId> | undefined {
  const { node, facts } = evaluation;
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return undefined;
  if (!node.arguments.every((argument) => argument.type !== 'SpreadElement')) return undefined;
  if (!isOfThisWindow(node) || !isSpeltOut(constant.argument)) return undefined;
  const outer = node.parent;
  if (/^\s*(?:return\s+)?this\s*;?\s*$/.test(constant.text)) return globalObject(evaluation, constant, place);
  switch (facts.shape) {
    case 'timer': {
      if (node.arguments[0] !== constant.argument) return undefined;
      const written = timerFunction(constant.text, node, place);
      if (written?.name !== undefined) {
        const { name } = written;
        return {
          suggest: [
            {
              messageId: 'passName',
              data: { name },
              fix: (fixer) => fixer.replaceText(constant.argument as never, name),
            },
          ],
        };
      }
      // In Node such a timer throws, so that nothing there relies on what the text does.
      return written && replacing(constant.argument, written.code, written.same && !runsInNode(analysis));
    }
    case 'function': {
      const texts = node.arguments.map((argument) => literalText(argument));
      if (texts.includes(undefined)) return undefined;
      const written = functionExpression(texts.slice(0, -1) as readonly string[], constant.text, node, place);
      return written && replacing(node, written.code, written.same);
    }
    case 'eval': {
      if (outer.type === 'ExpressionStatement' || node.arguments.length > 1 || node.callee.type === 'Super')
        return undefined;
      const direct = node.callee.type === 'Identifier' && node.callee.name === 'eval';
      const written = evaluatedExpression(constant.text, node, direct, place);
      return written && replacing(node, written.code, written.same);
    }
    default:
      return undefined;
  }
}

function replacing(node: TSESTree.Node, code: string, same: boolean): Edits<MessageId> {
  if (same) return { fix: (fixer) => fixer.replaceText(node as never, code) };
  return { suggest: [{ messageId: 'writeOut', fix: (fixer) => fixer.replaceText(node as never, code) }] };
}

/** `Function('return this')()` and `(0, eval)('this')` are the global object. */
function globalObject(
  { node, facts }: Evaluation,
  { text }: ConstantCode,
  place: CodePlace,
): Edits<MessageId> | undefined {
  const call = facts.shape === 'function' ? node.parent : node;
  const isObject =
    facts.shape === 'function'
      ? text.includes('return') &&
        call?.type === 'CallExpression' &&
        unwrap(call.callee) === node &&
        call.arguments.length === 0 &&
        'arguments' in node &&
        node.arguments.length === 1
      : !text.includes('return') && 'callee' in node && node.callee.type === 'SequenceExpression';
  if (!isObject || !call || !resolvesGlobally({ names: new Set(['globalThis']) }, call, place))
    return undefined;
  const edit = {
    fix: (fixer: Parameters<NonNullable<Edits<MessageId>['fix']>>[0]) =>
      fixer.replaceText(call as never, 'globalThis'),
  };
  const { ecmaVersion = 'latest' } = place;
  return ecmaVersion === 'latest' || ecmaVersion >= 2020
    ? edit
    : { suggest: [{ messageId: 'useGlobalThis', ...edit }] };
}

/** Whether what is called belongs to the global object of this code, and not to another window. */
function isOfThisWindow({ callee }: TSESTree.CallExpression | TSESTree.NewExpression): boolean {
  const called = unwrap(callee);
  if (called.type === 'Identifier') return true;
  return (
    called.type === 'MemberExpression' &&
    called.object.type === 'Identifier' &&
    /^(?:window|self|globalThis|global)$/.test(called.object.name)
  );
}

/** Whether a text is written out where it is given. */
function isSpeltOut(argument: TSESTree.Node): boolean {
  const node = unwrap(argument);
  if (node.type === 'BinaryExpression')
    return node.operator === '+' && isSpeltOut(node.left) && isSpeltOut(node.right);
  return literalText(node) !== undefined;
}
