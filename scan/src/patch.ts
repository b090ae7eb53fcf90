import { createTwoFilesPatch } from 'diff';

/** What differs between two versions of a file, as git writes it. */
export function patchOf(path: string, before: string, after: string): string {
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, '', '', { context: 2 });
  // The first line is a rule, for patches of several files.
  return patch.slice(patch.indexOf('\n') + 1);
}
