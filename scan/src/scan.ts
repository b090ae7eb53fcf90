import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { ESLint } from 'eslint';
import bulwark from 'eslint-plugin-bulwark';
import { explain } from 'eslint-plugin-bulwark/explain';
import {
  createReport,
  keepFindings,
  type Finding,
  type Formatter,
  type FormatterContext,
  type Report,
} from 'eslint-plugin-bulwark/report';
import { compareWith, writeBaseline } from './baseline.ts';
import { linesSince, stagedLines, type ChangedLines } from './changed-lines.ts';
import { findFiles } from './find-files.ts';
import { git, mergeBase, requireRepository } from './git.ts';
import { lintFiles, lintTexts, type Linted } from './lint.ts';
import type { LintRequest } from './lint-request.ts';
import type { Output, ScanOptions } from './options.ts';
import { patchOf } from './patch.ts';
import { say, Trouble } from './trouble.ts';

/** How a scan ended: whether anything counts against it, and whether anything could not be scanned. */
export interface Outcome {
  readonly found: boolean;
  readonly trouble: boolean;
}

/** Scans what is below paths, writes the reports, and says how it went. */
export async function scan(cwd: string, paths: readonly string[], options: ScanOptions): Promise<Outcome> {
  requireKnownRules(options.rule);
  requireCompatible(options);
  const changed = await changedLines(cwd, options);
  const { files, troubles, notes } = await findFiles(cwd, paths);
  for (const sentence of [...troubles, ...notes]) say(sentence);
  const wanted = changed ? files.filter((file) => changed.has(file)) : files;
  if (wanted.length === 0 && troubles.length === 0 && !changed) say('There is nothing to scan.');

  const request = requestOf(cwd, options);
  const linted = options.staged
    ? await lintTexts(request, await stagedTexts(cwd, wanted))
    : await lintFiles(request, wanted);
  // What would be fixed is still there, so the reports are of the files as they are.
  if (options.fixDryRun) printFixes(cwd, await lintFiles({ ...request, fix: true }, wanted));
  if (options.fix) await ESLint.outputFixes([...linted.results]);

  const context: FormatterContext = {
    cwd,
    rulesMeta: linted.rulesMeta,
    configOf: linted.configOf,
    suppressed: options.suppressed === true,
    ...(options.color !== undefined && { color: options.color }),
  };
  const all = await createReport(linted.results, context);
  const report = withoutKnown(
    changed ? keepFindings(all, (finding) => isOnLines(finding, changed, cwd)) : all,
    all,
    options,
  );
  await writeReports(cwd, linted, { ...context, report }, options.outputs);
  for (const { file, message, place } of report.problems.filter(({ fatal }) => fatal))
    say(`${file.shownPath}:${place.line} could not be scanned: ${message}`);

  const counted = report.findings.filter(({ suppressed }) => suppressed === undefined);
  const warnings = counted.filter(({ level }) => level === 'warning').length;
  return {
    found:
      !options.updateBaseline && (counted.length > warnings || warnings > (options.maxWarnings ?? Infinity)),
    trouble: troubles.length > 0 || report.problems.some(({ fatal }) => fatal),
  };
}

function requireKnownRules(names: readonly string[] = []): void {
  const unknown = names.find((name) => !Object.hasOwn(bulwark.rules, name));
  if (unknown !== undefined)
    throw new Trouble(`There is no rule '${unknown}'. bulwark explain <rule> lists them.`);
}

function requireCompatible({ staged, fix, fixDryRun, diff, baseline, updateBaseline }: ScanOptions): void {
  if (staged && fix)
    throw new Trouble('--fix changes files, and --staged reads what is staged; use one of them.');
  if (fix && fixDryRun) throw new Trouble('Use one of --fix and --fix-dry-run.');
  if (staged && diff !== undefined) throw new Trouble('Use one of --staged and --diff.');
  if (updateBaseline && baseline === undefined)
    throw new Trouble('--update-baseline needs the file of --baseline.');
  if (updateBaseline && (diff !== undefined || staged))
    throw new Trouble('A baseline is of all findings; --update-baseline goes without --diff and --staged.');
}

function requestOf(cwd: string, options: ScanOptions): LintRequest {
  const { preset, rule, lowestScore, config, cache, cacheLocation, fix, concurrency } = options;
  return {
    cwd,
    preset,
    lowestScore,
    concurrency,
    fix: fix === true,
    ...(rule && { rules: rule }),
    ...(config !== undefined && { config: config === true ? true : resolve(cwd, config) }),
    ...(cache && { cache: cacheLocation }),
  };
}

async function changedLines(cwd: string, { diff, staged }: ScanOptions): Promise<ChangedLines | undefined> {
  if (diff === undefined && !staged) return undefined;
  const root = await requireRepository(cwd, staged ? '--staged' : '--diff');
  return diff === undefined ? stagedLines(root) : linesSince(root, await mergeBase(root, diff));
}

