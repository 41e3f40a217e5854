// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { HealthOverride } from '../../../lib/domain/model/health-override';
import { ask } from '../../../lib/platform/ask';
import { mount } from '../../__fixtures__/mount';
import { Page } from '../../__fixtures__/page';
import { NOW } from '../__fixtures__/now';
import { sampleAccountState } from '../__fixtures__/sample-account-state';
import type { PanelRecord } from '../panel-record';
import { PanelScreen } from '../panel-screen';

vi.mock('../../../lib/platform/ask', () => ({ ask: vi.fn() }));
const asked = vi.mocked(ask) as unknown as ReturnType<typeof vi.fn>;
const DAY = 86_400_000;
beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  asked.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
});

const QUIET = {
  'read-pulses': { pulses: [] },
  'read-drafts': { drafts: [] },
  'keep-draft': {},
  'read-plays': { plays: [], unknown: [], customer: 'known', people: [] },
};
const answer = (answers: Record<string, unknown>) =>
  asked.mockImplementation(async ({ name }: { name: string }) => {
    const given = { ...QUIET, ...answers }[name];
    if (given instanceof Error) throw given;
    return given;
  });
const sent = (name: string) =>
  asked.mock.calls.filter(([contract]) => contract.name === name).map(([, request]) => request);
const refusal = (code: string) => Object.assign(new Error('no'), { code });

const org = 'acme.my.salesforce.com';
const ref = { host: 'salesforce', account: org, kind: 'account', id: '0015g00000Xy7ZzAAJ' } as const;
const word: HealthOverride = {
  ...{ recordKey: `${org}/account/${ref.id}`, score: 8.5, authorId: '005x', reason: 'New sponsor' },
  ...{ at: NOW - 2 * DAY, expiresAt: NOW + 5 * DAY },
};

/** The screen of the sample customer with a word that is in force, has ended, or was never said. */
function screen(override: HealthOverride | 'none' = 'none', more: Partial<PanelRecord<'account'>> = {}) {
  const state = sampleAccountState({ people: [{ id: '005x', name: 'Tom Adler', role: 'agent' }], ...more });
  if (state.record.kind !== 'account' || state.record.facts === null || state.record.health === null)
    throw new Error('an account with health');
  state.record.facts.override = override;
  if (override !== 'none' && override.expiresAt > NOW)
    state.record.health = { ...state.record.health, override, score: override.score, band: 'good' };
  return state;
}
const draw = (state = screen(), locale: 'en' | 'de' = 'en') =>
  mount(
    <Page locale={locale}>
      <PanelScreen state={state} askedAt={NOW} />
    </Page>,
  );
type Drawn = Awaited<ReturnType<typeof draw>>;

