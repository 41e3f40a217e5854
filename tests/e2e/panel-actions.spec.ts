import { expect, type Page } from '@playwright/test';
import { badgeOf } from './harness/badge-of';
import { choosePerson } from './harness/choose-person';
import { e2eAs } from './harness/e2e-as';
import { nameAndEscalate } from './harness/name-and-escalate';
import { openPanel } from './harness/open-panel';
import { openPopover } from './harness/open-popover';
import { pressInFoot } from './harness/press-in-foot';
import { transitionsOn } from './harness/transitions-on';

/** Waits for the customer: low risk, no trigger fired, no clock breached. */
const calm = 4766;
const hot = 4821;
const afterUndo = { timeout: 25_000 };

const footOf = (panel: Page) => panel.locator('.action-bar');
const reasonIn = (panel: Page) => footOf(panel).getByRole('textbox', { name: /^Reason/ });

e2eAs(
  'support worker: outside the criteria one is asked first, and nothing typed is lost',
  async ({ sandbox, openAs }) => {
    e2eAs.setTimeout(150_000);
    const { page, browser } = await openAs('maya', `/agent/tickets/${calm}`);

    await e2eAs.step('R-T1: the badge does not escalate, it leads to the panel', async () => {
      const popover = await openPopover(page, `ticket/${calm}`);
      await popover.getByRole('button', { name: 'Check and escalate' }).click();
      await page.keyboard.press('Escape');
    });
    const panel = await browser.panel();
    const foot = footOf(panel);

    await e2eAs.step(
      'R-T1, PO12, 4.8: the criteria, each with its outcome, and a reason is wanted',
      async () => {
        await foot.getByRole('button', { name: /^Escalate to / }).click();
        await expect(foot.getByRole('heading', { name: 'Outside the criteria' })).toBeVisible();
        await expect(foot.getByRole('listitem').filter({ hasText: 'not met' })).toHaveCount(4);
        await expect(foot.getByText('You: 0 of 10 escalations in 7 days')).toBeVisible();
        await expect(foot.getByRole('button', { name: 'Escalate without a name' })).toHaveAttribute(
          'aria-disabled',
          'true',
        );
        await expect(reasonIn(panel)).toBeVisible();
        expect(transitionsOn(sandbox, calm)).toEqual([]);
      },
    );

    await e2eAs.step('the text survives another ticket in front, and the panel being reloaded', async () => {
      await reasonIn(panel).fill('Their board meets tomorrow');
      await page.goto(`https://acme.zendesk.com/agent/tickets/${hot}`);
      await expect(panel.getByText(`#${hot}`).first()).toBeVisible();
      await expect(foot.getByRole('heading', { name: 'Outside the criteria' })).toBeHidden();
      await page.goto(`https://acme.zendesk.com/agent/tickets/${calm}`);
      await expect(reasonIn(panel)).toHaveValue('Their board meets tomorrow');
      await browser.stopWorker();
      await panel.reload();
      await expect(reasonIn(panel)).toHaveValue('Their board meets tomorrow');
      await expect(foot.getByText('Draft kept')).toBeVisible();
    });

    await e2eAs.step('undone, the reason is back in its form; sent, it stands in the note', async () => {
      await foot.getByRole('button', { name: 'Escalate without a name' }).click();
      await foot.getByRole('button', { name: 'Undo' }).click();
      await expect(reasonIn(panel)).toHaveValue('Their board meets tomorrow');
      expect(transitionsOn(sandbox, calm)).toEqual([]);
      await foot.getByRole('button', { name: 'Escalate without a name' }).click();
      await expect.poll(() => transitionsOn(sandbox, calm).length, afterUndo).toBe(1);
      const [only] = transitionsOn(sandbox, calm);
      expect(only?.note).toContain('Reason given: Their board meets tomorrow');
      expect(only?.note).toContain('ground=exception');
    });
  },
);

