import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { KnownAccount } from '../../domain/model/known-account';
import type { Token } from '../../domain/model/token';
import { pullTools } from '../../pull/__fixtures__/pull-tools';
import { tokenPlace } from '../../pull/token-place';
import type { WorkerTools } from '../worker-tools';
import { currentToken } from './current-token';

const ACCOUNT = 'acme.my.salesforce.com';
const MINUTE = 60_000;
const flow = vi.hoisted(() => ({
  start: vi.fn(async () => ({ url: 'https://sign.in/', state: 's', verifier: 'v' })),
  finish: vi.fn(),
  refresh: vi.fn(),
  revoke: vi.fn(async () => undefined),
}));
vi.mock('../../hosts/apis', () => ({ hostApis: [{ host: 'salesforce', signIn: flow }] }));

const failed = (code: string) => Object.assign(new Error(code), { code });
const grant = (accessToken: string, refreshToken: string | null, expiresIn: number | null = 3600) => ({
  accessToken,
  refreshToken,
  expiresIn,
});

function signing(change: Partial<KnownAccount> = {}) {
  const { tools, clock, session } = pullTools();
  const signIn = vi.fn(async () => 'https://ended.at/');
  let known: KnownAccount = {
    host: 'salesforce',
    account: ACCOUNT,
    pageHost: ACCOUNT,
    clientId: 'client',
    userId: '005',
    asSignedIn: false,
    bySession: false,
    ...change,
  };
  const worker = {
    ...tools,
    session,
    local: { get: async () => undefined, set: async () => undefined },
    accounts: {
      get: async () => known,
      setClient: async (entry: KnownAccount) => {
        known = entry;
      },
    },
    egress: { count: async () => undefined },
    identity: { redirectUrl: () => 'https://back/', signIn },
  } as unknown as WorkerTools;
  const keep = async (change: Partial<Token>) => {
    const token = {
      accessToken: 'kept',
      refreshToken: 'first',
      issuedAt: clock.now,
      expiresAt: clock.now + 60 * MINUTE,
      renewalSentAt: null,
      userId: '005',
      userName: null,
      clientId: 'client',
      ...change,
    };
    await tokenPlace.write(worker, ACCOUNT, token);
    return token;
  };
  return {
    clock,
    signIn,
    keep,
    kept: () => tokenPlace.read(worker, ACCOUNT, known.userId),
    known: () => known,
    token: async () => (await currentToken(worker, 'salesforce', ACCOUNT))?.accessToken ?? null,
    refuse: (token: string | null) => tokenPlace.refuse(worker, ACCOUNT, { token, userId: '005' }),
  };
}
const sentWith = () => flow.refresh.mock.calls.map(([options]) => options.refreshToken);

beforeEach(() => {
  vi.clearAllMocks();
  flow.finish.mockReset().mockResolvedValue({ ...grant('fresh', 'new'), userId: '005', userName: 'Maya' });
  flow.refresh.mockReset().mockResolvedValue(grant('renewed', 'second'));
});

describe('currentToken', () => {
  it('gives the kept one without asking', async () => {
    const { keep, signIn, token } = signing();
    await keep({});
    expect(await token()).toBe('kept');
    expect(signIn).not.toHaveBeenCalled();
    expect(flow.refresh).not.toHaveBeenCalled();
  });

  it('signs in silently, once for two who ask at the same time, and keeps what came', async () => {
    const { kept, signIn, token, clock } = signing();
    expect(await Promise.all([token(), token()])).toEqual(['fresh', 'fresh']);
    expect(signIn.mock.calls).toEqual([['https://sign.in/', false]]);
    expect(await kept()).toEqual({
      accessToken: 'fresh',
      refreshToken: 'new',
      issuedAt: clock.now,
      expiresAt: clock.now + 60 * MINUTE,
      renewalSentAt: null,
      userId: '005',
      userName: 'Maya',
      clientId: 'client',
    });
  });

  it('opens nothing where nobody has ever signed in', async () => {
    const { signIn, token } = signing({ clientId: null });
    expect(await token()).toBeNull();
    expect(signIn).not.toHaveBeenCalled();
  });

  it('does not take the token of somebody else who is signed in to the host by now', async () => {
    const { kept, token } = signing();
    flow.finish.mockResolvedValue({ ...grant('hers', 'h'), userId: '006', userName: 'Priya' });
    expect(await token()).toBeNull();
    expect(await kept()).toBeNull();
    expect(flow.revoke).toHaveBeenCalledWith(expect.objectContaining({ accessToken: 'hers' }));
  });

  it('takes whoever it is where nobody was known, and remembers them', async () => {
    const { known, token } = signing({ userId: null });
    expect(await token()).toBe('fresh');
    expect(known().userId).toBe('005');
  });

  it('rests for five minutes after a silent sign-in that failed', async () => {
    const { signIn, token, clock } = signing();
    signIn.mockRejectedValue(new Error('User interaction required.'));
    expect([await token(), await token()]).toEqual([null, null]);
    clock.now += 5 * MINUTE - 1;
    await token();
    expect(signIn).toHaveBeenCalledTimes(1);
    clock.now += 1;
    await token();
    expect(signIn).toHaveBeenCalledTimes(2);
  });
});

