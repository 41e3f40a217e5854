import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../default-policy/default-policy';
import type { SignalRecord } from '../model/signal-record';
import { ticketFacts } from './__fixtures__/ticket-facts';
import { enterSignals } from './enter-signals';
import { evaluate } from './evaluate';
import type { Finding } from './finding';

const now = Date.UTC(2026, 2, 10, 9);
const day = 86_400_000;
const about = { recordKey: 'zendesk/acme.zendesk.com/ticket/4821', policyVersion: 'shipped-1' };

const finding = (outcome: Finding['outcome']): Finding => {
  const sentence = { key: 'reason_poor_satisfaction', values: [] };
  return outcome === 'fired'
    ? { outcome, sentence, phrase: { kind: 'message', key: 'x' } }
    : { outcome, sentence };
};
const say = (id: string, outcome: Finding['outcome']) => ({ id, finding: finding(outcome) });
const told = (lines: readonly SignalRecord[]) => lines.map(({ rule, kind }) => `${rule} ${kind}`);
const line = (kind: SignalRecord['kind'], at: number, changes: Partial<SignalRecord> = {}): SignalRecord => ({
  ...about,
  rule: 'a',
  kind,
  at,
  authorId: null,
  ...changes,
});

describe('entering signals', () => {
  it('tells what has begun to hold, once, with its moment and the policy of then', () => {
    const first = enterSignals([], [say('a', 'fired'), say('b', 'clear')], about, now);
    expect(first).toEqual([line('fired', now)]);
    expect(enterSignals(first, [say('a', 'fired')], about, now)).toEqual([]);
    expect(enterSignals(first, [say('a', 'fired')], about, now + day)).toEqual([]);
  });

  it('tells when it ceases, and tells again when it begins anew', () => {
    const log = [line('fired', now - day)];
    const cleared = enterSignals(log, [say('a', 'clear')], about, now);
    expect(told(cleared)).toEqual(['a cleared']);
    expect(told(enterSignals([...log, ...cleared], [say('a', 'fired')], about, now + 1))).toEqual([
      'a fired',
    ]);
  });

  it('unknown changes nothing, either way', () => {
    expect(enterSignals([line('fired', now - day)], [say('a', 'unknown')], about, now)).toEqual([]);
    expect(enterSignals([], [say('a', 'unknown')], about, now)).toEqual([]);
  });

  it('what people say of a signal neither ends nor begins it', () => {
    const said = (['snoozed', 'disagreed', 'agreed'] as const).map((kind) =>
      line(kind, now - 1, { authorId: '12' }),
    );
    expect(enterSignals([line('fired', now - day), ...said], [say('a', 'fired')], about, now)).toEqual([]);
    expect(told(enterSignals(said, [say('a', 'fired')], about, now))).toEqual(['a fired']);
  });

  it('what is asked no more is cleared', () => {
    expect(told(enterSignals([line('fired', now - day)], [], about, now))).toEqual(['a cleared']);
  });

  it('reads a log in any order, of this record alone, and never runs backwards', () => {
    const log = [
      line('cleared', now - 1),
      line('fired', now - day),
      line('fired', now, { recordKey: 'another' }),
    ];
    expect(told(enterSignals(log, [say('a', 'fired')], about, now))).toEqual(['a fired']);
    const ahead = enterSignals([line('fired', now + 5)], [say('a', 'clear')], about, now);
    expect(ahead.map(({ at }) => at)).toEqual([now + 5]);
  });

  it('hysteresis never repeats: between two firings of a rule it was cleared', () => {
    const outcome = fc.constantFrom<Finding['outcome']>('fired', 'clear', 'unknown');
    const look = fc.record({
      after: fc.integer({ min: -3, max: 10 }),
      said: fc.constantFrom('snoozed', 'disagreed', null),
      outcomes: fc.record({ a: outcome, b: outcome }, { requiredKeys: [] }),
    });
    fc.assert(
      fc.property(fc.array(look, { maxLength: 20 }), (looks) => {
        let log: SignalRecord[] = [];
        let moment = now;
        for (const { after, said, outcomes } of looks) {
          moment += after;
          if (said !== null) log.push(line(said, moment, { authorId: '12' }));
          const evaluated = Object.entries(outcomes).map(([id, one]) => say(id, one));
          const added = enterSignals(log, evaluated, about, moment);
          log = [...log, ...added];
          expect(enterSignals(log, evaluated, about, moment)).toEqual([]);
          for (const [id, one] of Object.entries(outcomes)) {
            const last = log.findLast(
              ({ rule, kind }) => rule === id && (kind === 'fired' || kind === 'cleared'),
            );
            if (one !== 'unknown')
              expect(last?.kind ?? 'cleared').toBe(one === 'fired' ? 'fired' : 'cleared');
          }
        }
        for (const rule of ['a', 'b']) {
          const kinds = log
            .filter((one) => one.rule === rule && /fired|cleared/.test(one.kind))
            .map(({ kind }) => kind);
          expect(kinds).toEqual(kinds.map((_, index) => (index % 2 === 0 ? 'fired' : 'cleared')));
        }
      }),
    );
  });
});

describe('TR13: a decline of health is told once', () => {
  const policy = {
    ...defaultPolicy,
    triggers: [{ rule: 'health-decline', mode: 'suggest' as const, weight: 1, parameters: {} }],
  };
  const scores = [7.4, 6.1, 6.0].map((score, index) => ({ at: now + (index - 2) * day, score, metrics: [] }));
  const lookAt = (log: SignalRecord[], moment: number) =>
    enterSignals(
      log,
      evaluate(
        policy,
        ticketFacts(moment, { healthHistory: scores.filter(({ at }) => at <= moment) }),
        moment,
      ),
      about,
      moment,
    );

  it('TR13: 7.4 to 6.1 alerts, 6.1 to 6.0 on the next day does not', () => {
    const before = lookAt([], now - 2 * day);
    expect(before).toEqual([]);
    const first = lookAt(before, now - day);
    expect(told(first)).toEqual(['health-decline fired']);
    expect(lookAt(first, now)).toEqual([]);
  });
});
