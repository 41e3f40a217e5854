import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addBusinessTime } from '../../lib/domain/time/add-business-time';
import { businessTimeBetween } from '../../lib/domain/time/business-time-between';

/** Mutants run in a copy inside the project, where the oracle is further away. */
const [ROOT = ''] = process.cwd().split('/test-results/mutation/');
const FILE = '../shared/oracles/business-time.json';
const EVERY = 15;
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

interface Oracle {
  definitions: {
    hours: Record<string, Record<string, [string, string][]>>;
    holidays: Record<string, string[]>;
  };
  vectors: {
    id: string;
    timezone: string;
    schedule: string;
    holidays: string;
    start: string;
    op: 'add' | 'between';
    add_seconds: number;
    expect_closing: string;
    end: string;
    expect_seconds: number;
  }[];
}

const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

describe.skipIf(!existsSync(join(ROOT, FILE)))(
  `every ${EVERY}th vector of ${FILE} (skipped where absent)`,
  () => {
    const { definitions, vectors }: Oracle = existsSync(join(ROOT, FILE))
      ? JSON.parse(readFileSync(join(ROOT, FILE), 'utf8'))
      : { definitions: { hours: {}, holidays: {} }, vectors: [] };

    test.each(vectors.filter((_, index) => index % EVERY === 0))('$id', (vector) => {
      const calendar = {
        id: vector.schedule,
        name: vector.schedule,
        timeZone: vector.timezone,
        spans: Object.entries(definitions.hours[vector.schedule] ?? {}).flatMap(([day, spans]) =>
          spans.map(([start, end]) => ({
            day: DAYS.indexOf(day) + 1,
            start: minutes(start),
            end: minutes(end),
          })),
        ),
        holidays: (definitions.holidays[vector.holidays] ?? []).map((day) => day.replace(/^--/, '')),
      };
      const start = Date.parse(vector.start);
      if (vector.op === 'add')
        expect(addBusinessTime(calendar, start, vector.add_seconds * 1000)).toBe(
          Date.parse(vector.expect_closing),
        );
      else
        expect(businessTimeBetween(calendar, start, Date.parse(vector.end))).toBe(
          vector.expect_seconds * 1000,
        );
    });
  },
);
