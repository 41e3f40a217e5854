import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AccountFacts } from '../domain/model/account-facts';
import type { HostId } from '../domain/model/host-id';
import type { RecordRef } from '../domain/model/record-ref';
import { HostError } from '../hosts/host-error';
import { pullTools } from './__fixtures__/pull-tools';
import { pullAccount } from './pull-account';

const host = vi.hoisted(() => (id: HostId) => ({
  host: id,
  readAccount: vi.fn<() => Promise<unknown>>(),
  findAccount: vi.fn<(connection: unknown, externalId: string) => Promise<unknown>>(),
  readCustomerTickets: vi.fn<() => Promise<unknown>>(),
}));
const apis = vi.hoisted(() => ({ zendesk: host('zendesk'), salesforce: host('salesforce') }));
vi.mock('../hosts/apis', () => ({ hostApis: [apis.zendesk, apis.salesforce] }));

const salesforce: RecordRef = {
  host: 'salesforce',
  account: 'acme.my.salesforce.com',
  kind: 'account',
  id: '001A',
};
const zendesk: RecordRef = { host: 'zendesk', account: 'acme.zendesk.com', kind: 'account', id: '77' };
const customer = (ref: RecordRef, externalId: string | null): AccountFacts['account'] => ({
  ref,
  name: null,
  externalId,
  tier: null,
  measures: {},
});
const tickets = { tickets: [], complete: true };

beforeEach(() => {
  vi.resetAllMocks();
  for (const api of [apis.zendesk, apis.salesforce]) api.readCustomerTickets.mockResolvedValue(tickets);
  apis.salesforce.readAccount.mockResolvedValue({ account: customer(salesforce, null), tickets, twin: null });
  apis.zendesk.readAccount.mockResolvedValue({ account: customer(zendesk, '001A'), tickets, twin: null });
  apis.zendesk.findAccount.mockResolvedValue(customer(zendesk, '001A'));
  apis.salesforce.findAccount.mockResolvedValue(customer(salesforce, null));
});

function pulling(ref: RecordRef, others: RecordRef[]) {
  const made = pullTools();
  const steps: unknown[] = [];
  const pull = () =>
    pullAccount(made.tools, ref, others, 600_000, async ({ facts }) => {
      steps.push(facts?.twin);
    });
  return { ...made, steps, pull };
}

describe('pullAccount', () => {
  it('finds the other half of a Salesforce account by its own id, and shows the account before it', async () => {
    const { pull, steps } = pulling(salesforce, [zendesk]);
    expect((await pull()).facts?.twin).toEqual({ account: customer(zendesk, '001A'), tickets });
    expect(steps).toEqual([null, { account: customer(zendesk, '001A'), tickets }]);
    expect(apis.zendesk.findAccount.mock.calls[0]?.[1]).toBe('001A');
  });

  it('finds that of a Zendesk organisation by its external id', async () => {
    const { pull } = pulling(zendesk, [salesforce]);
    expect((await pull()).facts?.twin).toMatchObject({ account: { ref: salesforce } });
    expect(apis.salesforce.findAccount.mock.calls[0]?.[1]).toBe('001A');
  });

  it('asks nobody while it is fresh', async () => {
    const { pull, clock } = pulling(salesforce, [zendesk]);
    await pull();
    clock.now += 600_000;
    await pull();
    expect(apis.salesforce.readAccount).toHaveBeenCalledTimes(1);
    expect(apis.zendesk.findAccount).toHaveBeenCalledTimes(1);
  });

  it('says none only when everybody who could know has said so', async () => {
    apis.zendesk.findAccount.mockResolvedValueOnce('none');
    expect((await pulling(salesforce, [zendesk]).pull()).facts?.twin).toBe('none');
    const second = { ...zendesk, account: 'beta.zendesk.com' };
    const failure = new HostError('host-error', 'No.');
    apis.zendesk.findAccount.mockRejectedValueOnce(failure).mockResolvedValueOnce('none');
    expect((await pulling(salesforce, [zendesk, second]).pull()).facts?.twin).toBeNull();
    apis.zendesk.findAccount.mockRejectedValueOnce(failure);
    expect((await pulling(salesforce, [zendesk, second]).pull()).facts?.twin).toMatchObject({
      account: { ref: zendesk },
    });
    expect((await pulling(salesforce, []).pull()).facts?.twin).toBe('none');
  });

  it('keeps the other half while it cannot be read', async () => {
    const { pull, clock } = pulling(salesforce, [zendesk]);
    await pull();
    clock.now += 700_000;
    apis.zendesk.findAccount.mockRejectedValue(new HostError('signed-out', 'No.'));
    expect((await pull()).facts?.twin).toMatchObject({ account: { ref: zendesk } });
  });

  it('a problem keeps the old facts with their age', async () => {
    const { pull, clock } = pulling(salesforce, [zendesk]);
    await pull();
    const readAt = clock.now;
    clock.now += 700_000;
    apis.salesforce.readAccount.mockRejectedValue(new HostError('no-access', 'No.'));
    expect(await pull()).toMatchObject({ problem: 'no-access', readAt, facts: { twin: { account: {} } } });
  });
});
