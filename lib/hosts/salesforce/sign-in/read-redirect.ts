import { SignInError } from '../../sign-in-error';
import { signInErrorOf } from './sign-in-error-of';

/**
 * The authorisation code in the address that Salesforce sent the browser back to.
 * @param state the one given with the request: a code that came with another belongs to somebody else's sign-in.
 * @throws SignInError
 */
export function readRedirect(address: string, state: string): string {
  const query = URL.canParse(address) ? new URL(address).searchParams : new URLSearchParams();
  const error = query.get('error');
  if (error !== null) throw signInErrorOf(error, query.get('error_description') ?? '');
  const code = query.get('code') ?? '';
  if (code === '' || state === '' || query.get('state') !== state) {
    throw new SignInError('refused', 'This answer belongs to another sign-in. Start the sign-in again.');
  }
  return code;
}
