import { listProjectFiles, readProjectFile } from './project.ts';

/** The folder of small applications in which every line that must be reported says so. */
export const applications = 'tests/fixtures/apps';

/** A line of code and a rule that has to report it. */
export interface MarkedLine {
  readonly line: number;
  readonly rule: string;
}

/**
 * The lines that must be reported, by which rule: those that end in `// reports no-weak-hash`, with several rules after
 * commas.
 */
export function readMarkedLines(code: string): readonly MarkedLine[] {
  return code.split('\n').flatMap((text, index) => {
    const [, rules = ''] = /\/\/ reports ([\w-]+(?:, [\w-]+)*)$/.exec(text) ?? [];
    return rules
      .split(', ')
      .filter(Boolean)
      .map((rule) => ({ line: index + 1, rule }));
  });
}

/** The files of the applications with their text. */
export function readApplications(): readonly { readonly path: string; readonly code: string }[] {
  return listProjectFiles(applications).map((path) => ({
    path,
    code: readProjectFile(`${applications}/${path}`),
  }));
}
