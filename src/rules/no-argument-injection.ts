import type { Analysis } from '../analysis/file-analysis.ts';
import { CommandExecution, type CommandFacts } from '../concepts/command-execution.ts';
import { splitPlaces, templatePlaces } from '../families/command-texts.ts';
import { readCommand, terminatorFor } from '../families/commands.ts';
import { argumentPlace, endOfOptions } from '../fixes/end-of-options.ts';
import { createFlowRule, sink, type Arrival } from '../rule-kit/create-flow-rule.ts';
import type { Edits } from '../rule-kit/report.ts';
import type { TextPart } from '../syntax/text-part.ts';

type MessageId = 'taintedArgument' | 'taintedWords' | 'endOptions';

export default createFlowRule<MessageId>({
  name: 'no-argument-injection',
  meta: {
    docs: {
      description:
        'Disallow arguments that a program may take for options because others choose how they begin',
      cwe: ['CWE-88'],
      owasp: ['A05:2025', 'A03:2021'],
      precision: 'high',
      securitySeverity: 8.1,
      recommended: true,
      strict: [{}],
      fixSafety: 'review',
    },
    messages: {
      taintedArgument:
        "'{{source}}', {{label}}, is an argument of the program that '{{sink}}' starts: where it begins with '-', the program reads it as an option, and has options that run other programs or write files. Refuse values that begin with '-', or put '--' before them where the program knows it.",
      taintedWords:
        "'{{source}}', {{label}}, is put into a text that '{{sink}}' splits at spaces: a value with spaces in it adds arguments of its own. Pass the arguments as a list.",
      endOptions: "Put '{{word}}' before the value, so that the program reads no option there.",
    },
    hasSuggestions: true,
  },
  ignoreTests: true,
  sinks: [
    sink(CommandExecution, 'argv', {
      grammar: firstOfWord,
      places: { option: { context: 'argument', tainted: 'taintedArgument' } },
      values: (command, analysis) => readCommand(command, analysis).optionArguments,
      edits: withEndOfOptions,
    }),
    sink(CommandExecution, 'command', {
      grammar: templatePlaces,
      places: { option: { context: 'argument', tainted: 'taintedArgument' } },
      values: (command, analysis) => readCommand(command, analysis).templates,
    }),
    sink(CommandExecution, 'command', {
      grammar: splitPlaces,
      places: {
        option: { context: 'argument', tainted: 'taintedWords' },
        split: { context: 'shell-word', tainted: 'taintedWords' },
      },
      values: (command, analysis) => readCommand(command, analysis).splitTexts,
    }),
  ],
});

/** A value that an argument begins with. */
function firstOfWord(
  parts: readonly TextPart[],
): readonly { readonly hole: number; readonly kind: 'option' }[] {
  const [first] = parts;
  return first && 'hole' in first ? [{ hole: first.hole, kind: 'option' }] : [];
}

/** Says before the value that no option follows, in a list that is written out. */
function withEndOfOptions(
  { instance, asked }: Arrival<CommandFacts>,
  analysis: Analysis,
): Edits<MessageId> | undefined {
  const place = argumentPlace(asked.node);
  const word = place && terminatorFor(instance, place.list, analysis);
  if (!place || word === undefined) return undefined;
  const fix = endOfOptions(place, word);
  return fix && { suggest: [{ messageId: 'endOptions', data: { word }, fix }] };
}
