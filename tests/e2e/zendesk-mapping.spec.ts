import { expect, type Page } from '@playwright/test';
import { badgeOf } from './harness/badge-of';
import { e2e } from './harness/e2e';
import { signInToZendesk } from './harness/sign-in-to-zendesk';
import { untilQuiet } from './harness/until-quiet';

const ACCOUNT = 'acme.zendesk.com';

e2e(
  'fields are chosen with an example beside, and the later of two tabs is told',
  async ({ sandbox, chromium }) => {
    const page = await chromium.context.newPage();
    await signInToZendesk(page, 'maya', '/agent/tickets/4821');
    await expect(badgeOf(page, 'ticket/4821')).toHaveAccessibleName(/83 Critical/);
    await untilQuiet(sandbox);
    sandbox.log.clear();

    const settings = await chromium.inside('fields');
    await openFields(settings);
    const other = await chromium.context.newPage();
    await other.goto(settings.url());
    await openFields(other);
    for (const one of [settings, other])
      await expect(one.getByText('about Northwind Logistics')).toBeVisible();
    // The fields and one example, once for both tabs.
    const asked = sandbox.log.clientCalls().map(({ path }) => path.replace(/\d{6,}/, 'id'));
    expect(asked.filter((path) => /_fields|organizations/.test(path)).sort()).toEqual([
      '/api/v2/organization_fields.json',
      '/api/v2/organizations/id.json',
      '/api/v2/ticket_fields.json',
    ]);

    const tier = settings.getByLabel('Tier', { exact: true });
    await expect(tier.locator('option:checked')).toHaveText('Support tier');
    // A date cannot tell a tier.
    await expect(tier.locator('option')).toHaveText(['Not gathered', 'Support tier']);
    const { arr, renewal } = sandbox.seed.accounts[0] ?? { arr: 0, renewal: '' };
    await settings.getByLabel('Yearly contract value').selectOption({ label: 'Yearly revenue (EUR)' });
    await expect(settings.getByText(arr.toLocaleString('en-GB'), { exact: true })).toBeVisible();
    await settings.getByLabel('Renewal date').selectOption({ label: 'Renewal date' });
    const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
    await expect(settings.getByText(day.format(Date.parse(renewal)), { exact: true })).toBeVisible();
    await saveFields(settings);
    await expect(settings.locator('form').getByText('Saved.')).toBeVisible();
    expect(await kept(settings)).toMatchObject({
      mapping: { account: { tier: 'tier', contractValue: 'arr', renewalAt: 'renewal' }, ticket: {} },
      revision: 1,
    });
    // The same facts as before are read by it.
    await expect(badgeOf(page, 'ticket/4821')).toHaveAccessibleName(/83 Critical/);

    await other.getByLabel('Tier', { exact: true }).selectOption({ label: 'Not gathered' });
    await saveFields(other);
    await expect(other.getByText('Another selection was saved meanwhile')).toBeVisible();
    expect(await kept(settings)).toMatchObject({ revision: 1 });
    await other.getByRole('button', { name: 'Load the saved one' }).click();
    await expect(other.getByLabel('Yearly contract value').locator('option:checked')).toHaveText(
      'Yearly revenue (EUR)',
    );
  },
);

function saveFields(settings: Page): Promise<void> {
  const form = settings.getByRole('form', { name: `Fields of ${ACCOUNT}` });
  return form.getByRole('button', { name: 'Save' }).click();
}

async function openFields(settings: Page): Promise<void> {
  await settings.getByText('Choose fields', { exact: true }).click();
  await expect(settings.getByRole('form', { name: `Fields of ${ACCOUNT}` })).toBeVisible();
}

function kept(settings: Page): Promise<unknown> {
  return settings.evaluate(async (key) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };
    };
    return (await chrome.storage.local.get(key))[key];
  }, `mapping:${ACCOUNT}`);
}
