import type { Place } from '../explain/explain.ts';
import { createReport, type Formatter, type ReportFile } from './report.ts';

/** A JSON object a line, for reviewdog (`-f=rdjsonl`), with what it can put into a review as a suggestion. */
const rdjsonl: Formatter = async (results, context) => {
  const { findings, problems } = await createReport(results, context);
  const diagnostics = [
    ...problems.map(({ file, message, place, fatal }) => ({
      message,
      location: { path: file.path, range: rangeOf(place, file) },
      severity: fatal ? 'ERROR' : 'WARNING',
      source: { name: 'eslint' },
    })),
    ...findings.map(({ file, rule, message, place, level, edits, explanation }) => ({
      message,
      location: { path: file.path, range: rangeOf(place, file) },
      severity: level === 'error' ? 'ERROR' : 'WARNING',
      source: { name: 'bulwark', url: 'https://github.com/eslint-plugin-bulwark/eslint-plugin-bulwark' },
      code: { value: rule.id, ...(rule.url !== undefined && { url: rule.url }) },
      suggestions: edits.map((edit) => ({ range: rangeOf(edit.place, file), text: edit.text })),
      related_locations: (explanation?.stations ?? []).map((station) => ({
        message: station.sentence,
        location: { path: file.path, range: rangeOf(station.place, file) },
      })),
    })),
  ];
  return diagnostics.map((diagnostic) => `${JSON.stringify(diagnostic)}\n`).join('');
};

export default rdjsonl;

/** Columns of the format count bytes of UTF-8, from 1. */
function rangeOf({ line, column, endLine, endColumn }: Place, { lines }: ReportFile): object {
  const position = (at: number, place: number): object => ({
    line: at,
    column: new TextEncoder().encode((lines[at - 1] ?? '').slice(0, place - 1)).length + 1,
  });
  return { start: position(line, column), end: position(endLine, endColumn) };
}
