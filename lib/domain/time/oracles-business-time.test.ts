import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Calendar } from '../model/calendar';
import { addBusinessTime } from './add-business-time';
import { businessTimeBetween } from './business-time-between';

const FILE = '../shared/oracles/business-time.json';
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const Oracle = z.object({
  definitions: z.object({
    hours: z.record(z.string(), z.record(z.string(), z.array(z.tuple([z.string(), z.string()])))),
    holidays: z.record(z.string(), z.array(z.string())),
  }),
  vectors: z.array(
    z.intersection(
      z.object({
        id: z.string(),
        timezone: z.string(),
        schedule: z.string(),
        holidays: z.string(),
        start: z.string(),
      }),
      z.discriminatedUnion('op', [
        z.object({ op: z.literal('add'), add_seconds: z.number(), expect_closing: z.string() }),
        z.object({ op: z.literal('between'), end: z.string(), expect_seconds: z.number() }),
      ]),
    ),
  ),
});

const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

describe.skipIf(!existsSync(FILE))(`${FILE} (skipped where that file is absent)`, () => {
  test('every vector agrees', () => {
    const { definitions, vectors } = Oracle.parse(JSON.parse(readFileSync(FILE, 'utf8')));
    const calendars = new Map<string, Calendar>();
    const disagreeing = vectors.filter((vector) => {
      const id = `${vector.timezone} ${vector.schedule} ${vector.holidays}`;
      const calendar = calendars.get(id) ?? {
        id,
        name: id,
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
      calendars.set(id, calendar);
      const start = Date.parse(vector.start);
      return vector.op === 'add'
        ? addBusinessTime(calendar, start, vector.add_seconds * 1000) !== Date.parse(vector.expect_closing)
        : businessTimeBetween(calendar, start, Date.parse(vector.end)) !== vector.expect_seconds * 1000;
    });
    expect(vectors.length).toBe(3000);
    expect(disagreeing).toEqual([]);
  });
});
