import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '../../domain/default-policy/default-policy';
import type { Policy } from '../../domain/model/policy';
import { events } from '../../domain/replay/__fixtures__/events';
import { ticketRecord } from '../../domain/replay/__fixtures__/ticket-record';
import { riskVolume } from './risk-volume';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const UNTIL = Date.UTC(2026, 2, 2, 9) + 30 * DAY;

/** One rule that time alone makes fire, and full knowledge. */
const policy: Policy = {
  ...defaultPolicy,
  triggers: [
    {
      rule: 'no-reply-in-time',
      mode: 'suggest',
      weight: 3,
      parameters: { defaultMinutes: 60, minutesByTier: {} },
    },
  ],
  risk: { ...defaultPolicy.risk, features: {}, minimumCoverage: 0.5 },
};

type Tools = Parameters<typeof riskVolume>[0];

/** As much of the store as is asked, with one account whose past is known up to `UNTIL`. */
function toolsWith(
  tickets: readonly ReturnType<typeof ticketRecord>[],
  knownUntil: number | null = UNTIL,
): Tools {
  return {
    now: () => UNTIL + HOUR,
    history: {
      readings: async () => [{ account: 'acme.zendesk.com', knownUntil }],
      months: async () => ['2026-03'],
      month: async () => tickets,
    },
  } as unknown as Tools;
}

const opened = UNTIL - 10 * DAY;
/** Answered at once, and never: the second waits for longer than the policy allows. */
const answered = ticketRecord('1', opened, [
  events.agent(opened + 10 * 60_000),
  events.status(opened + HOUR, 'solved'),
]);
const waiting = ticketRecord('2', opened, []);

describe('what the bands of a draft would hold', () => {
  test('of each ticket the highest number counts, also where time alone raised it', async () => {
    const told = await riskVolume(toolsWith([answered, waiting]), policy);
    expect(told).toEqual({ state: 'known', numbers: [5, 51], looked: 2, unknown: 0, all: 2, days: 90 });
  });

  test('tickets that were opened before the 90 days are left out', async () => {
    const old = ticketRecord('3', UNTIL - 91 * DAY, []);
    expect(await riskVolume(toolsWith([old]), policy)).toMatchObject({ numbers: [], all: 0 });
  });

  test('of very many some are looked at, evenly', async () => {
    const many = Array.from({ length: 2_500 }, (_, index) => ({
      ...answered,
      ref: { ...answered.ref, id: `${index}` },
    }));
    expect(await riskVolume(toolsWith(many), policy)).toMatchObject({ looked: 834, all: 2_500 });
  });

  test('a past that is not whole yet tells nothing', async () => {
    expect(await riskVolume(toolsWith([waiting], null), policy)).toEqual({ state: 'no-history' });
  });
});
