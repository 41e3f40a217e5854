import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { e2eAs } from './harness/e2e-as';
import { nameAndEscalate } from './harness/name-and-escalate';
import { openPanel } from './harness/open-panel';
import { pressInFoot } from './harness/press-in-foot';
import { transitionsOn } from './harness/transitions-on';
import { untilQuiet } from './harness/until-quiet';

const TICKET = 4821;
const KEPT = [4795, 4808, TICKET];
const afterUndo = { timeout: 30_000 };

e2eAs(
  'a manager reads the figures, talks an escalation over, and searches the log',
  async ({ sandbox, openAs }) => {
    e2eAs.setTimeout(240_000);
    const { tickets } = sandbox.zendesk.state;
    for (const id of [...tickets.keys()]) if (!KEPT.includes(id)) tickets.delete(id);
    const { browser, page: ticket } = await openAs('grace', `/agent/tickets/${TICKET}`);
    await untilQuiet(sandbox);
    const page = await browser.context.newPage();
    const go = async (room: string) => {
      await page.goto(`chrome-extension://${browser.extensionId}/dashboard.html#/${room}`);
    };

    await e2eAs.step('before the past was read the figures say so, and where it is read', async () => {
      await go('kpis');
      await expect(page.getByRole('heading', { name: 'No past tickets have been read yet' })).toBeVisible();
      await page.getByRole('link', { name: 'Read the past tickets in the settings' }).click();
      await page.getByRole('button', { name: 'Read the last 90 days' }).click();
      await expect(page.getByText(/^Complete\./)).toBeVisible({ timeout: 90_000 });
    });

    await e2eAs.step('an escalation runs from its beginning to its end', async () => {
      await ticket.bringToFront();
      const panel = await openPanel(browser, ticket, `ticket/${TICKET}`);
      await nameAndEscalate(panel, 'Level 1', 'Senior engineer', 'Priya Raman');
      await expect.poll(() => transitionsOn(sandbox, TICKET).length, afterUndo).toBe(1);
      const bar = panel.locator('.action-bar');
      await expect(bar.getByText(/^Waiting for Priya Raman, until /)).toBeVisible(afterUndo);
      await pressInFoot(panel, /^Resolve/);
      await panel.getByLabel('What came of it?').selectOption({ label: 'Solved' });
      await panel.getByLabel('What was the cause?').selectOption({ label: 'Product defect' });
      await panel.getByRole('button', { name: 'Resolve escalation' }).click();
      await expect.poll(() => transitionsOn(sandbox, TICKET).at(-1)?.deed, afterUndo).toBe('resolved');
    });

    await e2eAs.step('KP2, KP5, SB1: the figures count it, with the numbers behind each chart', async () => {
      await go('kpis');
      const rate = page.locator('[data-indicator="escalation-rate"]');
      await expect(rate).toContainText('33.3%');
      await expect(page.locator('[data-indicator="resolution-time"]')).toContainText('from 1');
      await expect(rate.locator('canvas')).toBeVisible();
      await rate.getByRole('button', { name: 'Numbers behind it' }).press('Enter');
      await expect(rate.getByRole('region', { name: 'Escalation rate over time' })).toBeVisible();
      await page.getByRole('button', { name: 'Severity' }).click();
      await expect(rate.getByRole('region', { name: 'Escalation rate by group' })).toContainText('High');
      await page.getByRole('link', { name: 'Rules and false alarms' }).click();
      await expect(page.getByRole('heading', { name: 'What each rule was worth' })).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });

    await e2eAs.step('CO11: its debrief is there, and what the coach types stays', async () => {
      await go('debriefs');
      const card = page.getByRole('article', { name: `#${TICKET}` });
      await expect(card).toContainText('Product defect');
      const note = card.getByRole('textbox', { name: 'Coach’s note' });
      await note.fill('Ring them before the second level.');
      await card.getByRole('checkbox', { name: 'Discussed' }).check();
      await expect(card.getByText(/^Saved/)).toBeVisible();
      await browser.stopWorker();
      await page.reload();
      await expect(note).toHaveValue('Ring them before the second level.');
      await page.getByRole('button', { name: 'To discuss 0' }).click();
      await expect(page.getByText('No debrief matches these filters.')).toBeVisible();
    });

    await e2eAs.step('CO6: the log has it, found by a word', async () => {
      await go('log');
      await page.getByRole('searchbox', { name: 'Words in the line' }).fill('closed the escalation');
      const rows = page.getByRole('region', { name: 'Audit log' }).locator('tbody tr');
      await expect(rows).toHaveCount(1);
      await expect(rows).toContainText(`#${TICKET}`);
      await expect(page.getByRole('button', { name: 'Save as a file (CSV): 1' })).toBeVisible();
    });
  },
);
