import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { badgeOf } from './harness/badge-of';
import { e2e } from './harness/e2e';
import { openPanel } from './harness/open-panel';
import { signInToZendesk } from './harness/sign-in-to-zendesk';
import { untilQuiet } from './harness/until-quiet';

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

e2e(
  'an agent goes from a ticket to my work, on to the most urgent one, and back, by keyboard alone',
  async ({ sandbox, chromium }) => {
    const page = await chromium.context.newPage();
    await signInToZendesk(page, 'maya', '/agent/tickets/4808');
    const panel = await openPanel(chromium, page, 'ticket/4808');
    const work = panel.getByRole('button', { name: /^My work/ });
    await expect(panel.getByRole('heading', { level: 1 })).toBeVisible();

    await e2e.step('the button leads there, Escape back, and the keyboard is where it was', async () => {
      await work.focus();
      await panel.keyboard.press('Enter');
      await expect(panel.getByRole('heading', { name: 'My work', level: 1 })).toBeFocused();
      await panel.keyboard.press('Escape');
      await expect(panel.getByRole('heading', { name: 'My work' })).toBeHidden();
      await expect(work).toBeFocused();
      await panel.keyboard.press('Enter');
    });

    const queue = panel.getByRole('region', { name: 'My queue' });
    const rows = queue.locator('[data-ticket]');
    const mine = sandbox.zendesk.state.directory.userId('maya');
    await e2e.step('the queue is mine, what breaches next first, and asks the host nothing', async () => {
      await expect(rows.first()).toContainText('Trucks cannot sync since the update');
      await expect(rows.first()).toHaveAttribute('data-haste', 'near');
      const before = (await untilQuiet(sandbox)).length;
      await queue.getByRole('button', { name: /^At risk/ }).click();
      await expect(queue.getByRole('button', { name: /^At risk/ })).toHaveAttribute('aria-pressed', 'true');
      await queue.getByRole('button', { name: /^All/ }).click();
      await expect(queue.getByRole('button', { name: /^All/ })).toHaveAttribute('aria-pressed', 'true');
      expect(await untilQuiet(sandbox)).toHaveLength(before);
      for (const key of await rows.evaluateAll((all) =>
        all.map((row) => row.getAttribute('data-ticket') ?? ''),
      ))
        expect(sandbox.zendesk.ticket(Number(key.split('/').at(-1))).assigneeId).toBe(mine);
      await expect(
        panel.getByRole('region', { name: 'Due next' }).locator('[data-due]').first(),
      ).toContainText('min left');
    });

    await e2e.step('axe finds nothing', async () => {
      const { violations } = await new AxeBuilder({ page: panel })
        .withTags(LEVELS)
        .setLegacyMode(true)
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))])).toEqual(
        [],
      );
    });

    await e2e.step('a row opens its ticket in a tab, and the panel shows that', async () => {
      const opened = chromium.context.waitForEvent('page');
      await rows.first().getByRole('button').press('Enter');
      await (await opened).waitForURL('**/agent/tickets/4821');
      await expect(panel.getByText('#4821').first()).toBeVisible();
      await expect(panel.getByRole('heading', { name: 'My work' })).toBeHidden();
    });
  },
);

e2e(
  'no record in front: my work at once; signed out it says so and leads to the sign-in',
  async ({ sandbox, chromium }) => {
    const page = await chromium.context.newPage();
    await signInToZendesk(page, 'maya', '/agent/tickets/4821');
    const panel = await openPanel(chromium, page, 'ticket/4821');
    await page.goto('https://acme.zendesk.com/agent/filters/1');
    await expect(panel.getByRole('heading', { name: 'My work', level: 1 })).toBeVisible();

    await e2e.step('the first steps: what is done is ticked, a pop-up is tried, and seen', async () => {
      const steps = panel.getByRole('region', { name: 'First steps' });
      await expect(steps.locator('[data-step="open"]')).toHaveAttribute('data-done', 'true');
      await steps.getByRole('button', { name: 'Let pop-ups through' }).click();
      await steps.getByRole('button', { name: 'Show me one' }).click();
      await steps.getByRole('button', { name: 'Yes' }).click();
      await expect(steps.locator('[data-step="pop-ups"]')).toHaveAttribute('data-done', 'true');
      await steps.getByRole('button', { name: 'Do not show again' }).click();
      await expect(steps).toBeHidden();
    });

    // What was read within the last seconds is not read again, and host time is learned from an answer.
    sandbox.clock.advance(15_000);
    await page.goto('https://acme.zendesk.com/agent/tickets/4400');
    await expect(badgeOf(page, 'ticket/4400')).toHaveAccessibleName(/^Bellwether: Solved/);
    await page.goto('https://acme.zendesk.com/agent/filters/1');
    await expect(panel.getByRole('heading', { name: 'My work', level: 1 })).toBeVisible();
    await untilQuiet(sandbox);
    sandbox.zendesk.sessions.closeAll('maya');
    await panel.getByRole('button', { name: /^Read again/ }).click();
    const queue = panel.getByRole('region', { name: 'My queue' });
    await expect(queue.getByText('as of')).toBeVisible();
    // What was known stays.
    await expect(queue.locator('[data-ticket]').first()).toBeVisible();
    const opened = chromium.context.waitForEvent('page');
    await queue.getByRole('button', { name: 'Sign in to Zendesk' }).click();
    await expect((await opened).getByLabel('Who are you?')).toBeVisible();
  },
);
