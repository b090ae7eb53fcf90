/** A name in lower-case words: `resetPasswordURL2` is `reset`, `password`, `url`. Digits and signs separate. */
export function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

/**
 * The first word of a name that a list has, whole: `author` has no `auth`. Two words beside each other are one as
 * well (`apiKey`, `api_key` and `apikey` are the same), and so are three (`x_api_key`).
 */
export function findWord(name: string, list: ReadonlySet<string>): string | undefined {
  const words = wordsOf(name);
  for (let at = 0; at < words.length; at += 1) {
    for (let length = 3; length >= 1; length -= 1) {
      if (at + length > words.length) continue;
      const word = words.slice(at, at + length).join('');
      if (list.has(word)) return word;
    }
  }
  return undefined;
}
