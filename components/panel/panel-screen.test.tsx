// @vitest-environment happy-dom
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Assessment } from '../../lib/domain/model/assessment';
import { HostProblem } from '../../lib/domain/model/host-problem';
import type { PanelState } from '../../lib/messages/panel-state';
import { PanelState as PanelStateSchema } from '../../lib/messages/panel-state';
import { outboxLines } from '../../lib/view/panel/outbox-lines';
import { Page } from '../__fixtures__/page';
import { escalatedAssessment } from './__fixtures__/escalated-assessment';
import { NOW } from './__fixtures__/now';
import { sampleAccountState } from './__fixtures__/sample-account-state';
import { sampleAssessment } from './__fixtures__/sample-assessment';
import { sampleEntry } from './__fixtures__/sample-entry';
import { sampleState } from './__fixtures__/sample-state';
import { OutboxNotes } from './actions/outbox-notes';
import { PanelScreen } from './panel-screen';

vi.mock('../../lib/platform/ask', () => ({ ask: vi.fn() }));
beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});
afterEach(() => {
  vi.useRealTimers();
});

function draw(state: PanelState, locale: 'en' | 'de' = 'en'): HTMLElement {
  const place = document.createElement('div');
  place.append(
    document.createRange().createContextualFragment(
      renderToStaticMarkup(
        <Page locale={locale}>
          <PanelScreen state={PanelStateSchema.parse(state)} askedAt={NOW} />
        </Page>,
      ),
    ),
  );
  return place;
}
const text = (state: PanelState, locale: 'en' | 'de' = 'en') =>
  (draw(state, locale).textContent ?? '').replaceAll(/[\u202f\u00a0]/g, ' ');
const hostile = '<img src=x onerror=alert(1)>"\'`\u202e $1 ';
const long = `${'Wolfeschlegelsteinhausenbergerdorff '.repeat(6)}🚨`.slice(0, 200);

