import { expect, type Locator, type Page } from '@playwright/test';
import { badgeOf } from './harness/badge-of';
import { connectSalesforce } from './harness/connect-salesforce';
import { e2e } from './harness/e2e';
import { openPanel } from './harness/open-panel';
import { signInToSalesforce } from './harness/sign-in-to-salesforce';
import { signInToZendesk } from './harness/sign-in-to-zendesk';
import { untilQuiet } from './harness/until-quiet';

/** Everything about a customer is read in the other system first. */
const onceRead = { timeout: 40_000 };

/** What panel and badge say that both pages have to say alike. */
async function told(panel: Page, badge: Locator): Promise<{ score: string; open: string; badge: string }> {
  return {
    score: await panel.locator('[data-health]').innerText(),
    open: await panel.locator('.open-counts dd').first().innerText(),
    badge: /\d+\.\d/.exec(await badge.innerText())?.[0] ?? 'no score',
  };
}

e2e(
  'acceptance 4.2: a customer of both systems is confirmed once, and both pages show the union with one number',
  async ({ sandbox, chromium }) => {
    e2e.setTimeout(240_000);
    const aurora = sandbox.seed.accounts.find(({ key }) => key === 'auroraplastics');
    const [organisation, account] = [String(aurora?.zendeskId), aurora?.salesforceId ?? ''];
    const page = await chromium.context.newPage();
    const lightning = await chromium.context.newPage();

    await e2e.step('signed in to both', async () => {
      await signInToSalesforce(lightning, 'maya', '/lightning/page/home');
      await connectSalesforce(chromium);
      await page.bringToFront();
      await signInToZendesk(page, 'maya', `/agent/organizations/${organisation}`);
    });

    const panel = await openPanel(chromium, page, `account/${organisation}`);
    await e2e.step(
      'the organisation asks whether it is the account, and counts its own until then',
      async () => {
        await expect(panel.getByText('Same customer as Aurora Plastics B.V. in Salesforce?')).toBeVisible();
        await expect(
          panel.getByText(/Same domain auroraplastics\.example · Same name · 95\s?% sure/),
        ).toBeVisible();
        await expect(panel.locator('.open-counts dd').first()).toHaveText('2');
        const asked = sandbox.log.clientCalls({
          host: 'acme.my.salesforce.com',
          method: 'POST',
          path: /composite/,
        });
        // One request found it, and nothing of it was read.
        expect(asked.filter(({ body }) => body?.includes('Website%20LIKE'))).toHaveLength(1);
        expect(asked.filter(({ body }) => body?.includes(`sobjects/Account/${account}`))).toEqual([]);
      },
    );

    await e2e.step('one click: what is open in either is counted', async () => {
      await panel.getByRole('button', { name: /^Same customer/ }).click();
      // Until the other system is read, nobody knows what is open there.
      await expect(panel.getByText('Also in Salesforce: Aurora Plastics B.V.')).toBeVisible(onceRead);
      await expect(panel.locator('.open-counts dd').first()).toHaveText('3', onceRead);
    });
    await untilQuiet(sandbox);
    const onOrganisation = () => told(panel, badgeOf(page, `account/${organisation}`));
    await expect
      .poll(async () => {
        const { score, badge } = await onOrganisation();
        return score.startsWith(badge);
      })
      .toBe(true);
    const union = await onOrganisation();
    expect(union.open).toBe('3');

    await e2e.step("the account's page says the same, without a search", async () => {
      sandbox.log.clear();
      await lightning.bringToFront();
      await lightning.goto(`https://acme.lightning.force.com/lightning/r/Account/${account}/view`);
      const badge = badgeOf(lightning, `account/${account}`);
      await expect(badge).toHaveAccessibleName(/^Bellwether: \d/);
      await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Aurora Plastics B.V.');
      await expect(panel.getByText('Also in Zendesk: Aurora Plastics')).toBeVisible();
      await expect.poll(() => told(panel, badge)).toEqual(union);
      const searches = sandbox.log
        .clientCalls({ host: 'acme.zendesk.com' })
        .filter(({ path, query }) => path.includes('autocomplete') || query.includes('type%3Aorganization'));
      expect(searches).toEqual([]);
    });

    await e2e.step('taken back there, the other page asks again without being loaded anew', async () => {
      await panel.getByRole('button', { name: /^Undo/ }).click();
      await expect(panel.getByText('Same customer as Aurora Plastics in Zendesk?')).toBeVisible();
      await page.bringToFront();
      await expect(panel.getByText('Same customer as Aurora Plastics B.V. in Salesforce?')).toBeVisible();
      await expect(panel.locator('.open-counts dd').first()).toHaveText('2');
    });
  },
);
