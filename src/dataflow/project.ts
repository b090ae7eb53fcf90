import type { VersionRange } from '../syntax/version-range.ts';

/** What rows ask about the project that a file belongs to. Whatever is not known is undefined. */
export interface Project {
  /** The versions of a package that the project may run with. */
  versionsOf(packageName: string): VersionRange | undefined;
  /** Whether the project is a library, so that strangers call what its files export. */
  readonly isLibrary: boolean | undefined;
}

/** The package that a module specifier belongs to: `mysql2/promise` to `mysql2`; undefined for a file. */
export function packageOf(specifier: string): string | undefined {
  return /^(?:@[^/]+\/[^/]+|[^./@~#][^/]*)/.exec(specifier.replace(/^node:/, ''))?.[0];
}
