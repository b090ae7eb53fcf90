import { concept } from '../dataflow/concept.ts';

/** What is fixed about an API that runs code apart from the program. */
export interface SandboxFacts {
  /**
   * How far apart: `broken` where the code gets out and the package is offered as a boundary all the same, `realm` where it
   * was never meant as one, `inspected` where an option opens it.
   */
  readonly boundary: 'broken' | 'realm' | 'inspected';
}

/** Sets code apart from the rest of the program. `code` is what is run there, where it is given to the same call. */
export const SandboxUse = concept<'code', SandboxFacts>('sandbox-use');
