// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CallsUsed } from '../../lib/messages/calls-used';
import { Page } from '../__fixtures__/page';
import { NOW } from './__fixtures__/now';
import { CallsNote } from './calls-note';

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});
afterEach(() => {
  vi.useRealTimers();
});

function drawn(calls: CallsUsed, locale: 'en' | 'de' = 'en'): string {
  const html = renderToStaticMarkup(
    <Page locale={locale}>
      <CallsNote calls={calls} />
    </Page>,
  );
  return new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
}

test('says what an org allows in 24 hours, what is ours, and what waits and what does not', () => {
  const day = { used: 81_650, total: 115_000, at: NOW };
  const calls = { host: 'salesforce', lastHour: 3, lastDay: 21, left: 29, day, rests: null } as const;
  const shown = (rests: CallsUsed['rests'], locale?: 'en' | 'de') =>
    drawn({ ...calls, rests }, locale).replace(/\s/g, ' ');
  const until = NOW + 15 * 60_000;
  const org = { of: 'account', percent: 71 } as const;
  expect(shown(null)).toMatch(
    /Salesforce calls: 3 in the last hour, 21 in 24 hours · org: 81,650 of 115,000 in 24 hours, at .*\d\d?:\d\d/,
  );
  expect(shown(null)).not.toContain('paused');
  expect(shown({ what: 'background', until, used: org })).toMatch(
    /Reading ahead is paused: the org has used 71% of its calls\. What you open is still read.*at the latest\./,
  );
  expect(shown({ what: 'background', until, used: org }, 'de')).toMatch(/Die Org hat 71 % ihrer Aufrufe/);
  expect(shown({ what: 'background', until, used: { of: 'app', percent: 80 } })).toContain(
    'Bellwether has used 80% of the calls that the org allows it',
  );
  expect(shown({ what: 'screen', until, used: { of: 'account', percent: 96 } })).toContain(
    'Reading is paused: the org has used 96% of its calls. What is shown may be out of date. What you press is still sent.',
  );
  expect(shown({ what: 'screen', until, used: { of: 'app', percent: 96 } })).toContain(
    'Reading is paused: Bellwether has used 96%',
  );
  for (const what of ['deed', 'screen'] as const) {
    expect(shown({ what, until, used: null })).toContain('Salesforce refuses calls for now');
  }
});
