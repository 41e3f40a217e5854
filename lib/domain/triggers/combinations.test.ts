import { describe, expect, it } from 'vitest';
import { messageCatalogue } from '../../../locales/message-catalogue';
import { assess } from '../assess';
import { defaultPolicy } from '../default-policy/default-policy';
import type { Combination } from '../model/combination';
import type { Policy } from '../model/policy';
import { ticketFacts } from './__fixtures__/ticket-facts';
import { evaluate } from './evaluate';

const now = Date.UTC(2026, 2, 30, 12);
const day = 86_400_000;
const english: Record<string, { message: string }> = JSON.parse(messageCatalogue('en'));

const triggers: Policy['triggers'] = [
  { id: 'usage-fell', rule: 'measure-changed', mode: 'suggest', weight: 0, parameters: {} },
  { rule: 'poor-satisfaction', mode: 'suggest', weight: 0, parameters: {} },
];
const quietAndUnhappy: Combination = {
  id: 'quiet-and-unhappy',
  name: 'Quiet and unhappy',
  when: { all: [{ rule: 'usage-fell' }, { rule: 'poor-satisfaction' }] },
  mode: 'ask',
  weight: 1.5,
  toLevel: 'level-2',
};

function facts(usage: number | null, rating: number | null) {
  const { customer } = ticketFacts(now);
  return ticketFacts(now, {
    customer: customer && { ...customer, measures: { usage: { value: usage, previous: 100, asOf: now } } },
    surveys:
      rating === null
        ? null
        : [{ at: now - day, survey: 'csat', scale: '1-5', value: rating, ticketId: null }],
  });
}
const judge = (usage: number | null, rating: number | null, combination: Combination = quietAndUnhappy) =>
  evaluate({ ...defaultPolicy, triggers, combinations: [combination] }, facts(usage, rating), now).at(-1);

describe('TR5: reduced engagement and poor satisfaction', () => {
  it('TR5: usage -30 % and CSAT 2 of 5 fires; with CSAT 5, or usage -29 %, it does not', () => {
    expect(judge(70, 2)?.finding.outcome).toBe('fired');
    expect(judge(70, 5)?.finding.outcome).toBe('clear');
    expect(judge(71, 2)?.finding.outcome).toBe('clear');
  });

  it('TR5: is unknown where the other half is not known, and clear where one half is', () => {
    expect(judge(70, null)?.finding.outcome).toBe('unknown');
    expect(judge(null, 2)?.finding.outcome).toBe('unknown');
    expect(judge(null, 5)?.finding.outcome).toBe('clear');
  });

  it('TR5: the sentence names what held', () => {
    expect(judge(70, 2)?.finding).toMatchObject({
      sentence: {
        key: 'reason_combination_2',
        values: [
          { text: 'Quiet and unhappy' },
          { key: 'phrase_measure_fell_usage', values: [{ percent: 30 }] },
          { key: 'phrase_poor_satisfaction', values: [{ number: 2 }, { number: 5 }] },
        ],
      },
    });
  });
});

describe('a combination', () => {
  it('stands after the triggers with its own id, mode, weight and level', () => {
    expect(judge(70, 2)).toMatchObject({
      id: 'quiet-and-unhappy',
      mode: 'ask',
      weight: 1.5,
      toLevel: 'level-2',
    });
    const { fired } = assess(
      facts(70, 2),
      { ...defaultPolicy, triggers, combinations: [quietAndUnhappy] },
      now,
    );
    expect(fired.map(({ rule }) => rule)).toEqual(['usage-fell', 'poor-satisfaction', 'quiet-and-unhappy']);
  });

  it('is looked at again when the first of its triggers is', () => {
    expect(judge(70, 2)?.nextChange).toBe(now + 29 * day);
    expect(judge(70, null)?.nextChange).toBe(now + 45 * day + 1);
  });

  it('is unknown where it names a trigger that the policy does not have, unless that decides nothing', () => {
    const named = (when: Combination['when']) => judge(70, 2, { ...quietAndUnhappy, when })?.finding;
    expect(named({ all: [{ rule: 'usage-fell' }, { rule: 'tides' }] })).toMatchObject({
      outcome: 'unknown',
      sentence: { values: [{}, { text: 'tides' }] },
    });
    expect(named({ any: [{ rule: 'usage-fell' }, { rule: 'tides' }] })?.outcome).toBe('fired');
  });

  it('names only what made it hold, three at most, and has words for each number', () => {
    const rules = ['a', 'b', 'c', 'd', 'e'];
    const five = rules.map((id) => ({
      ...triggers[0],
      id,
      rule: 'measure-changed',
      mode: 'suggest' as const,
      weight: 0,
      parameters: {},
    }));
    const said = (when: Combination['when']) =>
      evaluate(
        { ...defaultPolicy, triggers: [...five, ...triggers], combinations: [{ ...quietAndUnhappy, when }] },
        facts(70, 5),
        now,
      ).at(-1)?.finding.sentence;
    const keys = [1, 2, 3, 4].map(
      (count) => said({ all: rules.slice(0, count).map((rule) => ({ rule })) })?.key,
    );
    expect(keys).toEqual([
      'reason_combination_1',
      'reason_combination_2',
      'reason_combination_3',
      'reason_combination_more',
    ]);
    expect(said({ all: rules.map((rule) => ({ rule })) })?.values.at(-1)).toEqual({
      kind: 'number',
      number: 2,
    });
    const without = said({ all: [{ rule: 'a' }, { none: [{ rule: 'poor-satisfaction' }] }] });
    expect(without?.key).toBe('reason_combination_1');
    const nothing = said({ none: [{ rule: 'poor-satisfaction' }] });
    expect(nothing?.key).toBe('reason_combination_0');
    expect(Object.keys(english)).toEqual(
      expect.arrayContaining([...keys, 'reason_combination_0', 'clear_combination']),
    );
  });
});
