import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { HostError } from '../../lib/hosts/host-error';
import { sharedSample } from '../../lib/hosts/salesforce/__fixtures__/shared-sample';
import { salesforceApi } from '../../lib/hosts/salesforce/api';
import { salesforceClient } from './salesforce-client';
import { ORG } from './salesforce-desk';
import { salesforceEndpoints } from './salesforce-endpoints';

const recorded = sharedSample('error-bodies');
const samples = z
  .array(
    z.object({
      status: z.number().optional(),
      body: z.unknown().optional(),
      contentType: z.string().optional(),
    }),
  )
  .catch([])
  .parse(recorded)
  .filter(({ status }) => status !== undefined);

/** What each recorded body means to whoever reads or writes; what is no such answer of the API is unreadable, or a refusal. */
const MEANT = [
  ['signed-out'],
  ['session-refused'],
  ['rate-limited'],
  ['rate-limited'],
  // The address of a composite is there in every version of the API.
  ['not-found', 'bad-answer'],
  ['no-access'],
  ['host-error'],
  ['invalid'],
  ['not-found', 'bad-answer'],
  ['conflict'],
  ['bad-answer'],
  ['signed-out'],
  ['no-access'],
];

describe.skipIf(recorded === null)('every recorded error body (needs ../shared)', () => {
  it('is one of those judged here', () => expect(samples).toHaveLength(MEANT.length));

  it.each(Object.entries(salesforceEndpoints))('at %s', async (call, { ask, beside = [] }) => {
    const { connection, salesforce, faults, seed, clock } = salesforceClient();
    salesforce.switches.surveys = true;
    // What is asked once a day has been asked.
    await ask(salesforceApi, connection, { seed, clock });
    for (const [index, { status = 0, body, contentType = 'application/json' }] of samples.entries()) {
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      const headers = { 'content-type': contentType };
      const armed = faults.add({ host: ORG, status, body: text, headers });
      const answer = await ask(salesforceApi, connection, { seed, clock }).catch((error: unknown) => error);
      armed.remove();
      const what = `${call}: ${status} ${text}`;
      // What is only more to know is not known then.
      if (!(answer instanceof HostError) && beside.includes('subjects')) continue;
      expect(answer, what).toBeInstanceOf(HostError);
      expect(MEANT[index], what).toContain((answer as HostError).problem);
    }
  });
});
