import { createReport, TOOL, type Finding, type Formatter } from './report.ts';

/** A report that GitLab takes as `artifacts: reports: sast`: findings in merge requests and in the dashboard. */
const gitlabSast: Formatter = async (results, context) => {
  const start = new Date();
  const { findings, problems } = await createReport(results, context);
  const scanner = {
    id: TOOL.name,
    name: TOOL.name,
    url: TOOL.url,
    vendor: { name: TOOL.package },
    version: TOOL.version,
  };
  const report = {
    version: '15.2.3',
    schema:
      'https://gitlab.com/gitlab-org/security-products/security-report-schemas/-/raw/v15.2.3/dist/sast-report-format.json',
    scan: {
      analyzer: scanner,
      scanner,
      type: 'sast',
      start_time: timeOf(start),
      end_time: timeOf(new Date()),
      status: problems.some(({ fatal }) => fatal) ? 'failure' : 'success',
      messages: problems.map(({ file, message, place, fatal }) => ({
        level: fatal ? 'fatal' : 'warn',
        value: `${file.path}:${place.line}: ${message}`,
      })),
    },
    vulnerabilities: findings.map(vulnerability),
  };
  return JSON.stringify(report, undefined, 2);
};

export default gitlabSast;

function timeOf(date: Date): string {
  return date.toISOString().slice(0, 19);
}

const SEVERITY_NAMES = { critical: 'Critical', high: 'High', medium: 'Medium', low: 'Low' } as const;

function vulnerability({ file, rule, message, place, severity, fingerprint, explanation }: Finding): object {
  const { line, endLine } = place;
  const url = rule.url === undefined ? {} : { url: rule.url };
  const flow = explanation?.kind === 'flow' ? explanation.stations : [];
  return {
    id: uuidOf(fingerprint),
    name: rule.description.slice(0, 255),
    description: [message, rule.page?.gain].filter((text) => text !== undefined).join('\n\n'),
    severity: SEVERITY_NAMES[severity],
    identifiers: [
      { type: 'bulwark_rule', name: rule.id, value: rule.id, ...url },
      ...rule.cwe.map((cwe) => {
        const value = cwe.replace(/\D/g, '');
        return { type: 'cwe', name: cwe, value, url: `https://cwe.mitre.org/data/definitions/${value}.html` };
      }),
      ...rule.owasp.map((owasp) => ({ type: 'owasp', name: `OWASP ${owasp}`, value: owasp })),
    ],
    location: { file: file.path, start_line: line, end_line: endLine },
    ...(rule.url !== undefined && { links: [{ url: rule.url }] }),
    raw_source_code_extract: file.lines
      .slice(line - 1, Math.min(endLine, line + 19))
      .join('\n')
      .slice(0, 4_000),
    tracking: {
      type: 'source',
      items: [
        {
          file: file.path,
          start_line: line,
          end_line: endLine,
          signatures: [{ algorithm: 'hash', value: fingerprint }],
        },
      ],
    },
    ...(flow.length > 0 && {
      details: {
        code_flows: {
          name: 'code_flows',
          type: 'code-flows',
          items: [
            flow.map((station) => ({
              type: 'code-flow-node',
              node_type: station.role === 'step' ? 'propagation' : station.role,
              file_location: {
                type: 'file-location',
                file_name: file.path,
                line_start: station.place.line,
                line_end: station.place.endLine,
              },
            })),
          ],
        },
      },
    }),
  };
}

/** The same for the same finding in every run. */
function uuidOf(fingerprint: string): string {
  return fingerprint.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-5$3-a$4-$5').slice(0, 36);
}
