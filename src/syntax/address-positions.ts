import type { TextPart } from './text-part.ts';

/** An address with its host complete, or a path on the same host. */
const SETTLED = /^(?:(?:[a-z][a-z\d+.-]*:)?\/\/[\w.-]+(?::\d+)?[/?#]|\/[^/\\]|[?#]|\.{1,2}\/|[\w-]+\/)/i;

/** The holes of an address that can change its host: those before which it is not complete. */
export function hostPositions(
  parts: readonly TextPart[],
): readonly { readonly hole: number; readonly kind: 'host' }[] {
  let before = '';
  return parts.flatMap((part) => {
    if ('text' in part) {
      before += part.text;
      return [];
    }
    return SETTLED.test(before) ? [] : [{ hole: part.hole, kind: 'host' as const }];
  });
}
