import { expect } from '@playwright/test';
import { parseMarkers } from '../../lib/domain/model/parse-markers';
import { e2eAs } from './harness/e2e-as';
import { nameAndEscalate } from './harness/name-and-escalate';
import { openPanel } from './harness/open-panel';
import { pressInFoot } from './harness/press-in-foot';
import { transitionsOn } from './harness/transitions-on';

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

const RUNNING = 4821;
const YOUNG = 4830;
/** The ten seconds to undo, and what it takes to write. */
const afterUndo = { timeout: 25_000 };

e2eAs(
  'operations changes a limit, sees lint and replay, activates; the running escalation keeps its old policy, a new one takes the new',
  async ({ sandbox, openAs }) => {
    e2eAs.setTimeout(180_000);
    const { zendesk } = sandbox;
    const markerOn = (ticket: number) =>
      zendesk.comments(ticket).flatMap(({ body }) => parseMarkers(body))[0];
    const maya = await openAs('maya', `/agent/tickets/${RUNNING}`);
    const panel = await openPanel(maya.browser, maya.page, `ticket/${RUNNING}`);
    await nameAndEscalate(panel, 'Level 1', 'Senior engineer', 'Priya Raman');
    await expect.poll(() => markerOn(RUNNING)?.policyVersion, afterUndo).toBe('shipped-1');

    // As the panel remembers whom one names: the level below is held, too.
    const named = { account: 'acme.zendesk.com', role: 'it-support-specialist', kind: 'person' };
    await panel.evaluate((request) => chrome.runtime.sendMessage({ name: 'name-owner', request }), {
      ...named,
      personId: String(zendesk.state.directory.userId('maya')),
    });

    const settings = await maya.browser.inside('policy/matrix');
    await e2eAs.step('a limit is set, and the roles that nobody holds yet are listed', async () => {
      await settings.locator('[data-cell="1-1"]').click();
      const cell = settings.getByRole('group', { name: 'Step: System malfunction, Level 1' });
      await cell
        .getByLabel('Unit of')
        .or(cell.getByRole('combobox').nth(1))
        .first()
        .selectOption({ index: 0 });
      await cell.getByRole('textbox', { name: 'Limit' }).fill('20');
      await expect(settings.locator('.policy-state')).toContainText(/Saved \d/);
      await settings.getByRole('link', { name: 'Overview' }).click();
      await expect(settings.locator('.finding-list li').first()).toBeVisible();
    });
    await e2eAs.step('the past is not read: replay says so, with the way there', async () => {
      await settings.getByRole('link', { name: 'Try on the past' }).click();
      await settings.getByRole('button', { name: 'Try the draft' }).click();
      await expect(settings.getByRole('link', { name: 'Read the last 90 days' })).toBeVisible();
    });
    await e2eAs.step('what changes is said in words, and activated with a reason', async () => {
      await settings.locator('.policy-head').getByRole('link', { name: 'Activate …' }).click();
      await expect(settings.locator('.changes')).toContainText(/Limit: before: 1 h →\s*now: 20 min/);
      await settings.getByLabel('Why').fill('Malfunctions are answered within twenty minutes');
      await settings.getByRole('button', { name: 'Activate the draft' }).click();
      await expect(
        settings.getByText(/^Version \d{4}-\d\d-\d\d\.[0-9a-f]{10} is in force now\.$/).first(),
      ).toBeVisible();
      await settings.getByRole('link', { name: 'Versions' }).click();
      await expect(settings.locator('.versions li').first()).toContainText('within twenty minutes');
    });
    await e2eAs.step('the running one keeps its policy, and the panel says so', async () => {
      await maya.page.bringToFront();
      await expect(panel.getByText('This escalation keeps policy version shipped-1')).toBeVisible();
      await expect(panel.locator('[data-level="level-1"]')).toContainText(/5\d min|1 h/);
    });
    await e2eAs.step('a new one takes the new', async () => {
      await maya.page.goto(maya.page.url().replace(String(RUNNING), String(YOUNG)));
      const young = await openPanel(maya.browser, maya.page, `ticket/${YOUNG}`);
      await expect(young.getByText(new RegExp(`#${YOUNG}\\b`)).first()).toBeVisible();
      await expect(young.getByText('This escalation keeps policy version')).toHaveCount(0);
      await young.evaluate((request) => chrome.runtime.sendMessage({ name: 'escalate', request }), {
        ref: { host: 'zendesk', account: 'acme.zendesk.com', kind: 'ticket', id: String(YOUNG) },
        reason: 'Down.',
      });
      await expect.poll(() => markerOn(YOUNG)?.policyVersion, afterUndo).toMatch(/^\d{4}-/);
    });
    await e2eAs.step('"apply the newer policy" is a step of its own in the log', async () => {
      await maya.page.goto(maya.page.url().replace(String(YOUNG), String(RUNNING)));
      const again = await openPanel(maya.browser, maya.page, `ticket/${RUNNING}`);
      await expect(again.getByText('This escalation keeps policy version shipped-1')).toBeVisible();
      await pressInFoot(again, 'Apply the newer policy');
      await expect.poll(() => transitionsOn(sandbox, RUNNING).length, afterUndo).toBe(2);
      await expect(again.getByText('This escalation keeps policy version')).toHaveCount(0);
    });
  },
);