describe('a ticket', () => {
  test('HS11, acceptance 4.4: what would lower the number is said with the number it would be then', () => {
    const relief: Assessment['relief'] = [
      { id: 'public-reply', sentence: { key: 'relief_public_reply', values: [] }, number: 26, band: 'low' },
    ];
    const page = draw(sampleState({ assessment: sampleAssessment({ relief }) }));
    expect(page.querySelector('[data-relief="public-reply"]')?.textContent).toBe(
      'A public reply now brings it to 26 Low.',
    );
  });

  test('the points of the reasons and of the ordinary ticket add up to the number', () => {
    const page = draw(sampleState());
    const points = [...page.querySelectorAll<HTMLElement>('[data-points]')].map(({ dataset }) =>
      Number(dataset.points),
    );
    const ordinary = Number(page.querySelector<HTMLElement>('[data-ordinary]')?.dataset.ordinary);
    const number = Number(page.querySelector<HTMLElement>('[data-risk]')?.dataset.risk);
    expect(points).toEqual([41, 19, 14, -5]);
    expect(points.reduce((sum, point) => sum + point, ordinary)).toBe(number);
    expect([...page.querySelectorAll('.reasons-points')].map((cell) => cell.textContent)).toEqual([
      '+41',
      '+19',
      '+14',
      '−5',
      '5',
    ]);
    expect(page.querySelector<HTMLElement>('[data-reason="no-reply-in-time"]')?.dataset.weight).toBe('2.1');
  });

  test('who, the headline in one sentence, and the risk as shape, number and word', () => {
    const page = draw(sampleState());
    expect(page.querySelector('.ticket-who')?.textContent).toBe('#4821 · Northwind Logistics · Gold');
    expect(page.querySelector('h1')?.textContent).toBe(
      'High risk: 2 h 10 min without a reply, third follow-up',
    );
    expect(page.querySelector('.chip')?.textContent).toBe('▲74 High');
    expect(page.querySelector('.panel-header')?.textContent).toBe('BellwetherMaya Ortiz · acmeMy work');
  });

  test('the path is an ordered list with the current level marked, its owners and its minutes', () => {
    const page = draw(sampleState({ assessment: escalatedAssessment() }));
    const steps = [...page.querySelectorAll<HTMLElement>('ol.path > li')];
    expect(steps.map(({ dataset }) => dataset.state)).toEqual(['passed', 'current', 'next', 'later']);
    expect(steps.map((step) => step.getAttribute('aria-current'))).toEqual([null, 'step', null, null]);
    expect(steps[1]?.textContent).toMatch(
      /Level 1 · Priya Raman.*until 3:12.PM · 54 min.*Jonas Weber is away/,
    );
    expect(steps[2]?.textContent).toContain('Head of engineering: nobody named yet');
  });

  test('not enough data shows no number and no points, and no band', () => {
    const page = draw(sampleState({ assessment: sampleAssessment({ risk: { state: 'not-enough-data' } }) }));
    expect(page.querySelector('.tone-high, .tone-low, .tone-watch, .tone-critical')).toBeNull();
    expect(page.querySelectorAll('[data-points], [data-risk]')).toHaveLength(0);
    expect(page.textContent).toContain('Not enough data');
  });

  test('unknown clocks are not said to be none', () => {
    const unknown = text(sampleState({ assessment: sampleAssessment({ clocks: null, nearestClock: null }) }));
    const none = text(sampleState({ assessment: sampleAssessment({ clocks: [], nearestClock: null }) }));
    expect(unknown).toContain('The SLA clocks are not known.');
    expect(none).toContain('This ticket has no SLA clock.');
  });

  test('no matrix row: it says why there is no path', () => {
    expect(text(sampleState({ assessment: sampleAssessment({ path: [] }) }))).toContain(
      'No rule matches because',
    );
  });

  test('while nothing has been read it says so; a problem stands in its place', () => {
    expect(text(sampleState({ facts: null, assessment: null }))).toContain('Reading the record');
    expect(text(sampleState({ facts: null, assessment: null, problem: 'signed-out' }))).toContain(
      'Sign in to Zendesk',
    );
  });

  test('what cannot be read again is shown with its time', () => {
    expect(text(sampleState({ problem: 'offline', readAt: Date.parse('2026-03-02T10:42:00Z') }))).toMatch(
      /Cannot reach Zendesk.*as of 10:42 AM/,
    );
  });

  test('a log of more than five lines shows the newest five', () => {
    const state = sampleState();
    if (state.record.kind !== 'ticket' || state.record.facts === null) throw new Error('a ticket with facts');
    state.record.facts.events = Array.from({ length: 8 }, (_, n) => ({
      key: `acme.zendesk.com/4821/1/${n}`,
      cycle: 1,
      n,
      deed: 'escalated' as const,
      at: NOW - (8 - n) * 60_000,
      authorId: '9001',
      policyVersion: 'p',
      levelId: 'level-1',
      ownerId: '9002',
      dueAt: null,
      noteId: String(n),
    }));
    const page = draw(state);
    expect(page.querySelectorAll('.log li')).toHaveLength(5);
    expect(page.querySelector('.log li')?.textContent).toContain('2:17');
    expect(page.textContent).toContain('Show all 8');
  });

  test.each(HostProblem.options)('problem %s has words in both languages', (problem) => {
    for (const locale of ['en', 'de'] as const) {
      const bare = draw(sampleState({ facts: null, assessment: null, problem }), locale);
      expect(bare.querySelector('.note strong')?.textContent?.length).toBeGreaterThan(4);
    }
  });
});