describe('a renewal', () => {
  it('comes five minutes before the end, once for all who ask, and nothing before', async () => {
    const { keep, kept, token, clock, signIn } = signing();
    await keep({});
    clock.now += 55 * MINUTE - 1;
    expect(await token()).toBe('kept');
    clock.now += 1;
    expect(await Promise.all([token(), token(), token()])).toEqual(['renewed', 'renewed', 'renewed']);
    expect(sentWith()).toEqual(['first']);
    expect(await kept()).toMatchObject({ refreshToken: 'second', expiresAt: clock.now + 60 * MINUTE });
    expect(signIn).not.toHaveBeenCalled();
  });

  it('of a token that lives less than ten minutes comes at half its life', async () => {
    const { keep, token, clock } = signing();
    await keep({ expiresAt: clock.now + 4 * MINUTE });
    clock.now += 2 * MINUTE - 1;
    expect(await token()).toBe('kept');
    clock.now += 1;
    expect(await token()).toBe('renewed');
  });

  it('comes at once for a token that was refused, and not for one that another replaced', async () => {
    const { keep, token, refuse } = signing();
    await keep({ expiresAt: null });
    await refuse('older');
    expect(await token()).toBe('kept');
    await refuse('kept');
    expect(await token()).toBe('renewed');
  });

  it('is on the disk before it is sent', async () => {
    const { keep, kept, token, clock } = signing();
    const before = await keep({});
    clock.now += 58 * MINUTE;
    let seen: Token | null = null;
    flow.refresh.mockImplementation(async () => {
      seen = await kept();
      return grant('renewed', 'second');
    });
    await token();
    expect(seen).toEqual({ ...before, renewalSentAt: clock.now });
  });

  it.each(['unavailable', 'bad-answer', 'blocked-by-admin'])(
    'that ends in %s keeps the token, and does not send the refresh token again before a silent sign-in',
    async (code) => {
      const { keep, kept, token, clock, signIn } = signing();
      await keep({});
      clock.now += 56 * MINUTE;
      flow.refresh.mockRejectedValue(failed(code));
      expect([await token(), await token()]).toEqual(['kept', 'kept']);
      expect(await kept()).toMatchObject({ refreshToken: 'first', renewalSentAt: clock.now });
      expect(signIn).not.toHaveBeenCalled();
      clock.now += 30_000;
      expect(await token()).toBe('fresh');
      expect(sentWith()).toEqual(['first']);
    },
  );

  it('of which nobody knows what became is tried again when the silent sign-in fails, every five minutes', async () => {
    const { keep, token, clock, signIn } = signing();
    await keep({ renewalSentAt: clock.now, expiresAt: clock.now });
    signIn.mockRejectedValue(new Error('User interaction required.'));
    flow.refresh.mockRejectedValueOnce(failed('unavailable'));
    expect([await token(), await token()]).toEqual([null, null]);
    clock.now += 5 * MINUTE;
    expect(await token()).toBe('renewed');
    expect(sentWith()).toEqual(['first', 'first']);
  });

  it('that is refused ends the sign-in here: then silently, then the person', async () => {
    const { keep, kept, token, clock, signIn } = signing();
    await keep({ expiresAt: clock.now });
    flow.refresh.mockRejectedValue(failed('refused'));
    signIn.mockRejectedValue(new Error('User interaction required.'));
    expect(await token()).toBeNull();
    expect(await kept()).toBeNull();
    signIn.mockResolvedValue('https://ended.at/');
    clock.now += 5 * MINUTE;
    expect(await token()).toBe('fresh');
    expect(sentWith()).toEqual(['first']);
  });

  it('is not possible without a refresh token: silently, and the token is used to its end', async () => {
    const { keep, token, clock, signIn } = signing();
    await keep({ refreshToken: null });
    signIn.mockRejectedValue(new Error('User interaction required.'));
    clock.now += 58 * MINUTE;
    expect(await token()).toBe('kept');
    clock.now += 2 * MINUTE;
    expect(await token()).toBeNull();
    expect(signIn).toHaveBeenCalledTimes(1);
    expect(flow.refresh).not.toHaveBeenCalled();
  });
});
