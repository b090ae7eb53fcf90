import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { ESLint, Linter, Rule } from 'eslint';
import packageJson from '../../package.json' with { type: 'json' };
import { explain, type Explanation, type Place } from '../explain/explain.ts';
import { hideValues } from '../explain/secret-ranges.ts';
import { configurationsIn, type ConfigOf } from './configuration.ts';
import { Fingerprints } from './fingerprint.ts';
import { ruleInfo, ruleSeverity, type RuleInfo } from './rule-info.ts';
import type { Severity } from './severity.ts';

/** What a formatter is told beside the results; ESLint gives the first two. */
export interface FormatterContext {
  readonly cwd?: string;
  readonly rulesMeta?: Readonly<Record<string, Rule.RuleMetaData>>;
  /** Gives the configuration that held for a file. Without it, ESLint is asked. */
  readonly configOf?: ConfigOf;
  /** Whether findings that comments or a file suppress are reported as such; else `BULWARK_SUPPRESSED=1` says so. */
  readonly suppressed?: boolean;
  /** The report, where it has been made before: for several formats, or without findings that are of no interest. */
  readonly report?: Report;
  /** Whether to colour what is for a terminal. */
  readonly color?: boolean;
}

/** Turns the results of a run into a report. */
export type Formatter = (
  results: readonly ESLint.LintResult[],
  context?: FormatterContext,
) => Promise<string>;

/** The tool, as reports name it. */
export const TOOL = {
  name: 'bulwark',
  package: packageJson.name,
  version: packageJson.version,
  url: packageJson.homepage,
} as const;

/** A change of the text that a finding offers. */
export interface Edit {
  readonly kind: 'fix' | 'suggestion';
  readonly description: string;
  readonly place: Place;
  readonly text: string;
}

/** A finding, as reports show it: nothing in it says a secret. */
export interface Finding {
  readonly file: ReportFile;
  readonly rule: RuleInfo;
  readonly message: string;
  readonly place: Place;
  readonly level: 'error' | 'warning';
  readonly severity: Severity;
  readonly fingerprint: string;
  readonly explanation: Explanation | undefined;
  readonly edits: readonly Edit[];
  /** Why the finding does not count, where it does not. */
  readonly suppressed: { readonly justification: string; readonly kind: string } | undefined;
}

/** Something that is no finding of a rule: a file that does not parse, a comment that has no effect. */
export interface Problem {
  readonly file: ReportFile;
  readonly message: string;
  readonly place: Place;
  readonly fatal: boolean;
}

