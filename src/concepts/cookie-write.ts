import { concept } from '../dataflow/concept.ts';

/** What an attribute is when nothing says so. */
export type FlagDefault =
  /** Not sent. */
  | 'absent'
  | 'on'
  /** Sent where the request came over TLS. */
  | 'by-request';

/** What is fixed about an API that sends a cookie to a browser. */
export interface CookieFacts {
  /** What `HttpOnly` is when the options do not say; `impossible` for cookies that a script of the page writes. */
  readonly httpOnly: FlagDefault | 'impossible';
  readonly secure: FlagDefault;
  /** What `SameSite` is when the options do not say; `on` for one that keeps the cookie from other sites' requests. */
  readonly sameSite: FlagDefault;
  /** Keys of the options, where they are not `httpOnly`, `secure`, `sameSite`. */
  readonly keys: Readonly<Partial<Record<'httpOnly' | 'secure' | 'sameSite', string>>>;
  /** Where the options stand among the arguments, for calls that have none yet; absent where none may be added. */
  readonly optionsAt: number;
  /** What the cookie is for, where the API is for nothing else. */
  readonly purpose:
    | 'session'
    /** Holds what a script of the page has to read: the token of a double submit. */
    | 'script-token'
    /** Holds a matter of taste: a language, a theme. */
    | 'preference';
  /** What paths the cookie is sent for when nothing says so: all, or those below the page that set it. */
  readonly path: 'root' | 'request';
  /** Whether the cookie is signed unless the options say otherwise. */
  readonly signed: boolean;
  /** Whether there is a cookie only where there are options for it. */
  readonly whenGiven: boolean;
  /** Whether options that are given replace all defaults, and not only those of the keys they have. */
  readonly replaces: boolean;
  /** Unit of `maxAge`. */
  readonly unit: 'ms' | 's' | 'days';
}

/**
 * Sends a cookie to a browser, or writes one in it.
 *
 * `header` is the text of a `Set-Cookie` header (a text or a list of them), in place of the other roles.
 */
export const CookieWrite = concept<'name' | 'value' | 'options' | 'header', CookieFacts>('cookie-write');
