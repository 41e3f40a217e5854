import { expect, type Page } from '@playwright/test';
import { badgeOf } from './harness/badge-of';
import { choosePerson } from './harness/choose-person';
import { connectSalesforce } from './harness/connect-salesforce';
import { e2e } from './harness/e2e';
import { nameAndEscalate } from './harness/name-and-escalate';
import { openPanel } from './harness/open-panel';
import { pressInFoot } from './harness/press-in-foot';
import { signInToSalesforce } from './harness/sign-in-to-salesforce';
import { startBrowser, type TestBrowser } from './harness/start-browser';

const MARKER = '[bellwether:1 ';
const afterUndo = { timeout: 60_000 };

e2e(
  'a case that the org refuses is corrected and escalated once, handed over, answered and closed',
  async ({ sandbox, chromium }) => {
    e2e.setTimeout(300_000);
    const { salesforce, seed } = sandbox;
    const caseId = seed.cases.find(({ number }) => number === '00001042')?.id ?? '';
    const userId = (person: string) => seed.people.find(({ key }) => key === person)?.salesforceId ?? '';
    const marked = () =>
      salesforce.comments(caseId).filter(({ CommentBody }) => String(CommentBody).includes(MARKER));
    const deeds = () => marked().map(({ CommentBody }) => /deed=(\w+)/.exec(String(CommentBody))?.[1] ?? '');
    salesforce.setField('Case', caseId, { OwnerId: userId('maya') });
    const panel = await openCase(chromium, 'maya', caseId);
    const bar = panel.locator('.action-bar');

    await e2e.step('the validation rule’s words and field are shown, and nothing is written', async () => {
      salesforce.switches.validationRule = {
        sobject: 'Case',
        words: 'Bitte füllen Sie „Grund“ aus, bevor Sie eskalieren.',
        fields: ['Reason'],
        unlessSet: 'Reason',
      };
      await nameAndEscalate(panel, 'Level 1', 'Senior engineer', 'Priya Raman');
      const refusal = bar.getByText('Bitte füllen Sie „Grund“ aus, bevor Sie eskalieren. (Reason)');
      await expect(refusal).toBeVisible(afterUndo);
      expect([marked(), salesforce.tasks(caseId)]).toEqual([[], []]);
      expect(salesforce.case(caseId)).toMatchObject({ IsEscalated: false });
      await bar.getByRole('button', { name: 'Try again' }).click();
      await expect(bar.getByText('Undo', { exact: false }).first()).toBeVisible();
      await expect(refusal).toBeVisible(afterUndo);
    });

    await e2e.step('corrected in Salesforce, the same is tried again: one marker, one task', async () => {
      salesforce.setField('Case', caseId, { Reason: 'Performance' });
      await bar.getByRole('button', { name: 'Try again' }).click();
      await expect(panel.getByText('Level 1, not acknowledged')).toBeVisible(afterUndo);
      expect(deeds()).toEqual(['escalated']);
      // Beside it, each by a request of its own.
      await expect.poll(() => salesforce.tasks(caseId)).toMatchObject([{ OwnerId: userId('priya') }]);
      await expect.poll(() => salesforce.team(caseId)).toMatchObject([{ MemberId: userId('maya') }]);
      await expect.poll(() => salesforce.feed(caseId)).toMatchObject([{ mentions: [userId('priya')] }]);
      expect(salesforce.case(caseId)).toMatchObject({ IsEscalated: true, OwnerId: userId('priya') });
      await expect(bar.getByRole('button', { name: 'Try again' })).toHaveCount(0);
    });

    await e2e.step('CO2: the customer is answered by a public comment, and the form says so', async () => {
      await bar.getByRole('button', { name: 'Tell the customer' }).click();
      await expect(bar.getByText('It goes out as a public comment on the case.')).toBeVisible();
      const text = bar.getByRole('textbox', { name: 'To the customer, in public' });
      await expect(text).toHaveValue(/Priya Raman/);
      const words = `${await text.inputValue()}\n(sent by the test)`;
      await text.fill(`${words}${'ü'.repeat(2500)}`);
      await expect(bar.getByRole('button', { name: 'Send as case comment' })).toHaveAttribute(
        'aria-disabled',
        'true',
      );
      await text.fill(words);
      await bar.getByRole('button', { name: 'Send as case comment' }).click();
      await expect(bar.getByText('The public comment for the customer was written at')).toBeVisible(
        afterUndo,
      );
      const sent = () => salesforce.comments(caseId).filter(({ CommentBody }) => CommentBody === words);
      await expect.poll(sent).toMatchObject([{ IsPublished: true, CreatedById: userId('maya') }]);
    });

    await e2e.step('a hand-over is offered, and accepted in the other’s browser', async () => {
      await pressInFoot(panel, 'Hand over to');
      await choosePerson(bar.getByRole('combobox', { name: 'Who is to take it over?' }), 'Kwame');
      await bar.getByRole('button', { name: 'Offer with this brief' }).click();
      await expect(bar.getByText(/^Offered to .*Kwame.*: waiting for an answer\.$/)).toBeVisible();
      await expect.poll(deeds).toEqual(['escalated', 'offered']);
    });

    const kwame = await startBrowser({ hostRules: sandbox.hostRules });
    try {
      const screen = await openCase(kwame, 'kwame', caseId);
      await e2e.step('the other one accepts, and closes it', async () => {
        await screen.getByRole('button', { name: 'Accept the hand-over' }).click();
        await expect(screen.getByText('Level 1, acknowledged')).toBeVisible();
        await expect.poll(() => salesforce.case(caseId)).toMatchObject({ OwnerId: userId('kwame') });
        await pressInFoot(screen, /^Resolve$/);
        const form = screen.locator('.action-form');
        for (const question of ['What came of it?', 'What was the cause?'])
          await form.getByLabel(question).selectOption({ index: 1 });
        await form.getByRole('button', { name: 'Resolve escalation' }).click();
        await expect.poll(deeds).toEqual(['escalated', 'offered', 'accepted', 'resolved']);
        expect(salesforce.case(caseId)).toMatchObject({ IsEscalated: false, OwnerId: userId('kwame') });
      });
    } finally {
      await kwame.close();
    }
    expect(kwame.errors).toEqual([]);
  },
);

