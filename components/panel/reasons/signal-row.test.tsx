// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fill } from '../../__fixtures__/fill';
import { mount } from '../../__fixtures__/mount';
import { Page } from '../../__fixtures__/page';
import { NOW } from '../__fixtures__/now';
import { sampleAssessment } from '../__fixtures__/sample-assessment';
import { sampleState } from '../__fixtures__/sample-state';
import { ReasonsSection } from './reasons-section';

type Asked = { name: string; request: { said?: unknown } };
const worker = vi.hoisted(() => ({ signals: [] as unknown[], asked: [] as Asked[], fails: false, rest: 1 }));
vi.mock('../../../lib/platform/ask', () => ({
  ask: async ({ name }: { name: string }, request: Asked['request']) => {
    if (name === 'read-signals')
      return { known: true, signals: worker.signals, readAt: { customerTickets: null, elsewhere: null } };
    if (name === 'read-drafts') return { drafts: [] };
    worker.asked.push({ name, request });
    await new Promise((resolve) => setTimeout(resolve, worker.rest));
    if (worker.fails) throw Object.assign(new Error('no'), { code: 'unknown-me' });
    return {};
  },
}));

beforeEach(() => {
  vi.useFakeTimers({
    now: NOW,
    toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
  });
  Object.assign(worker, { signals: [], fails: false, rest: 1 });
  worker.asked.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

const REPLY = 'No public reply';
const line = {
  recordKey: 'k',
  rule: 'no-reply-in-time',
  at: NOW - 1000,
  policyVersion: 'v',
  authorId: '9001',
};
const standing = (more: object) => ({
  rule: 'no-reply-in-time',
  firedAt: NOW - 60_000,
  opinion: null,
  quiet: null,
  ...more,
});
const said = () => worker.asked.map(({ request }) => request.said);

async function shown(assessment = sampleAssessment()) {
  const { record, policy } = sampleState();
  if (record.kind !== 'ticket' || record.facts === null) throw new Error('no ticket');
  const page = await mount(
    <Page>
      <ReasonsSection
        facts={record.facts}
        assessment={assessment}
        policy={policy}
        readAt={NOW - 20_000}
        stale={false}
        now={NOW}
      />
    </Page>,
  );
  await page.pass(20);
  return page;
}

describe('what one says of a reason', () => {
  test('acceptance 4.3: each reason names its source, and pressed it tells how old that is', async () => {
    const page = await shown();
    const sources = [...page.container.querySelectorAll('[data-reason] .signal-source')];
    expect(sources.map(({ textContent }) => textContent)).toEqual([
      'Messages',
      'Messages',
      'Customer’s tickets',
      'This ticket’s fields',
    ]);
    await page.press(REPLY);
    expect(page.container.querySelector('.signal-detail')?.textContent).toContain(
      'Messages · updated 20 s ago',
    );
    expect(page.button(REPLY).getAttribute('aria-expanded')).toBe('true');
  });

  test('acceptance 4.3: what is not known for certain widens the number', async () => {
    const page = await shown();
    const range = page.container.querySelector<HTMLElement>('[data-low]')?.dataset;
    expect(Number(range?.low)).toBe(74);
    expect(Number(range?.high)).toBeGreaterThan(74);
  });

  test('agree is said once however often it is pressed, and pressed again it is taken back', async () => {
    const page = await shown();
    await page.press(REPLY);
    await page.press('Agree', 3);
    expect(said()).toEqual([{ kind: 'agreed' }]);
    worker.signals = [standing({ opinion: { ...line, kind: 'agreed' } })];
    const again = await shown();
    expect(again.text()).toContain('You agree');
    await again.press(REPLY);
    expect(again.button('Agree').getAttribute('aria-pressed')).toBe('true');
    await again.press('Agree');
    expect(said().at(-1)).toEqual({ kind: 'no-opinion' });
  });

  test('quiet for how long and why, and told again on one press', async () => {
    const page = await shown();
    await page.press(REPLY);
    await page.press('Be quiet about it');
    const choices = [...page.container.querySelectorAll('label')].map(({ textContent }) => textContent);
    expect(choices[0]).toMatch(/^1 hour, until/);
    expect(choices).toContain('On all tickets, until I undo it');
    expect(page.container.querySelectorAll('input[type="radio"]').length).toBeGreaterThan(3);
    page.container.querySelector('form')?.requestSubmit();
    await page.pass(10);
    expect(said()).toEqual([{ kind: 'snoozed', until: NOW + 3_600_000, reason: '' }]);
    expect(page.container.querySelector('form')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Be quiet about it');
    worker.signals = [
      standing({ quiet: { ...line, kind: 'snoozed', until: NOW + 3_600_000, reason: 'one outage' } }),
    ];
    const again = await shown();
    expect(again.text()).toContain('Quiet until');
    await again.press(REPLY);
    expect(again.text()).toContain('“one outage”');
    await again.press('Tell me again');
    expect(said().at(-1)).toEqual({ kind: 'unquieted' });
  });

  test('what failed says so, and the form keeps what was typed', async () => {
    worker.fails = true;
    const page = await shown();
    await page.press(REPLY);
    await page.press('Be quiet about it');
    page.container.querySelector('form')?.requestSubmit();
    await page.pass(10);
    expect(page.text()).toContain('It is not known yet who you are there');
    expect(page.container.querySelector('form')).not.toBeNull();
  });

  test('a reason that is sent while another answer is being kept is kept next, and its field keeps the keyboard', async () => {
    const disagreed = { opinion: { ...line, kind: 'disagreed' } };
    worker.signals = [standing(disagreed)];
    const page = await shown();
    await page.press(REPLY);
    worker.rest = 50;
    await page.press('Agree');
    const field = page.container.querySelector<HTMLInputElement>('.signal-why input');
    field?.focus();
    await fill(field, 'We spoke on the phone');
    field?.form?.requestSubmit();
    field?.form?.requestSubmit();
    await page.pass(20);
    expect(page.button('Keep').getAttribute('aria-disabled')).toBe('true');
    expect(said()).toEqual([{ kind: 'agreed' }]);
    worker.signals = [
      standing({ opinion: { ...disagreed.opinion, at: NOW, reason: 'We spoke on the phone' } }),
    ];
    await page.pass(200);
    expect(said()).toEqual([{ kind: 'agreed' }, { kind: 'disagreed', reason: 'We spoke on the phone' }]);
    expect(document.activeElement).toBe(field);
    expect(field?.value).toBe('We spoke on the phone');
    expect(page.button('Keep').getAttribute('aria-disabled')).toBe('true');
  });

  test('a second reason is kept once, also when it is pressed again after the first one is there', async () => {
    worker.signals = [standing({ opinion: { ...line, kind: 'disagreed' } })];
    const page = await shown();
    await page.press(REPLY);
    worker.rest = 50;
    const field = page.container.querySelector<HTMLInputElement>('.signal-why input');
    for (const words of ['The first', 'The second']) {
      await fill(field, words);
      field?.form?.requestSubmit();
      await page.pass(10);
    }
    await page.pass(55);
    field?.form?.requestSubmit();
    await page.pass(300);
    expect(said()).toEqual([
      { kind: 'disagreed', reason: 'The first' },
      { kind: 'disagreed', reason: 'The second' },
    ]);
  });

  test('what is quiet still counts', async () => {
    worker.signals = [standing({ quiet: { ...line, kind: 'muted' } })];
    const page = await shown();
    expect(page.text()).toContain('Muted on all tickets');
    const points = [...page.container.querySelectorAll<HTMLElement>('[data-points]')].map(({ dataset }) =>
      Number(dataset.points),
    );
    expect(points.reduce((sum, some) => sum + some, 5)).toBe(74);
  });

  test('forty reasons: the strongest, and one line that adds up the rest, until all are asked for', async () => {
    const reasons = Array.from({ length: 40 }, (_, index) => ({
      id: `rule-${index}`,
      sentence: { key: 'reason_priority_high', values: [] },
      points: 2,
      weight: 0.1,
    }));
    const page = await shown(sampleAssessment({ reasons }));
    const count = () => page.container.querySelectorAll('[data-reason]').length;
    expect(count()).toBe(7);
    expect(page.container.querySelector<HTMLElement>('[data-rest]')?.dataset.rest).toBe('66');
    await page.press('33 more reasons');
    expect(count()).toBe(40);
    await page.press('Fewer reasons');
    expect(count()).toBe(7);
  });
});
