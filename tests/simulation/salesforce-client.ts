import { inTurn } from '../../lib/cache/__fixtures__/in-turn';
import { memoryStore } from '../../lib/cache/__fixtures__/memory-store';
import { MetCode } from '../../lib/domain/model/met-behaviours';
import { readMessage } from '../../lib/domain/text/read-message';
import type { Connection } from '../../lib/hosts/contract';
import { remembering } from '../../lib/worker/connect/remembering';
import { sandboxClient } from '../host-contract/sandbox-client';
import { openSalesforce } from '../sandbox/salesforce/open-salesforce';

interface Asked {
  /** `GET /services/data/`, or the composite with what its parts ask for. */
  call: string;
  parts: { name: string; url: string; status: number; code: string | null }[];
  headers: Record<string, string>;
}

/** The production adapter's way to a sandbox in process, with all that it asked and noted. */
export function salesforceClient() {
  const sandbox = openSalesforce();
  const account = sandbox.salesforce.hosts.api;
  const asked: Asked[] = [];
  const met: string[] = [];
  const local = memoryStore();
  const send = sandboxClient(sandbox.fetch, { cookie: '', origin: 'chrome-extension://bellwether' });
  const now = () => sandbox.clock.now();
  const me = sandbox.seed.people.find(({ key }) => key === 'maya');
  const connection: Connection = {
    account,
    http: async (request) => {
      const answer = await send(request);
      const path = request.url.replace(`https://${account}`, '').replace(/\?.*/, '');
      asked.push({
        call: `${request.method} ${path}`,
        parts: answer.status === 200 ? partsOf(request.body, answer.body) : [],
        headers: answer.headers,
      });
      return answer;
    },
    relay: null,
    token: sandbox.salesforce.token('maya'),
    userId: me?.salesforceId ?? null,
    now,
    readMessage,
    mapping: null,
    ifAllowed: (_, ask) => ask(),
    remember: remembering({ local, exclusively: inTurn(), now }, account, me?.salesforceId ?? null),
    // What is no code would be left out by the worker.
    met: (question, answer) => met.push(`${MetCode.parse(question)}=${MetCode.parse(answer)}`),
  };
  return { ...sandbox, connection, asked, met, local };
}

function partsOf(body: string | null, answer: string): Asked['parts'] {
  const parts: { referenceId: string; url: string }[] = JSON.parse(body ?? '{}').compositeRequest ?? [];
  const answers: { referenceId: string; httpStatusCode: number; body: unknown }[] =
    parts.length === 0 ? [] : (JSON.parse(answer).compositeResponse ?? []);
  return parts.map(({ referenceId, url }) => {
    const own = answers.find((one) => one.referenceId === referenceId);
    const error = Array.isArray(own?.body) ? own.body[0]?.errorCode : null;
    return {
      name: referenceId,
      url: decodeURIComponent(url.replace(/^\/services\/data\/v\d+\.0\//, '')),
      status: own?.httpStatusCode ?? 0,
      code: error ?? null,
    };
  });
}
