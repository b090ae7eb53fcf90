const WINDOW = 100;
const FACTOR = 37n;
const LOWEST = FACTOR ** BigInt(WINDOW);
const [TAB, LF, CR, SPACE, END] = [9, 10, 13, 32, 65_535];

/**
 * For each line of a text, the hash by which GitHub's code scanning recognises a result on it: of the hundred
 * characters from its start, white space left out, with a number that tells equal ones apart. Written down as the
 * upload action computes it, since the action warns of others, and the programming interface computes none.
 */
export function lineHashes(text: string): readonly string[] {
  const hashes: string[] = [];
  const counts = new Map<string, number>();
  const window = new Array<number>(WINDOW).fill(0);
  const lines = new Array<number>(WINDOW).fill(-1);
  let [hash, at, line] = [0n, 0, -1];
  let [isLineStart, wasCarriageReturn] = [true, false];

  const finish = (): void => {
    const started = lines[at] ?? -1;
    if (started < 0) return;
    const value = hash.toString(16);
    const count = (counts.get(value) ?? 0) + 1;
    counts.set(value, count);
    hashes[started] = `${value}:${count}`;
    lines[at] = -1;
  };
  const push = (code: number): void => {
    const oldest = BigInt(window[at] ?? 0);
    window[at] = code;
    hash = BigInt.asUintN(64, FACTOR * hash + BigInt(code) - LOWEST * oldest);
    at = (at + 1) % WINDOW;
  };
  const read = (given: number): void => {
    let code = given;
    if (code === SPACE || code === TAB || (wasCarriageReturn && code === LF)) {
      wasCarriageReturn = false;
      return;
    }
    wasCarriageReturn = code === CR;
    if (code === CR) code = LF;
    finish();
    if (isLineStart) {
      isLineStart = false;
      line += 1;
      lines[at] = line;
    }
    if (code === LF) isLineStart = true;
    push(code);
  };
  for (let index = 0; index < text.length; index += 1) read(text.charCodeAt(index));
  read(END);
  for (let rest = 0; rest < WINDOW; rest += 1) {
    finish();
    push(0);
  }
  return hashes;
}
