import type { Severity } from '../severity.ts';

/** What the page knows, as JSON. Nothing in it is markup, and nothing in it says a secret. */
export interface PageData {
  readonly tool: string;
  readonly time: string;
  readonly rules: readonly PageRule[];
  readonly files: readonly PageFile[];
  readonly findings: readonly PageFinding[];
  readonly problems: readonly { readonly where: string; readonly message: string }[];
}

/** A rule with findings. */
export interface PageRule {
  readonly id: string;
  readonly description: string;
  readonly url: string | null;
  readonly cwe: readonly string[];
  /** What an attacker gains. */
  readonly gain: string | null;
  /** Code that is not reported. */
  readonly correct: string | null;
}

/** A file with findings, and those of its lines that are shown, by number. */
export interface PageFile {
  readonly path: string;
  readonly lines: Readonly<Record<number, string>>;
}

/** Line, column, last line, column after the last. */
export type PagePlace = readonly [line: number, column: number, endLine: number, endColumn: number];

/** A finding; `file` and `rule` are indexes. */
export interface PageFinding {
  readonly file: number;
  readonly rule: number;
  readonly severity: Severity;
  readonly message: string;
  readonly place: PagePlace;
  readonly suppressed: boolean;
  readonly way: readonly { readonly role: string; readonly place: PagePlace; readonly sentence: string }[];
  readonly edits: readonly string[];
}
