// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultPolicy } from '../../../lib/domain/default-policy/default-policy';
import type { EscalationEvent } from '../../../lib/domain/model/escalation-event';
import { mount } from '../../__fixtures__/mount';
import { Page } from '../../__fixtures__/page';
import { NOW } from '../__fixtures__/now';
import { sampleAssessment } from '../__fixtures__/sample-assessment';
import { LogSection } from './log-section';

const HOUR = 3_600_000;
const worker = vi.hoisted(() => ({
  answers: {} as Record<string, unknown>,
  asked: [] as { name: string; request: unknown }[],
  saved: [] as { name: string; text: string; type: string | undefined }[],
}));
vi.mock('../../../lib/platform/ask', () => ({
  ask: async ({ name }: { name: string }, request: unknown) => {
    worker.asked.push({ name, request });
    const answer = worker.answers[name];
    if (answer instanceof Error) throw answer;
    return answer;
  },
}));
vi.mock('../../settings/save-file', () => ({
  saveFile: (name: string, parts: string[], type?: string) =>
    void worker.saved.push({ name, text: parts.join(''), type }),
}));

const target = { host: 'zendesk', account: 'acme.zendesk.com', kind: 'ticket', id: '4821' } as const;
const people = [{ id: '9001', name: '=Maya', role: 'agent' as const }];
const event = (n: number, more: Partial<EscalationEvent> = {}): EscalationEvent => ({
  ...{ key: `acme.zendesk.com/4821/1/${n}`, cycle: 1, n, deed: 'escalated', at: NOW - (9 - n) * HOUR },
  ...{ authorId: '9001', policyVersion: 'shipped-1', levelId: 'level-1', ownerId: null, dueAt: null },
  noteId: `90${n}`,
  ...more,
});
const signal = (kind: string, at: number, more: object = {}) => ({
  ...{ recordKey: 'k', rule: 'no-reply-in-time', kind, at, policyVersion: 'shipped-1', authorId: null },
  ...more,
});
const FIRED_AT = NOW - 2 * HOUR;

beforeEach(() => {
  vi.useFakeTimers({
    now: NOW,
    toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
  });
  worker.asked.length = 0;
  worker.saved.length = 0;
  worker.answers = {
    'read-log': {
      signals: [
        signal('fired', FIRED_AT),
        signal('disagreed', NOW - HOUR, { authorId: '9001', reason: '=SUM(A1), not true' }),
      ],
      notices: [{ id: 'a', kind: 'step-due', at: NOW - 3 * HOUR, dueAt: NOW - 3 * HOUR }],
    },
  };
});
afterEach(() => {
  vi.useRealTimers();
});

async function shown(events: EscalationEvent[] | null = [event(0, { ground: 'limit' })]) {
  const page = await mount(
    <Page>
      <LogSection
        target={target}
        events={events}
        outbox={[]}
        people={people}
        policy={defaultPolicy}
        assessment={sampleAssessment()}
        now={NOW}
      />
    </Page>,
  );
  await page.pass(20);
  const open = async (kind: string) => {
    await act(async () =>
      page.container.querySelector<HTMLElement>(`[data-log="${kind}"] .play-more`)?.click(),
    );
    await page.pass(20);
  };
  return { ...page, open };
}
const kinds = (page: { container: HTMLElement }) =>
  [...page.container.querySelectorAll('[data-log]')].map((line) => line.getAttribute('data-log'));