/** Texts as the next commit would hold them, which may be others than those on disk. */
async function stagedTexts(cwd: string, files: readonly string[]): Promise<{ path: string; text: string }[]> {
  const texts: { path: string; text: string }[] = [];
  for (const path of files)
    texts.push({ path, text: await git(cwd, 'show', `:./${relative(cwd, path).replaceAll('\\', '/')}`) });
  return texts;
}

/** Whether a finding, or a station of the way that leads to it, is on a changed line. */
function isOnLines({ file, place, explanation }: Finding, changed: ChangedLines, cwd: string): boolean {
  const lines = changed.get(resolve(cwd, file.shownPath));
  if (lines === undefined || lines === 'all') return lines === 'all';
  const places = [
    place,
    ...(explanation?.kind === 'flow' ? explanation.stations.map((station) => station.place) : []),
  ];
  return places.some(({ line, endLine }) => {
    for (let at = line; at <= endLine; at += 1) if (lines.has(at)) return true;
    return false;
  });
}

/** The report without what the baseline knows, and a word on what was fixed since. */
function withoutKnown(
  report: Report,
  all: Report,
  { baseline, updateBaseline, diff, staged }: ScanOptions,
): Report {
  if (baseline === undefined) return report;
  if (updateBaseline) {
    writeBaseline(baseline, all);
    say(`${all.findings.length} findings are in ${baseline} now.`);
    return report;
  }
  const { isNew, known, fixed } = compareWith(baseline, all);
  if (known > 0) say(`${known} findings are known and left out.`);
  // Where only some files were scanned, what is not found may be in the others.
  if (diff === undefined && !staged) {
    for (const { path, rule } of fixed.slice(0, 20)) say(`Fixed since the baseline: ${rule} in ${path}.`);
    if (fixed.length > 20) say(`… and ${fixed.length - 20} more.`);
    if (fixed.length > 0) say('--update-baseline takes them out of it.');
  }
  return keepFindings(report, isNew);
}

async function writeReports(
  cwd: string,
  { results }: Linted,
  context: FormatterContext & { readonly report: Report },
  outputs: readonly Output[],
): Promise<void> {
  for (const { format, file } of outputs) {
    const formatter = await FORMATTERS[format]?.();
    const text =
      format === 'json'
        ? jsonOf(context.report)
        : ((await formatter?.default(results, fileContext(context, file))) ?? '');
    if (file === undefined) {
      process.stdout.write(text === '' || text.endsWith('\n') ? text : `${text}\n`);
      continue;
    }
    try {
      mkdirSync(dirname(resolve(cwd, file)), { recursive: true });
      writeFileSync(resolve(cwd, file), text);
    } catch (error) {
      throw new Trouble(
        `'${file}' cannot be written: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
}

/** A file is no terminal, whatever the command writes to. */
function fileContext(context: FormatterContext, file: string | undefined): FormatterContext {
  return file === undefined ? context : { ...context, color: context.color ?? false };
}

/** What loads the formatter of each format. */
const FORMATTERS: Readonly<Record<string, () => Promise<{ readonly default: Formatter }>>> = {
  github: () => import('eslint-plugin-bulwark/formatters/github.js'),
  'gitlab-codequality': () => import('eslint-plugin-bulwark/formatters/gitlab-codequality.js'),
  'gitlab-sast': () => import('eslint-plugin-bulwark/formatters/gitlab-sast.js'),
  html: () => import('eslint-plugin-bulwark/formatters/html.js'),
  rdjsonl: () => import('eslint-plugin-bulwark/formatters/rdjsonl.js'),
  sarif: () => import('eslint-plugin-bulwark/formatters/sarif.js'),
  sonarqube: () => import('eslint-plugin-bulwark/formatters/sonarqube.js'),
  terminal: () => import('eslint-plugin-bulwark/formatters/terminal.js'),
};

/** Findings with all there is to know of them, for programs. */
function jsonOf({ findings, problems }: Report): string {
  return JSON.stringify(
    {
      version: 1,
      findings: findings.map(
        ({ file, rule, message, place, level, severity, fingerprint, explanation, edits, suppressed }) => ({
          path: file.path,
          ...place,
          rule: rule.id,
          level,
          severity,
          message,
          fingerprint,
          cwe: rule.cwe,
          explanation,
          edits,
          suppressed,
        }),
      ),
      problems: problems.map(({ file, message, place, fatal }) => ({
        path: file.path,
        ...place,
        message,
        fatal,
      })),
    },
    undefined,
    2,
  );
}

/** What fixes would change, as a patch in which secrets are masked. */
function printFixes(cwd: string, { results }: Linted): void {
  for (const { filePath, output } of results) {
    if (output === undefined) continue;
    const path = relative(cwd, filePath).replaceAll('\\', '/');
    const [before, after] = [readFileSync(filePath, 'utf8'), output].map(
      (text) => explain({ text, filename: filePath, messages: [] }).masked,
    );
    process.stdout.write(patchOf(path, before ?? '', after ?? ''));
  }
}
