import type { HttpClient } from '../../platform/http-client';
import type { HostClock } from '../host-clock';

/** Learns host time from every answer; `moved` is called when it has jumped, so that alarms are set anew. */
export function withHostTime(http: HttpClient, clock: HostClock, moved: () => void): HttpClient {
  return async (request) => {
    const answer = await http(request);
    if (await clock.note(answer.headers.date)) moved();
    return answer;
  };
}
