import type { TextPart } from './text-part.ts';

/** Where a value stands in a text of code: among words of the language, or within the quotes of a string. */
export type CodePosition = 'code' | 'string';

/**
 * Where each hole of a text of JavaScript stands.
 *
 * Comments and templates are known; a regular expression is read as code, so that quotes in one are taken for those of a
 * string.
 */
export function codePositions(
  parts: readonly TextPart[],
): readonly { readonly hole: number; readonly kind: CodePosition }[] {
  // What is open: quotes, `${` of a template, comments.
  const open: string[] = [];
  return parts.flatMap((part) => {
    if ('text' in part) {
      readText(part.text, open);
      return [];
    }
    const inside = open.at(-1) ?? '';
    return [{ hole: part.hole, kind: /^['"`]$/.test(inside) ? ('string' as const) : ('code' as const) }];
  });
}

function readText(text: string, open: string[]): void {
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    const two = text.slice(at, at + 2);
    const inside = open.at(-1);
    switch (inside) {
      case "'":
      case '"':
        if (char === '\\') at += 1;
        else if (char === inside || char === '\n') open.pop();
        break;
      case '`':
        if (char === '\\') at += 1;
        else if (char === '`') open.pop();
        else if (two === '${') {
          open.push(two);
          at += 1;
        }
        break;
      case '//':
        if (char === '\n') open.pop();
        break;
      case '/*':
        if (two === '*/') open.pop();
        break;
      default:
        if (char === "'" || char === '"' || char === '`') open.push(char);
        else if (two === '//' || two === '/*') open.push(two);
        else if (char === '{' && inside !== undefined) open.push('{');
        else if (char === '}' && inside !== undefined) open.pop();
    }
  }
}
