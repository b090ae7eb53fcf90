import { CommandExecution } from '../concepts/command-execution.ts';
import { readCommand } from '../families/commands.ts';
import { isExecutorParameter, isScript } from '../families/own-values.ts';
import { createFlowRule, sink } from '../rule-kit/create-flow-rule.ts';
import type { TextPart } from '../syntax/text-part.ts';
import { shellPositions, type ShellPlace } from '../syntax/shell/positions.ts';

export default createFlowRule({
  name: 'no-shell-from-library-input',
  meta: {
    docs: {
      description: 'Disallow shell commands that a library builds from what its callers give it',
      cwe: ['CWE-78'],
      owasp: ['A05:2025', 'A03:2021'],
      precision: 'medium',
      securitySeverity: 7.5,
      recommended: false,
      strict: [{}],
    },
    messages: {
      libraryCommand:
        "'{{source}}', {{label}}, is put into a command line that '{{sink}}' has a shell read: callers that pass on a name or a path let others run commands. Start the program without a shell, with a list of arguments.",
    },
  },
  ignoreTests: true,
  sinks: [
    sink(CommandExecution, 'command', {
      grammar: builtLine,
      places: {
        word: { context: 'shell-word', tainted: 'libraryCommand' },
        'double-quoted': { context: 'shell-double-quoted', tainted: 'libraryCommand' },
        'single-quoted': { context: 'shell-single-quoted', tainted: 'libraryCommand' },
      },
      values: (command, analysis) => (isScript(analysis) ? [] : readCommand(command, analysis).shellTexts),
      tiers: ['library'],
      allows: isExecutorParameter,
    }),
  ],
});

/** Places in a line that is built; a line that is handed over as a whole is the business of whoever built it. */
function builtLine(parts: readonly TextPart[]): readonly ShellPlace[] {
  return parts.length > 1 ? shellPositions(parts) : [];
}
