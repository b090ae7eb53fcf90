import type { TSESTree } from '@typescript-eslint/utils';
import { analyze } from '../analysis/analyze.ts';
import type { Analysis } from '../analysis/file-analysis.ts';
import { CommandExecution } from '../concepts/command-execution.ts';
import { argumentsOf, constantText, unneededShellOption, type Command } from '../families/commands.ts';
import { plainProgram } from '../families/started-programs.ts';
import { argumentList } from '../fixes/argument-list.ts';
import { removeProperty } from '../fixes/remove-property.ts';
import { createRule } from '../rule-kit/create-rule.ts';
import { ignoreTests, optionsSchema } from '../rule-kit/options.ts';
import { report, type Finding } from '../rule-kit/report.ts';
import { unwrap } from '../syntax/unwrap.ts';

type MessageId = 'plainCommand' | 'plainArguments' | 'useArgumentList' | 'removeShell';
type Options = readonly [{ readonly ignoreTests?: boolean }];

export default createRule<MessageId, Options>({
  name: 'no-unneeded-shell',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'Disallow a shell between the program and another that it starts with constant words',
      cwe: ['CWE-78'],
      owasp: ['A05:2025', 'A03:2021'],
      precision: 'high',
      securitySeverity: 2,
      recommended: false,
      strict: [{ ignoreTests: true }],
      confidence: {
        plainCommand: 'certain',
        plainArguments: 'certain',
        useArgumentList: 'certain',
        removeShell: 'certain',
      },
      concepts: [CommandExecution.name],
      fixSafety: 'review',
    },
    messages: {
      plainCommand:
        "'{{sink}}' has a shell read a command that is nothing but the words of '{{program}}': the next value that is put into it is read by the shell as well. Start the program with a list of arguments.",
      plainArguments:
        "The option 'shell' has a shell read words that '{{program}}' could be given as they are: the next value among them is read by the shell as well. Remove the option.",
      useArgumentList: "Start '{{program}}' without a shell, with a list of arguments.",
      removeShell: "Remove the option 'shell'.",
    },
    schema: optionsSchema(ignoreTests),
    hasSuggestions: true,
  },
  defaultOptions: [{ ignoreTests: true }],
  create(context, [{ ignoreTests: ignoresTests }]) {
    return {
      Program() {
        const analysis = analyze(context);
        if (ignoresTests === true && analysis.isTestFile) return;
        for (const command of analysis.instancesOf(CommandExecution)) {
          const finding = findingOf(command, analysis);
          if (finding) report(context, finding);
        }
      },
    };
  },
});

function findingOf(command: Command, analysis: Analysis): Finding<MessageId> | undefined {
  const { facts } = command;
  if (facts.text !== undefined) return undefined;
  if (facts.shell === 'always') return plainCommand(command, analysis);
  return facts.shell === 'by-option' ? plainArguments(command, analysis) : undefined;
}

/** A whole command line of constant words. */
function plainCommand(command: Command, analysis: Analysis): Finding<MessageId> | undefined {
  const { node, facts } = command;
  const [asked, ...others] = command.role('command');
  if (!asked || others.length > 0 || facts.argvTwin === undefined || node.type !== 'CallExpression')
    return undefined;
  const text = constantText(asked, analysis);
  const program = text === undefined ? undefined : plainProgram(text);
  const hasChoice = analysis.optionAt(command.role('options'), ['shell']).settings.length > 0;
  if (program === undefined || hasChoice) return undefined;
  const edit = argumentList(analysis, { call: node, asked, facts });
  return {
    node: calledName(node),
    messageId: 'plainCommand',
    data: { sink: analysis.file.sourceCode.getText(unwrap(node.callee) as never), program },
    evidence: { kind: 'constant', node: asked.node },
    ...(edit && { suggest: [{ messageId: 'useArgumentList', data: { program }, fix: edit.fix }] }),
  };
}

/** A program and constant arguments, with an option that has a shell read them. */
function plainArguments(command: Command, analysis: Analysis): Finding<MessageId> | undefined {
  const option = unneededShellOption(command, analysis);
  if (!option || argumentsOf(command, analysis).some((one) => constantText(one, analysis) === undefined))
    return undefined;
  const { setting, program } = option;
  const fix = removeProperty(analysis, setting);
  return {
    node: setting,
    messageId: 'plainArguments',
    data: { program },
    evidence: { kind: 'option', node: setting },
    ...(fix && { suggest: [{ messageId: 'removeShell', fix }] }),
  };
}

function calledName(call: TSESTree.CallExpression): TSESTree.Node {
  const callee = unwrap(call.callee);
  return callee.type === 'MemberExpression' ? callee.property : callee;
}