e2eAs(
  'owner: what a colleague did while a form was open is said, and one goes on',
  async ({ sandbox, openAs }) => {
    e2eAs.setTimeout(150_000);
    const address = `/agent/tickets/${hot}`;
    const maya = await openAs('maya', address);
    const hers = await openPanel(maya.browser, maya.page, `ticket/${hot}`);
    await nameAndEscalate(hers, 'Level 1', 'Senior engineer', 'Priya Raman');
    await expect(footOf(hers).getByText(/^Waiting for Priya Raman, until /)).toBeVisible(afterUndo);

    const priya = await openAs('priya', address);
    const panel = await openPanel(priya.browser, priya.page, `ticket/${hot}`);
    const foot = footOf(panel);
    await e2eAs.step(
      'CO12: whoever owns it sees one thing to do, and the rest behind one button',
      async () => {
        await expect(foot.getByText(/^Waiting for you: acknowledge by /)).toBeVisible();
        await expect(foot.getByRole('button')).toHaveText(['Acknowledge', 'Hand over', /More$/]);
        const row = foot.locator('.action-row-one');
        const tops = () =>
          row.getByRole('button').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
        await expect.poll(async () => new Set(await tops()).size).toBe(1);
        await pressInFoot(panel, 'Hold until');
      },
    );

    await e2eAs.step('Maya sends it on meanwhile: the form stays, says so, and is held', async () => {
      await reasonIn(panel).fill('Waiting for the vendor');
      await pressInFoot(hers, 'Transfer to');
      await choosePerson(footOf(hers).getByRole('combobox'), 'Jonas');
      await footOf(hers).getByRole('button', { name: 'Transfer', exact: true }).click();
      await expect.poll(() => transitionsOn(sandbox, hot).at(-1)?.deed, afterUndo).toBe('transferred');
      sandbox.clock.advance(4 * 60_000);
      // Another ticket tells what time it is; back on this one it is read again.
      await priya.page.goto('https://acme.zendesk.com/agent/tickets/4808');
      await expect(badgeOf(priya.page, 'ticket/4808')).toBeVisible();
      await priya.page.goto(`https://acme.zendesk.com${address}`);
      await expect(foot.getByText(/^Since you began: Maya Ortiz.* \(.* ago\)\.$/)).toBeVisible();
      await expect(reasonIn(panel)).toHaveValue('Waiting for the vendor');
      await expect(foot.getByRole('button', { name: 'Hold', exact: true })).toHaveAttribute(
        'aria-disabled',
        'true',
      );
    });

    await e2eAs.step('PO5: she goes on, and it is held with her reason; then released', async () => {
      await foot.getByRole('button', { name: 'Go on' }).click();
      await foot.getByRole('button', { name: 'Hold', exact: true }).click();
      await expect(foot.getByText(/^On hold until /)).toBeVisible(afterUndo);
      expect(transitionsOn(sandbox, hot).at(-1)).toMatchObject({ deed: 'held', isPublic: false });
      expect(transitionsOn(sandbox, hot).at(-1)?.note).toContain('Reason given: Waiting for the vendor');
      await foot.getByRole('button', { name: 'Release the hold' }).click();
      await expect.poll(() => transitionsOn(sandbox, hot).at(-1)?.deed, afterUndo).toBe('released');
    });
  },
);

e2eAs(
  'team lead: the kind of issue is corrected, an approval is asked for and answered',
  async ({ sandbox, openAs }) => {
    e2eAs.setTimeout(150_000);
    const address = `/agent/tickets/${calm}`;
    const maya = await openAs('maya', address);
    const hers = await openPanel(maya.browser, maya.page, `ticket/${calm}`);
    const foot = footOf(hers);

    await e2eAs.step('PO2: the kind is overridden in the menu, and the way up follows', async () => {
      await pressInFoot(hers, 'Kind of issue');
      await foot.getByLabel('What kind of issue is it?').selectOption({ label: 'Approval request' });
      await foot.getByRole('button', { name: 'Change', exact: true }).click();
      await expect(foot.getByRole('button', { name: 'Ask for approval' })).toBeVisible();
    });

    await e2eAs.step('PO17: who approves is asked once', async () => {
      await foot.getByRole('button', { name: 'Ask for approval' }).click();
      await choosePerson(foot.getByRole('combobox', { name: /^Who is the / }), 'Daniel');
      await foot.getByRole('textbox', { name: 'What is to be approved?' }).fill('Discount of 15 %');
      await foot.getByRole('button', { name: 'Ask for approval' }).click();
      await expect.poll(() => transitionsOn(sandbox, calm).at(-1)?.deed, afterUndo).toBe('asked');
      await expect(foot.getByText(/^Daniel Brandt is asked to approve/)).toBeVisible();
      expect(transitionsOn(sandbox, calm).at(-1)).toMatchObject({ deed: 'asked', isPublic: false });
      expect(transitionsOn(sandbox, calm).at(-1)?.note).toContain('Discount of 15 %');
    });

    await e2eAs.step('PO17: the team lead says yes', async () => {
      const daniel = await openAs('daniel', address);
      const his = await openPanel(daniel.browser, daniel.page, `ticket/${calm}`);
      await expect(footOf(his).getByText(/^You are asked to approve/)).toBeVisible();
      await footOf(his).getByRole('button', { name: 'Approve', exact: true }).click();
      await expect.poll(() => transitionsOn(sandbox, calm).at(-1)?.deed, afterUndo).toBe('approved');
      await expect(footOf(his).getByText('Approved', { exact: true })).toBeVisible();
      expect(transitionsOn(sandbox, calm).at(-1)).toMatchObject({
        deed: 'approved',
        author: sandbox.zendesk.state.directory.userId('daniel'),
      });
      await expect(badgeOf(daniel.page, `ticket/${calm}`)).toHaveAccessibleName(/Bellwether/);
    });
  },
);
