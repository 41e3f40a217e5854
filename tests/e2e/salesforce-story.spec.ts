import { expect, type Locator } from '@playwright/test';
import { badgeOf } from './harness/badge-of';
import { connectSalesforce } from './harness/connect-salesforce';
import { e2e } from './harness/e2e';
import { nameAndEscalate } from './harness/name-and-escalate';
import { nextRole } from './harness/next-role';
import { openPanel } from './harness/open-panel';
import { signInToSalesforce } from './harness/sign-in-to-salesforce';
import { startBrowser } from './harness/start-browser';

const MARKER = '[bellwether:1 ';

e2e('sign-in, health of an account, and a case escalated and taken on', async ({ sandbox, chromium }) => {
  e2e.setTimeout(240_000);
  const { salesforce, seed } = sandbox;
  const account = seed.accounts.find(({ name }) => name === 'Northwind Logistics')?.salesforceId ?? '';
  const caseId = seed.cases.find(({ number }) => number === '00001042')?.id ?? '';
  const caseAddress = `/lightning/r/Case/${caseId}/view`;
  const page = await chromium.context.newPage();

  await e2e.step('without a sign-in the badge says so and no band', async () => {
    await signInToSalesforce(page, 'maya', `/lightning/r/Account/${account}/view`);
    await expect(badgeOf(page, `account/${account}`)).toHaveAccessibleName(
      /Connect Salesforce|Sign in to Salesforce/,
    );
    expect(sandbox.log.clientCalls({ host: 'acme.my.salesforce.com' })).toEqual([]);
  });

  await e2e.step('the settings refuse a wrong key in words, then connect and say who one is', async () => {
    const settings = await chromium.inside('connections');
    await settings.bringToFront();
    await settings.getByLabel('Address').fill('https://acme.lightning.force.com');
    await settings.getByLabel('Consumer key').fill('3MVG9NotAKeyOfThisOrg0000000000');
    await settings.getByRole('button', { name: 'Connect' }).click();
    await expect(settings.getByText(/^The org showed no sign-in page\. Compare the address/)).toBeVisible();
    await connectSalesforce(chromium);
    const line = settings.locator('.connection[data-account="acme.my.salesforce.com"]');
    await expect(line).toContainText('Connected as Maya Ortiz');
    await line.getByRole('button', { name: 'Test' }).click();
    await expect(line).toContainText('It works: you are Maya Ortiz.');
  });

  await e2e.step('the account page shows its health: score, trend, coverage', async () => {
    await page.bringToFront();
    const badge = badgeOf(page, `account/${account}`);
    await expect(badge).toHaveAccessibleName(/^Bellwether: \d\.\d \/ 10, ▼ \d\.\d/);
    const panel = await openPanel(chromium, page, `account/${account}`);
    await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Northwind Logistics');
    const health = panel.locator('[data-health]');
    await expect(health).toBeVisible();
    const score = async (shown: Locator) => /\d+\.\d/.exec(await shown.innerText())?.[0] ?? 'none';
    await expect.poll(async () => (await score(health)) === (await score(badge))).toBe(true);
    await expect(health).toContainText(/\d\.\d/);
    // NPS was never asked in this org: unknown, not zero.
    await expect(panel.locator('[data-metric="nps"]')).toContainText('–');
  });

  const panel = await chromium.panel();
  await e2e.step('a case page shows its risk', async () => {
    await page.goto(`https://acme.lightning.force.com${caseAddress}`);
    await expect(badgeOf(page, `ticket/${caseId}`)).toHaveAccessibleName(
      /^Bellwether: \d+ (Low|Watch|High|Critical)/,
    );
  });

  await e2e.step('one click: case and comment hold together, the task stands on its own', async () => {
    sandbox.log.clear();
    await expect(panel.getByRole('button', { name: 'Escalate to Level 1' })).toBeVisible();
    const role = await nextRole(panel);
    await nameAndEscalate(panel, 'Level 1', role, 'Priya Raman');
    await expect.poll(() => marked(caseId).length, { timeout: 60_000 }).toBe(1);
    const written = salesforce.case(caseId);
    expect(written).toMatchObject({ IsEscalated: true, OwnerId: userId('priya') });
    expect(marked(caseId)[0]).toMatchObject({ IsPublished: false });
    await expect.poll(() => salesforce.tasks(caseId).length).toBe(1);
    expect(salesforce.tasks(caseId)[0]).toMatchObject({ WhatId: caseId, OwnerId: userId('priya') });
    // Nobody's assignment rule took the case away: each part said so.
    expect(salesforce.org.caseWrites.map(({ autoAssign }) => autoAssign)).toEqual(
      salesforce.org.caseWrites.map(() => 'FALSE'),
    );
    const writes = sandbox.log
      .clientCalls({ host: 'acme.my.salesforce.com', method: 'POST', path: /composite/ })
      .filter(({ body }) => body?.includes(MARKER));
    expect(writes).toHaveLength(1);
    expect(JSON.parse(writes[0]?.body ?? '{}')).toMatchObject({ allOrNone: true });
    await expect(badgeOf(page, `ticket/${caseId}`)).toHaveAccessibleName(/Level 1 · acknowledge by/);
  });

  const priya = await startBrowser({ hostRules: sandbox.hostRules });
  try {
    await e2e.step('the owner sees it in a browser of her own and takes it on', async () => {
      const hers = await priya.context.newPage();
      await signInToSalesforce(hers, 'priya', caseAddress);
      await connectSalesforce(priya);
      await hers.bringToFront();
      await expect(badgeOf(hers, `ticket/${caseId}`)).toHaveAccessibleName(/Level 1 · acknowledge by/);
      const screen = await openPanel(priya, hers, `ticket/${caseId}`);
      await screen.getByRole('button', { name: 'Acknowledge' }).click();
      await expect(screen.getByText('Level 1, acknowledged')).toBeVisible();
      await expect.poll(() => marked(caseId).at(-1)?.CommentBody).toContain('deed=acknowledged');
    });
  } finally {
    await priya.close();
  }
  expect(priya.errors).toEqual([]);

  await e2e.step('the account counts it among what is open', async () => {
    await page.goto(`https://acme.lightning.force.com/lightning/r/Account/${account}/view`);
    await expect(badgeOf(page, `account/${account}`)).toHaveAccessibleName(/1 escalation/);
  });

  function marked(id: string) {
    return salesforce.comments(id).filter(({ CommentBody }) => String(CommentBody).includes(MARKER));
  }
  function userId(person: string): string {
    return seed.people.find(({ key }) => key === person)?.salesforceId ?? '';
  }
});

