import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { calendarOf } from './__fixtures__/calendar-of';
import { addBusinessTime } from './add-business-time';

const FILE = '../shared/oracles/issue-cases.json';
const HOUR = 3_600_000;

/** By the file's own words, to be used as a discussion case, not as an oracle: its text contradicts itself. */
const NO_ORACLE = "zammad/zammad issue #390 (maintainer's worked example)";
/** Its test plan names only the opening; nothing in its cases reaches the closing of pull #13392's own hours. */
const HOURS: Record<string, string> = {
  'Mon-Fri 09:00-17:00': '1-5 09:00-17:00',
  'Mon-Fri 08:00-18:00': '1-5 08:00-18:00',
  'business hours open 09:00': '1-5 09:00-17:00',
};

const Cases = z.object({
  cases: z.array(
    z.object({
      source: z.string(),
      hours: z.string(),
      created: z.string(),
      threshold: z.string(),
      expect: z.string().optional(),
      expect_deadline: z.string().optional(),
      escalate_before: z.string().optional(),
      expect_escalation: z.string().optional(),
    }),
  ),
});

/** `Friday 16:30` in the week of 2026-03-02; what is earlier than `after` lies in the next. */
function moment(words: string, after = 0): number {
  const day = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].indexOf(words.split(' ')[0] ?? '');
  const at = Date.parse(`2026-03-0${day + 2}T${words.split(' ')[1]}Z`);
  return at < after ? at + 7 * 24 * HOUR : at;
}

describe.skipIf(!existsSync(FILE))(`${FILE} (skipped where that file is absent)`, () => {
  test('every case that is an oracle agrees', () => {
    const { cases } = Cases.parse(JSON.parse(readFileSync(FILE, 'utf8')));
    const oracles = cases.filter(({ source }) => source !== NO_ORACLE);
    expect(oracles).toHaveLength(5);
    for (const { source, hours, created, threshold, escalate_before, ...wanted } of oracles) {
      const calendar = calendarOf(HOURS[hours] ?? '');
      const opened = moment(created);
      const granted = Number.parseInt(threshold, 10) * HOUR;
      const before = Number.parseInt(escalate_before ?? '0', 10) * HOUR;
      const due = moment(wanted.expect ?? wanted.expect_deadline ?? '', opened);
      expect(addBusinessTime(calendar, opened, granted), source).toBe(due);
      const fires = wanted.expect_escalation === undefined ? due : moment(wanted.expect_escalation, opened);
      expect(addBusinessTime(calendar, opened, granted - before), source).toBe(fires);
    }
  });
});
