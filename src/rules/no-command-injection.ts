import { CommandExecution } from '../concepts/command-execution.ts';
import { isProgramsOwn, readCommand } from '../families/commands.ts';
import { createFlowRule, sink } from '../rule-kit/create-flow-rule.ts';
import { programPositions, shellPositions } from '../syntax/shell/positions.ts';

export default createFlowRule({
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
    },
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
