import { SignInError } from '../sign-in-error';

/**
 * The authorisation code in the address that the host sent the browser back to.
 * @param state the one given with the request: a code that came with another belongs to somebody else's sign-in.
 * @param errorOf what the host's `error` and `error_description` stand for.
 * @throws SignInError
 */
export function readRedirect(
  address: string,
  state: string,
  errorOf: (error: string, description: string) => SignInError,
): string {
  const query = URL.canParse(address) ? new URL(address).searchParams : new URLSearchParams();
  const error = query.get('error');
  if (error !== null) throw errorOf(error, query.get('error_description') ?? '');
  const code = query.get('code') ?? '';
  if (code === '' || state === '' || query.get('state') !== state) {
    throw new SignInError('refused', 'This answer belongs to another sign-in. Start the sign-in again.');
  }
  return code;
}
