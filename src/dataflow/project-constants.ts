import type { Origin } from './demand.ts';

/**
 * Whether what is imported is a constant of the project, by its name: nobody writes SCREAMING_CASE for what a request
 * says.
 */
export function isProjectConstant(origin: Extract<Origin, { kind: 'import' }>): boolean {
  const last = origin.path.at(-1) ?? origin.imported;
  return /^[A-Z][A-Z0-9_]*$/.test(last) || origin.path.some((key) => /^[A-Z][A-Z0-9_]+$/.test(key));
}
