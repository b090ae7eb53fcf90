import { Command, InvalidArgumentError } from 'commander';

/** A report to write: its format, and the file it goes to; standard output without one. */
export interface Output {
  readonly format: string;
  file?: string;
}

/** The formats of reports; each is a formatter of the plugin. */
const FORMATS = [
  'terminal',
  'sarif',
  'html',
  'github',
  'gitlab-sast',
  'gitlab-codequality',
  'sonarqube',
  'rdjsonl',
  'json',
] as const;

/** The bands of severity, with the lowest score of each. */
const LOWEST_SCORES = { critical: 9, high: 7, medium: 4, low: 0 } as const;

/** What a scan was asked for. */
export interface ScanOptions {
  readonly preset: 'recommended' | 'strict' | 'all';
  readonly rule?: readonly string[];
  readonly lowestScore: number;
  readonly outputs: readonly Output[];
  readonly config?: true | string;
  readonly diff?: string;
  readonly staged?: true;
  readonly baseline?: string;
  readonly updateBaseline?: true;
  readonly fix?: true;
  readonly fixDryRun?: true;
  readonly maxWarnings?: number;
  readonly cache?: true;
  readonly cacheLocation: string;
  readonly concurrency: number | 'auto' | 'off';
  readonly suppressed?: true;
  readonly color?: boolean;
}

/** What each command does. */
export interface Commands {
  readonly scan: (paths: readonly string[], options: ScanOptions) => Promise<void>;
  readonly explain: (rule: string) => Promise<void> | void;
  readonly init: (options: { readonly yes?: true; readonly ci?: 'github' | 'gitlab' }) => Promise<void>;
}

/** The command line. Commander parses it: it is small, has no dependencies, and knows all usual ways to write options. */
export function commandLine(version: string, commands: Commands): Command {
  const outputs: Output[] = [];
  const program = new Command('bulwark')
    .description('Finds insecure JavaScript and TypeScript below paths (the working directory without any).')
    .version(version)
    .argument('[paths...]', 'files and folders')
    .option(
      '--preset <name>',
      'recommended, strict or all',
      oneOf('recommended', 'strict', 'all'),
      'recommended',
    )
    .option('--rule <name>', 'run this rule and no other; several times for several', ruleNames)
    .option(
      '--severity <band>',
      'only findings at least this bad: critical, high, medium, low',
      oneOf('critical', 'high', 'medium', 'low'),
    )
    .option('--format <name>', `a report: ${FORMATS.join(', ')}; several times for several`, (name) => {
      outputs.push({ format: oneOf(...FORMATS)(name) });
      return outputs;
    })
    .option('--output <file>', 'the file of the report named before it', (file) => {
      const last = outputs.at(-1);
      if (!last) throw new InvalidArgumentError('Name its --format first.');
      if (last.file !== undefined)
        throw new InvalidArgumentError('There is one file for each --format before it.');
      last.file = file;
      return outputs;
    })
    .option(
      '--config [file]',
      "take rules and settings from the project's eslint.config.*, or from this file",
    )
    .option('--diff <ref>', 'only findings on lines changed since the common history with this reference')
    .option('--staged', 'only findings on lines that the next commit changes')
    .option('--baseline <file>', 'only findings that are not in this file')
    .option('--update-baseline', 'write what is found to the file of --baseline')
    .option('--fix', 'apply the fixes that change nothing for honest input')
    .option('--fix-dry-run', 'print what --fix would change')
    .option('--max-warnings <number>', 'the number of warnings that is too many, less one', wholeNumber)
    .option('--cache', 'only scan files that changed since the last scan')
    .option('--cache-location <path>', 'where to keep what --cache needs', 'node_modules/.cache/bulwark/')
    .option(
      '--concurrency <number>',
      'files that are scanned at once: a number, auto, off',
      concurrency,
      'auto',
    )
    .option('--suppressed', 'report suppressed findings as such')
    .option('--color', 'colour the report for the terminal')
    .option('--no-color', 'do not')
    .allowExcessArguments(true)
    .addHelpText(
      'after',
      '\nExit codes: 0 nothing was found, 1 something was found, 2 something could not be scanned or the command is wrong.',
    )
    .action(async (paths: readonly string[], given: RawOptions, command: Command) => {
      const { severity = 'low', color, ...options } = given;
      await commands.scan(paths.length > 0 ? paths : ['.'], {
        ...options,
        ...(command.getOptionValueSource('color') === 'cli' && { color: color === true }),
        lowestScore: LOWEST_SCORES[severity],
        outputs: outputs.length > 0 ? outputs : [{ format: 'terminal' }],
      });
    });
  program
    .command('explain')
    .description('Print the page of a rule.')
    .argument('<rule>', 'its name, such as no-sql-injection')
    .action((rule: string) => commands.explain(rule));
  program
    .command('init')
    .description('Set ESLint up with the plugin, after asking.')
    .option('--yes', 'do not ask')
    .option('--ci <name>', 'write a workflow too: github or gitlab', oneOf('github', 'gitlab'))
    .action((options: { readonly yes?: true; readonly ci?: 'github' | 'gitlab' }) => commands.init(options));
  return program;
}

type RawOptions = Omit<ScanOptions, 'lowestScore' | 'outputs'> & {
  readonly severity?: keyof typeof LOWEST_SCORES;
};

function oneOf<const Name extends string>(...names: readonly Name[]): (given: string) => Name {
  return (given) => {
    const found = names.find((name) => name === given);
    if (found === undefined) throw new InvalidArgumentError(`Known are ${names.join(', ')}.`);
    return found;
  };
}

function ruleNames(name: string, before: readonly string[] = []): readonly string[] {
  return [...before, name.replace(/^bulwark\//, '')];
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It is a number, 0 or more.');
  return Number(text);
}

function concurrency(text: string): number | 'auto' | 'off' {
  return text === 'auto' || text === 'off' ? text : Math.max(1, wholeNumber(text));
}
