import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AccountFacts } from '../domain/model/account-facts';
import type { CustomerLink } from '../domain/model/customer-link';
import type { HostId } from '../domain/model/host-id';
import type { RecordRef } from '../domain/model/record-ref';
import { HostError } from '../hosts/host-error';
import { pullTools } from './__fixtures__/pull-tools';
import { gatherAccount } from './gather-account';
import { pullAccount } from './pull-account';

const host = vi.hoisted(() => (id: HostId) => ({
  host: id,
  readSurveys: null,
  readAccount: vi.fn<(connection: unknown, id: string) => Promise<unknown>>(),
  findAccounts: vi.fn<(connection: unknown, wanted: unknown) => Promise<unknown>>(),
}));
const apis = vi.hoisted(() => ({ zendesk: host('zendesk'), salesforce: host('salesforce') }));
vi.mock('../hosts/apis', () => ({ hostApis: [apis.zendesk, apis.salesforce] }));

const ID = '0015g00000AbCdEAAV';
const salesforce: RecordRef = {
  host: 'salesforce',
  account: 'acme.my.salesforce.com',
  kind: 'account',
  id: ID,
};
const zendesk: RecordRef = { host: 'zendesk', account: 'acme.zendesk.com', kind: 'account', id: '77' };
const customer = (ref: RecordRef, externalId: string | null): AccountFacts['account'] => ({
  ref,
  name: 'Acme',
  externalId,
  tier: null,
  measures: {},
});
const tickets = { tickets: [], complete: true };
const link = (same: boolean): CustomerLink => ({
  records: [salesforce, zendesk],
  same,
  confirmedAt: 5,
  by: null,
});
const failure = new HostError('host-error', 'No.');

beforeEach(() => {
  vi.resetAllMocks();
  apis.salesforce.readAccount.mockResolvedValue({ account: customer(salesforce, ID), tickets, twin: null });
  apis.zendesk.readAccount.mockResolvedValue({ account: customer(zendesk, ID), tickets, twin: null });
  apis.zendesk.findAccounts.mockResolvedValue([customer(zendesk, ID)]);
  apis.salesforce.findAccounts.mockResolvedValue([customer(salesforce, ID)]);
});

function pulling(ref: RecordRef, others: RecordRef[], links: CustomerLink[] = []) {
  const made = pullTools();
  const steps: unknown[] = [];
  const matching = { others, links };
  const pull = (by = matching) =>
    pullAccount(made.tools, ref, by, 600_000, async ({ known }) => {
      steps.push(known?.facts.twin);
    });
  return { ...made, steps, pull, matching };
}
const found = () =>
  apis.zendesk.findAccounts.mock.calls.length + apis.salesforce.findAccounts.mock.calls.length;

