import { expect } from '@playwright/test';
import { badgeOf } from './harness/badge-of';
import { connectSalesforce } from './harness/connect-salesforce';
import { e2e } from './harness/e2e';
import { openPanel } from './harness/open-panel';
import { signInToSalesforce } from './harness/sign-in-to-salesforce';

const ACCOUNT = 'acme.my.salesforce.com';
const HOUR = 3_600_000;

e2e(
  'fields of the org are chosen with what they hold, and who is away is told before they are given a case',
  async ({ sandbox, chromium }) => {
    e2e.setTimeout(180_000);
    const { salesforce, seed, clock } = sandbox;
    const caseId = seed.cases.find(({ number }) => number === '00001042')?.id ?? '';
    const priya = seed.people.find(({ key }) => key === 'priya')?.salesforceId ?? '';
    const stamp = (at: number) => new Date(at).toISOString().replace('Z', '+0000');
    const times = { StartDateTime: stamp(clock.now() - HOUR), EndDateTime: stamp(clock.now() + 48 * HOUR) };
    salesforce.org.insert('Event', { OwnerId: priya, ShowAs: 'OutOfOffice', ...times }, priya);
    const page = await chromium.context.newPage();
    await signInToSalesforce(page, 'maya', `/lightning/r/Case/${caseId}/view`);
    await connectSalesforce(chromium);
    await page.bringToFront();
    await expect(badgeOf(page, `ticket/${caseId}`)).toHaveAccessibleName(/^Bellwether: \d+ /);

    const panel = await openPanel(chromium, page, `ticket/${caseId}`);
    await panel.getByRole('button', { name: 'Escalate to Level 1' }).click();
    await expect(panel.getByRole('option').first()).toContainText('manager of');
    await panel.getByRole('option', { name: /Priya Raman/ }).click();
    await expect(panel.locator('.away-hint')).toContainText('Priya Raman: out of office until');
    await expect(panel.getByRole('button', { name: 'Remember and escalate' })).toBeEnabled();

    const settings = await chromium.inside('fields');
    await settings.bringToFront();
    await settings.locator(`[data-mapping="${ACCOUNT}"]`).getByText('Choose fields', { exact: true }).click();
    const form = settings.getByRole('form', { name: `Fields of ${ACCOUNT}` });
    const choose = async (label: string, option: string | RegExp) => {
      const row = form.locator('.mapping-row').filter({ has: settings.getByLabel(label, { exact: true }) });
      const text = await row.locator('option').filter({ hasText: option }).first().textContent();
      await row.locator('select').selectOption({ label: text ?? '' });
      return row.locator('output');
    };
    const [northwind] = seed.accounts;
    await expect(await choose('Yearly contract value', /^ARR$/)).toHaveText(
      (northwind?.arr ?? 0).toLocaleString('en-GB'),
    );
    await expect(await choose('Satisfaction (CSAT), in per cent', /simplesurvey/)).toHaveText(/^\d+$/);
    await expect(await choose('Success manager', /^Success Manager/)).toHaveText(/^[A-Z]\S+ [A-Z]/);
    await expect(await choose('Kind of issue', /^Status$/)).toHaveText(/^(New|Working|Escalated|Closed)$/);
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(form.getByText('Saved.')).toBeVisible();
  },
);
