import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pullTools } from '../../pull/__fixtures__/pull-tools';
import { tokenPlace } from '../../pull/token-place';
import type { WorkerTools } from '../worker-tools';
import { currentToken } from './current-token';

const ACCOUNT = 'acme.my.salesforce.com';
const flow = vi.hoisted(() => ({
  start: vi.fn(async () => ({ url: 'https://sign.in/', state: 's', verifier: 'v' })),
  finish: vi.fn<() => Promise<{ accessToken: string; userId: string }>>(),
}));
vi.mock('../../hosts/apis', () => ({ hostApis: [{ host: 'salesforce', signIn: flow }] }));

function signing(clientId: string | null = 'client') {
  const { tools, clock, session } = pullTools();
  const signIn = vi.fn(async () => 'https://ended.at/');
  const worker = {
    ...tools,
    session,
    accounts: { get: async () => ({ host: 'salesforce', account: ACCOUNT, pageHost: ACCOUNT, clientId }) },
    identity: { redirectUrl: () => 'https://back/', signIn },
  } as unknown as WorkerTools;
  return { worker, clock, signIn, token: () => currentToken(worker, 'salesforce', ACCOUNT) };
}

beforeEach(() => flow.finish.mockReset().mockResolvedValue({ accessToken: 'fresh', userId: '005' }));

describe('currentToken', () => {
  it('gives the kept one without asking', async () => {
    const { worker, signIn, token } = signing();
    const kept = { accessToken: 'kept', userId: '005', clientId: 'client' };
    await tokenPlace.write(worker, ACCOUNT, kept);
    expect(await token()).toEqual(kept);
    expect(signIn).not.toHaveBeenCalled();
  });

  it('signs in silently, once for two who ask at the same time, and keeps what came', async () => {
    const { worker, signIn, token } = signing();
    const [first, second] = await Promise.all([token(), token()]);
    expect([first?.accessToken, second?.accessToken]).toEqual(['fresh', 'fresh']);
    expect(signIn.mock.calls).toEqual([['https://sign.in/', false]]);
    expect((await tokenPlace.read(worker, ACCOUNT))?.accessToken).toBe('fresh');
  });

  it('opens nothing where nobody has ever signed in', async () => {
    const { signIn, token } = signing(null);
    expect(await token()).toBeNull();
    expect(signIn).not.toHaveBeenCalled();
  });

  it('rests for five minutes after a silent sign-in that failed', async () => {
    const { signIn, token, clock } = signing();
    signIn.mockRejectedValue(new Error('User interaction required.'));
    expect([await token(), await token()]).toEqual([null, null]);
    clock.now += 5 * 60_000 - 1;
    await token();
    expect(signIn).toHaveBeenCalledTimes(1);
    clock.now += 1;
    await token();
    expect(signIn).toHaveBeenCalledTimes(2);
  });
});
