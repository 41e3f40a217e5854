import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultPolicy } from '../../lib/domain/default-policy/default-policy';
import type { Policy } from '../../lib/domain/model/policy';
import { PolicyDraftKeeper } from './policy-draft-keeper';

const named = (name: string): Policy => ({ ...defaultPolicy, name });
const none = { policy: null, revision: 0, savedAt: null };

/** The worker's side: one draft for all pages. */
function server() {
  let revision = 0;
  const saved: string[] = [];
  return {
    saved,
    save: async (policy: Policy, seen: number) => {
      if (seen !== revision) throw Object.assign(new Error('refused'), { code: 'changed-meanwhile' });
      revision += 1;
      saved.push(policy.name);
      return { revision, savedAt: revision };
    },
    now: (policy: Policy | null) => ({ policy, revision, savedAt: revision }),
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('the draft of a page', () => {
  test('is saved once after a pause in typing', async () => {
    const { save, saved } = server();
    const keeper = new PolicyDraftKeeper(save);
    keeper.offer(none);
    for (const name of ['A', 'Ac', 'Acme']) {
      keeper.change((policy) => ({ ...policy, name }), defaultPolicy);
      await pass(100);
    }
    expect(keeper.state().phase).toBe('unsaved');
    await pass(1_000);
    expect(saved).toEqual(['Acme']);
    expect(keeper.state()).toMatchObject({ phase: 'saved', revision: 1 });
  });

  test('flushed while it is being saved, it is over when that is saved and what was typed since', async () => {
    const { save, saved } = server();
    const answers: (() => void)[] = [];
    const keeper = new PolicyDraftKeeper(async (policy, revision) => {
      await new Promise<void>((resolve) => answers.push(resolve));
      return save(policy, revision);
    });
    keeper.change(() => named('one'), defaultPolicy);
    await pass(600);
    keeper.change(() => named('two'), defaultPolicy);
    let over = false;
    const flushed = keeper.flush().then(() => {
      over = true;
    });
    answers[0]?.();
    await pass(10);
    expect(over).toBe(false);
    answers[1]?.();
    await flushed;
    expect(saved).toEqual(['one', 'two']);
    expect(keeper.state()).toMatchObject({ phase: 'saved', revision: 2 });
  });

  test('what is typed while it is being saved is saved next', async () => {
    const { save, saved } = server();
    let answer = () => {};
    const slow = async (policy: Policy, revision: number) => {
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      return save(policy, revision);
    };
    const keeper = new PolicyDraftKeeper(slow);
    keeper.change(() => named('one'), defaultPolicy);
    await pass(600);
    keeper.change(() => named('two'), defaultPolicy);
    answer();
    await pass(600);
    answer();
    await pass(10);
    expect(saved).toEqual(['one', 'two']);
    expect(keeper.state()).toMatchObject({ phase: 'saved', revision: 2, policy: { name: 'two' } });
  });

  test('another page’s is taken over while nothing here is unsaved', async () => {
    const { save, now } = server();
    const [one, other] = [new PolicyDraftKeeper(save), new PolicyDraftKeeper(save)];
    one.change(() => named('theirs'), defaultPolicy);
    await one.flush();
    other.offer(now(named('theirs')));
    expect(other.state()).toMatchObject({ phase: 'saved', policy: { name: 'theirs' } });
  });

  test('the later of two is told, and may keep its own or take the other’s', async () => {
    for (const choice of ['keep', 'take'] as const) {
      const { save, saved, now } = server();
      const [one, other] = [new PolicyDraftKeeper(save), new PolicyDraftKeeper(save)];
      one.change(() => named('theirs'), defaultPolicy);
      other.change(() => named('mine'), defaultPolicy);
      await one.flush();
      await other.flush();
      expect(other.state()).toMatchObject({ phase: 'conflict', policy: { name: 'mine' } });
      // Typing goes on meanwhile: nothing of it is saved over the other's.
      other.change((policy) => ({ ...policy, name: 'mine too' }), defaultPolicy);
      await pass(2_000);
      expect(saved).toEqual(['theirs']);
      other.offer(now(named('theirs')));
      if (choice === 'keep') await other.keepMine();
      else other.takeTheirs();
      expect(other.state()).toMatchObject({
        phase: 'saved',
        policy: { name: choice === 'keep' ? 'mine too' : 'theirs' },
      });
      expect(saved).toEqual(choice === 'keep' ? ['theirs', 'mine too'] : ['theirs']);
    }
  });

  test('that could not be saved stays on the page, and is saved when it can be', async () => {
    const { save, saved } = server();
    let broken = true;
    const keeper = new PolicyDraftKeeper(async (policy, revision) => {
      if (broken) throw new Error('offline');
      return save(policy, revision);
    });
    keeper.change(() => named('Acme'), defaultPolicy);
    await pass(600);
    expect(keeper.state()).toMatchObject({ phase: 'failed', policy: { name: 'Acme' } });
    broken = false;
    await keeper.flush();
    expect(saved).toEqual(['Acme']);
  });

  test('discarded by this page, it is the policy in force again', async () => {
    const { save } = server();
    const keeper = new PolicyDraftKeeper(save);
    keeper.change(() => named('Acme'), defaultPolicy);
    await keeper.flush();
    keeper.offer({ policy: null, revision: 2, savedAt: 5 });
    expect(keeper.state()).toMatchObject({ phase: 'saved', policy: null, revision: 2 });
  });
});
