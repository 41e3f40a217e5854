import { describe, expect, it } from 'vitest';
import type { SurveyAnswer } from '../../model/survey-answer';
import { assessBy } from '../__fixtures__/assess-by';
import { ticketFacts } from '../__fixtures__/ticket-facts';
import { poorSatisfaction as rule } from './poor-satisfaction';

const now = Date.UTC(2026, 2, 30, 12);
const day = 86_400_000;
const answer = (value: number, scale: SurveyAnswer['scale'] = '1-5', daysAgo = 1): SurveyAnswer => ({
  at: now - daysAgo * day,
  survey: scale === '0-10' ? 'nps' : scale === '1-7' ? 'ces' : 'csat',
  scale,
  value,
  ticketId: null,
});
const judge = (surveys: SurveyAnswer[] | null, moment = now) =>
  assessBy({ rule: rule.id }, ticketFacts(now, { surveys }), moment);
const outcomes = (...lists: SurveyAnswer[][]) => lists.map((list) => judge(list).outcome);

describe('poor satisfaction', () => {
  it('fires up to 2 of 5 and 4 of 10, each on its own scale', () => {
    expect(outcomes([answer(2)], [answer(3)])).toEqual(['fired', 'clear']);
    expect(outcomes([answer(4, '1-10')], [answer(5, '1-10')])).toEqual(['fired', 'clear']);
  });

  it('says the rating and its scale', () => {
    expect(judge([answer(2)]).reasons.map(({ sentence }) => sentence.values)).toEqual([
      [
        { kind: 'number', number: 2 },
        { kind: 'number', number: 5 },
        { kind: 'number', number: 2 },
      ],
    ]);
  });

  it('takes the latest answer, and no other survey for it', () => {
    expect(
      outcomes([answer(1, '1-5', 9), answer(5, '1-5', 2)], [answer(5, '1-5', 9), answer(1, '1-5', 2)]),
    ).toEqual(['clear', 'fired']);
    expect(outcomes([answer(0, '0-10'), answer(1, '1-7')])).toEqual(['clear']);
  });

  it('an answer counts for thirty days, and time says when it is over', () => {
    expect(judge([answer(2, '1-5', 30)]).outcome).toBe('clear');
    const last = { ...answer(2), at: now - 30 * day + 1 };
    expect(judge([last])).toMatchObject({ outcome: 'fired', nextChangeAt: now + 1 });
    expect(judge([last], now + 1).outcome).toBe('clear');
  });

  it('is unknown where the answers were not read, or the latest is off its scale', () => {
    expect(judge(null).outcome).toBe('unknown');
    expect(outcomes([answer(6)], [answer(0)], [{ ...answer(2), scale: '0-10' }])).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ]);
  });
});
