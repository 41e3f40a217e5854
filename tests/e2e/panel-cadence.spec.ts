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
const minute = 60_000;
const afterUndo = { timeout: 25_000 };

e2eAs(
  'CO1, CO5, CO9: an agent sees the customer go without news, and sends the text that is ready by a click',
  async ({ sandbox, openAs }) => {
    e2eAs.setTimeout(150_000);
    const { zendesk } = sandbox;
    zendesk.setField(ticket, { priority: 'urgent' });
    const maya = await openAs('maya', address);
    const panel = await openPanel(maya.browser, maya.page, record);
    const bar = panel.locator('.action-bar');
    const written = () => zendesk.comments(ticket).filter(({ body }) => body.includes('owe you')).length;
    const section = panel.getByRole('region', { name: 'Customer updates' });
    await expect(panel.locator('[data-risk]')).toBeVisible();
    await expect(section).toHaveCount(0);
    await nameAndEscalate(panel, 'Level 1', 'Senior engineer', 'Priya Raman');
    await expect(panel.getByText('Level 1, not acknowledged')).toBeVisible(afterUndo);

    await e2eAs.step('CO1: both counters, every 30 minutes', async () => {
      await expect(section.getByText('every 30 min · urgent')).toBeVisible();
      await expect(section.getByText('Since the escalation')).toBeVisible();
      await expect(section.getByText(/^(29|30) min left · /)).toBeVisible();
    });

    await e2eAs.step('CO5: after two missed ones the text is offered, and waits for a person', async () => {
      sandbox.clock.advance(61 * minute);
      // The next answer of the host tells what time it is.
      await maya.page.getByRole('link', { name: 'Views' }).click();
      await maya.page.getByRole('link', { name: 'Invoice shows the wrong VAT' }).click();
      await expect(badgeOf(maya.page, 'ticket/4808')).toHaveAccessibleName(/^Bellwether: \d+ /);
      await maya.page.getByRole('tab', { name: `#${ticket}` }).click();
      await expect(section.getByText('2 updates in a row were missed.')).toBeVisible();
      await expect(section.getByText(/^3[01] min over · /)).toBeVisible();
      expect(written()).toBe(0);
      await section.getByRole('button', { name: 'Open the text' }).press('Enter');
    });

    const text = bar.getByRole('textbox', { name: 'To the customer, in public' });
    await e2eAs.step('what is open is selected, said, and blocks sending and copying', async () => {
      await expect(text).toBeFocused();
      await expect(text).toHaveValue(/We owe you an update .*\n\nWhere we are: \[Status\]/s);
      await expect(bar.getByText('can be neither sent nor copied')).toBeVisible();
      for (const name of ['Send as public reply', 'Copy'])
        await expect(bar.getByRole('button', { name })).toHaveAttribute('aria-disabled', 'true');
      // The place to fill in is selected: one only has to type.
      await expect
        .poll(() =>
          text.evaluate(
            (one) => (one as HTMLTextAreaElement).selectionEnd - (one as HTMLTextAreaElement).selectionStart,
          ),
        )
        .toBe('[Status]'.length);
      await panel.keyboard.type('the cause is found');
      await expect(text).toHaveValue(/Where we are: the cause is found\n/);
      await expect(bar.getByText('can be neither sent nor copied')).toBeHidden();
    });

    await e2eAs.step(
      'another text and back, the panel closed and opened: nothing typed is lost',
      async () => {
        await bar.getByRole('combobox', { name: 'Text' }).selectOption({ label: 'Closing' });
        await expect(text).toHaveValue(/^Dear .*\n\nThank you for your patience/);
        await bar.getByRole('combobox', { name: 'Text' }).selectOption({ label: 'Status update' });
        await expect(text).toHaveValue(/the cause is found/);
        await panel.reload();
        await expect(text).toHaveValue(/the cause is found/);
      },
    );

    await e2eAs.step('sent, undone and sent again: once on the ticket', async () => {
      const sent = () => zendesk.comments(ticket).filter(({ body }) => body.includes('the cause is found'));
      await bar.getByRole('button', { name: 'Send as public reply' }).click();
      await bar.getByRole('button', { name: 'Undo' }).click();
      await expect(text).toHaveValue(/the cause is found/);
      expect(sent()).toEqual([]);
      await bar.getByRole('button', { name: 'Send as public reply' }).click();
      await expect(bar.getByText('The reply to the customer was sent at')).toBeVisible(afterUndo);
      expect(sent()).toMatchObject([{ public: true }]);
      await expect(section.getByText('Since the last reply')).toBeVisible();
      await expect(section.getByText(/^(29|30) min left · /)).toBeVisible();
    });
  },
);

e2eAs(
  'acceptance 4.12: an owner hands over with the whole story, less what they leave out',
  async ({ sandbox, openAs }) => {
    e2eAs.setTimeout(150_000);
    const { zendesk } = sandbox;
    const { directory } = zendesk.state;
    const last = () => transitionsOn(sandbox, ticket).at(-1);
    const maya = await openAs('maya', address);
    const panel = await openPanel(maya.browser, maya.page, record);
    const bar = panel.locator('.action-bar');
    await nameAndEscalate(panel, 'Level 1', 'Senior engineer', 'Priya Raman');
    await expect(panel.getByText('Level 1, not acknowledged')).toBeVisible(afterUndo);

    await e2eAs.step('looked over, a part and a line left out, then offered', async () => {
      await pressInFoot(panel, 'Hand over to');
      const brief = bar.getByRole('group', { name: 'Brief for the internal note' });
      await expect(brief.getByText('Steps so far')).toBeVisible();
      await brief.getByRole('checkbox', { name: 'Open questions' }).uncheck();
      await brief.getByRole('button', { name: /^Leave out: Opened / }).click();
      await expect(brief.getByRole('button', { name: /^Put back: Opened / })).toBeVisible();
      await choosePerson(bar.getByRole('combobox', { name: 'Who is to take it over?' }), 'Kwame');
      await bar.getByRole('button', { name: 'Offer with this brief' }).click();
      await expect.poll(() => last()?.deed, afterUndo).toBe('offered');
      await expect(bar.getByText(/^Offered to .*Kwame.*: waiting for an answer\.$/)).toBeVisible();
      expect(last()).toMatchObject({ deed: 'offered', isPublic: false });
      expect(last()?.note).toContain('What was tried:');
      expect(last()?.note).toMatch(/escalated to Level 1, Priya Raman/);
      expect(last()?.note).not.toMatch(/Open questions|• Opened/);
    });

    await e2eAs.step('who gets it reads the story, and accepting is the acknowledgement', async () => {
      const kwame = await openAs('kwame', address);
      const screen = await openPanel(kwame.browser, kwame.page, record);
      const story = screen.getByRole('region', { name: 'Handed to you by Maya Ortiz' });
      await expect(story.getByText('Accepting is your acknowledgement')).toBeVisible();
      await expect(story.getByText(/escalated to Level 1, Priya Raman/)).toBeVisible();
      await screen.getByRole('button', { name: 'Accept the hand-over' }).click();
      await expect.poll(() => last()?.deed, afterUndo).toBe('accepted');
      await expect(screen.getByText('Level 1, acknowledged')).toBeVisible();
      await expect(screen.getByRole('region', { name: 'Taken over from Maya Ortiz' })).toBeVisible();
      expect(last()).toMatchObject({ deed: 'accepted', author: directory.userId('kwame') });
      await expect.poll(() => zendesk.ticket(ticket).assigneeId).toBe(directory.userId('kwame'));
    });
  },
);
