import { createHash } from 'node:crypto';
import { createSandbox } from '../core/create-sandbox';
import { createSalesforce } from './create-salesforce';

/** A Salesforce in process with a frozen clock and a signed-in API client, for this folder's tests. */
export function openSalesforce(personKey = 'maya') {
  const sandbox = createSandbox({}, (core) => ({ salesforce: createSalesforce(core) }));
  sandbox.clock.freeze();
  sandbox.clock.set(sandbox.seed.now);
  const token = sandbox.salesforce.token(personKey);
  const base = `https://${sandbox.salesforce.hosts.api}`;
  const call = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const response = await sandbox.fetch(
      new Request(`${base}${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text,
    };
  };
  const api = '/services/data/v66.0';
  return {
    ...sandbox,
    api,
    base,
    call,
    query: (soql: string) => call('GET', `${api}/query?q=${encodeURIComponent(soql)}`),
    composite: (allOrNone: boolean, ...parts: object[]) =>
      call('POST', `${api}/composite`, { allOrNone, compositeRequest: parts }),
    challenge: (verifier: string) => createHash('sha256').update(verifier).digest('base64url'),
    /** The story's case and its account. */
    caseId: sandbox.seed.cases.find((one) => one.number === '00001042')?.id ?? '',
    accountId: sandbox.seed.accounts[0]?.salesforceId ?? '',
  };
}
