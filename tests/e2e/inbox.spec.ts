import { expect } from '@playwright/test';
import { badgeOf } from './harness/badge-of';
import { dueShown } from './harness/due-shown';
import { e2eAs } from './harness/e2e-as';
import { nameAndEscalate } from './harness/name-and-escalate';
import { openPanel } from './harness/open-panel';
import { transitionsOn } from './harness/transitions-on';
import { watchPopUps } from './harness/watch-pop-ups';

const second = 1_000;
const minute = 60 * second;

e2eAs(
  'what is escalated to an owner pops up, is acknowledged there, and whoever escalated finds it in the inbox',
  async ({ sandbox, openAs }) => {
    // Two hours before anything of theirs is due.
    sandbox.clock.set(sandbox.clock.now() - 2 * 60 * minute);
    const maya = await openAs('maya', '/agent/tickets/4821');
    const priya = await openAs('priya', '/agent/dashboard');
    const popUps = await watchPopUps(priya.browser);
    const panel = await openPanel(maya.browser, maya.page, 'ticket/4821');
    await nameAndEscalate(panel, 'Level 1', 'Senior engineer', 'Priya Raman');
    await expect.poll(() => transitionsOn(sandbox, 4821).length, { timeout: 30_000 }).toBe(1);

    const told = async () => (await popUps.shown()).filter(({ title }) => title.includes('escalated to you'));
    await e2eAs.step('her browser learns of it at its next look', async () => {
      sandbox.clock.set(sandbox.clock.now() + 4 * minute);
      await priya.page.goto('https://acme.zendesk.com/agent/tickets/4799');
      await expect.poll(async () => (await told()).length, { timeout: 60_000 }).toBe(1);
      expect(await told()).toMatchObject([
        {
          title: 'Ticket #4821 was escalated to you',
          message: expect.stringMatching(/^Level 1\. Acknowledge it by .+ left\.$/),
          buttons: [{ title: 'Open' }, { title: 'Acknowledge' }],
        },
      ]);
      await expect.poll(async () => (await dueShown(priya.browser)).words).toContain('1 to acknowledge');
    });

    await e2eAs.step('one click there acknowledges and opens the ticket', async () => {
      const [{ id = '' } = {}] = await told();
      await popUps.press(id, 1);
      await expect.poll(() => transitionsOn(sandbox, 4821).length, { timeout: 30_000 }).toBe(2);
      expect(transitionsOn(sandbox, 4821).map(({ deed }) => deed)).toEqual(['escalated', 'acknowledged']);
      const opened = () =>
        priya.browser.context.pages().filter((one) => one.url().endsWith('/agent/tickets/4821'));
      await expect.poll(() => opened().length).toBe(1);
    });

    await e2eAs.step('whoever escalated finds it in the inbox, and reads it by keyboard', async () => {
      sandbox.clock.set(sandbox.clock.now() + 4 * minute);
      await maya.page.goto('https://acme.zendesk.com/agent/tickets/4808');
      await expect(badgeOf(maya.page, 'ticket/4808')).toHaveAccessibleName(/^Bellwether: /);
      await panel.getByRole('button', { name: /^My work/ }).click();
      const inbox = panel.getByRole('region', { name: /^Inbox/ });
      const notice = inbox.locator('.inbox-item', { hasText: 'your escalation is acknowledged' });
      await expect(notice).toContainText('By Priya Raman.', { timeout: 60_000 });
      await expect(inbox).toContainText('1 new');
      await notice.getByRole('button', { name: /^More about/ }).focus();
      await panel.keyboard.press('Enter');
      await panel.keyboard.press('Tab');
      await expect(notice.getByRole('button', { name: 'Mute this kind' })).toBeFocused();
      await panel.keyboard.press('Tab');
      await expect(notice.getByRole('button', { name: 'Mark as read' })).toBeFocused();
      await panel.keyboard.press('Enter');
      await expect(inbox).not.toContainText('1 new');
    });

    await e2eAs.step('the keys are there for whoever wants them', async () => {
      const inbox = panel.getByRole('region', { name: /^Inbox/ });
      await inbox.getByText('How you are told').click();
      await expect(inbox.getByText('Open Bellwether beside the page')).toBeVisible();
    });
  },
);
