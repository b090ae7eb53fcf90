import type { Place } from '../explain/explain.ts';

/** A place to point at, and what to say of it. */
export interface Mark {
  readonly place: Place;
  readonly label: string;
}

/** A line of a code frame. */
type FrameLine =
  | { readonly kind: 'code'; readonly number: number; readonly text: string; readonly marked: boolean }
  | { readonly kind: 'mark'; readonly indent: number; readonly length: number; readonly label: string }
  | { readonly kind: 'gap' };

/** How much of a line is shown: of a bundle, the whole program is one. */
const WIDTH = 140;
const BEFORE_MARK = 50;

/** The lines that marks are on, `around` more before and after, and the marks under them; gaps where lines are left out. */
export function frameOf(
  lines: readonly string[],
  marks: readonly Mark[],
  around: number,
): readonly FrameLine[] {
  const shown = new Set<number>();
  for (const { place } of marks) {
    const [first, last] = [place.line - around, place.line + around];
    for (let line = Math.max(1, first); line <= Math.min(lines.length, last); line += 1) shown.add(line);
  }
  const frame: FrameLine[] = [];
  let before: number | undefined;
  for (const number of [...shown].sort((a, b) => a - b)) {
    if (before !== undefined && number > before + 1) frame.push({ kind: 'gap' });
    before = number;
    frame.push(
      ...lineWithMarks(
        lines[number - 1] ?? '',
        number,
        marks.filter(({ place }) => place.line === number),
      ),
    );
  }
  return frame;
}

function lineWithMarks(line: string, number: number, marks: readonly Mark[]): readonly FrameLine[] {
  const first = Math.min(...marks.map(({ place }) => place.column));
  const from = line.length <= WIDTH || marks.length === 0 ? 0 : Math.max(0, first - BEFORE_MARK);
  const cut = from > 0 ? '…' : '';
  const text = `${cut}${line.slice(from, from + WIDTH)}${line.length > from + WIDTH ? '…' : ''}`;
  return [
    { kind: 'code', number, text: printable(text), marked: marks.length > 0 },
    ...marks.map(({ place, label }): FrameLine => {
      const indent = Math.max(0, place.column - 1 - from + cut.length);
      const end = place.endLine === place.line ? place.endColumn : line.length + 1;
      const length = Math.max(1, Math.min(end - place.column, text.length - indent));
      return { kind: 'mark', indent, length, label };
    }),
  ];
}

/** A code frame as text, in which `paint` may colour what is beside the code. */
export function frameText(
  frame: readonly FrameLine[],
  paint: (style: 'dim' | 'red', text: string) => string = (_, text) => text,
): string {
  const width = Math.max(...frame.map((line) => (line.kind === 'code' ? String(line.number).length : 1)));
  return frame
    .map((line) => {
      switch (line.kind) {
        case 'code': {
          const number = `${line.marked ? '>' : ' '} ${String(line.number).padStart(width)} |`;
          return `  ${line.marked ? number : paint('dim', number)} ${line.text}`.trimEnd();
        }
        case 'mark': {
          const mark = `${'^'.repeat(line.length)}${line.label === '' ? '' : ` ${line.label}`}`;
          return `    ${' '.repeat(width)} ${paint('dim', '|')} ${' '.repeat(line.indent)}${paint('red', mark)}`;
        }
        case 'gap':
          return paint('dim', `    ${' '.repeat(width)} …`);
      }
    })
    .join('\n');
}

/** Text without what a terminal obeys or what turns letters around; tabs as one space, so that marks stay in place. */
export function printable(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replace(/[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu, '\u00b7');
}
