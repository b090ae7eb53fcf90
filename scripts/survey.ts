/**
 * Lints well-kept packages with the plugin as built, and prints what it finds per 1,000 lines, for each package and each
 * rule, with some findings to read. `--samples 20` shows more of these, `--rule NAME` and `--package NAME` (both may be
 * repeated) look at some alone, `--preset strict` looks with another preset.
 *
 * Exits with 1 when a rule could not analyse a file.
 */
import { parseArgs } from 'node:util';
import type { PresetName } from '../src/configs.ts';
import { frameOf, frameText } from '../src/formatters/code-frame.ts';
import { table } from './bench/figures.ts';
import { fetchPackages } from './corpus/fetch-packages.ts';
import { createLinter, presetConfig } from './corpus/linting.ts';
import { corpus, corpusPackage, type PackageGroup } from './corpus/packages.ts';
import { packageSource } from './corpus/source-files.ts';
import { surveyPackage, type PackageSurvey } from './survey/survey-package.ts';

const { values } = parseArgs({
  options: {
    samples: { type: 'string', default: '5' },
    rule: { type: 'string', multiple: true, default: [] },
    package: { type: 'string', multiple: true, default: [] },
    preset: { type: 'string', default: 'recommended' },
  },
});

const groups: Readonly<Record<PackageGroup, string>> = {
  library: 'libraries',
  database: 'drivers, builders and mappers',
  application: 'applications',
};

// Set, a rule that throws ends the run; here it is to be counted.
delete process.env['BULWARK_THROW'];

const config = await presetConfig(values.preset as PresetName);
const wanted = values.rule.map((name) => `bulwark/${name.replace(/^bulwark\//, '')}`);
const rules = Object.entries(config.rules ?? {}).filter(
  ([name]) => wanted.length === 0 || wanted.includes(name),
);
const lint = createLinter([{ ...config, rules: Object.fromEntries(rules) }]);

const packages = values.package.length === 0 ? corpus : values.package.map(corpusPackage);
fetchPackages(packages);
const surveys: PackageSurvey[] = [];
for (const entry of packages) surveys.push(await surveyPackage(packageSource(entry), lint));

printPackages(surveys);
printRules(surveys);
printSamples(surveys, Number(values.samples));
printLeft(surveys);
if (surveys.some(({ crashes }) => crashes.length > 0)) process.exitCode = 1;

function printPackages(all: readonly PackageSurvey[]): void {
  const rows = [['', 'lines', 'findings', 'per 1,000 lines', 'crashes', 'not parsed']];
  for (const [group, title] of Object.entries(groups)) {
    const own = all.filter(({ source }) => source.entry.group === group);
    if (own.length === 0) continue;
    for (const one of own) rows.push(row(`${one.source.entry.name}@${one.source.entry.version}`, [one]));
    rows.push(row(`All ${title}`, own), []);
  }
  console.log(`\n${table(rows)}`);
}

function row(name: string, some: readonly PackageSurvey[]): string[] {
  const lines = some.reduce((sum, one) => sum + one.lines, 0);
  const count = (of: (one: PackageSurvey) => readonly unknown[]): number =>
    some.reduce((sum, one) => sum + of(one).length, 0);
  const findings = count((one) => one.findings);
  return [
    name,
    String(lines),
    String(findings),
    ((findings / Math.max(1, lines)) * 1000).toFixed(3),
    String(count((one) => one.crashes)),
    String(count((one) => one.unparsed)),
  ];
}

function printRules(all: readonly PackageSurvey[]): void {
  const shown = Object.entries(groups).filter(([group]) =>
    all.some(({ source }) => source.entry.group === group),
  );
  const rows = rules.map(([rule]) => [
    rule,
    ...shown.map(([group]) => {
      const own = all.filter(({ source }) => source.entry.group === group);
      const lines = own.reduce((sum, one) => sum + one.lines, 0);
      const found = own.flatMap(({ findings }) => findings).filter(({ message }) => message.ruleId === rule);
      return `${found.length} (${((found.length / Math.max(1, lines)) * 1000).toFixed(3)})`;
    }),
  ]);
  console.log(table([['findings (per 1,000 lines)', ...shown.map(([, title]) => title)], ...rows]));
}

/** Findings from all over: every n-th, so that they are not of one package. */
function printSamples(all: readonly PackageSurvey[], count: number): void {
  const findings = all.flatMap((one) => one.findings);
  const step = Math.max(1, findings.length / Math.max(1, count));
  for (let at = 0; at < findings.length && at / step < count; at += step) {
    const finding = findings[Math.floor(at)];
    if (!finding) break;
    const { file, message } = finding;
    console.log(
      `\ncorpus/${file.path}:${message.line}:${message.column}  ${message.ruleId ?? ''} ${message.messageId ?? ''}`,
    );
    console.log(`  ${message.message}\n`);
    const { line, column, endLine = line, endColumn = column + 1 } = message;
    const place = { line, column, endLine, endColumn };
    console.log(frameText(frameOf(file.text.split('\n'), [{ place, label: '' }], 3)));
  }
}

/** What was not linted, and what could not be. */
function printLeft(all: readonly PackageSurvey[]): void {
  console.log('\nNot linted: tests, and what is built from source that is shipped beside it.');
  for (const { source, crashes, unparsed } of all) {
    const { entry, left, minified } = source;
    if (left.length > 0)
      console.log(`  ${entry.name}: ${left.slice(0, 12).join(', ')}${left.length > 12 ? ' …' : ''}`);
    for (const path of minified) console.log(`  ${path}: minified`);
    for (const { file, message } of unparsed) console.log(`  ${file.path}: ${message.message}`);
    for (const { file, message } of crashes) console.log(`  CRASH ${file.path}: ${message.message}`);
  }
}
