// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultPolicy } from '../../../lib/domain/default-policy/default-policy';
import type { Policy } from '../../../lib/domain/model/policy';
import { fill } from '../../__fixtures__/fill';
import { openForm } from '../__fixtures__/open-form';
import { TemplatesForm } from './templates-form';

const NOW = Date.UTC(2026, 2, 6, 14, 42);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame'] });
});
afterEach(() => {
  vi.useRealTimers();
});

async function open(policy: Policy = defaultPolicy, readOnly = false) {
  const { page, draft } = await openForm(<TemplatesForm />, { policy, now: NOW, readOnly });
  return {
    ...page,
    latest: () => draft.policy,
    body: () => page.container.querySelector('textarea'),
    preview: () => page.container.querySelector('.template-preview')?.textContent ?? '',
  };
}

describe('the texts to customers', () => {
  test('CO9: the acknowledgement says sorry and names the next step, can be changed, and is hinted at where it loses it', async () => {
    const page = await open();
    const [first] = defaultPolicy.templates;
    await page.press(first?.name ?? '');
    expect(page.preview()).toContain('We are sorry');
    expect(page.preview()).toContain('Next step: Priya Raman is looking into the cause.');
    await fill(page.body(), 'Sorry, [Customer].');
    expect(page.latest().templates[0]?.body).toBe('Sorry, [Customer].');
    expect(page.preview()).toContain('Sorry, Lena Fischer.');
    expect(page.text()).toContain('This acknowledgement does not say when the next update comes.');
  });

  test('SB6: five campaigns with goal and whom they are meant for; a name that nothing fills in is marked', async () => {
    const page = await open();
    const campaigns = defaultPolicy.templates.filter(({ kind }) => kind === 'campaign');
    expect(campaigns).toHaveLength(5);
    for (const { name, campaign } of campaigns) {
      const entry = page.button(name);
      expect(entry.textContent).toContain(campaign?.targeting);
    }
    await page.press('New User Welcome');
    expect(page.preview()).toContain("Welcome John to Acme. Here's what you should be using:");
    await fill(page.body(), 'Welcome [John], your [Seat number] is ready.');
    expect(page.container.querySelector('mark')?.textContent).toBe('[Seat number]');
    expect(page.text()).toContain('Nothing fills in “[Seat number]” by itself.');
  });

  test('a name is put in where the cursor stands', async () => {
    const page = await open();
    await page.press(defaultPolicy.templates[0]?.name ?? '');
    await fill(page.body(), 'Hello , good day');
    page.body()?.setSelectionRange(6, 6);
    await page.press('[Customer]');
    expect(page.latest().templates[0]?.body).toBe('Hello [Customer], good day');
  });

  test('an emptied text stays in its field, and the policy keeps the last one', async () => {
    const page = await open();
    await page.press(defaultPolicy.templates[0]?.name ?? '');
    await fill(page.body(), '');
    expect(page.text()).toContain('Until then the last text stays.');
    expect(page.latest().templates[0]?.body).toBe(defaultPolicy.templates[0]?.body);
  });

  test('what a play would lose is said before a text is removed, and the focus goes to its neighbour', async () => {
    const page = await open();
    const index = defaultPolicy.templates.findIndex(({ id }) => id === 'campaign-winback');
    const item = page.container.querySelectorAll('.listed-item')[index];
    await act(async () => item?.querySelector<HTMLElement>('[data-remove]')?.click());
    expect(item?.textContent).toContain('The play “Winback” loses its text.');
    await page.press('Remove it');
    expect(page.latest().templates).toHaveLength(defaultPolicy.templates.length - 1);
    expect(document.activeElement?.textContent).toContain(defaultPolicy.templates[index + 1]?.name);
  });

  test('shown and not edited there is nothing to change', async () => {
    const page = await open(defaultPolicy, true);
    await page.press(defaultPolicy.templates[0]?.name ?? '');
    expect(page.container.querySelectorAll('input, select, textarea')).toHaveLength(0);
    expect(page.text()).toContain('[Customer]');
  });
});