/** A file with findings or problems. */
export interface ReportFile {
  /** From the root of the repository, with slashes. */
  readonly path: string;
  /** From the folder of the run, with slashes. */
  readonly shownPath: string;
  readonly lines: readonly string[];
  /** The text with secrets masked, and whether there are any. */
  readonly text: string;
  readonly hasSecrets: boolean;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

/** The results of a run, ready to be written down in whatever form. */
export interface Report {
  readonly files: readonly ReportFile[];
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  /** The rules that found something, by id. */
  readonly rules: ReadonlyMap<string, RuleInfo>;
}

/** What all reports are made of. Each file with findings is analysed once more, for what they rest on. */
export async function createReport(
  results: readonly ESLint.LintResult[],
  context: FormatterContext = {},
): Promise<Report> {
  if (context.report) return context.report;
  const { cwd = process.cwd(), rulesMeta = {} } = context;
  const suppressed = context.suppressed ?? process.env['BULWARK_SUPPRESSED'] === '1';
  const configOf = context.configOf ?? configurationsIn(cwd);
  const root = repositoryOf(cwd);
  const rules = new Map<string, RuleInfo>();
  const ruleOf = (id: string): RuleInfo => {
    const known = rules.get(id) ?? ruleInfo(id, rulesMeta[id]);
    rules.set(id, known);
    return known;
  };
  const files: ReportFile[] = [];
  for (const result of results) {
    const messages: Linter.LintMessage[] = [
      ...result.messages,
      ...(suppressed ? (result.suppressedMessages ?? []) : []),
    ];
    if (messages.length === 0) continue;
    const text = textOf(result);
    const paths = {
      path: slashed(relative(root, result.filePath)),
      shownPath: slashed(relative(cwd, result.filePath)),
    };
    const config = isOfRules(messages) ? await configOf(result.filePath) : undefined;
    files.push(
      reportFile({ paths, filename: resolve(cwd, result.filePath), text, messages, config, cwd, ruleOf }),
    );
  }
  return {
    files,
    findings: files.flatMap(({ findings }) => findings),
    problems: files.flatMap(({ problems }) => problems),
    rules,
  };
}

/** A report with some of its findings. Files in which nothing is left are not in it. */
export function keepFindings(report: Report, keeps: (finding: Finding) => boolean): Report {
  const files = report.files.flatMap((file): readonly ReportFile[] => {
    const findings: Finding[] = [];
    const problems: Problem[] = [];
    const kept: ReportFile = { ...file, findings, problems };
    for (const finding of file.findings) if (keeps(finding)) findings.push({ ...finding, file: kept });
    for (const problem of file.problems) problems.push({ ...problem, file: kept });
    return findings.length + problems.length > 0 ? [kept] : [];
  });
  const findings = files.flatMap((file) => file.findings);
  const ids = new Set(findings.map(({ rule }) => rule.id));
  return {
    files,
    findings,
    problems: files.flatMap(({ problems }) => problems),
    rules: new Map([...report.rules].filter(([id]) => ids.has(id))),
  };
}

function isOfRules(messages: readonly Linter.LintMessage[]): boolean {
  return messages.some(({ ruleId }) => ruleId !== null);
}

/** The text that the messages are about: after fixes, before them, or as it is on disk. */
function textOf({ output, source, filePath }: ESLint.LintResult): string {
  const kept = output ?? source;
  if (kept !== undefined && kept !== null) return kept.replace(/^\uFEFF/, '');
  try {
    return readFileSync(filePath, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    // Results of another machine, or a file that is gone: places and messages remain.
    return '';
  }
}

interface FileInput {
  readonly paths: Pick<ReportFile, 'path' | 'shownPath'>;
  readonly filename: string;
  readonly text: string;
  readonly messages: readonly Linter.LintMessage[];
  readonly config: Linter.Config | undefined;
  readonly cwd: string;
  readonly ruleOf: (id: string) => RuleInfo;
}

function reportFile({ paths, filename, text, messages, config, cwd, ruleOf }: FileInput): ReportFile {
  const { explanations, masked, secrets } = explain({ text, filename, messages, config, cwd });
  const lines = masked.split(/\r\n|[\r\n\u2028\u2029]/);
  const starts = lineStarts(text);
  const findings: Finding[] = [];
  const problems: Problem[] = [];
  const file: ReportFile = { ...paths, lines, text: masked, hasSecrets: masked !== text, findings, problems };
  const fingerprints = new Fingerprints();
  const shown = (words: string): string => hideValues(words, secrets);
  for (const [at, message] of messages.entries()) {
    const place = placeOf(message, lines);
    if (message.ruleId === null) {
      problems.push({ file, message: shown(message.message), place, fatal: message.fatal === true });
      continue;
    }
    const rule = ruleOf(message.ruleId);
    const level = message.severity === 2 ? 'error' : 'warning';
    const edits = editsOf(message, (offset) => positionOf(offset, starts));
    const [suppression] = (message as Partial<Linter.SuppressedLintMessage>).suppressions ?? [];
    findings.push({
      file,
      rule,
      message: shown(message.message),
      place,
      level,
      severity: ruleSeverity(rule, level),
      fingerprint: fingerprints.of(
        paths.path,
        rule.id,
        lines.slice(place.line - 1, Math.min(place.endLine, place.line + 4)),
      ),
      explanation: explanations[at],
      // What would put a secret into a report does not go there; the editor still offers it.
      edits: edits.filter((edit) => shown(edit.text) === edit.text),
      suppressed: suppression && { kind: suppression.kind, justification: suppression.justification },
    });
  }
  return file;
}

/** Where a message is, with all four numbers, inside the text. */
function placeOf({ line, column, endLine, endColumn }: Linter.LintMessage, lines: readonly string[]): Place {
  const first = Math.max(1, line || 1);
  const start = Math.max(1, column || 1);
  if (endLine !== undefined && endLine !== null && endColumn !== undefined && endColumn !== null)
    return { line: first, column: start, endLine, endColumn };
  const length = lines[first - 1]?.length ?? 0;
  return {
    line: first,
    column: start,
    endLine: first,
    endColumn: Math.max(start, Math.min(start + 1, length + 1)),
  };
}

function editsOf(
  { fix, suggestions = [] }: Linter.LintMessage,
  positionAt: (offset: number) => { readonly line: number; readonly column: number },
): readonly Edit[] {
  const edit = (kind: Edit['kind'], description: string, { range: [from, to], text }: Rule.Fix): Edit => {
    const [start, end] = [positionAt(from), positionAt(to)];
    return { kind, description, place: { ...start, endLine: end.line, endColumn: end.column }, text };
  };
  return [
    ...(fix ? [edit('fix', 'What eslint --fix writes.', fix)] : []),
    ...suggestions.map(({ desc, fix: change }) => edit('suggestion', desc, change)),
  ];
}

function lineStarts(text: string): readonly number[] {
  return [
    0,
    ...[...text.matchAll(/\r\n|[\r\n\u2028\u2029]/g)].map(({ 0: end, index }) => index + end.length),
  ];
}

function positionOf(
  offset: number,
  starts: readonly number[],
): { readonly line: number; readonly column: number } {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: Math.max(0, offset) - (starts[low] ?? 0) + 1 };
}

/** The folder that holds the repository of `cwd`; without one, `cwd`. */
function repositoryOf(cwd: string): string {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) return cwd;
  }
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
