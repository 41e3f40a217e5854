import { existsSync, readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Calendar } from '../model/calendar';
import { addBusinessTime } from './add-business-time';
import { businessTimeBetween } from './business-time-between';
import { BusinessTimeError } from './business-time-error';

const FILE = '../shared/oracles/otobo-working-time.json';
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const Oracle = z.object({
  vectors: z.array(
    z.intersection(
      z.object({
        id: z.string(),
        timezone: z.string(),
        input_timezone: z.string(),
        hours: z.record(z.string(), z.array(z.tuple([z.string(), z.string()]))),
        holidays_recurring: z.array(z.string()).optional(),
        start: z.string(),
        invalid_input: z.boolean().optional(),
      }),
      z.discriminatedUnion('op', [
        z.object({ op: z.literal('add'), add_seconds: z.number(), expect_end: z.string() }),
        z.object({ op: z.literal('between'), end: z.string(), expect_seconds: z.number() }),
      ]),
    ),
  ),
});

type Vector = z.infer<typeof Oracle>['vectors'][number];

const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

function calendarOf({ id, timezone, hours, holidays_recurring }: Vector): Calendar {
  return {
    id,
    name: id,
    timeZone: timezone,
    spans: Object.entries(hours).flatMap(([day, spans]) =>
      spans.map(([start, end]) => ({ day: DAYS.indexOf(day) + 1, start: minutes(start), end: minutes(end) })),
    ),
    holidays: (holidays_recurring ?? []).map((day) => day.replace(/^--/, '')),
  };
}

function computed(vector: Vector): unknown {
  const calendar = calendarOf(vector);
  const moment = (local: string) =>
    Temporal.PlainDateTime.from(local).toZonedDateTime(vector.input_timezone).epochMilliseconds;
  const from = moment(vector.start);
  if (vector.op === 'add') {
    const due = addBusinessTime(calendar, from, vector.add_seconds * 1000);
    return due === moment(vector.expect_end) ? 'agrees' : new Date(due).toISOString();
  }
  // OTOBO calls it nothing when the two are swapped; ours is negative, as for a deadline that has passed.
  const between = Math.max(0, businessTimeBetween(calendar, from, moment(vector.end)));
  return between === vector.expect_seconds * 1000 ? 'agrees' : between;
}

describe.skipIf(!existsSync(FILE))(`${FILE} (skipped where that file is absent)`, () => {
  const { vectors } = existsSync(FILE)
    ? Oracle.parse(JSON.parse(readFileSync(FILE, 'utf8')))
    : { vectors: [] };

  test('there are 38 of them', () => {
    expect(vectors).toHaveLength(38);
  });

  test.each(vectors.map((vector) => [vector.id, vector] as const))('%s', (_id, vector) => {
    // Where OTOBO leaves the moment as it was, ours says what is wrong.
    if (vector.invalid_input) expect(() => computed(vector)).toThrow(BusinessTimeError);
    else expect(computed(vector)).toBe('agrees');
  });
});
