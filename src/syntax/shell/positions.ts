import type { TextPart } from '../text-part.ts';

/** How a shell reads a value that is put into its command line. */
export type ShellPlaceKind = 'word' | 'double-quoted' | 'single-quoted';

/** A value and how the shell reads it. */
export interface ShellPlace {
  readonly hole: number;
  readonly kind: ShellPlaceKind;
}

/**
 * How a POSIX shell reads each value put into a command line (XCU, section 2.2). A command substitution within double
 * quotes is read as a command line of its own. What follows a quote that is never closed is inside it.
 */
export function shellPositions(parts: readonly TextPart[]): readonly ShellPlace[] {
  const places: ShellPlace[] = [];
  /** What is open, the innermost last. */
  const open: ('"' | "'" | '(' | '`')[] = [];
  let escaped = false;
  for (const part of parts) {
    if ('hole' in part) {
      places.push({ hole: part.hole, kind: kindIn(open.at(-1)) });
      escaped = false;
      continue;
    }
    for (let at = 0; at < part.text.length; at += 1) {
      const char = part.text.charAt(at);
      const inner = open.at(-1);
      if (escaped) escaped = false;
      else if (inner === "'") {
        if (char === "'") open.pop();
      } else if (char === '\\') escaped = true;
      else if (char === '"' || char === '`') {
        if (inner === char) open.pop();
        else open.push(char);
      } else if (char === "'" && inner !== '"') open.push("'");
      else if (char === '(' && part.text.charAt(at - 1) === '$') open.push('(');
      else if (char === ')' && inner === '(') open.pop();
    }
  }
  return places;
}

function kindIn(inner: '"' | "'" | '(' | '`' | undefined): ShellPlaceKind {
  switch (inner) {
    case '"':
      return 'double-quoted';
    case "'":
      return 'single-quoted';
    default:
      return 'word';
  }
}

/** The values that choose the program: those of the first word of a command that is split at its spaces. */
export function programPositions(
  parts: readonly TextPart[],
): readonly { readonly hole: number; readonly kind: 'program' }[] {
  const places: { readonly hole: number; readonly kind: 'program' }[] = [];
  for (const part of parts) {
    if ('hole' in part) places.push({ hole: part.hole, kind: 'program' });
    else if (/\s/.test(places.length > 0 ? part.text : part.text.trimStart())) break;
  }
  return places;
}