describe('the outbox in words', () => {
  const problems = [null, ...HostProblem.options, 'already-escalated', 'moved-on', 'superseded'] as const;
  test.each(['queued', 'sending', 'unknown', 'done', 'refused'] as const)(
    '%s, with every problem and deed',
    (state) => {
      for (const locale of ['en', 'de'] as const) {
        for (const deed of ['escalated', 'acknowledged', 'resolved', 'joined'] as const) {
          for (const problem of problems) {
            for (const hostWords of [null, 'Status is not valid']) {
              for (const undoUntil of [NOW - 1, NOW + 5000]) {
                const entry = sampleEntry({ state, deed, problem, hostWords, undoUntil });
                const lines = outboxLines([entry], { host: 'zendesk', events: [], people: [], now: NOW });
                const silent =
                  !['already-escalated', 'superseded', 'moved-on'].includes(problem ?? '') &&
                  ((state === 'queued' && undoUntil > NOW) || (state === 'done' && hostWords === null));
                expect(lines).toHaveLength(silent ? 0 : 1);
                const markup = renderToStaticMarkup(
                  <Page locale={locale}>
                    <OutboxNotes lines={lines} tell={() => undefined} />
                  </Page>,
                );
                expect(markup).not.toMatch(/NaN|undefined|null|\$\d/);
              }
            }
          }
        }
      }
    },
  );

  test.each([
    [{ problem: 'needs-tab', undoUntil: NOW - 1 }, 'Waiting to be sent: open Zendesk'],
    [
      { state: 'refused', problem: 'invalid', hostWords: 'Status is closed' },
      'Zendesk refused the escalation: Status is closed',
    ],
    [{ state: 'refused', problem: 'no-access' }, 'Zendesk refused the escalation: No access in Zendesk'],
    [{ state: 'done', problem: 'already-escalated' }, 'Already escalated by a colleague'],
    [{ state: 'unknown' }, 'Not sure whether Zendesk took the escalation'],
  ] as const)('%j', (changes, words) => {
    expect(text(sampleState({ outbox: [sampleEntry(changes)] }))).toContain(words);
  });

  test('a typed reason that was lost is told, whatever else there is to say', () => {
    expect(text(sampleState({ outbox: [sampleEntry({ reasonLost: true })] }))).toContain(
      'Your typed reason could not be kept',
    );
  });

  test('an hour-old success says nothing any more', () => {
    const entry = sampleEntry({
      state: 'done',
      transitionKey: 'acme.zendesk.com/4821/1/7',
      createdAt: NOW - 3_600_000,
    });
    expect(draw(sampleState({ outbox: [entry] })).querySelector('.action-bar .note')).toBeNull();
  });
});

