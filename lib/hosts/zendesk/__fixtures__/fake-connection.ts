import { readMessage } from '../../../domain/text/read-message';
import type { HttpAnswer, HttpClient, HttpRequest } from '../../../platform/http-client';
import type { Connection } from '../../contract';

type Reply = Partial<HttpAnswer> | Error;

/** A connection whose answers are given in order, and what was sent over it: directly (`sent`) or through a tab (`relayed`). */
export function fakeConnection(replies: (Reply | object)[], change: Partial<Connection> = {}) {
  const sent: HttpRequest[] = [];
  const relayed: HttpRequest[] = [];
  const left = [...replies];
  const client =
    (log: HttpRequest[]): HttpClient =>
    async (request) => {
      log.push(request);
      const reply = left.shift();
      if (reply === undefined) throw new Error(`Nobody expected ${request.method} ${request.url}.`);
      if (reply instanceof Error) throw reply;
      const isAnswer = 'body' in reply || 'status' in reply;
      const answer = isAnswer ? (reply as Partial<HttpAnswer>) : { body: JSON.stringify(reply) };
      return {
        status: 200,
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: '{}',
        url: request.url,
        ...answer,
      };
    };
  const connection: Connection = {
    account: 'acme.zendesk.com',
    http: client(sent),
    relay: null,
    token: null,
    userId: null,
    now: () => Date.UTC(2026, 2, 2, 9, 41),
    readMessage,
    mapping: null,
    ifAllowed: (_, ask) => ask(),
    remember: (_, __, read) => read(),
    met: () => undefined,
    ...change,
  };
  return { connection, sent, relayed, tab: client(relayed) };
}
