import { beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryStore } from '../../cache/__fixtures__/memory-store';
import type { HostProblem } from '../../domain/model/host-problem';
import type { KnownAccount } from '../../domain/model/known-account';
import { HostError } from '../../hosts/host-error';
import { pullTools } from '../../pull/__fixtures__/pull-tools';
import type { PullTools } from '../../pull/pull-tools';
import { tokenPlace } from '../../pull/token-place';
import type { WorkerTools } from '../worker-tools';
import { usedWay } from './used-way';

const ACCOUNT = 'acme.my.salesforce.com';
const whoAmI = vi.hoisted(() => vi.fn());
vi.mock('../../hosts/apis', () => ({
  hostApis: [
    {
      host: 'salesforce',
      signIn: {},
      sessionIsEnough: false,
      sessionCookie: { of: (host: string) => ({ url: '', host, name: 'sid' }), isOne: () => true },
      whoAmI,
    },
  ],
}));

/** Maya signed in, and her browser's session is open to us too. */
async function both(change: Partial<KnownAccount> = {}) {
  const { tools, clock, session } = pullTools();
  let known: KnownAccount = {
    host: 'salesforce',
    account: ACCOUNT,
    pageHost: ACCOUNT,
    clientId: 'client',
    userId: 'maya',
    asSignedIn: false,
    bySession: true,
    ...change,
  };
  const accounts = {
    get: async () => known,
    setClient: async (entry: KnownAccount) => {
      known = entry;
    },
  };
  const worker = {
    ...tools,
    session,
    local: memoryStore(),
    accounts,
    managed: async () => undefined,
    cookies: {
      mayRead: async () => true,
      read: async () => [{ host: ACCOUNT, value: 'sid', print: 'print' }],
    },
  } as unknown as WorkerTools;
  await tokenPlace.write(worker, ACCOUNT, {
    accessToken: 'hers',
    refreshToken: null,
    issuedAt: clock.now,
    expiresAt: null,
    renewalSentAt: null,
    userId: 'maya',
    userName: 'Maya',
    clientId: 'client',
  });
  const by = () => ({ account: ACCOUNT }) as Awaited<ReturnType<PullTools['connect']>>;
  return {
    known: () => known,
    accounts,
    way: () => usedWay(worker, { host: 'salesforce', account: ACCOUNT, known, hasTab: true }, by),
  };
}

beforeEach(() => {
  whoAmI.mockReset();
});

describe('whose pages they are', () => {
  it.each<HostProblem>(['host-error', 'offline', 'bad-answer'])(
    'was asked and not told (%s): nothing is written in the name of who signed in',
    async (problem) => {
      whoAmI.mockRejectedValue(new HostError(problem, 'No.'));
      const { way } = await both();
      expect(await way()).toMatchObject({ token: 'hers', held: true, pageUserId: 'unknown' });
      whoAmI.mockResolvedValue({ id: 'maya', name: 'Maya', role: null });
      expect(await way()).toMatchObject({ token: 'hers', held: false, pageUserId: 'maya' });
    },
  );

  it('nobody’s, where the session has ended: who signed in goes on', async () => {
    whoAmI.mockRejectedValue(new HostError('signed-out', 'No.'));
    const { way } = await both();
    expect(await way()).toMatchObject({ token: 'hers', held: false, pageUserId: null });
  });

  it('is asked while the person signs out and closes their session: both stay so', async () => {
    const { way, known, accounts } = await both({ asSignedIn: true });
    const over = { clientId: null, userId: null, asSignedIn: false, bySession: false };
    whoAmI.mockImplementation(async () => {
      await accounts.setClient({ ...known(), ...over });
      return { id: 'maya', name: 'Maya', role: null };
    });
    await way();
    expect(known()).toMatchObject(over);
  });

  it('theirs again: what was decided for somebody else’s ends', async () => {
    whoAmI.mockResolvedValue({ id: 'maya', name: 'Maya', role: null });
    const { way, known } = await both({ asSignedIn: true });
    await way();
    expect(known()).toMatchObject({ asSignedIn: false, bySession: true });
  });
});