e2e(
  'console: the subtab in front carries its badge, what is hidden carries none',
  async ({ sandbox, chromium }) => {
    const { seed } = sandbox;
    const account = seed.accounts.find(({ name }) => name === 'Northwind Logistics')?.salesforceId ?? '';
    const caseId = seed.cases.find(({ number }) => number === '00001042')?.id ?? '';
    const page = await chromium.context.newPage();
    await signInToSalesforce(page, 'maya', '/lightning/app/standard__LightningService');
    await connectSalesforce(chromium);
    await page.bringToFront();
    const workspace = encodeURIComponent(`/lightning/r/Case/${caseId}/view`);
    await page.goto(`https://acme.lightning.force.com/lightning/r/Account/${account}/view?ws=${workspace}`);
    await expect(badgeOf(page, `account/${account}`)).toHaveCount(1);
    await expect(page.locator(`bellwether-badge[data-record="account/${account}"]`)).toHaveAttribute(
      'data-mode',
      'beside',
    );
  },
);

e2e(
  'an org that refuses says so in its own words, and nothing is half written',
  async ({ sandbox, chromium }) => {
    const { salesforce, seed } = sandbox;
    const caseId = seed.cases.find(({ number }) => number === '00001042')?.id ?? '';
    const words = 'A case of this customer is escalated by its account manager only.';
    salesforce.switches.validationRule = { sobject: 'Case', words };
    const page = await chromium.context.newPage();
    await signInToSalesforce(page, 'maya', `/lightning/r/Case/${caseId}/view`);
    await connectSalesforce(chromium);
    await page.bringToFront();
    const panel = await openPanel(chromium, page, `ticket/${caseId}`);
    await nameAndEscalate(panel, 'Level 1', await nextRole(panel), 'Priya Raman');
    await expect(panel.getByText(words).first()).toBeVisible({ timeout: 60_000 });
    expect(salesforce.case(caseId)).toMatchObject({ IsEscalated: false });
    expect(
      salesforce.comments(caseId).filter(({ CommentBody }) => String(CommentBody).includes(MARKER)),
    ).toEqual([]);
    expect(salesforce.tasks(caseId)).toEqual([]);
  },
);
