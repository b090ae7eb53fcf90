import { concept } from '../dataflow/concept.ts';

/** What is fixed about an API that has somebody log in at another server. */
export interface OAuthLoginFacts {
  /** Options that say, each, how the answer is tied to the request. */
  readonly tiedBy: readonly string[];
  /** The option whose `false` switches the tie off, and whose `true` makes one. */
  readonly stateOption: string;
  /** The option that lists the checks of an answer. */
  readonly checksOption: string;
  /** The option that takes an account of the same address for the same person. */
  readonly linkingOption: string;
}

/** Has somebody log in at another server (OAuth 2, OpenID Connect). */
export const OAuthLogin = concept<'options', OAuthLoginFacts>('oauth-login');

/** What is fixed about an API that takes the answer of a login at another server. */
export interface OAuthAnswerFacts {
  /** Checks of which one at least has to be there: what the answer has to say again. */
  readonly checks: readonly string[];
  /** Servers are spoken to without encryption as well. */
  readonly cleartext: boolean;
}

/** Takes the answer of a login at another server. */
export const OAuthAnswer = concept<'checks', OAuthAnswerFacts>('oauth-answer');