describe('pullAccount', () => {
  it('finds the other half of a Salesforce account by its own id, and shows the account before it', async () => {
    const { pull, steps } = pulling(salesforce, [zendesk]);
    const twin = { account: customer(zendesk, ID), tickets };
    expect((await pull()).known?.facts.twin).toEqual(twin);
    expect(steps).toEqual([null, twin]);
    expect(apis.zendesk.findAccounts.mock.calls[0]?.[1]).toMatchObject({ externalId: ID, names: ['Acme'] });
  });

  it('finds that of a Zendesk organisation by its external id', async () => {
    const { pull } = pulling(zendesk, [salesforce]);
    expect((await pull()).known?.facts.twin).toMatchObject({ account: { ref: salesforce } });
  });

  it('one that is only alike is a question: nothing of it is read or counted', async () => {
    apis.zendesk.readAccount.mockResolvedValue({ account: customer(zendesk, null), tickets, twin: null });
    const { known, twin } = await pulling(zendesk, [salesforce]).pull();
    expect(known?.facts.twin).toBe('none');
    expect(known?.match.candidates).toMatchObject([{ ref: salesforce, confidence: 0.7 }]);
    expect(twin).toBeNull();
    expect(apis.salesforce.readAccount).not.toHaveBeenCalled();
  });

  it("a person's word saves the search, and counts on both pages", async () => {
    const { pull, tools, matching } = pulling(zendesk, [salesforce], [link(true)]);
    const { known } = await pull();
    expect(known?.match.same).toEqual({ ref: salesforce, name: 'Acme', by: 'person', at: 5 });
    expect(found()).toBe(0);
    const other = await gatherAccount(tools, salesforce, { ...matching, others: [zendesk] });
    expect(other?.facts.twin).toMatchObject({ account: { ref: zendesk } });
    expect(apis.salesforce.readAccount).toHaveBeenCalledTimes(1);
  });

  it('what a person refused is not counted, external id or not', async () => {
    const { known } = await pulling(zendesk, [salesforce], [link(false)]).pull();
    expect(known?.facts.twin).toBe('none');
    expect(known?.match).toMatchObject({ same: null, candidates: [], refused: [{ ref: salesforce }] });
  });

  it('asks nobody while it is fresh, and looks for nobody again in a day', async () => {
    const { pull, clock } = pulling(salesforce, [zendesk]);
    await pull();
    clock.now += 600_000;
    await pull();
    expect(apis.salesforce.readAccount).toHaveBeenCalledTimes(1);
    clock.now += 1;
    await pull();
    expect(apis.salesforce.readAccount).toHaveBeenCalledTimes(2);
    expect(apis.zendesk.readAccount).toHaveBeenCalledTimes(2);
    expect(found()).toBe(1);
    clock.now += 24 * 3_600_000;
    await pull();
    expect(found()).toBe(2);
  });

  it('looks again as soon as it is called otherwise', async () => {
    apis.zendesk.findAccounts.mockResolvedValueOnce([]);
    const { pull, clock } = pulling(salesforce, [zendesk]);
    expect((await pull()).known?.facts.twin).toBe('none');
    clock.now += 700_000;
    const renamed = { ...customer(salesforce, ID), name: 'Globex' };
    apis.salesforce.readAccount.mockResolvedValue({ account: renamed, tickets, twin: null });
    expect((await pull()).known?.facts.twin).toMatchObject({ account: { ref: zendesk } });
  });

  it('says none only when everybody who could know has said so', async () => {
    apis.zendesk.findAccounts.mockResolvedValueOnce([]);
    expect((await pulling(salesforce, [zendesk]).pull()).known?.facts.twin).toBe('none');
    const second = { ...zendesk, account: 'beta.zendesk.com' };
    apis.zendesk.findAccounts.mockRejectedValueOnce(failure).mockResolvedValueOnce([]);
    const unsure = (await pulling(salesforce, [zendesk, second]).pull()).known;
    expect(unsure?.facts.twin).toBeNull();
    expect(unsure?.match.unread).toEqual([{ host: 'zendesk', account: 'acme.zendesk.com' }]);
    expect((await pulling(salesforce, []).pull()).known?.facts.twin).toBe('none');
  });

  it('two systems that both know the external id: none is chosen', async () => {
    const second = { ...zendesk, account: 'beta.zendesk.com' };
    apis.zendesk.findAccounts
      .mockResolvedValueOnce([customer(zendesk, ID)])
      .mockResolvedValueOnce([customer(second, ID)]);
    const { known } = await pulling(salesforce, [zendesk, second]).pull();
    expect(known?.facts.twin).toBe('none');
    expect(known?.match.candidates.map(({ ref }) => ref.account)).toEqual([
      'acme.zendesk.com',
      'beta.zendesk.com',
    ]);
  });

  it('keeps the other half while it cannot be read, and says why it is old', async () => {
    const { pull, clock } = pulling(salesforce, [zendesk]);
    await pull();
    const readAt = clock.now;
    clock.now += 700_000;
    apis.zendesk.readAccount.mockRejectedValue(new HostError('signed-out', 'No.'));
    const { known, problem, twin } = await pull();
    expect(problem).toBeNull();
    expect(known?.facts.twin).toMatchObject({ account: { ref: zendesk } });
    expect(known?.twinReadAt).toBe(readAt);
    expect(twin).toEqual({ ref: zendesk, problem: 'signed-out' });
  });

  it('one that was deleted or merged counts no more', async () => {
    const { pull, clock } = pulling(salesforce, [zendesk], [link(true)]);
    await pull();
    clock.now += 700_000;
    apis.zendesk.readAccount.mockRejectedValue(new HostError('not-found', 'No.'));
    const { known, twin } = await pull();
    expect(known?.facts.twin).toBeNull();
    expect(known?.match.same).toMatchObject({ ref: zendesk, by: 'person' });
    expect(twin).toEqual({ ref: zendesk, problem: 'not-found' });
  });

  it('a problem keeps the old facts with their age', async () => {
    const { pull, clock } = pulling(salesforce, [zendesk]);
    await pull();
    const readAt = clock.now;
    clock.now += 700_000;
    apis.salesforce.readAccount.mockRejectedValue(new HostError('no-access', 'No.'));
    expect(await pull()).toMatchObject({
      problem: 'no-access',
      known: { readAt, facts: { twin: { account: {} } } },
    });
  });

  it('both pages opened at once wait for nobody for ever', async () => {
    const { tools, matching } = pulling(zendesk, [salesforce], [link(true)]);
    const pages = [zendesk, salesforce].map((ref, index) =>
      pullAccount(
        tools,
        ref,
        { ...matching, others: [index === 0 ? salesforce : zendesk] },
        600_000,
        async () => undefined,
      ),
    );
    const [one, other] = await Promise.all(pages);
    expect(one?.known?.facts.twin).toMatchObject({ account: { ref: salesforce } });
    expect(other?.known?.facts.twin).toMatchObject({ account: { ref: zendesk } });
    expect(apis.zendesk.readAccount).toHaveBeenCalledTimes(1);
  });
});
