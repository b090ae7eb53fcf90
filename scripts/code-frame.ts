import type { Linter } from 'eslint';

/** The lines around what is reported, and a mark under it. */
export function codeFrame(
  lines: readonly string[],
  { line, column, endLine, endColumn }: Linter.LintMessage,
  before = 2,
  after = 1,
): string {
  const width = String(line + after).length;
  const shown: string[] = [];
  for (let at = Math.max(1, line - before); at <= Math.min(lines.length, line + after); at += 1) {
    shown.push(`  ${at === line ? '>' : ' '} ${String(at).padStart(width)} | ${lines[at - 1] ?? ''}`);
    if (at !== line) continue;
    const length = endLine === line && endColumn !== undefined ? endColumn - column : 1;
    shown.push(`    ${' '.repeat(width)} | ${' '.repeat(column - 1)}${'^'.repeat(Math.max(1, length))}`);
  }
  return shown.join('\n');
}
