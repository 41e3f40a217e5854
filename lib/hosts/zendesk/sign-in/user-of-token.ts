import type { HttpClient } from '../../../platform/http-client';
import { askTokenEndpoint } from '../../sign-in/ask-token-endpoint';
import { SignInError } from '../../sign-in-error';
import { address } from '../address';
import { credentials } from '../credentials';
import { CurrentUserAnswer } from '../schema/current-user-answer';
import { jsonOf } from './json-of';
import { signInErrorOf } from './sign-in-error-of';

/**
 * One request: the user whose token it is.
 * @throws SignInError `no-access` where the user may sign in, but not use the API.
 */
export async function userOfToken(
  http: HttpClient,
  account: string,
  accessToken: string,
): Promise<{ userId: string; userName: string | null }> {
  const { headers } = credentials(accessToken);
  const url = address(account, 'users/me.json');
  const answer = await askTokenEndpoint(http, { method: 'GET', url, headers, body: null });
  if (answer.status === 403) {
    throw new SignInError(
      'no-access',
      'Zendesk does not let you use its API. Ask the administrator to allow OAuth access for your role.',
    );
  }
  if (answer.status >= 500 || answer.status === 429) throw signInErrorOf('temporarily_unavailable', '');
  const said = answer.status === 200 ? CurrentUserAnswer.safeParse(jsonOf(answer.body)).data : undefined;
  if (said === undefined || said.user === 'nobody') {
    throw new SignInError('refused', 'Zendesk did not say who signed in. Start the sign-in again.');
  }
  return { userId: said.user.id, userName: said.user.name };
}
