// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CustomerMatch as Match } from '../../../lib/domain/model/customer-match';
import type { RecordRef } from '../../../lib/domain/model/record-ref';
import { ask } from '../../../lib/platform/ask';
import { mount } from '../../__fixtures__/mount';
import { Page } from '../../__fixtures__/page';
import { NOW } from '../__fixtures__/now';
import type { PanelRecord } from '../panel-record';
import { CustomerMatch } from './customer-match';

vi.mock('../../../lib/platform/ask', () => ({ ask: vi.fn() }));
beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  vi.mocked(ask).mockReset().mockResolvedValue({});
});
afterEach(() => {
  vi.useRealTimers();
});

const own: RecordRef = { host: 'zendesk', account: 'acme.zendesk.com', kind: 'account', id: '77' };
const other: RecordRef = {
  host: 'salesforce',
  account: 'acme.my.salesforce.com',
  kind: 'account',
  id: '001A',
};
const candidate: Match['candidates'][number] = {
  ref: other,
  name: 'Acme Inc.',
  confidence: 0.955,
  reasons: [{ key: 'match_domain_same', values: [{ kind: 'text', text: 'acme.com' }] }],
};
const nothing: Match = { same: null, candidates: [], refused: [], taken: [], unread: [] };
const draw = (
  match: Partial<Match>,
  more: Partial<NonNullable<PanelRecord<'account'>['elsewhere']>> = {},
  locale: 'en' | 'de' = 'en',
) =>
  mount(
    <Page locale={locale}>
      <CustomerMatch
        target={own}
        elsewhere={{ match: { ...nothing, ...match }, problem: null, readAt: NOW, ...more }}
        now={NOW}
      />
    </Page>,
  );

describe('the same customer in the other system', () => {
  test('is asked about with the reasons and how sure it is', async () => {
    const page = await draw({ candidates: [candidate] });
    expect(page.text()).toContain('Same customer as Acme Inc. in Salesforce?');
    expect(page.text().replaceAll('\u00a0', ' ')).toMatch(/Same domain acme\.com · 95\s?% sure/);
    await page.press('Same customer');
    expect(ask).toHaveBeenCalledWith(expect.objectContaining({ name: 'confirm-customer' }), {
      ref: own,
      other,
    });
    await page.press('Not the same');
    expect(ask).toHaveBeenLastCalledWith(expect.objectContaining({ name: 'part-customer' }), {
      ref: own,
      other,
      say: 'not-the-same',
    });
  });

  test('yes and no are not both said: while one is on its way the other does nothing', async () => {
    vi.mocked(ask).mockReturnValue(new Promise(() => undefined));
    const page = await draw({ candidates: [candidate] });
    await page.press('Same customer');
    expect(page.button('Not the same').getAttribute('aria-disabled')).toBe('true');
    await page.press('Not the same');
    expect(ask).toHaveBeenCalledTimes(1);
  });

  test('in German', async () => {
    const page = await draw({ candidates: [candidate] }, {}, 'de');
    expect(page.text()).toContain('Derselbe Kunde wie Acme Inc. in Salesforce?');
  });

  test('once confirmed, is a line with the way back', async () => {
    const page = await draw({ same: { ref: other, name: 'Acme Inc.', by: 'person', at: NOW } });
    expect(page.text()).toContain('Also in Salesforce: Acme Inc.');
    await page.press('Undo');
    expect(ask).toHaveBeenLastCalledWith(expect.anything(), { ref: own, other, say: 'nothing' });
  });

  test('an external id is contradicted, and the contradiction taken back', async () => {
    const page = await draw({ same: { ref: other, name: 'Acme Inc.', by: 'external-id', at: null } });
    expect(page.text()).toContain('Same external id');
    await page.press('Not the same');
    expect(ask).toHaveBeenLastCalledWith(expect.anything(), { ref: own, other, say: 'not-the-same' });
    const refused = await draw({ refused: [{ ref: other, name: 'Acme Inc.' }] });
    expect(refused.text()).toContain('Not the same as Acme Inc. in Salesforce');
    await refused.press('Undo');
    expect(ask).toHaveBeenLastCalledWith(expect.anything(), { ref: own, other, say: 'nothing' });
  });

  test('what could not be read is said with its age', async () => {
    const same = { ref: other, name: 'Acme Inc.', by: 'external-id', at: null } as const;
    const old = await draw({ same }, { problem: 'offline', readAt: NOW - 3_600_000 });
    expect(old.text()).toMatch(/Cannot reach Salesforce · what is shown of it is as of \d/);
    const never = await draw({ same }, { problem: 'signed-out', readAt: null });
    expect(never.text()).toContain('Sign in to Salesforce · nothing is known of it yet');
    const gone = await draw({ same }, { problem: 'not-found', readAt: null });
    expect(gone.text()).toContain('is gone: deleted, or merged into another');
    const unread = await draw({ unread: [{ host: 'salesforce', account: 'acme.my.salesforce.com' }] });
    expect(unread.text()).toContain('Salesforce could not be asked whether it has this customer too.');
  });

  test('a refusal by the worker is said in words', async () => {
    vi.mocked(ask).mockRejectedValue(Object.assign(new Error('no'), { code: 'already-matched' }));
    const page = await draw({ candidates: [candidate] });
    await page.press('Same customer');
    expect(page.container.querySelector('.note-failed')?.textContent).toContain(
      'matched with another customer',
    );
  });

  test('nothing to say is nothing drawn, and a name from outside is only text', async () => {
    expect((await draw({})).container.querySelector('section')).toBeNull();
    const name = '<img src=x onerror=alert(1)> \u202e $1';
    const page = await draw({ candidates: [{ ...candidate, name }] });
    expect(page.container.querySelector('img')).toBeNull();
    expect(page.text()).toContain('<img src=x onerror=alert(1)>');
  });
});
