/** How many known words are still worth listing in one sentence. */
const MOST_LISTED = 14;

/** The end of a sentence about an unknown word: the one that was likely meant, else those there are. */
export function didYouMean(word: string, known: readonly string[]): string {
  const close = known
    .map((one) => ({ one, distance: distanceOf(word.toLowerCase(), one.toLowerCase()) }))
    .filter(({ one, distance }) => distance <= Math.max(1, Math.floor(one.length * 0.4)))
    .sort((a, b) => a.distance - b.distance)[0];
  if (close) return `; did you mean '${close.one}'?`;
  return known.length > 0 && known.length <= MOST_LISTED ? `; known are ${known.join(', ')}` : '';
}

/** How many characters have to be put in, taken out or changed to make one word the other. */
function distanceOf(from: string, to: string): number {
  // A word as long as a sentence is like none that is known.
  if (from.length > 60) return Infinity;
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let at = 1; at <= from.length; at += 1) {
    const next = [at];
    for (let other = 1; other <= to.length; other += 1) {
      const changed = (row[other - 1] ?? 0) + (from[at - 1] === to[other - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[other] ?? 0) + 1, (next[other - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
