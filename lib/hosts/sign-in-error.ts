/** A sign-in did not end in a token. `code` has its words in the message catalogue (`error_<code>`, `sign_in_<host>_<code>`). */
export class SignInError extends Error {
  override readonly name = 'SignInError';
  constructor(
    readonly code:
      | 'blocked-by-admin'
      | 'not-installed'
      | 'wrong-callback'
      | 'wrong-key'
      | 'wrong-scope'
      | 'no-access'
      | 'bad-answer'
      | 'refused'
      | 'unavailable',
    message: string,
  ) {
    super(message);
  }
}
