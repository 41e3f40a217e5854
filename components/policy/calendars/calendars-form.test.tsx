// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Policy } from '../../../lib/domain/model/policy';
import { fill } from '../../__fixtures__/fill';
import { staffedPolicy } from '../../panel/__fixtures__/staffed-policy';
import { openForm } from '../__fixtures__/open-form';
import { CalendarsForm } from './calendars-form';

const NOW = Date.UTC(2026, 2, 2, 14, 18);
const worker = vi.hoisted(() => ({ answers: new Map<string, unknown>() }));
vi.mock('../../../lib/platform/ask', () => ({
  ask: async ({ name }: { name: string }) => worker.answers.get(name),
}));

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  worker.answers.set('read-settings', {
    connections: [{ account: 'acme.zendesk.com', keepsHours: true }],
  });
});
afterEach(() => void vi.useRealTimers());

async function open(policy: Policy = staffedPolicy(), readOnly = false) {
  const form = await openForm(<CalendarsForm />, { policy, now: NOW, readOnly, locale: 'de' });
  const office = () => form.draft.policy.calendars.find(({ id }) => id === 'office');
  const spansOf = (day: number) => {
    const spans = office()?.spans;
    return spans === 'always' || spans === undefined
      ? []
      : spans.filter((span) => span.day === day).map(({ start, end }) => [start / 60, end / 60]);
  };
  return { ...form, office, spansOf };
}

test('hours are changed, added and removed, several a day; the focus stays where one works', async () => {
  const { find, click, spansOf, page } = await open();
  await click('[data-entry="office"] .fold-opener');
  await fill(find('[data-span="0"] input'), '08:30');
  expect(spansOf(1)).toEqual([
    [8.5, 12],
    [13, 17],
  ]);
  await click('[data-day="6"] .week-add button');
  expect(spansOf(6)).toEqual([[9, 17]]);
  expect(document.activeElement).toBe(find('[data-day="6"] input'));
  await click('[data-day="6"] .icon-button');
  expect(spansOf(6)).toEqual([]);
  expect(document.activeElement).toBe(find('[data-day="6"] .week-add button'));
  await click('[data-day="2"] .week-add button:last-child');
  expect(spansOf(2)).toEqual(spansOf(1));
  expect(page.container.querySelectorAll('.week li[data-day]')).toHaveLength(7);
});

test('an end that is not after the start is on the next day, midnight ends this one', async () => {
  const { find, click, spansOf, page } = await open();
  await click('[data-entry="office"] .fold-opener');
  const [, end] = [...page.container.querySelectorAll('[data-span="1"] input')];
  await fill(end ?? null, '06:00');
  expect(spansOf(1)[1]).toEqual([13, 30]);
  expect(find('[data-span="1"]').textContent).toContain('Folgetag');
  await fill(end ?? null, '00:00');
  expect(spansOf(1)[1]).toEqual([13, 24]);
  expect(find('[data-span="1"]').textContent).not.toContain('Folgetag');
});

test('hours that overlap are said beside them; half a time changes nothing', async () => {
  const { find, click, spansOf, page } = await open();
  await click('[data-entry="office"] .fold-opener');
  const [, end] = [...page.container.querySelectorAll('[data-span="0"] input')];
  await fill(end ?? null, '');
  expect(spansOf(1)[0]).toEqual([9, 12]);
  await fill(end ?? null, '14:00');
  expect(find('[data-entry="office"]').textContent).toContain('überschneiden');
});

test('round the clock and back keeps the hours', async () => {
  const { click, office, spansOf } = await open();
  await click('[data-entry="office"] .fold-opener');
  await click('[data-entry="office"] input[value="always"]');
  expect(office()?.spans).toBe('always');
  await click('[data-entry="office"] input[value="hours"]');
  expect(spansOf(5)).toEqual([
    [9, 12],
    [13, 17],
  ]);
});

test('a time zone is taken once there is one of that name', async () => {
  const { find, click, office } = await open();
  await click('[data-entry="office"] .fold-opener');
  const zone = find('[data-entry="office"] input[list]');
  await fill(zone, 'europe/ber');
  expect(office()?.timeZone).toBe('UTC');
  expect(zone.getAttribute('aria-invalid')).toBe('true');
  await fill(zone, 'europe/berlin');
  expect(office()?.timeZone).toBe('Europe/Berlin');
  expect(find('[data-entry="office"]').textContent).toContain('Uhren werden um 1 Std. vorgestellt');
});

test('holidays: a date, one of every year, none twice', async () => {
  const { page, find, click, office } = await open();
  await click('[data-entry="office"] .fold-opener');
  await fill(find('.holiday-add input[type="date"]'), '2026-05-01');
  await click('.holiday-add button');
  await fill(find('.holiday-add input[type="date"]'), '2027-12-25');
  await click('.holiday-add input[type="checkbox"]');
  await click('.holiday-add button');
  expect(office()?.holidays).toEqual(['2026-04-03', '12-25', '2026-05-01']);
  expect(
    [...page.container.querySelectorAll('.holiday-days li')].map((day) => day.firstChild?.textContent),
  ).toEqual([...['Fr., 3. April 2026', 'Fr., 1. Mai 2026', '25. Dezember, jedes Jahr']]);
});

test('a calendar that is used cannot be removed, and says what counts in it', async () => {
  const { page, draft, click, find } = await open();
  await click('[data-entry="office"] .fold-opener');
  expect(page.container.querySelector('[data-entry="office"] [data-remove]')).toBeNull();
  expect(find('[data-entry="office"]').textContent).toContain('Darin zählen: alle Fristen.');
  await click('[data-entry="always"] [data-remove]');
  expect(draft.policy.calendars.map(({ id }) => id)).toEqual(['office']);
});

test('hours of a host are copied with one press, under an identifier of the policy’s own', async () => {
  worker.answers.set('read-calendars', {
    calendars: [
      {
        ...{ id: '11', name: 'Hamburg office', hostZone: 'Berlin', holidaysKnown: true },
        calendar: {
          ...{ id: 'zd-11', name: 'Office', timeZone: 'Europe/Berlin' },
          ...{ spans: [{ day: 1, start: 480, end: 1080 }], holidays: ['12-25'] },
        },
      },
      { id: '12', name: 'Night', hostZone: 'Atlantis', holidaysKnown: false, calendar: null },
    ],
  });
  const { page, draft, click } = await open();
  await click('[data-copy] button');
  await page.pass(10);
  expect(page.text()).toContain('Night');
  await page.press('Kopieren');
  expect(draft.policy.calendars.at(-1)).toMatchObject({
    ...{ id: 'office-2', name: 'Office', timeZone: 'Europe/Berlin', holidays: ['12-25'] },
  });
});

test('what is only shown has no controls but what opens, and the hours in words', async () => {
  const { page, click, find } = await open(staffedPolicy(), true);
  await click('[data-entry="office"] .fold-opener');
  expect(page.container.querySelectorAll('input, select, button:not(.fold-opener)')).toHaveLength(0);
  expect(find('[data-entry="office"] .fold-body').textContent).toContain('Mo–Fr 09:00–12:00, 13:00–17:00');
});
