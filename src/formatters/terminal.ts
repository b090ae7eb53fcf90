import { styleText } from 'node:util';
import { frameOf, frameText, printable, type Mark } from './code-frame.ts';
import { createReport, type Finding, type Formatter, type Problem, type Report } from './report.ts';
import { SEVERITIES, type Severity } from './severity.ts';

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const SEVERITY_STYLES: Readonly<Record<Severity, Style>> = {
  critical: ['red', 'bold'],
  high: 'red',
  medium: 'yellow',
  low: 'blue',
};

/** For people at a terminal: findings by file, with the code, the source and the sink marked, and the way between them. */
const terminal: Formatter = async (results, context) => {
  const report = await createReport(results, context);
  const paint: Paint = (context?.color ?? isColored()) ? painted : (_, text) => text;
  const blocks = report.files.map(({ shownPath, findings, problems }) =>
    [
      paint('underline', printable(shownPath)),
      ...problems.map((problem) => problemBlock(problem, paint)),
      ...findings.map((finding) => findingBlock(finding, paint)),
    ].join('\n\n'),
  );
  return blocks.length === 0 ? '' : `\n${blocks.join('\n\n')}\n\n${summary(report, paint)}\n`;
};

export default terminal;

function painted(style: Style, text: string): string {
  return styleText(style, text);
}

/** Whether colour is wanted: on a terminal, unless the user says otherwise. */
function isColored(): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return process.stdout.isTTY && !process.argv.some((arg) => /^(?:-o|--output-file)(?:=|$)/.test(arg));
}

function findingBlock(
  { file, rule, message, place, severity, explanation, edits, suppressed }: Finding,
  paint: Paint,
): string {
  const label = paint(SEVERITY_STYLES[severity], severity.padEnd(8));
  const head = `  ${place.line}:${place.column}  ${label}  ${paint('bold', rule.id)}${suppressed ? '  (suppressed)' : ''}`;
  const flow = explanation?.kind === 'flow' ? explanation.stations : [];
  const [source] = flow;
  const sink = flow.at(-1);
  const marks: Mark[] = [{ place, label: '' }];
  const isThere = (other: Mark['place']): boolean =>
    marks.some(({ place: known }) => known.line === other.line && known.column === other.column);
  if (source && !isThere(source.place)) marks.push({ place: source.place, label: 'source' });
  else if (source) marks[0] = { place, label: 'source' };
  if (sink && !isThere(sink.place)) marks.push({ place: sink.place, label: 'sink' });
  const frame = frameOf(
    file.lines,
    marks.sort((a, b) => a.place.column - b.place.column),
    1,
  );
  const way = (explanation?.stations ?? []).map(
    (station) =>
      `    ${paint('dim', `${station.role.padEnd(8)} line ${station.place.line}`)}  ${printable(station.sentence)}`,
  );
  const fixed = edits.find(({ kind }) => kind === 'fix') ? ['    fixed by: eslint --fix'] : [];
  return [
    head,
    `  ${printable(message)}`,
    '',
    frameText(frame, paint),
    ...(way.length + fixed.length > 0 ? [''] : []),
    ...way,
    ...fixed,
  ].join('\n');
}

function problemBlock({ message, place, fatal }: Problem, paint: Paint): string {
  const label = fatal ? paint(['red', 'bold'], 'not scanned') : paint('yellow', 'note');
  return `  ${place.line}:${place.column}  ${label}  ${printable(message)}`;
}

function summary({ findings, files, problems }: Report, paint: Paint): string {
  const counted = SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  })).filter(({ count }) => count > 0);
  const bands = counted.map(({ severity, count }) =>
    paint(SEVERITY_STYLES[severity], `${count} ${severity}`),
  );
  const inFiles = files.filter((file) => file.findings.length > 0).length;
  const fatal = problems.filter((problem) => problem.fatal).length;
  return [
    `${plural(findings.length, 'finding')} in ${plural(inFiles, 'file')}${bands.length > 0 ? `: ${bands.join(', ')}` : ''}`,
    ...(fatal > 0 ? [`${plural(fatal, 'file')} could not be read`] : []),
  ].join('; ');
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
