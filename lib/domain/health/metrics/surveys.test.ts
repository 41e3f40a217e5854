import { describe, expect, it } from 'vitest';
import type { SurveyAnswer } from '../../model/survey-answer';
import { accountFacts } from '../__fixtures__/account-facts';
import { ces } from './ces';
import { csat } from './csat';
import { nps } from './nps';

const DAY = 86_400_000;
const now = Date.UTC(2026, 2, 2, 9);

function answers(
  survey: SurveyAnswer['survey'],
  scale: SurveyAnswer['scale'],
  values: number[],
  daysAgo = 1,
): SurveyAnswer[] {
  return values.map((value) => ({ at: now - daysAgo * DAY, survey, scale, value, ticketId: null }));
}

describe('HS10: surveys', () => {
  it('NPS on 0 to 10 is promoters less detractors', () => {
    const surveys = answers('nps', '0-10', [9, 10, 9, 10, 9, 7, 8, 7, 0, 6]);
    expect(nps.read(accountFacts({ surveys }), now)).toMatchObject({ raw: 30, asOf: now - DAY });
  });

  it('CSAT on 1 to 5 or 1 to 10, and CES on 1 to 7, are how far up their scale', () => {
    const read = (metric: typeof csat, surveys: SurveyAnswer[]) =>
      metric.read(accountFacts({ surveys }), now).raw;
    expect(read(csat, answers('csat', '1-5', [5, 4, 3]))).toBe(75);
    expect(read(csat, answers('csat', '1-10', [10, 1]))).toBe(50);
    expect(read(ces, answers('ces', '1-7', [7]))).toBe(100);
    expect(read(ces, answers('ces', '1-7', [1]))).toBe(0);
  });

  it('CSAT on three scales mixed is unknown', () => {
    const two = [...answers('csat', '1-5', [4]), ...answers('csat', '1-10', [8])];
    expect(csat.read(accountFacts({ surveys: two }), now).raw).toBeNull();
    const three = [...two, ...answers('csat', '1-7', [6])];
    expect(csat.read(accountFacts({ surveys: three }), now).raw).toBeNull();
    const changedLongAgo = [...answers('csat', '1-5', [1], 90), ...answers('csat', '1-10', [10])];
    expect(csat.read(accountFacts({ surveys: changedLongAgo }), now).raw).toBe(100);
  });

  it.each([
    ['off its scale', answers('csat', '1-5', [6, 0, Number.NaN, Number.POSITIVE_INFINITY])],
    ['on a scale it does not have', answers('csat', '0-10', [9])],
    ['of another survey', answers('ces', '1-7', [7])],
    ['given 90 days ago', answers('csat', '1-5', [5], 90)],
    ['from the future', answers('csat', '1-5', [5], -1)],
  ])('an answer %s is none', (_, surveys) => {
    expect(csat.read(accountFacts({ surveys }), now)).toMatchObject({ raw: null, remark: null });
  });

  it('is compared with what was answered up to 30 days before', () => {
    const surveys = [...answers('csat', '1-5', [1], 1), ...answers('csat', '1-5', [5], 31)];
    expect(csat.read(accountFacts({ surveys }), now)).toMatchObject({
      raw: 50,
      previousRaw: 100,
      remark: { key: 'remark_csat', values: [{ percent: 100 }, { percent: 50 }] },
    });
  });

  it('a mapped number goes before answers', () => {
    const measures = { csat: { value: 10, previous: null, asOf: 5 } };
    expect(csat.read(accountFacts({ measures, surveys: answers('csat', '1-5', [5]) }), now).raw).toBe(10);
  });
});
