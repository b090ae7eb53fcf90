import type { Location, Log, Region, ReportingDescriptor, Result, Run, ToolComponent } from 'sarif';
import type { Place, Station } from '../explain/explain.ts';
import { lineHashes } from './location-hash.ts';
import {
  createReport,
  TOOL,
  type Edit,
  type Finding,
  type Formatter,
  type Problem,
  type ReportFile,
} from './report.ts';
import type { RuleInfo } from './rule-info.ts';

const ROOT = '%SRCROOT%';
/** Code scanning refuses longer ones. */
const LONGEST_DESCRIPTION = 1024;
const MOST_TAGS = 20;

/** SARIF 2.1.0, as code scanning of GitHub and others read it. */
const sarif: Formatter = async (results, context) => {
  const { files, findings, problems, rules } = await createReport(results, context);
  const ids = [...rules.keys()];
  const cwes = [...new Set([...rules.values()].flatMap(({ cwe }) => cwe))].sort(byNumber);
  const hashes = new Map(files.map((file) => [file, hashesOf(file)]));
  const run: Run = {
    tool: {
      driver: {
        name: TOOL.name,
        fullName: `${TOOL.package} ${TOOL.version}`,
        version: TOOL.version,
        semanticVersion: TOOL.version,
        informationUri: TOOL.url,
        rules: [...rules.values()].map((rule) => descriptor(rule, findings, cwes)),
        ...(cwes.length > 0 && { supportedTaxonomies: [{ name: 'CWE', index: 0 }] }),
      },
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
    invocations: [
      {
        executionSuccessful: !problems.some(({ fatal }) => fatal),
        toolExecutionNotifications: problems.map(notification),
      },
    ],
    ...(cwes.length > 0 && { taxonomies: [taxonomy(cwes)] }),
    results: findings.map((finding) =>
      resultOf(finding, ids.indexOf(finding.rule.id), hashes.get(finding.file)?.[finding.place.line - 1]),
    ),
  };
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  };
  return JSON.stringify(log);
};

export default sarif;

function hashesOf({ text, hasSecrets, findings }: ReportFile): readonly string[] {
  // A hash of few characters tells them to whoever tries; where there are secrets, the upload action makes it.
  return hasSecrets || findings.length === 0 ? [] : lineHashes(text);
}

function descriptor(
  rule: RuleInfo,
  findings: readonly Finding[],
  cwes: readonly string[],
): ReportingDescriptor {
  const { id, description, url, page, securitySeverity, precision } = rule;
  const level = findings.some((finding) => finding.rule.id === id && finding.level === 'error')
    ? 'error'
    : 'warning';
  const tags = [
    ...(securitySeverity === undefined ? [] : ['security']),
    ...rule.cwe.map((cwe) => `external/cwe/cwe-${cwe.replace(/\D/g, '').padStart(3, '0')}`),
    ...rule.owasp.map((owasp) => `external/owasp/${owasp.toLowerCase().replace(':', '-')}`),
  ];
  const link = url === undefined ? '' : `\n\n[${id}](${url})`;
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: sentence(description) },
    fullDescription: { text: sentence(page?.gain ?? description).slice(0, LONGEST_DESCRIPTION) },
    help: {
      text: page?.gain ?? sentence(description),
      markdown: `${page ? withAbsoluteLinks(page.markdown, url) : sentence(description)}${link}`,
    },
    ...(url !== undefined && { helpUri: url }),
    defaultConfiguration: { level },
    ...(rule.cwe.length > 0 && {
      relationships: rule.cwe.map((cwe) => ({
        target: { id: cwe, index: cwes.indexOf(cwe), toolComponent: { name: 'CWE', index: 0 } },
        kinds: ['superset'],
      })),
    }),
    properties: {
      tags: tags.slice(0, MOST_TAGS),
      ...(precision !== undefined && { precision }),
      ...(securitySeverity !== undefined && { 'security-severity': securitySeverity.toFixed(1) }),
      'problem.severity': level,
    },
  };
}