describe('an account', () => {
  test('score, trend, coverage, inputs and what is open', () => {
    const words = text(sampleAccountState());
    for (const part of [
      '6.1 / 10',
      '1.3 in 30 d',
      '3 of 4 known',
      'Usage fell 31%',
      'Zendesk #4821',
      'Level 1',
    ]) {
      expect(words).toContain(part);
    }
  });

  test('an unknown input is a dash and no bar; a withheld score is a dash and no band', () => {
    const state = sampleAccountState();
    if (state.record.kind !== 'account' || state.record.health === null)
      throw new Error('an account with health');
    const none = { score: null, band: null };
    const segments = { in: [], unknown: ['escalated', 'stopped-using'] };
    state.record.health = { ...state.record.health, ...none, computed: none, likelihood: null, segments };
    const page = draw(state);
    expect(page.textContent).toContain(`not known for 2 of ${state.policy.segments.length}`);
    const nps = page.querySelector('[data-metric="nps"]');
    expect(nps?.textContent).toBe('NPS–never20% · not known');
    expect(nps?.querySelector('.bar-fill')).toBeNull();
    expect(page.querySelector('.account-number')?.textContent).toBe('– / 10');
    expect(page.querySelector('.tone-low, .tone-watch, .tone-critical')).toBeNull();
  });

  test('each open record stands once, the escalated one with its level and its time, and which of two hosts it is in', () => {
    const state = sampleAccountState();
    if (state.record.kind !== 'account' || !state.record.facts) throw new Error('an account');
    const open = (id: string, dueAt: 'none' | null) => ({
      ...{ id, subject: id, status: 'open' as const, createdAt: 0, escalated: false, levelId: null, dueAt },
    });
    state.record.facts.tickets = { complete: true, tickets: [open('500A', 'none'), open('500B', null)] };
    const { twin } = state.record.facts;
    const escalated = twin === null || twin === 'none' ? undefined : twin.tickets?.tickets[0];
    if (escalated === undefined) throw new Error('a customer in two systems');
    escalated.dueAt = NOW + 3_600_000;
    const words = (locale: 'en' | 'de') =>
      [...draw(state, locale).querySelectorAll('[data-case]')].map(({ textContent }) => textContent);
    expect(words('en')).toEqual([
      expect.stringMatching(/^Trucks cannot sync since the updateZendesk #4821 · Level 1.*1 h left/),
      '500ASalesforce Case–no deadline running',
      '500BSalesforce Case?no deadline known',
    ]);
    expect(words('de')[1]).toBe('500ASalesforce Case–keine laufende Frist');
    const names = [...draw(state).querySelectorAll('.record-link')].map(({ textContent }) => textContent);
    expect(names.filter((name) => name?.startsWith('Trucks'))).toHaveLength(1);
    // Of one host only, nothing is to be told apart.
    state.record.facts.twin = 'none';
    expect(words('en')[0]).toBe('500ACase–no deadline running');
  });

  test('what only the other system knows stands on this page too: tier and contract', () => {
    const state = sampleAccountState();
    if (state.record.kind !== 'account' || !state.record.facts?.twin || state.record.facts.twin === 'none')
      throw new Error('an account in two systems');
    state.record.facts.account.tier = null;
    Object.assign(state.record.facts.twin.account, { tier: 'platinum', contractValue: 184_000 });
    const page = draw(state);
    expect(page.querySelector('.account-who')?.textContent).toContain('Platinum');
    expect(page.querySelector('[data-money="contract"]')?.textContent).toBe('184,000');
  });

  test('no escalation is only said where both systems are known', () => {
    const state = sampleAccountState();
    if (state.record.kind !== 'account' || !state.record.health || !state.record.facts)
      throw new Error('an account');
    state.record.health.escalated = [];
    expect(draw(state).querySelector('[data-count="escalations"]')?.textContent).toBe('None');
    state.record.facts.twin = null;
    expect(draw(state).querySelector('[data-count="escalations"]')?.textContent).toBe('not known');
  });
});

describe('no record', () => {
  const none = (reload: boolean): PanelState => ({ ...sampleState(), record: { kind: 'none', reload } });

  test('says what to do', () => {
    expect(text(none(false))).toContain('Open a ticket');
    expect(text(none(true))).toContain('Reload this page to start');
  });
});

test('names of any length and any characters are text, in both languages', () => {
  fc.assert(
    fc.property(fc.oneof(fc.constant(long), fc.constant(hostile), fc.string({ maxLength: 200 })), (name) => {
      const state = sampleState({ people: [{ id: '9002', name, role: 'agent' }] });
      const { record } = state;
      if (record.kind !== 'ticket' || !record.facts?.customer) throw new Error('a ticket with a customer');
      record.facts.customer.name = name;
      record.facts.customer.tier = name;
      for (const locale of ['en', 'de'] as const) {
        const page = draw(state, locale);
        expect(page.querySelector('img, script')).toBeNull();
        expect(page.querySelectorAll('ol.path > li')).toHaveLength(4);
      }
    }),
    { numRuns: 20 },
  );
});

test('no screen shows NaN, an open placeholder or a missing word', () => {
  const far = sampleAssessment({ nextUpdateDueAt: 0 });
  const states = [
    sampleState(),
    sampleState({ assessment: far, readAt: null, me: null, people: [], nextKey: null }),
    sampleState({ assessment: escalatedAssessment({ ownerId: null, dueAt: null }), nextKey: null }),
    sampleAccountState(),
  ];
  for (const locale of ['en', 'de'] as const) {
    for (const state of states)
      expect(text(state, locale)).not.toMatch(/NaN|undefined|null|Invalid|\$\d|\[object/);
  }
});

test('the foot says what the host was asked for, and what is left where that is known', () => {
  const plain = (state: PanelState, locale?: 'en' | 'de') => text(state, locale).replace(/\s/g, ' ');
  expect(plain(sampleState())).toContain('Zendesk calls: 38 in the last hour · 97% of limit left');
  expect(plain(sampleState(), 'de')).toContain('Zendesk-Aufrufe: 38 in 1 Stunde · noch 97 % des Limits');
  expect(plain(sampleAccountState())).toContain('Salesforce calls: 3 in the last hour · limit unknown');
  const used = { of: 'account', percent: 97 } as const;
  const calls = { host: 'zendesk', lastHour: 3, lastDay: 3, left: 3, day: null } as const;
  const rests = (what: 'background' | 'screen') => ({ what, until: NOW + 90_000, used });
  expect(plain({ ...sampleState(), calls: { ...calls, rests: rests('background') } })).toContain(
    '3% of limit',
  );
  expect(plain({ ...sampleState(), calls: { ...calls, rests: rests('screen') } })).toMatch(
    /Zendesk calls: 3 in the last hour · paused until \d\d?:\d\d/,
  );
  expect(plain({ ...sampleState(), calls: null })).not.toContain('calls:');
});
