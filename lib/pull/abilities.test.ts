import { describe, expect, it, vi } from 'vitest';
import { memoryStore } from '../cache/__fixtures__/memory-store';
import { HostError } from '../hosts/host-error';
import { Abilities } from './abilities';

const ACCOUNT = 'acme.zendesk.com';
const DAY = 24 * 60 * 60_000;

function asking() {
  const clock = { now: 1_000_000 };
  const local = memoryStore();
  const abilities = new Abilities(local, () => clock.now);
  const question = vi.fn<() => Promise<number>>();
  const ask = (userId: string | null = '7', account = ACCOUNT) =>
    abilities.ifAllowed(account, userId, 'search-export', question);
  const refuse = () => question.mockRejectedValueOnce(new HostError('no-access', 'No.', { status: 403 }));
  return { clock, local, abilities, question, ask, refuse };
}

describe('an ability', () => {
  it('is tried, and a refusal is remembered for a day', async () => {
    const { clock, question, ask, refuse } = asking();
    question.mockResolvedValueOnce(1);
    expect(await ask()).toBe(1);
    refuse();
    expect(await ask()).toBeNull();
    clock.now += DAY - 1;
    expect(await ask()).toBeNull();
    expect(question).toHaveBeenCalledTimes(2);
    clock.now += 1;
    question.mockResolvedValueOnce(2);
    expect(await ask()).toBe(2);
  });

  it('is one of the account and of the user', async () => {
    const { question, ask, refuse } = asking();
    refuse();
    await ask('7');
    question.mockResolvedValue(3);
    expect(await ask('7')).toBeNull();
    expect(await ask('7', 'other.zendesk.com')).toBe(3);
    expect(await ask('8')).toBe(3);
  });

  it('is taken to be the same user’s while nobody knows who asks', async () => {
    const { question, ask, refuse } = asking();
    refuse();
    await ask('7');
    expect(await ask(null)).toBeNull();
    expect(question).toHaveBeenCalledTimes(1);
  });

  it('is tried again when it was forgotten, or what is kept cannot be read', async () => {
    const { abilities, local, question, ask, refuse } = asking();
    refuse();
    await ask();
    await abilities.forget(ACCOUNT);
    question.mockResolvedValue(4);
    expect(await ask()).toBe(4);
    local.map.set(`refused:${ACCOUNT}`, { userId: '7', at: { 'search-export': 'yesterday' } });
    expect(await ask()).toBe(4);
  });

  it('remembers several, and no other error', async () => {
    const { abilities, question, ask, refuse } = asking();
    for (const problem of ['not-found', 'host-error', 'rate-limited'] as const) {
      question.mockRejectedValueOnce(new HostError(problem, 'No.'));
      await expect(ask()).rejects.toMatchObject({ problem });
    }
    refuse();
    await ask();
    refuse();
    await abilities.ifAllowed(ACCOUNT, '7', 'schedules', question);
    expect(await abilities.refused(ACCOUNT, '7')).toEqual({
      'search-export': 1_000_000,
      schedules: 1_000_000,
    });
  });
});
