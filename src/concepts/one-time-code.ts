import { concept } from '../dataflow/concept.ts';

/** What is fixed about an API of one-time codes. */
export interface OneTimeCodeFacts {
  /** How many periods before and after its own a code is good for, where the call does not say. */
  readonly window: number;
}

/**
 * Makes or checks codes that are good for a short time, with a secret that both sides have.
 *
 * `window` counts periods before and after a code's own, `tolerance` seconds; `period` is how long one is, in seconds;
 * `secretBytes` the length of a secret that is made.
 */
export const OneTimeCode = concept<
  'window' | 'tolerance' | 'digits' | 'period' | 'secretBytes',
  OneTimeCodeFacts
>('one-time-code');

/** Checks that a key of a visitor signed a challenge, for an origin and a host (WebAuthn). */
export const AuthenticatorCheck = concept<'challenge' | 'origin' | 'host' | 'userVerified'>(
  'authenticator-check',
);
