import { describe, expect, test } from 'vitest';
import { readImported } from './read-imported';

const DAY = 86_400_000;
const NOW = 100 * DAY;

describe('what imported numbers say', () => {
  test('TR21: logins and features used are things the customer did, a number is compared with 30 days before', () => {
    const read = readImported(
      {
        'event:login': [{ at: 98 * DAY, value: 2 }],
        usage: [
          { at: 99 * DAY, value: 60 },
          { at: 60 * DAY, value: 100 },
          { at: 101 * DAY, value: 5 },
        ],
      },
      NOW,
    );
    expect(read.events).toEqual([
      { at: 98 * DAY, kind: 'login' },
      { at: 98 * DAY, kind: 'login' },
    ]);
    expect(read.measures).toEqual({ usage: { value: 60, previous: 100, asOf: 99 * DAY } });
    expect(read.series.usage).toHaveLength(2);
  });

  test('HS10: answers keep the scale that they were given on', () => {
    const at = 99 * DAY;
    const { surveys, measures } = readImported(
      {
        'answer:nps': [{ at, value: 9 }],
        'answer:csat-5': [{ at, value: 2 }],
        'answer:csat-10': [{ at, value: 7 }],
        'answer:ces': [{ at, value: 6 }],
      },
      NOW,
    );
    expect(measures).toEqual({});
    expect(surveys.map(({ survey, scale, value }) => `${survey} ${scale} ${value}`).sort()).toEqual([
      'ces 1-7 6',
      'csat 1-10 7',
      'csat 1-5 2',
      'nps 0-10 9',
    ]);
  });
});
