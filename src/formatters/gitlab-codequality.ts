import { createReport, type Formatter } from './report.ts';

const SEVERITY_NAMES = { critical: 'blocker', high: 'critical', medium: 'major', low: 'minor' } as const;

/** A report that GitLab takes as `artifacts: reports: codequality`, which every tier shows in merge requests. */
const gitlabCodeQuality: Formatter = async (results, context) => {
  const { findings } = await createReport(results, context);
  const issues = findings.map(({ file, rule, message, place, severity, fingerprint }) => ({
    description: message,
    check_name: rule.id,
    fingerprint,
    severity: SEVERITY_NAMES[severity],
    location: { path: file.path, lines: { begin: place.line, end: place.endLine } },
  }));
  return JSON.stringify(issues, undefined, 2);
};

export default gitlabCodeQuality;
