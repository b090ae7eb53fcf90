/**
 * A glob with `**`, `*`, `?` and `{a,b}` as an expression over a path whose parts stand between `/`. A glob that begins
 * with `./` counts from the working directory; any other may begin at any folder, as `*.test.js` is meant.
 */
export function globPattern(glob: string): RegExp {
  const isRooted = glob.startsWith('./');
  const source = glob
    .replace(/^\.\//, '')
    .replace(/[.+^$()|[\]\\]/g, '\\$&')
    .replace(/\{([^{}]*)\}/g, (_, list: string) => `(?:${list.split(',').join('|')})`)
    .replace(/[{}]/g, '\\$&')
    .replace(/\*\*\/|\*\*|\*|(?<!\()\?/g, (wildcard) => {
      switch (wildcard) {
        case '**/':
          return '(?:.*/)?';
        case '**':
          return '.*';
        case '*':
          return '[^/]*';
        default:
          return '[^/]';
      }
    });
  return new RegExp(`^${isRooted ? '' : '(?:.*/)?'}${source}$`);
}
