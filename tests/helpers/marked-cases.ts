import type { InvalidTestCase } from '@typescript-eslint/rule-tester';
import { marked } from './rule-tester.ts';

/** A case of a rule's test: code in which `«…»` stands around what is reported. */
export interface MarkedCase {
  readonly name: string;
  readonly code: string;
  readonly id: string;
  readonly data?: Readonly<Record<string, string>>;
  /** Whether the finding is one of those that have to be asked for. */
  readonly potential?: boolean;
  /** What the suggestion, or the fix, makes of the code. */
  readonly suggestion?: {
    readonly id: string;
    readonly data?: Readonly<Record<string, string>>;
    readonly output: string;
  };
  readonly fixed?: string;
}

/** The cases as a rule tester takes them. */
export function invalidCases(cases: readonly MarkedCase[]): InvalidTestCase<string, readonly unknown[]>[] {
  return cases.map(({ name, code, id, data, potential, suggestion, fixed }) => {
    const { code: text, range } = marked(code);
    const suggestions = suggestion && [
      {
        messageId: suggestion.id,
        ...(suggestion.data && { data: suggestion.data }),
        output: suggestion.output,
      },
    ];
    return {
      name,
      code: text,
      ...(potential && { options: [{ report: 'potential' }] }),
      ...(fixed !== undefined && { output: fixed }),
      errors: [{ messageId: id, ...(data && { data }), ...range, ...(suggestions && { suggestions }) }],
    };
  });
}
