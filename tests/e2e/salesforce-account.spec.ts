import { expect, type Page } from '@playwright/test';
import { badgeOf } from './harness/badge-of';
import { connectSalesforce } from './harness/connect-salesforce';
import { e2e } from './harness/e2e';
import { openPanel } from './harness/open-panel';
import { signInToSalesforce } from './harness/sign-in-to-salesforce';
import { untilQuiet } from './harness/until-quiet';

const MARKER = '[bellwether:1 ';
const NAME = 'Northwind Logistics';

e2e('a customer is escalated as a whole, once', async ({ sandbox, chromium }) => {
  e2e.setTimeout(240_000);
  const { salesforce, seed } = sandbox;
  const account = seed.accounts.find(({ name }) => name === NAME)?.salesforceId ?? '';
  const open = salesforce.org
    .all('Case')
    .filter((one) => one.AccountId === account && one.IsClosed === false)
    .map(({ Id }) => Id);
  const page = await chromium.context.newPage();
  await signInToSalesforce(page, 'tom', `/lightning/r/Account/${account}/view`);
  await connectSalesforce(chromium);
  await page.bringToFront();
  const panel = await openPanel(chromium, page, `account/${account}`);
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(NAME);

  await e2e.step('the page shows its open cases, what is at stake and its tasks', async () => {
    await expect(panel.locator('[data-case]')).not.toHaveCount(0);
    await expect(panel.locator('[data-money="contract"]')).not.toHaveText('0');
    await expect(panel.getByRole('heading', { name: 'Tasks' })).toBeVisible();
  });

  await e2e.step('the form says what will happen, and nothing has happened yet', async () => {
    await ask(panel);
    await expect(panel.locator('.account-plan-happens')).toHaveText(
      new RegExp(
        `^${open.length} open cases? (is|are) escalated to Level 1.* A task is put on the account\\.$`,
      ),
    );
    expect(marks()).toEqual([]);
  });

  await e2e.step(
    'pressed, taken back, and pressed again: ten seconds later all of it stands there',
    async () => {
      await press(panel);
      await panel.getByRole('button', { name: 'Undo' }).click();
      await expect(panel.getByRole('button', { name: 'Escalate customer' })).toBeVisible();
      expect(tasks()).toEqual([]);
      await ask(panel);
      await panel.getByLabel(/^Reason/).fill('The renewal is at risk');
      await press(panel);
      await expect.poll(() => tasks().length, { timeout: 40_000 }).toBe(1);
      await expect.poll(() => marks().length, { timeout: 60_000 }).toBe(open.length);
      expect(tasks()[0]?.Description).toContain('Reason given: The renewal is at risk');
      for (const id of open) expect(salesforce.case(String(id))).toMatchObject({ IsEscalated: true });
    },
  );

  await e2e.step('the page says so, and does not offer it a second time', async () => {
    await expect(panel.getByText(`${open.length} of ${open.length} escalated`)).toBeVisible();
    await expect(panel.getByText(/^All of this customer was escalated by Tom Adler, /)).toBeVisible();
    await expect(panel.getByRole('button', { name: 'Escalate customer' })).toHaveCount(0);
    await expect(badgeOf(page, `account/${account}`)).toHaveAccessibleName(
      new RegExp(`${open.length} escalations?`),
    );
  });

  function marks() {
    return open.flatMap((id) =>
      salesforce.comments(String(id)).filter(({ CommentBody }) => String(CommentBody).includes(MARKER)),
    );
  }
  function tasks() {
    return salesforce.org
      .all('Task')
      .filter((task) => task.WhatId === account && String(task.Description).includes(MARKER));
  }
});

e2e('pressed in two panels: nothing doubles, and a refusal is named', async ({ sandbox, chromium }) => {
  e2e.setTimeout(240_000);
  const { salesforce, seed } = sandbox;
  const account = seed.accounts.find(({ name }) => name === NAME)?.salesforceId ?? '';
  const words = 'Enter the product before you escalate.';
  const page = await chromium.context.newPage();
  await signInToSalesforce(page, 'tom', `/lightning/r/Account/${account}/view`);
  await connectSalesforce(chromium);
  await page.bringToFront();
  const first = await openPanel(chromium, page, `account/${account}`);
  const second = await chromium.context.newPage();
  await second.goto(first.url());
  await page.bringToFront();
  await ask(first);
  await ask(second);
  salesforce.switches.validationRule = { sobject: 'Case', words };
  for (const panel of [first, second]) await expect(submitOf(panel)).toBeEnabled();
  // Both at once: the one that is asked second would take its form away as soon as it hears of the first.
  const buttons = await Promise.all([first, second].map((panel) => submitOf(panel).elementHandle()));
  await Promise.all(
    buttons.map((button) => button?.evaluate((element) => element instanceof HTMLElement && element.click())),
  );
  await expect(first.getByText(words).first()).toBeVisible({ timeout: 60_000 });
  await expect(second.getByText(words).first()).toBeVisible({ timeout: 60_000 });
  const marked = () =>
    salesforce.org
      .all('Task')
      .filter((task) => task.WhatId === account && String(task.Description).includes(MARKER));
  await expect.poll(() => marked().length, { timeout: 30_000 }).toBe(1);
  // And it stays one, when all that was pressed has been sent.
  await untilQuiet(sandbox, 3_000);
  expect(marked()).toHaveLength(1);
});

async function ask(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: 'Escalate customer' }).click();
  await expect(panel.locator('.account-plan-happens')).toBeVisible();
}

/** The button of the form, which can be pressed once the plan stands. */
function submitOf(panel: Page) {
  return panel.getByRole('button', { name: /^Escalate( what is known)?$/ });
}

async function press(panel: Page): Promise<void> {
  await submitOf(panel).click();
}
