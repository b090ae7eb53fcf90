import { createReport, type Formatter } from './report.ts';

/** Workflow commands of GitHub Actions: a line for each finding, shown on the lines of a pull request. */
const github: Formatter = async (results, context) => {
  const { findings, problems } = await createReport(results, context);
  const lines = [
    ...problems.map(({ file, message, place, fatal }) =>
      command(
        fatal ? 'error' : 'warning',
        { file: file.path, line: place.line, col: place.column, title: 'ESLint' },
        message,
      ),
    ),
    ...findings.map(({ file, rule, message, place, level }) => {
      // A column after the last line's start would be read as one of the first line.
      const columns = place.line === place.endLine ? { col: place.column, endColumn: place.endColumn } : {};
      const properties = {
        file: file.path,
        line: place.line,
        endLine: place.endLine,
        ...columns,
        title: rule.id,
      };
      return command(level, properties, message);
    }),
  ];
  return lines.map((line) => `${line}\n`).join('');
};

export default github;

function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const written = Object.entries(properties).map(
    ([key, value]) => `${key}=${escapedProperty(String(value))}`,
  );
  return `::${name} ${written.join(',')}::${escaped(message)}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
