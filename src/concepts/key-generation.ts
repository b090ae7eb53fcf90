import { concept } from '../dataflow/concept.ts';

/** What is fixed about an API that makes keys. */
export interface KeyGenerationFacts {
  readonly type: 'rsa' | 'dsa' | 'dh' | 'ec' | 'hmac' | 'aes';
  /** How the module writes the curve P-256. */
  readonly curve: string;
}

/** Makes a key, or the parameters of one. `group` is a named group of Diffie-Hellman. */
export const KeyGeneration = concept<'bits' | 'exponent' | 'curve' | 'group', KeyGenerationFacts>(
  'key-generation',
);
