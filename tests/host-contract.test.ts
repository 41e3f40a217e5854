import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hostApis } from '../lib/hosts/apis';
import { hostContract } from './host-contract';
import { salesforceUnderTest } from './host-contract/salesforce-under-test';
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
