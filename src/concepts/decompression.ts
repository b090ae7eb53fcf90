import { concept } from '../dataflow/concept.ts';

/** What is fixed about an API that makes data larger again. */
export interface DecompressionFacts {
  /** The option that says how large the result may become; none where there is no such option. */
  readonly limitOption: string;
}

/** Makes the data of a compressed text or file, all at once. */
export const Decompression = concept<'data' | 'options', DecompressionFacts>('decompression');
