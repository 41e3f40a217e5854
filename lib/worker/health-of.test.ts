import { expect, test } from 'vitest';
import { defaultPolicy } from '../domain/default-policy/default-policy';
import { accountFacts } from '../domain/health/__fixtures__/account-facts';
import { recordKey } from '../domain/model/record-key';
import type { KeyValueStore } from '../platform/storage';
import { healthOf } from './health-of';

const NOW = Date.UTC(2026, 2, 2, 14);
const DAY = 86_400_000;
const facts = accountFacts();
const { ref } = facts.account;
const known = {
  ...{ facts, readAt: NOW, twinReadAt: null },
  match: { same: null, candidates: [], refused: [], taken: [], unread: [] },
};

function keeping(key: string, lastClosedAt: number) {
  const memory = { memberships: [], startedAt: null, lastClosedAt, managers: {} };
  const local = { get: async (asked: string) => (asked === key ? memory : undefined) };
  return { local: local as unknown as KeyValueStore };
}

test('when the last escalation was closed is what segments go by, on every screen', async () => {
  const segmentsBy = async (key: string, lastClosedAt: number) =>
    (await healthOf(keeping(key, lastClosedAt), ref, known, defaultPolicy, NOW)).segments;
  const own = `play-memory:${recordKey(ref)}`;
  expect((await segmentsBy(own, NOW - 3 * DAY)).in).toContain('after-escalation');
  const long = await segmentsBy(own, NOW - 40 * DAY);
  expect([...long.in, ...long.unknown]).not.toContain('after-escalation');
  expect((await segmentsBy('play-memory:somebody/else', NOW)).unknown).toContain('after-escalation');
});
