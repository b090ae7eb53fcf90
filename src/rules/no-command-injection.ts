import type { TSESTree } from '@typescript-eslint/utils';
import type { Analysis } from '../analysis/file-analysis.ts';
import { CommandExecution, type CommandFacts } from '../concepts/command-execution.ts';
import { splitPlaces, templatePlaces } from '../families/command-texts.ts';
import { readCommand, unneededShellOption, type Command } from '../families/commands.ts';
import { isLibraryInput, isProgramsOwn } from '../families/own-values.ts';
import { demand, type Demand } from '../dataflow/demand.ts';
import type { Part } from '../dataflow/parts-of.ts';
import { argumentList } from '../fixes/argument-list.ts';
import { removeProperty } from '../fixes/remove-property.ts';
import { unquoteHole } from '../fixes/unquote-hole.ts';
import { createFlowRule, sink, type Arrival } from '../rule-kit/create-flow-rule.ts';
import type { Edits } from '../rule-kit/report.ts';
import { programPositions, shellPositions } from '../syntax/shell/positions.ts';

type MessageId =
  | 'taintedCommand'
  | 'dynamicCommand'
  | 'taintedCode'
  | 'taintedProgram'
  | 'taintedEnvironment'
  | 'taintedDirectory'
  | 'taintedQuotedValue'
  | 'dynamicQuotedValue'
  | 'useArgumentList'
  | 'useArgumentListOfWholeValues'
  | 'removeQuotes'
  | 'removeShell';

/** The same program without a shell, where a shell does nothing but start it. */
function withoutShell(
  { instance, asked }: Arrival<CommandFacts>,
  analysis: Analysis,
): Edits<MessageId> | undefined {
  if (instance.facts.shell === 'by-option') {
    const option = unneededShellOption(instance, analysis);
    const fix = option && removeProperty(analysis, option.setting);
    return fix && { suggest: [{ messageId: 'removeShell', fix }] };
  }
  const edit = argumentList(analysis, { call: instance.node, asked, facts: instance.facts });
  if (!edit) return undefined;
  const messageId = edit.joins ? 'useArgumentListOfWholeValues' : 'useArgumentList';
  return { suggest: [{ messageId, data: { program: edit.program }, fix: edit.fix }] };
}

/** Removes the quotes that enclose a value of a template, whose tag quotes it. */
function withoutQuotes({ hole }: Arrival<CommandFacts>, analysis: Analysis): Edits<MessageId> | undefined {
  const edit = unquoteHole(analysis, hole.node);
  if (!edit) return undefined;
  return edit.isText ? { fix: edit.fix } : { suggest: [{ messageId: 'removeQuotes', fix: edit.fix }] };
}

/** Whether a value of unknown origin is the program's own, or one that a library's callers give, of which another rule speaks. */
function isOfOthers(hole: TSESTree.Node, analysis: Analysis): boolean {
  return isProgramsOwn(hole, analysis) || isLibraryInput(hole, analysis);
}

/** Variables of the environment, and objects of them, that the options put together. */
function environmentParts(command: Command, analysis: Analysis): readonly Part[] {
  return optionOf('env')(command, analysis).flatMap((asked) => analysis.partsOf(asked));
}

/** What the options say under some of their names. */
function optionOf(...names: readonly string[]) {
  return (command: Command, analysis: Analysis): readonly Demand[] =>
    names.flatMap((name) =>
      analysis.optionAt(command.role('options'), [name]).settings.map((setting) => setting.demand),
    );
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
      taintedDirectory:
        "'{{source}}', {{label}}, is the folder in which '{{sink}}' starts the process: programs and configuration files that lie there are taken for this one's. Choose the folder from a list of constants.",
      taintedQuotedValue:
        "'{{source}}', {{label}}, stands in quotes in a command whose values '{{sink}}' quotes itself: the quotes end each other, and a shell reads the value. Remove the quotes around it.",
      dynamicQuotedValue:
        "'{{value}}' stands in quotes in a command whose values '{{sink}}' quotes itself: the quotes end each other, and a shell reads the value. Remove the quotes around it.",
      useArgumentList: "Start '{{program}}' without a shell, with a list of arguments.",
      useArgumentListOfWholeValues:
        "Start '{{program}}' without a shell, with a list of arguments: each value becomes one argument, whatever spaces are in it.",
      removeQuotes: 'Remove the quotes around the value.',
      removeShell: "Remove the option 'shell': the program is given its arguments as they are.",
    },
    fixable: 'code',
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
      ignores: isOfOthers,
      storedIsDynamic: true,
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
    sink(CommandExecution, 'command', {
      grammar: templatePlaces,
      places: {
        program: { context: 'program', tainted: 'taintedProgram' },
        code: { context: 'shell-word', tainted: 'taintedCode' },
        'double-quoted': {
          context: 'shell-double-quoted',
          tainted: 'taintedQuotedValue',
          dynamic: 'dynamicQuotedValue',
        },
        'single-quoted': {
          context: 'shell-single-quoted',
          tainted: 'taintedQuotedValue',
          dynamic: 'dynamicQuotedValue',
        },
      },
      values: (command, analysis) => readCommand(command, analysis).templates,
      ignores: isProgramsOwn,
      edits: withoutQuotes,
    }),
    sink(CommandExecution, 'command', {
      grammar: splitPlaces,
      places: { code: { context: 'code', tainted: 'taintedCode' } },
      values: (command, analysis) => readCommand(command, analysis).splitTexts,
    }),
    sink(CommandExecution, 'options', {
      context: 'program',
      tainted: 'taintedProgram',
      values: optionOf('shell', 'execPath', 'argv0'),
    }),
    sink(CommandExecution, 'options', {
      context: 'file-path',
      tainted: 'taintedDirectory',
      values: optionOf('cwd'),
    }),
    sink(CommandExecution, 'options', {
      context: 'environment',
      tainted: 'taintedEnvironment',
      kinds: ['structure'],
      values: (command, analysis) => [
        ...optionOf('env')(command, analysis),
        ...environmentParts(command, analysis).flatMap((part) => (part.spread ? part.demand : [])),
      ],
    }),
    sink(CommandExecution, 'options', {
      context: 'environment',
      tainted: 'taintedEnvironment',
      values: (command, analysis) =>
        environmentParts(command, analysis).flatMap(({ key }) => (key ? demand(key) : [])),
    }),
    sink(CommandExecution, 'options', {
      context: 'code',
      tainted: 'taintedCode',
      values: (command, analysis) =>
        optionOf('execArgv')(command, analysis).flatMap((list) =>
          analysis.partsOf(list).map((part) => part.demand),
        ),
    }),
  ],
});