describe('the log', () => {
  test('tells everything newest first, with why, and filters', async () => {
    const page = await shown();
    expect(kinds(page)).toEqual(['signal', 'signal', 'notice', 'escalation']);
    expect(page.text()).toContain('=Maya disagreed with “No reply in time”');
    expect(page.text()).toContain('the limit had run out');
    await page.press('Signals');
    expect(kinds(page)).toEqual(['signal', 'signal']);
  });

  test('five lines until more is asked for, of five hundred fifty more at once', async () => {
    worker.answers['read-log'] = {
      notices: [],
      signals: Array.from({ length: 500 }, (_, index) => signal('fired', NOW - (501 - index) * HOUR)),
    };
    const page = await shown([]);
    expect(kinds(page)).toHaveLength(5);
    await page.press('Show 50 more of 500');
    expect(kinds(page)).toHaveLength(55);
    await page.press('Show fewer');
    expect(kinds(page)).toHaveLength(5);
  });

  test('unknown, empty and unread are said as such', async () => {
    worker.answers['read-log'] = Object.assign(new Error('no'), { code: 'failed' });
    expect((await shown(null)).text()).toContain('The log has not been read yet.');
    const unread = await shown([]);
    await unread.pass(10_000);
    expect(unread.text()).toContain('could not be read');
    worker.answers['read-log'] = { signals: [], notices: [] };
    expect((await shown([])).text()).toContain('Not escalated so far.');
  });

  test('PO18: a transfer to a specialist is a line of its own, on the same level', async () => {
    const page = await shown([event(0), event(1, { deed: 'transferred', ownerId: '9001' })]);
    await page.press('Escalation');
    expect(page.text()).toContain('=Maya transferred it on Level 1: =Maya');
  });

  test('CO6: it is saved as a CSV file in which nothing is a formula', async () => {
    const page = await shown();
    await page.press('Save as CSV');
    const [file] = worker.saved;
    expect(file).toMatchObject({ name: 'bellwether-log-4821.csv', type: 'text/csv' });
    const lines = file?.text.split('\r\n') ?? [];
    expect(lines[0]).toBe('\uFEFFTime (UTC),Kind,What,Detail,Rule,Note,Policy version');
    expect(lines).toHaveLength(6);
    expect(file?.text).toContain(`"'=SUM(A1), not true"`);
    expect(file?.text).toContain("'=Maya disagreed");
    expect(file?.text).toContain(new Date(FIRED_AT).toISOString());
  });

  test('CO6: what a note says is read from the host when somebody wants to know it', async () => {
    worker.answers['read-notes'] = { notes: [{ id: '900', text: 'Trucks stand still.' }] };
    const page = await shown();
    await page.open('escalation');
    expect(worker.asked.filter(({ name }) => name === 'read-notes')).toEqual([]);
    await page.press('Read the note');
    expect(page.text()).toContain('Trucks stand still.');
    expect(worker.asked.at(-1)?.request).toEqual({ ref: target, noteIds: ['900'] });
  });

  test.each([
    ['signed-out', 'You are not signed in there'],
    ['no-access', 'may not read this note'],
  ])('a note that cannot be read says why: %s', async (code, words) => {
    worker.answers['read-notes'] = Object.assign(new Error('no'), { code });
    const page = await shown();
    await page.open('escalation');
    await page.press('Read the note');
    await page.pass(10_000);
    expect(page.text()).toContain(words);
  });
});

describe('why, at a past line', () => {
  const then = sampleAssessment();
  const told = {
    ...{ state: 'told', at: FIRED_AT, policyVersion: 'shipped-1', from: 'ticket' },
    fired: [
      {
        ...{ at: FIRED_AT, rule: 'no-reply-in-time', mode: 'suggest', levelId: 'level-1' },
        sentence: { key: 'panel_log_empty', values: [] },
      },
    ],
    standing: [],
    assessment: {
      ...then,
      risk: { ...then.risk, number: 52, band: 'watch' },
      reasons: then.reasons.slice(0, 1).map((reason) => ({ ...reason, points: 20 })),
    },
  };

  test('acceptance 4.5: the number, reasons and rules of then, and what has changed since', async () => {
    worker.answers['read-why'] = told;
    const page = await shown();
    await page.press('Signals');
    await act(async () =>
      page.container.querySelector<HTMLElement>('[data-log="signal"]:last-child .play-more')?.click(),
    );
    await page.press('Why at');
    expect(page.text()).toContain('Why did this fire at');
    expect(page.text()).toContain('52 Watch');
    expect(page.text()).toContain('began at this moment · suggests Level 1');
    expect(page.text()).toContain('The risk rose from 52 to 74.');
    expect(page.container.querySelector('[data-changed]')?.textContent).toContain('+20 → +41');
    expect(page.text()).toContain('Worked out from this ticket and its customer alone.');
    expect(worker.asked.at(-1)?.request).toEqual({ ref: target, at: FIRED_AT });
  });

  test.each([
    [{ state: 'unread', problem: 'no-access' }, 'have the last 90 days read in the settings'],
    [{ state: 'policy-missing', policyVersion: '2025-11' }, 'policy version 2025-11 then'],
    [{ state: 'not-opened' }, 'had not been opened yet'],
  ])('what is missing is said, and what to do: %o', async (answer, words) => {
    worker.answers['read-why'] = answer;
    const page = await shown();
    await page.open('escalation');
    await page.press('How it stood at');
    expect(page.text()).toContain(words);
  });
});
