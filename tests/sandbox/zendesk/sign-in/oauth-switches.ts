/** What nobody has verified about Zendesk's OAuth, or what an administrator sets. A test may flip any. */
export interface OAuthSwitches {
  /** Whether somebody who has allowed access once sees the form again. */
  consent: 'remembered' | 'asked-again';
  /**
   * How an unknown client or a redirect address that is not entered is refused: on a page, on one with the status 400 (which a browser
   * does not show in a sign-in window), or at the redirect address.
   */
  refusal: 'page' | 'error-status' | 'redirect';
  /** Whether the extension's redirect address is entered in the client. */
  redirectEntered: boolean;
  /** The administrator has switched the client off: no page to allow access, no token. */
  clientOff: boolean;
  /** How long an access token lives: what was asked for, without end and without a word of it, or so many seconds. */
  lifetime: 'asked' | 'endless' | number;
  /** What a renewal does with the refresh token, or that there is none at all. */
  refresh: 'rotated' | 'kept' | 'none';
  /** What happens when a refresh token is seen a second time: the sign-in ends, or only this renewal is refused. */
  reuse: 'ends-all' | 'refused';
  /** What is granted: the scope asked for, or only reading, said so or not. */
  scope: 'asked' | 'read' | 'read-unsaid';
  /** Whether a write that carries a cookie beside its token wants the CSRF token all the same. */
  cookieBesideToken: 'wants-csrf' | 'ignored';
}

export function defaultOAuthSwitches(): OAuthSwitches {
  return {
    consent: 'remembered',
    refusal: 'page',
    redirectEntered: true,
    clientOff: false,
    lifetime: 'asked',
    refresh: 'rotated',
    reuse: 'ends-all',
    scope: 'asked',
    cookieBesideToken: 'wants-csrf',
  };
}
