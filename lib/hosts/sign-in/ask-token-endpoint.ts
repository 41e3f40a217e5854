import type { HttpAnswer, HttpClient, HttpRequest } from '../../platform/http-client';
import { HttpFailure } from '../../platform/http-failure';
import { SignInError } from '../sign-in-error';

/**
 * One request to an endpoint of the sign-in, without cookies.
 * @throws SignInError `unavailable` when no answer came: the host may have acted all the same. `bad-answer` when another host answered.
 */
export async function askTokenEndpoint(
  http: HttpClient,
  request: Omit<HttpRequest, 'credentials'>,
): Promise<HttpAnswer> {
  let answer: HttpAnswer;
  try {
    answer = await http({ ...request, credentials: 'none' });
  } catch (error) {
    if (!(error instanceof HttpFailure)) throw error;
    if (error.reason === 'redirected') throw elsewhere();
    throw new SignInError('unavailable', 'The host could not be reached. Try again in a few minutes.');
  }
  if (!URL.canParse(answer.url) || new URL(answer.url).host !== new URL(request.url).host) {
    throw elsewhere();
  }
  return answer;
}

function elsewhere(): SignInError {
  return new SignInError('bad-answer', 'Another address answered for the sign-in. Start it again.');
}
