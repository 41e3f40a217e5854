import { expect } from '@playwright/test';
import { badgeOf } from './harness/badge-of';
import { connectSalesforce } from './harness/connect-salesforce';
import { e2e } from './harness/e2e';
import { openPanel } from './harness/open-panel';
import { signInToSalesforce } from './harness/sign-in-to-salesforce';
import { untilQuiet } from './harness/until-quiet';

/** What an org without Entitlement Management does not have. */
const ABSENT = [
  'CaseMilestone',
  'CaseMilestones',
  'EntitlementId',
  'IsStopped',
  'SlaExitDate',
  'SlaStartDate',
];

for (const entitlements of [true, false]) {
  e2e(
    entitlements
      ? 'with entitlements the milestone runs on the badge and in the panel'
      : 'without entitlements there is no clock, which is said, and nothing is named that is not there',
    async ({ sandbox, chromium }, info) => {
      e2e.setTimeout(180_000);
      const { salesforce, seed } = sandbox;
      salesforce.switches.entitlements = entitlements;
      const caseId = seed.cases.find(({ number }) => number === '00001042')?.id ?? '';
      const page = await chromium.context.newPage();
      await signInToSalesforce(page, 'maya', `/lightning/r/Case/${caseId}/view`);
      await connectSalesforce(chromium);
      await page.bringToFront();
      const badge = badgeOf(page, `ticket/${caseId}`);
      await expect(badge).toHaveAccessibleName(/^Bellwether: \d+ (Low|Watch|High|Critical)/);
      const panel = await openPanel(chromium, page, `ticket/${caseId}`);
      const clocks = panel.locator('section', { has: panel.getByRole('heading', { name: 'Clocks' }) });
      if (entitlements) {
        await expect(badge).not.toHaveAccessibleName(/no SLA|SLA unknown/);
        await expect(badge).toHaveAccessibleName(/\d+ (h|min|d)\b|overdue/);
        await expect(clocks).toContainText(/ (left|over) · /);
      } else {
        await expect(badge).toHaveAccessibleName(/no SLA/);
        await expect(clocks).toHaveText(/This ticket has no SLA clock\./);
        await expect(clocks).not.toContainText(/ (left|over) · /);
      }
      await page.screenshot({ path: info.outputPath('page.png') });
      await panel.screenshot({ path: info.outputPath('panel.png'), fullPage: true });

      const asked = () =>
        sandbox.log
          .clientCalls({ host: 'acme.my.salesforce.com' })
          .map(({ body }) => decodeURIComponent(body ?? ''))
          .filter((body) => body.includes('SELECT'));
      const named = () =>
        ABSENT.filter((name) =>
          // As a column: the name of a tracked field is a value like any other.
          asked().some((body) => new RegExp(`(?<!')\\b${name}\\b`).test(body)),
        );
      await expect.poll(() => asked().length).toBeGreaterThan(0);
      // Of one case they are asked for as what belongs to it.
      if (entitlements) await expect.poll(named).toContain('CaseMilestones');
      else {
        await untilQuiet(sandbox, 2_000);
        expect(named()).toEqual([]);
      }
    },
  );
}
