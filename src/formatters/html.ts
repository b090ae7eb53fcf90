import { createHash } from 'node:crypto';
import type { Place } from '../explain/explain.ts';
import { printable } from './code-frame.ts';
import type { PageData, PageFile, PagePlace } from './html/page-data.ts';
import { showReport } from './html/page-script.ts';
import { pageStyle } from './html/page-style.ts';
import { createReport, TOOL, type Finding, type Formatter, type Report, type ReportFile } from './report.ts';
import { SEVERITIES } from './severity.ts';

/** One page in one file, for people: totals, search, and each finding with its code and the way the data takes. */
const html: Formatter = async (results, context) => {
  const data = pageData(await createReport(results, context));
  const script = `(${showReport.toString()})();`;
  const hash = createHash('sha256').update(script).digest('base64');
  // Nothing but this script may run, and nothing may be loaded: the page is full of other people's code.
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${data.findings.length} findings · ${TOOL.name}</title>
<style>${pageStyle}</style>
</head>
<body>
<noscript>This report needs scripts to be shown; it loads nothing.</noscript>
<script type="application/json" id="data">${embedded(data)}</script>
<script>${script}</script>
</body>
</html>
`;
};

export default html;

/** JSON that cannot end the element it stands in. */
function embedded(data: PageData): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function pageData({ files, findings, problems, rules }: Report): PageData {
  const ids = [...rules.keys()];
  const withFindings = files.filter((file) => file.findings.length > 0);
  const numbers = new Map(withFindings.map((file, at) => [file, at]));
  const sorted = [...findings].sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  );
  return {
    tool: `${TOOL.package} ${TOOL.version}`,
    time: new Date().toISOString().slice(0, 16).replace('T', ' '),
    rules: [...rules.values()].map(({ id, description, url, cwe, page }) => ({
      id,
      description,
      url: url ?? null,
      cwe,
      gain: page?.gain ?? null,
      correct: page?.correct ?? null,
    })),
    files: withFindings.map(pageFile),
    findings: sorted.map((finding) => ({
      file: numbers.get(finding.file) ?? 0,
      rule: ids.indexOf(finding.rule.id),
      severity: finding.severity,
      message: finding.message,
      place: numbersOf(finding.place),
      suppressed: finding.suppressed !== undefined,
      way: (finding.explanation?.stations ?? []).map(({ role, place, sentence }) => ({
        role,
        place: numbersOf(place),
        sentence,
      })),
      edits: editWords(finding),
    })),
    problems: problems.map(({ file, message, place }) => ({ where: `${file.path}:${place.line}`, message })),
  };
}

function editWords({ edits }: Finding): readonly string[] {
  return edits.map(({ kind, description }) =>
    kind === 'fix' ? 'eslint --fix mends it.' : `In the editor: ${description}`,
  );
}

/** The most characters of a line that the page holds: of a bundle, one line is the whole program. */
const LONGEST_LINE = 400;

function pageFile({ path, lines, findings }: ReportFile): PageFile {
  const shown: Record<number, string> = {};
  for (const { place, explanation } of findings) {
    for (const one of [place, ...(explanation?.stations ?? []).map((station) => station.place)]) {
      for (
        let line = Math.max(1, one.line - 2);
        line <= Math.min(one.endLine, one.line + 12) + 2;
        line += 1
      ) {
        const text = lines[line - 1];
        if (text !== undefined) shown[line] = printable(text.slice(0, LONGEST_LINE));
      }
    }
  }
  return { path, lines: shown };
}

function numbersOf({ line, column, endLine, endColumn }: Place): PagePlace {
  return [line, column, endLine, endColumn];
}
