import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hostApis } from '../lib/hosts/apis';
import { hostContract } from './host-contract';
import { markers } from './host-contract/markers';
import { reading } from './host-contract/reading';
import { readingLists } from './host-contract/reading-lists';
import { readingThePast } from './host-contract/reading-the-past';
import { salesforceUnderTest } from './host-contract/salesforce-under-test';
import { salesforceWithoutEntitlements } from './host-contract/salesforce-without-entitlements';
import { writing } from './host-contract/writing';
import { zendeskUnderTest } from './host-contract/zendesk-under-test';

const hosts = [zendeskUnderTest, salesforceUnderTest];

const scripts = readdirSync(resolve(import.meta.dirname, '../entrypoints'))
  .filter((name) => name.endsWith('.content'))
  .map((name) => name.replace('.content', ''));

describe('the list of hosts and their content scripts', () => {
  it('name the hosts that are tried here, and no other', () => {
    expect(hosts.map(({ page }) => page.host).sort()).toEqual(scripts.sort());
    expect(hosts.map(({ api }) => api)).toEqual(hostApis);
  });
});

for (const host of hosts) hostContract(host);

describe('salesforce without entitlements', () => {
  for (const subject of [reading, readingLists, readingThePast, writing, markers]) {
    subject(salesforceWithoutEntitlements);
  }

  it('knows no clocks, names nothing that is not there, and says so once', async () => {
    const { api, start } = salesforceWithoutEntitlements;
    const { connection, ticketId } = start();
    const asked: string[] = [];
    const told: string[] = [];
    const facts = await api.readTicket(
      {
        ...connection,
        http: (request) => {
          asked.push(decodeURIComponent(request.body ?? ''));
          return connection.http(request);
        },
        met: (question, answer) => told.push(`${question}=${answer}`),
      },
      ticketId,
    );
    expect(facts.clocks).toEqual([]);
    expect(told).toContain('object-casemilestone=absent');
    expect(told.filter((one) => one.startsWith('read-'))).toEqual([]);
    const queries = asked.filter((body) => body.includes('SELECT')).join();
    expect(queries).not.toBe('');
    for (const absent of ['CaseMilestone', 'EntitlementId', 'IsStopped', 'SlaExitDate'])
      expect(queries).not.toMatch(new RegExp(`(?<!')\\b${absent}\\b`));
  });
});
