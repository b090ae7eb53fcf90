/** How bad it is when a finding is used: the bands that code scanning shows. */
export type Severity = 'critical' | 'high' | 'medium' | 'low';

/** The bands, worst first. */
export const SEVERITIES: readonly Severity[] = ['critical', 'high', 'medium', 'low'];

/** The band of a number that counts as CVSS does. */
export function severityOf(score: number): Severity {
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  return score >= 4 ? 'medium' : 'low';
}
