import type { Place } from '../explain/explain.ts';
import { createReport, TOOL, type Finding, type Formatter, type ReportFile } from './report.ts';
import { ruleSeverity, type RuleInfo } from './rule-info.ts';

const IMPACTS = { critical: 'BLOCKER', high: 'HIGH', medium: 'MEDIUM', low: 'LOW' } as const;
const SEVERITY_NAMES = { critical: 'BLOCKER', high: 'CRITICAL', medium: 'MAJOR', low: 'MINOR' } as const;

/** Generic issues of SonarQube 10.3 and later (`sonar.externalIssuesReportPaths`). */
const sonarqube: Formatter = async (results, context) => {
  const { findings, rules } = await createReport(results, context);
  const report = { rules: [...rules.values()].map(ruleOf), issues: findings.map(issueOf) };
  return JSON.stringify(report, undefined, 2);
};

export default sonarqube;

function ruleOf(rule: RuleInfo): object {
  const severity = ruleSeverity(rule, 'error');
  const isAboutSecurity = rule.securitySeverity !== undefined;
  return {
    id: rule.id,
    name: rule.description,
    description: rule.page?.gain ?? rule.description,
    engineId: TOOL.name,
    cleanCodeAttribute: isAboutSecurity ? 'TRUSTWORTHY' : 'LOGICAL',
    type: isAboutSecurity ? 'VULNERABILITY' : 'CODE_SMELL',
    severity: SEVERITY_NAMES[severity],
    impacts: [
      { softwareQuality: isAboutSecurity ? 'SECURITY' : 'MAINTAINABILITY', severity: IMPACTS[severity] },
    ],
  };
}

function issueOf({ file, rule, message, place, explanation }: Finding): object {
  return {
    ruleId: rule.id,
    primaryLocation: locationOf(file, place, message),
    secondaryLocations: (explanation?.stations ?? []).map((station) =>
      locationOf(file, station.place, station.sentence),
    ),
  };
}

function locationOf({ path, lines }: ReportFile, place: Place, message: string): object {
  return { message, filePath: path, textRange: rangeOf(place, lines) };
}

/** Columns count from 0. An import with an empty range, or one beyond the line's end, fails as a whole. */
function rangeOf({ line, column, endLine, endColumn }: Place, lines: readonly string[]): object {
  const start = { startLine: line, endLine };
  const fits =
    column - 1 < (lines[line - 1]?.length ?? 0) && endColumn - 1 <= (lines[endLine - 1]?.length ?? 0);
  const isEmpty = line === endLine && endColumn <= column;
  return fits && !isEmpty && endColumn > 1
    ? { ...start, startColumn: column - 1, endColumn: endColumn - 1 }
    : start;
}