async function type(page: Drawn, selector: string, value: string): Promise<void> {
  const field = page.container.querySelector<HTMLInputElement | HTMLTextAreaElement>(`.override ${selector}`);
  if (field === null) throw new Error(`There is no ${selector}.`);
  const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
  await act(async () => {
    own?.set?.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** As a press on its button: whether a number fits its steps is the browser's to say. */
async function submit(page: Drawn, times = 1): Promise<void> {
  const form = page.container.querySelector('.override form');
  await act(async () => {
    for (let time = 0; time < times; time += 1)
      form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
  await page.pass(10);
}

describe("a person's word against the score", () => {
  test('Gainsight 3004: says who, why, until when, and what is computed; back with one press', async () => {
    answer({ 'end-health-override': {} });
    const page = await draw(screen(word));
    const said = page.container.querySelector('.override-standing')?.textContent ?? '';
    for (const part of ['8.5, not the computed score', 'New sponsor', 'Tom Adler, 2 d ago', '5 d left'])
      expect(said).toContain(part);
    expect(said).toContain('Computed: 6.1');
    await page.press('Back to computed', 2);
    expect(sent('end-health-override')).toEqual([{ ref, seenAt: word.at }]);
  });

  test('one that has ended counts no more and is said to have ended', async () => {
    answer({});
    const page = await draw(screen({ ...word, expiresAt: NOW - DAY }));
    expect(page.text()).toContain('The score that Tom Adler had set, 8.5, ended');
    expect(page.container.querySelector('.account-number')?.textContent).toBe('6.1 / 10');
    const old = await draw(screen({ ...word, at: NOW - 60 * DAY, expiresAt: NOW - 30 * DAY }));
    expect(old.text()).not.toContain('had set');
  });

  test('score, reason and end are needed; sent is what was seen, once for two presses', async () => {
    answer({ 'set-health-override': {} });
    const page = await draw(screen());
    await page.press('Set another score');
    const save = () => page.button('Set score').getAttribute('aria-disabled');
    expect(save()).toBe('true');
    await type(page, 'input[type=number]', '11');
    await type(page, 'textarea', ' The sponsor left ');
    expect(save()).toBe('true');
    await type(page, 'input[type=number]', '3.5');
    expect(save()).toBeNull();
    await submit(page, 2);
    expect(sent('set-health-override')).toEqual([
      { ref, score: 3.5, reason: 'The sponsor left', expiresAt: NOW + 30 * DAY, seenAt: null },
    ]);
    expect(page.container.querySelector('.override form')).toBeNull();
  });

  test('refused, because another window was faster: what was typed stays, with the sentence', async () => {
    answer({ 'set-health-override': refusal('other-override') });
    const page = await draw(screen(word), 'de');
    await page.press('Ändern');
    await type(page, 'textarea', 'Doch nicht');
    await submit(page);
    expect(page.container.querySelector('.note-failed')?.textContent).toContain('anderen Fenster');
    expect(page.container.querySelector<HTMLTextAreaElement>('.override textarea')?.value).toBe('Doch nicht');
    expect(sent('set-health-override')[0]).toMatchObject({ seenAt: word.at });
  });
});

describe('a pulse', () => {
  test('is one press, can be taken back, and says that this card gives it no weight', async () => {
    answer({ 'say-pulse': { at: NOW }, 'take-back-pulse': {} });
    const page = await draw();
    await page.press('Say how it is going');
    await page.press('Good', 2);
    expect(sent('say-pulse')).toEqual([{ ref, score: 8, remark: null }]);
    const said = () => page.container.querySelector('.pulse-said')?.textContent ?? '';
    expect(said()).toContain('Pulse saved: Good (8 of 10).');
    expect(page.text()).toContain('this health card has no weight for it');
    await page.press('Take back');
    expect(sent('take-back-pulse')).toEqual([{ ref, at: NOW }]);
    expect(said()).toBe('');
  });

  test('an old one is asked to be renewed; where a customer can be escalated, that is the other way', async () => {
    answer({});
    const escalation = { task: 'yes', current: null, possible: true, entries: [] } as const;
    const state = screen('none', { escalation: { ...escalation, entries: [] } });
    if (state.record.kind !== 'account' || state.record.facts === null) throw new Error('an account');
    state.record.facts.account.measures = { pulse: { value: 8, previous: 8, asOf: NOW - 34 * DAY } };
    const page = await draw(state);
    expect(page.text()).toContain('The last pulse is 34 d old.');
    expect(page.button('Update pulse').className).toContain('button-primary');
    expect(page.button('Escalate customer').className).not.toContain('button-primary');
    expect(page.container.querySelector('[data-metric="pulse"]')?.textContent).toContain('not in the score');
  });

  test('what was being written when the panel was closed comes back, and is forgotten once it is said', async () => {
    const draft = { form: 'pulse', fields: { remark: 'Sponsor on leave' }, seenKey: null };
    answer({ 'read-drafts': { drafts: [draft] }, 'say-pulse': { at: NOW } });
    const page = await draw();
    await page.pass(10);
    expect(page.container.querySelector<HTMLTextAreaElement>('.pulse-form textarea')?.value).toBe(
      'Sponsor on leave',
    );
    await page.press('Mixed');
    expect(sent('say-pulse')).toEqual([{ ref, score: 6, remark: 'Sponsor on leave' }]);
    expect(sent('keep-draft')).toEqual([{ ref, draft: { form: 'pulse', fields: null } }]);
  });

  test('refused: the remark stays', async () => {
    answer({ 'say-pulse': refusal('unknown-author') });
    const page = await draw();
    await page.press('Say how it is going');
    await page.press('Worried');
    expect(page.container.querySelector('.note-failed')?.textContent).toContain('not known yet who you are');
    expect(page.container.querySelector('.pulse-form textarea')).not.toBeNull();
  });
});

describe('the metrics', () => {
  test('HS8: what each adds makes up the score exactly, and a press tells how it comes about', async () => {
    answer({
      'read-pulses': { pulses: [{ score: 8, remark: 'Good call', at: NOW - DAY, authorName: null }] },
    });
    const state = screen();
    if (state.record.kind !== 'account' || state.record.health === null) throw new Error('an account');
    const adds: Record<string, number> = { usage: 0.9, support: 2.6, adoption: 2.6 };
    state.record.health.metrics = state.record.health.metrics.map((one) => ({
      ...one,
      contribution: adds[one.metric] ?? null,
    }));
    const page = await draw(state);
    expect(page.container.querySelector('.metrics-sum')?.textContent).toBe('2.6 + 0.9 + 2.6 = 6.1');
    // With a fifth of the weight unknown, the shares that it is reckoned with are others than the card's.
    expect(page.container.querySelector('[data-metric=support] .metric-part')?.textContent).toBe(
      '40% (counts 50% without NPS) · adds 2.6',
    );
    await page.press('Support');
    expect(page.container.querySelector('.metric-details')?.textContent).toContain(
      'Counted from the open tickets and cases',
    );
    expect(page.button('Support').getAttribute('aria-expanded')).toBe('true');
  });
});
