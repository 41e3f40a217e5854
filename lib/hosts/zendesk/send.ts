import type { HttpAnswer, HttpClient, HttpRequest } from '../../platform/http-client';
import { HttpFailure } from '../../platform/http-failure';
import { HostError } from '../host-error';
import { problemWords } from './problem-words';

/**
 * Sends one request, once.
 * @throws HostError `needs-tab` when no open tab could send it: then nothing was sent. `offline` when no answer came; of a write
 * (anything but GET), it is uncertain whether the host acted.
 */
export async function send(client: HttpClient, request: HttpRequest): Promise<HttpAnswer> {
  try {
    return await client(request);
  } catch (failure) {
    if (!(failure instanceof HttpFailure)) throw failure;
    if (failure.reason === 'no-tab') throw new HostError('needs-tab', problemWords['needs-tab']);
    throw new HostError('offline', problemWords.offline, request.method === 'GET' ? {} : { uncertain: true });
  }
}
