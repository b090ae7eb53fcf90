import { concept } from '../dataflow/concept.ts';

/** What is fixed about an API that has to do with encrypted connections. */
export interface TransportSecurityFacts {
  /** What a call of it does: goes without encryption, or trusts every certificate. */
  readonly effect: 'cleartext' | 'trusts-all' | 'decides';
  /** Which parameter of a deciding function takes the answer. */
  readonly answer: number;
  /** The answer that accepts a certificate. */
  readonly accepts: boolean | number;
}

/**
 * Sets up a connection, or decides about the certificate of one. `decider` is the function that does; `encrypt` is whether the
 * connection is encrypted at all; `mode` is how, by name; `host` is where it goes.
 */
export const TransportSecurity = concept<'decider' | 'encrypt' | 'mode' | 'host', TransportSecurityFacts>(
  'transport-security',
);
