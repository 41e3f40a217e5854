import { expect, it } from 'vitest';
import type { HostUnderTest } from './host-under-test';

/** A customer of the other system. */
export function finding({ api, start }: HostUnderTest): void {
  it('finds a customer by external id, and says where there is none', async () => {
    const { connection, externalId, missingExternalId, accountId } = start();
    const byId = (id: string) => api.findAccounts(connection, { externalId: id, domains: [], names: [] });
    expect(await byId(externalId)).toMatchObject([{ ref: { id: accountId } }]);
    expect(await byId(missingExternalId)).toEqual([]);
    for (const odd of ['', '" OR 1=1', "' OR Name != '", '*', '../users/me'])
      expect(await byId(odd)).toEqual([]);
  });

  it('finds a customer by its domain or the beginning of its name, in three requests at most', async () => {
    const world = start();
    const { account } = await api.readAccount(world.connection, world.accountId);
    expect(account.domains?.length).toBeGreaterThan(0);
    const [domain = ''] = (account.domains ?? []).map((one) => one.replace(/^.*(\/\/|www\.)/, ''));
    const [name = ''] = account.name?.split(' ') ?? [];
    const find = async (wanted: Parameters<typeof api.findAccounts>[1]) => {
      const before = world.sent();
      const found = await api.findAccounts(world.connection, wanted);
      expect(world.sent() - before).toBeLessThanOrEqual(3);
      return found.map(({ ref }) => ref.id);
    };
    expect(await find({ externalId: null, domains: [domain], names: [] })).toContain(world.accountId);
    expect(await find({ externalId: null, domains: [], names: [name] })).toContain(world.accountId);
    const { missingExternalId: externalId } = world;
    expect(await find({ externalId, domains: [domain], names: [name] })).toContain(world.accountId);
    const sent = world.sent();
    expect(await find({ externalId: null, domains: [], names: [] })).toEqual([]);
    expect(world.sent()).toBe(sent);
  });
}
