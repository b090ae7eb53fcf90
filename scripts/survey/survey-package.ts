import type { Linter } from 'eslint';
import type { LintFile } from '../corpus/linting.ts';
import type { PackageSource, SourceFile } from '../corpus/source-files.ts';

/** A message about a file. */
export interface FileMessage {
  readonly file: SourceFile;
  readonly message: Linter.LintMessage;
}

/** What linting a package brought. */
export interface PackageSurvey {
  readonly source: PackageSource;
  /** Lines of the files that could be parsed. */
  readonly lines: number;
  readonly findings: readonly FileMessage[];
  /** Files that a rule could not analyse. */
  readonly crashes: readonly FileMessage[];
  /** Files that the parser refuses. */
  readonly unparsed: readonly FileMessage[];
}

/** Lints all files of a package. */
export async function surveyPackage(source: PackageSource, lint: LintFile): Promise<PackageSurvey> {
  const findings: FileMessage[] = [];
  const crashes: FileMessage[] = [];
  const unparsed: FileMessage[] = [];
  let lines = 0;
  for (const file of source.files) {
    const messages = await lint(file);
    const fatal = messages.find((message) => message.fatal);
    if (fatal) {
      unparsed.push({ file, message: fatal });
      continue;
    }
    lines += file.lines;
    for (const message of messages) (isCrash(message) ? crashes : findings).push({ file, message });
  }
  return { source, lines, findings, crashes, unparsed };
}

/** Whether a message is what `createRule` says of a rule that threw. */
function isCrash({ message }: Linter.LintMessage): boolean {
  return /could not analyse this file/.test(message);
}
