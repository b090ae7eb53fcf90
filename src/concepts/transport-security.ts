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
 * connection is encrypted at all; `upgrade` is whether it must be later on; `credentials` are what is sent where it is not;
 * `mode` is how, by name; `host` is where it goes.
 */
export const TransportSecurity = concept<
  'decider' | 'encrypt' | 'upgrade' | 'credentials' | 'mode' | 'host',
  TransportSecurityFacts
>('transport-security');
