import { salesforceApi } from '../../lib/hosts/salesforce/api';
import type { Fault } from '../sandbox/core/faults';
import { salesforceClient } from './salesforce-client';
import { ORG } from './salesforce-desk';
import { salesforceEndpoints } from './salesforce-endpoints';

/** One request of a call: a composite by its parts, any other by its path. */
export interface CallRequest {
  call: string;
  name: string;
  parts: string[];
  /** What is asked once a day about the words of an org: what of it fails is not known, and costs nothing else. */
  isAboutWords: boolean;
  /** Which requests those are for the sandbox. */
  at: Pick<Fault, 'host' | 'method' | 'path' | 'bodyIncludes'>;
}

/** What a call asks of an org that it knows nothing of yet, request by request. Fails where the call does. */
export async function salesforceRequests(call: string): Promise<CallRequest[]> {
  const { connection, asked, salesforce, seed, clock } = salesforceClient();
  salesforce.switches.surveys = true;
  await salesforceEndpoints[call]?.ask(salesforceApi, connection, { seed, clock });
  const named = asked.map(({ call: line, parts }) => ({ line, parts: parts.map(({ name }) => name) }));
  return named.map(({ line, parts }, index) => {
    const [method = '', path = ''] = line.split(' ');
    const host = ORG;
    if (parts.length === 0) {
      const words = path
        .split('/')
        .map((word) => (/^\w{15,18}$/.test(word) && /\d/.test(word) ? '\\w+' : word));
      const name = words.join('/').replace(/^\/services\/data\/v[\d.]+\//, '');
      return {
        call,
        name,
        parts,
        isAboutWords: false,
        at: { host, method, path: new RegExp(`^${words.join('/')}(\\?|$)`) },
      };
    }
    const others = named.filter((_, at) => at !== index).flatMap((other) => other.parts);
    const own = parts.find((part) => !others.includes(part)) ?? parts[0];
    return {
      call,
      name: parts.join(' '),
      parts,
      isAboutWords: parts.includes('tracked'),
      at: { host, method, path: /\/composite$/, bodyIncludes: `"referenceId":"${own}"` },
    };
  });
}
