import { readMessage } from '../../../domain/text/read-message';
import type { HttpAnswer, HttpRequest } from '../../../platform/http-client';
import type { Connection } from '../../contract';
import { knownOrg } from './known-org';

/** What the fake org answers to one request, or throws. */
type Answer = Partial<HttpAnswer> | Error;

/** A connection to an org that answers what it was told to, in order, and keeps what it was asked. */
export function fakeOrg(...answers: Answer[]): { connection: Connection; asked: HttpRequest[] } {
  const asked: HttpRequest[] = [];
  const connection: Connection = {
    account: 'acme.my.salesforce.com',
    http: (request) => {
      const answer = answers[asked.length];
      asked.push(request);
      if (answer === undefined) throw new Error(`One request too many: ${request.method} ${request.url}`);
      if (answer instanceof Error) return Promise.reject(answer);
      return Promise.resolve({ status: 200, headers: {}, body: '{}', url: request.url, ...answer });
    },
    relay: null,
    token: '00D000000000001!token',
    userId: '005000000000001AAA',
    now: () => Date.UTC(2026, 9, 2, 9),
    readMessage,
    mapping: null,
    ifAllowed: (_, ask) => ask(),
    remember: knownOrg(),
    met: () => undefined,
  };
  return { connection, asked };
}
