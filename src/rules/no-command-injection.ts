import type { Analysis } from '../analysis/file-analysis.ts';
import { CommandExecution, type CommandFacts } from '../concepts/command-execution.ts';
import { isProgramsOwn, readCommand } from '../families/commands.ts';
import { argumentList } from '../fixes/argument-list.ts';
import { createFlowRule, sink, type Arrival } from '../rule-kit/create-flow-rule.ts';
import type { Edits } from '../rule-kit/report.ts';
import { programPositions, shellPositions } from '../syntax/shell/positions.ts';

type MessageId =
  | 'taintedCommand'
  | 'dynamicCommand'
  | 'taintedCode'
  | 'taintedProgram'
  | 'taintedEnvironment'
  | 'useArgumentList'
  | 'useArgumentListOfWholeValues';

/** The same program without a shell, where a shell does nothing but start it. */
function withoutShell(
  { instance, asked }: Arrival<CommandFacts>,
  analysis: Analysis,
): Edits<MessageId> | undefined {
  const edit = argumentList(analysis, { call: instance.node, asked, facts: instance.facts });
  if (!edit) return undefined;
  const messageId = edit.joins ? 'useArgumentListOfWholeValues' : 'useArgumentList';
  return { suggest: [{ messageId, data: { program: edit.program }, fix: edit.fix }] };
}

export default createFlowRule<MessageId>({
  name: 'no-command-injection',
  meta: {
    docs: {
      description: 'Disallow shell commands and programs that others can choose',
      cwe: ['CWE-78', 'CWE-77'],
      owasp: ['A05:2025', 'A03:2021'],
      precision: 'high',
      securitySeverity: 9.8,
      recommended: true,
      strict: [{ report: 'dynamic' }],
      fixSafety: 'review',
    },
    messages: {
      taintedCommand:
        "'{{source}}', {{label}}, is put into a command line that a shell reads: ';' and '$( )' in it start other commands. Start the program without a shell, with a list of arguments.",
      dynamicCommand:
        "'{{value}}' is put into a command line that a shell reads: ';' and '$( )' in it start other commands. Start the program without a shell, with a list of arguments.",
      taintedCode:
        "'{{source}}', {{label}}, becomes code that the interpreter started by '{{sink}}' runs. Pass it as an argument after the code.",
      taintedProgram:
        "'{{source}}', {{label}}, chooses the program that '{{sink}}' starts. Choose it from a list of constants.",
      taintedEnvironment:
        "'{{source}}', {{label}}, sets variables of the environment of the process that '{{sink}}' starts, and with 'NODE_OPTIONS' or 'LD_PRELOAD' what it runs. Set the variables it needs by name.",
      useArgumentList: "Start '{{program}}' without a shell, with a list of arguments.",
      useArgumentListOfWholeValues:
        "Start '{{program}}' without a shell, with a list of arguments: each value becomes one argument, whatever spaces are in it.",
    },
    hasSuggestions: true,
  },
  report: 'dynamic',
  ignoreTests: true,
  sinks: [
    sink(CommandExecution, 'command', {
      grammar: shellPositions,
      places: {
        word: { context: 'shell-word', tainted: 'taintedCommand', dynamic: 'dynamicCommand' },
        'double-quoted': {
          context: 'shell-double-quoted',
          tainted: 'taintedCommand',
          dynamic: 'dynamicCommand',
        },
        'single-quoted': {
          context: 'shell-single-quoted',
          tainted: 'taintedCommand',
          dynamic: 'dynamicCommand',
        },
      },
      // A command that is handed over as a whole is the business of whoever built it.
      whole: { context: 'shell-word', tainted: 'taintedCommand' },
      values: (command, analysis) => readCommand(command, analysis).shellTexts,
      ignores: isProgramsOwn,
      edits: withoutShell,
      trustedNames:
        /(?:shell|arg).*(?:quot|escap)|(?:quot|escap)e?.*(?:shell|arg|sh)$|^shellescape$|^quote$/i,
    }),
    sink(CommandExecution, 'argv', {
      context: 'code',
      tainted: 'taintedCode',
      values: (command, analysis) => readCommand(command, analysis).codeTexts,
    }),
    sink(CommandExecution, 'command', {
      grammar: programPositions,
      places: { program: { context: 'program', tainted: 'taintedProgram' } },
      values: (command, analysis) => readCommand(command, analysis).programs,
    }),
    sink(CommandExecution, 'options', {
      context: 'environment',
      tainted: 'taintedEnvironment',
      kinds: ['structure'],
      values: (command, analysis) =>
        analysis.optionAt(command.role('options'), ['env']).settings.map((setting) => setting.demand),
    }),
  ],
});
