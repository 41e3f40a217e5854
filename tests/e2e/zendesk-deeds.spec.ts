import { expect } from '@playwright/test';
import { badgeOf } from './harness/badge-of';
import { choosePerson } from './harness/choose-person';
import { e2eAs } from './harness/e2e-as';
import { nameAndEscalate } from './harness/name-and-escalate';
import { openPanel } from './harness/open-panel';
import { pressInFoot } from './harness/press-in-foot';
import { transitionsOn } from './harness/transitions-on';

const ticket = 4821;
const record = `ticket/${ticket}`;
const address = `/agent/tickets/${ticket}`;
const key = (n: number, cycle = 1) => `acme.zendesk.com/${ticket}/${cycle}/${n}`;
const afterUndo = { timeout: 60_000 };

e2eAs(
  'an escalation is taken back, handed over, accepted, sent down, and the customer told',
  async ({ sandbox, openAs }) => {
    e2eAs.setTimeout(240_000);
    const { zendesk } = sandbox;
    const { directory } = zendesk.state;
    const last = () => transitionsOn(sandbox, ticket).at(-1);

    const maya = await openAs('maya', address);
    const panel = await openPanel(maya.browser, maya.page, record);
    const bar = panel.locator('.action-bar');

    await e2eAs.step('one’s own escalation, written already, is taken back by a second note', async () => {
      await nameAndEscalate(panel, 'Level 1', 'Senior engineer', 'Priya Raman');
      await expect(panel.getByText('Level 1, not acknowledged')).toBeVisible(afterUndo);
      await bar.getByRole('button', { name: 'Take back' }).click();
      await expect.poll(() => last()?.deed).toBe('resolved');
      expect(last()).toMatchObject({ key: key(1), author: directory.userId('maya'), isPublic: false });
      expect(last()?.note).toContain('Taken back: the escalation to Level 1 is closed');
      expect(zendesk.ticket(ticket).assigneeId).toBe(directory.userId('maya'));
      expect(zendesk.ticket(ticket).tags).toEqual(['mobile', 'sync', 'gold']);
      await expect(panel.getByRole('button', { name: 'Escalate to Priya Raman' })).toBeVisible();
    });

    await e2eAs.step(
      'CO2: the text for the customer is ready, and sent as a public reply by a click',
      async () => {
        await panel.getByRole('button', { name: 'Escalate to Priya Raman' }).click();
        await expect(panel.getByText('Level 1, not acknowledged')).toBeVisible(afterUndo);
        await bar.getByRole('button', { name: 'Tell the customer' }).click();
        const text = bar.getByRole('textbox', { name: 'To the customer, in public' });
        await expect(text).toHaveValue(
          /^Dear .*\n\nWe are sorry .*Priya Raman is now personally responsible/,
        );
        const draft = await text.inputValue();
        expect(draft).toContain(`#${ticket}: `);
        expect(draft).not.toMatch(/\[[A-Z]/);
        await text.fill(`${draft}\n[Signature]`);
        await expect(bar.getByRole('button', { name: 'Send as public reply' })).toHaveAttribute(
          'aria-disabled',
          'true',
        );
        await expect(bar.getByRole('button', { name: 'Copy' })).toHaveAttribute('aria-disabled', 'true');
        await expect(bar.getByText('can be neither sent nor copied')).toBeVisible();
        const words = `${draft}\n(sent by the test)`;
        await text.fill(words);
        await bar.getByRole('button', { name: 'Send as public reply' }).click();
        await expect(bar.getByText('Answering the customer')).toBeVisible();
        await expect(bar.getByText('The reply to the customer was sent at')).toBeVisible(afterUndo);
        const sent = () => zendesk.comments(ticket).filter(({ body }) => body === words);
        await expect.poll(sent).toMatchObject([{ public: true, authorId: directory.userId('maya') }]);
        await expect(maya.page.getByRole('log').getByText('(sent by the test)')).toBeVisible();
      },
    );

    await e2eAs.step('the hand-over is offered through the menu, by keyboard alone', async () => {
      const more = bar.getByRole('button', { name: 'More' });
      // News that draws the foot anew closes the menu: then it is opened again.
      await expect(async () => {
        if ((await more.getAttribute('aria-expanded')) !== 'true') await more.press('Enter');
        await bar.getByRole('button', { name: 'Hand over to' }).press('Enter', { timeout: 5_000 });
      }).toPass({ timeout: 30_000 });
      await choosePerson(bar.getByRole('combobox', { name: 'Who is to take it over?' }), 'Kwame');
      await bar.getByRole('button', { name: 'Offer with this brief' }).click();
      await expect(bar.getByText(/^Offered to .*Kwame.*: waiting for an answer\.$/)).toBeVisible();
      await expect.poll(last).toMatchObject({ key: key(1, 2), deed: 'offered', isPublic: false });
      expect(zendesk.ticket(ticket).assigneeId).toBe(directory.userId('priya'));
    });

    const kwame = await openAs('kwame', address);
    await e2eAs.step('the other one accepts, and it is theirs and acknowledged', async () => {
      const screen = await openPanel(kwame.browser, kwame.page, record);
      await expect(screen.getByText(/Maya Ortiz.* offers you this escalation/)).toBeVisible();
      await screen.getByRole('button', { name: 'Accept the hand-over' }).click();
      await expect(screen.getByText('Level 1, acknowledged')).toBeVisible();
      const accepted = { key: key(2, 2), deed: 'accepted', author: directory.userId('kwame') };
      await expect.poll(last).toMatchObject(accepted);
      expect(zendesk.ticket(ticket).assigneeId).toBe(directory.userId('kwame'));
      await expect(badgeOf(kwame.page, record)).toHaveAccessibleName(/Level 1 · acknowledged/);
    });

    await e2eAs.step('up a level and down again, with the reason in the note', async () => {
      const screen = await kwame.browser.panel();
      await nameAndEscalate(screen, 'Level 2', 'Head of engineering', 'Ines Moreau');
      await expect(screen.getByText('Level 2, not acknowledged')).toBeVisible(afterUndo);
      await pressInFoot(screen, 'Send down');
      await screen.getByLabel('Reason (for the internal note)').fill('A workaround holds until Friday');
      await screen.getByRole('button', { name: 'Send down', exact: true }).click();
      await expect(screen.getByText('Level 1, not acknowledged')).toBeVisible();
      await expect.poll(last).toMatchObject({ deed: 'lowered', level: 'level-1', isPublic: false });
      expect(last()?.note).toContain('Reason given: A workaround holds until Friday');
      expect(zendesk.ticket(ticket).tags).toContain('bellwether_level_level-1');
      expect(zendesk.ticket(ticket).tags).not.toContain('bellwether_level_level-2');
    });

    await e2eAs.step('a tag that a colleague removes by hand is said, and not written again', async () => {
      const written = transitionsOn(sandbox, ticket).length;
      zendesk.setField(ticket, { tags: ['mobile'] });
      sandbox.clock.advance(2 * 60_000);
      const { page } = kwame;
      await page.getByRole('link', { name: 'Views' }).click();
      await page.getByRole('link', { name: 'Invoice shows the wrong VAT' }).click();
      await expect(badgeOf(page, 'ticket/4808')).toHaveAccessibleName(/^Bellwether: \d+ /);
      await page.getByRole('tab', { name: `#${ticket}` }).click();
      const screen = await kwame.browser.panel();
      await expect(screen.getByText('The tag was removed by hand: the log says Level 1.')).toBeVisible();
      expect(transitionsOn(sandbox, ticket)).toHaveLength(written);
    });
  },
);
