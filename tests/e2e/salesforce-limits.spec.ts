import { expect } from '@playwright/test';
import { badgeOf } from './harness/badge-of';
import { connectSalesforce } from './harness/connect-salesforce';
import { e2e } from './harness/e2e';
import { nameAndEscalate } from './harness/name-and-escalate';
import { nextRole } from './harness/next-role';
import { openPanel } from './harness/open-panel';
import { signInToSalesforce } from './harness/sign-in-to-salesforce';

const known = /^Bellwether: \d+ (Low|Watch|High|Critical)/;
const TOTAL = 115_000;

e2e(
  'an org near its limit: what waits, what does not and until when; then as before',
  async ({ sandbox, chromium }, info) => {
    e2e.setTimeout(300_000);
    const { salesforce, seed } = sandbox;
    const everybodyUsed = (percent: number) => {
      salesforce.switches.apiUsage = { used: (percent / 100) * TOTAL, total: TOTAL };
    };
    const story = seed.cases.find(({ number }) => number === '00001042')?.id ?? '';
    const [second = '', third = ''] = seed.cases
      .filter(({ id, status }) => id !== story && status !== 'Closed')
      .map(({ id }) => id);
    const address = (id: string) => `https://acme.lightning.force.com/lightning/r/Case/${id}/view`;
    const escalations = () =>
      salesforce.comments(story).filter(({ CommentBody }) => String(CommentBody).includes('[bellwether:1 '));
    const page = await chromium.context.newPage();
    await signInToSalesforce(page, 'maya', `/lightning/r/Case/${story}/view`);
    const settings = await connectSalesforce(chromium);
    await page.bringToFront();
    const panel = await openPanel(chromium, page, `ticket/${story}`);
    const foot = panel.locator('.calls-note');

    await e2e.step('the foot says what the org allows, what is used of it, and what is ours', async () => {
      await expect(foot).toHaveText(
        /^Salesforce calls: \d+ in the last hour, \d+ in 24 hours · org: \d+ of 115,000 in 24 hours, at .+$/,
      );
      await panel.screenshot({ path: info.outputPath('as-ever.png'), fullPage: true });
    });

    await e2e.step('71 % used: what is opened is read, and the foot says what waits', async () => {
      everybodyUsed(71);
      await page.goto(address(second));
      await expect(badgeOf(page, `ticket/${second}`)).toHaveAccessibleName(known);
      await expect(foot).toContainText('Reading ahead is paused: the org has used 71% of its calls.');
      await expect(foot).toContainText(/What you open is still read.* Looks again at .+ at the latest\./);
      await panel.screenshot({ path: info.outputPath('71-percent.png'), fullPage: true });
    });

    await e2e.step('96 % used: nothing is read; badge, panel and settings say so', async () => {
      everybodyUsed(96);
      await page.goto(address(third));
      await expect(badgeOf(page, `ticket/${third}`)).toHaveAccessibleName(known);
      await page.goto(address(story));
      await expect(foot).toContainText('Reading is paused: the org has used 96% of its calls.');
      const fourth = seed.cases.filter(({ status }) => status !== 'Closed').at(-1)?.id ?? '';
      await page.goto(address(fourth));
      await expect(badgeOf(page, `ticket/${fourth}`)).toHaveAccessibleName(/Salesforce asks to wait/);
      await expect(panel.getByText('Salesforce asks to wait', { exact: true })).toBeVisible();
      await page.screenshot({ path: info.outputPath('96-percent-page.png') });
      await panel.screenshot({ path: info.outputPath('96-percent.png'), fullPage: true });
      await settings.bringToFront();
      const line = settings.locator('.connection[data-account="acme.my.salesforce.com"]');
      await line.getByRole('button', { name: 'Test' }).click();
      await expect(line).toContainText('Salesforce asks to wait');
      const diagnostics = await chromium.inside('diagnostics');
      await diagnostics.getByRole('button', { name: 'Update' }).click();
      await expect(diagnostics.locator('pre')).toContainText(
        /account: 4\d\d\d of 115000 calls in 24 hours left at /,
      );
      await settings.screenshot({ path: info.outputPath('96-percent-settings.png'), fullPage: true });
    });

    await e2e.step('what is pressed is sent; with room again all is as before', async () => {
      await page.bringToFront();
      await page.goto(address(story));
      await expect(badgeOf(page, `ticket/${story}`)).toHaveAccessibleName(known);
      await nameAndEscalate(panel, 'Level 1', await nextRole(panel), 'Priya Raman');
      everybodyUsed(40);
      await expect.poll(() => escalations().length, { timeout: 30_000 }).toBe(1);
      await expect(foot).not.toContainText('paused');
      await expect(foot).toContainText('org: 46,0');
      const fourth = seed.cases.filter(({ status }) => status !== 'Closed').at(-1)?.id ?? '';
      await page.goto(address(fourth));
      await expect(badgeOf(page, `ticket/${fourth}`)).toHaveAccessibleName(known);
      await panel.screenshot({ path: info.outputPath('room-again.png'), fullPage: true });
    });
  },
);