e2e(
  'what Salesforce’s own rule has escalated is said, and taken up where it is',
  async ({ sandbox, chromium }) => {
    e2e.setTimeout(120_000);
    const { salesforce, seed } = sandbox;
    const caseId = seed.cases.find(({ number }) => number === '00001042')?.id ?? '';
    const queue = String(salesforce.switches.assignmentRuleQueueId);
    salesforce.setField('Case', caseId, { Priority: 'Low' });
    salesforce.ruleEscalates(caseId, { OwnerId: queue });
    const panel = await openCase(chromium, 'maya', caseId);
    const bar = panel.locator('.action-bar');
    await expect(bar.getByText(/^Salesforce escalated it at .*, by a rule\./)).toBeVisible();
    await bar.getByRole('button', { name: 'Take it up: Level 1' }).click();
    await expect(bar.getByRole('combobox', { name: 'Who is to have it?' })).toHaveValue('holder');
    await bar.getByRole('button', { name: 'Take it up: Level 1' }).click();
    await expect(panel.getByText('Level 1, not acknowledged')).toBeVisible(afterUndo);
    expect(salesforce.case(caseId)).toMatchObject({ IsEscalated: true, Priority: 'Low', OwnerId: queue });
    await expect(bar.getByText('by a rule')).toHaveCount(0);
  },
);

/** Signs in, connects and opens the case's panel. */
async function openCase(browser: TestBrowser, person: string, caseId: string): Promise<Page> {
  const page = await browser.context.newPage();
  await signInToSalesforce(page, person, `/lightning/r/Case/${caseId}/view`);
  await connectSalesforce(browser);
  await page.bringToFront();
  await expect(badgeOf(page, `ticket/${caseId}`)).toHaveAccessibleName(/^Bellwether: \d+ /);
  return openPanel(browser, page, `ticket/${caseId}`);
}