function taxonomy(cwes: readonly string[]): ToolComponent {
  return {
    name: 'CWE',
    organization: 'MITRE',
    shortDescription: { text: 'The Common Weakness Enumeration.' },
    informationUri: 'https://cwe.mitre.org/',
    isComprehensive: false,
    taxa: cwes.map((cwe) => ({
      id: cwe,
      helpUri: `https://cwe.mitre.org/data/definitions/${cwe.replace(/\D/g, '')}.html`,
    })),
  };
}

function resultOf(finding: Finding, ruleIndex: number, lineHash: string | undefined): Result {
  const { file, rule, message, place, level, fingerprint, explanation, edits, suppressed, severity } =
    finding;
  const stations = explanation?.stations ?? [];
  const related = stations.filter(({ role }) => role !== 'step');
  return {
    ruleId: rule.id,
    ruleIndex,
    level,
    message: { text: message },
    locations: [location(file, place)],
    partialFingerprints: {
      ...(lineHash !== undefined && { primaryLocationLineHash: lineHash }),
      'bulwark/v1': fingerprint,
    },
    ...(explanation?.kind === 'flow' && {
      codeFlows: [
        {
          message: { text: 'The way the data takes.' },
          threadFlows: [
            {
              locations: stations.map((station, at) => ({
                location: stationLocation(file, station),
                executionOrder: at + 1,
                importance: station.role === 'step' ? 'important' : 'essential',
                kinds: [station.role === 'step' ? 'value' : station.role],
              })),
            },
          ],
        },
      ],
    }),
    ...(related.length > 0 && {
      relatedLocations: related.map((station, at) => ({ id: at + 1, ...stationLocation(file, station) })),
    }),
    ...(edits.length > 0 && { fixes: edits.map((edit) => fixOf(file, edit)) }),
    ...(suppressed && {
      suppressions: [
        { kind: 'inSource' as const, status: 'accepted' as const, justification: suppressed.justification },
      ],
    }),
    properties: { severity },
  };
}

function location({ path, lines }: ReportFile, place: Place): Location {
  const snippet = snippetOf(lines, place);
  return {
    physicalLocation: {
      artifactLocation: artifact(path),
      region: { ...region(place), ...(snippet !== undefined && { snippet: { text: snippet } }) },
    },
  };
}

function stationLocation(file: ReportFile, { place, sentence: text }: Station): Location {
  return { ...location(file, place), message: { text } };
}

function fixOf(
  { path }: ReportFile,
  { description, place, text }: Edit,
): NonNullable<Result['fixes']>[number] {
  return {
    description: { text: description },
    artifactChanges: [
      {
        artifactLocation: artifact(path),
        replacements: [{ deletedRegion: region(place), insertedContent: { text } }],
      },
    ],
  };
}

function notification({
  file,
  message,
  place,
  fatal,
}: Problem): NonNullable<Run['invocations']>[number]['toolExecutionNotifications'] extends
  (infer One)[] | undefined
  ? One
  : never {
  return {
    level: fatal ? 'error' : 'warning',
    message: { text: message },
    locations: [location(file, place)],
  };
}

function artifact(path: string): { uri: string; uriBaseId: string } {
  return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: ROOT };
}

function region({ line, column, endLine, endColumn }: Place): Region {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** The code of a place that is short enough to be shown. */
function snippetOf(
  lines: readonly string[],
  { line, column, endLine, endColumn }: Place,
): string | undefined {
  const taken = lines.slice(line - 1, endLine);
  if (taken.length === 0 || taken.length > 20) return undefined;
  const last = taken.length - 1;
  const text = taken
    .map((one, at) => one.slice(at === 0 ? column - 1 : 0, at === last ? endColumn - 1 : undefined))
    .join('\n');
  return text.length > 2_000 ? undefined : text;
}

/** Links of a page that lead beside it, from wherever the page is shown. */
function withAbsoluteLinks(markdown: string, url: string | undefined): string {
  if (url === undefined) return markdown;
  return markdown.replace(
    /\]\((?![a-z]+:|#)([^()\s]+)\)/g,
    (_, path: string) => `](${new URL(path, url).href})`,
  );
}

function pascalCase(id: string): string {
  return id
    .split(/[^A-Za-z\d]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function byNumber(a: string, b: string): number {
  return Number(a.replace(/\D/g, '')) - Number(b.replace(/\D/g, ''));
}
