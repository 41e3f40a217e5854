import { describe, expect, it } from 'vitest';
import { inTurn } from '../cache/__fixtures__/in-turn';
import { memoryStore } from '../cache/__fixtures__/memory-store';
import type { RecordRef } from '../domain/model/record-ref';
import { Limiter } from '../pull/limiter';
import { AskAgain } from './ask-again';

const ref: RecordRef = { host: 'zendesk', account: 'acme.zendesk.com', kind: 'ticket', id: '4808' };

function world() {
  const session = memoryStore();
  const clock = { now: 1_000_000 };
  const gate = new Limiter({ session, exclusively: inTurn(), now: () => clock.now });
  return { clock, gate, again: new AskAgain({ session, gate, now: () => clock.now }) };
}

describe('asking again', () => {
  it('after 30 s, doubling up to 5 min, and never before', async () => {
    const { clock, again } = world();
    for (const seconds of [30, 60, 120, 240, 300, 300]) {
      await again.note(ref, 'host-error');
      expect(await again.next()).toBe(clock.now + seconds * 1000);
      clock.now += seconds * 1000 - 1;
      expect(await again.due()).toEqual([]);
      clock.now += 1;
      expect(await again.due()).toEqual([ref]);
    }
  });

  it('not before the host allows it', async () => {
    const { clock, gate, again } = world();
    await gate.close(ref.account, clock.now + 90_000, 'rate-limited');
    await again.note(ref, 'rate-limited');
    expect(await again.next()).toBe(clock.now + 90_000);
  });

  it.each(['signed-out', 'no-access', 'not-found', null] as const)('not for %s', async (problem) => {
    const { again } = world();
    await again.note(ref, 'offline');
    await again.note(ref, problem);
    expect(await again.next()).toBeNull();
  });

  it('begins anew once it went well, and forgets what nobody looks at', async () => {
    const { clock, again } = world();
    await again.note(ref, 'offline');
    await again.note(ref, 'offline');
    await again.note(ref, null);
    await again.note(ref, 'offline');
    expect(await again.next()).toBe(clock.now + 30_000);
    await again.forget(ref);
    expect(await again.next()).toBeNull();
  });
});
