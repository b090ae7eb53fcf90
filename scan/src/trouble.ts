/** Something that a user has to know and can do something about, as one sentence. The run ends with exit code 2. */
export class Trouble extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'Trouble';
  }
}

/** Says a sentence on standard error, where it does not get into a report. */
export function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
