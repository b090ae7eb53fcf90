import type { Language } from './reported-rules.ts';

/** A piece of code on a rule's page that says of itself whether the rule reports it. */
export interface DocExample {
  readonly language: Language;
  readonly kind: 'incorrect' | 'correct';
  readonly code: string;
  /** Line of the page at which the code begins. */
  readonly line: number;
}

/** The examples of a page: code blocks that begin with a language and `incorrect` or `correct`. */
export function readDocExamples(page: string): readonly DocExample[] {
  const fence = /^```(jsx?|tsx?) (incorrect|correct)\n(.*?)^```$/gms;
  return [...page.matchAll(fence)].map(([, language, kind, code = ''], index, all) => ({
    language: language as Language,
    kind: kind as DocExample['kind'],
    code,
    line: page.slice(0, all[index]?.index).split('\n').length + 1,
  }));
}
