import { describe, expect, it } from 'vitest';
import { hostApis } from '../lib/hosts/apis';
import { hostPages } from '../lib/hosts/pages';
import { hostContract } from './host-contract';
import { salesforceUnderTest } from './host-contract/salesforce-under-test';
import { zendeskUnderTest } from './host-contract/zendesk-under-test';

const hosts = [zendeskUnderTest, salesforceUnderTest];

describe('the two lists of hosts', () => {
  it('name the hosts that are tried here, and no other', () => {
    expect(hosts.map(({ page }) => page)).toEqual(hostPages);
    expect(hosts.map(({ api }) => api)).toEqual(hostApis);
  });
});

for (const host of hosts) hostContract(host);
