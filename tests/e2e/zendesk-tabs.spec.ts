import { expect, type Page } from '@playwright/test';
import { badgeOf } from './harness/badge-of';
import { e2eAs } from './harness/e2e-as';
import { openPopover } from './harness/open-popover';
import { untilQuiet } from './harness/until-quiet';
import { writesTo } from './harness/writes-to';

const minute = 60_000;

const badges = (page: Page) => page.locator('bellwether-badge[data-record]');
const tab = (page: Page, id: number) => page.getByRole('tab', { name: `#${id}` });
const pane = (page: Page, id: number) => page.locator(`[data-ticket-id="${id}"]`);

/** What the badges of three tickets say once everything about them is read. */
const said: Record<number, RegExp> = {
  4821: /^Bellwether: 83 Critical, SLA 2\d min\. /,
  4830: /^Bellwether: 99 Critical, SLA 1\d min over\. /,
  4808: /^Bellwether: \d+ Low, /,
};

/** The only badge of the page is this ticket's, within this ticket's own pane. */
async function expectOnly(page: Page, id: number, name: RegExp): Promise<void> {
  await expect(badgeOf(page, `ticket/${id}`)).toHaveAccessibleName(name);
  await expect(badges(page)).toHaveCount(1);
  await expect(pane(page, id).locator('bellwether-badge[data-record]')).toBeVisible();
}

e2eAs('the badge goes with its ticket from tab to tab and leaves with it', async ({ openAs }) => {
  const { page } = await openAs('maya', '/agent/filters/1');
  await expect(page.getByRole('link', { name: 'Trucks cannot sync since the update' })).toBeVisible();
  await expect(badges(page)).toHaveCount(0);
  for (const [id, subject] of [
    [4821, 'Trucks cannot sync since the update'],
    [4830, 'Production down in Hamburg'],
    [4808, 'Invoice shows the wrong VAT'],
  ] as const) {
    await page.getByRole('link', { name: 'Views' }).click();
    await page.getByRole('link', { name: subject }).click();
    await expectOnly(page, id, said[id] ?? /^$/);
  }
  // All three panes stay in the document.
  for (const id of [4821, 4830, 4808]) await expect(pane(page, id)).toHaveCount(1);
  for (const id of [4821, 4808, 4830, 4821]) {
    await tab(page, id).click();
    await expectOnly(page, id, said[id] ?? /^$/);
  }
  await page.goBack();
  await expectOnly(page, 4830, said[4830] ?? /^$/);
  await page.getByRole('button', { name: 'Close #4830' }).click();
  await expectOnly(page, 4808, said[4808] ?? /^$/);

  await page.getByRole('link', { name: 'Views' }).click();
  await expect(page.getByRole('heading', { name: 'All unsolved tickets' })).toBeVisible();
  await expect(badges(page)).toHaveCount(0);

  await tab(page, 4821).click();
  await expectOnly(page, 4821, said[4821] ?? /^$/);
  await page.reload();
  await expectOnly(page, 4821, said[4821] ?? /^$/);
});

e2eAs(
  'sstone: a hundred ways from ticket to ticket give a hundred right badges',
  async ({ sandbox, openAs }) => {
    e2eAs.setTimeout(180_000);
    const ids = [4821, 4830, 4808, 4799, 4795, 4812, 4803, 4788];
    const { page } = await openAs('maya', '/agent/tickets/4821');
    const names = new Map<number, string>();
    for (const id of ids) {
      const search = page.getByRole('searchbox', { name: 'Search' });
      await search.fill(`${id}`);
      await search.press('Enter');
      await page
        .getByRole('row')
        .filter({ hasText: `#${id}` })
        .getByRole('link')
        .click();
      await expectOnly(page, id, /^Bellwether: (\d+ \w+|Not enough data), /);
    }
    await untilQuiet(sandbox);
    for (const id of ids) {
      await tab(page, id).click();
      await expectOnly(page, id, /^Bellwether: (\d+ \w+|Not enough data), /);
      const name = await badgeOf(page, `ticket/${id}`).getAttribute('aria-label');
      names.set(id, /^Bellwether: [^,]+,/.exec(name ?? '')?.[0] ?? '');
    }
    const right = (id: number) => new RegExp(`^${names.get(id)}`);
    expect(new Set(names.values()).size, 'the tickets can be told apart').toBeGreaterThan(3);

    // From now on every picture that the page draws is looked at.
    await page.evaluate(() => {
      const wrong: string[] = [];
      Object.assign(globalThis, { wrong });
      const look = () => {
        const shown = [...document.querySelectorAll<HTMLElement>('bellwether-badge[data-record]')].map(
          ({ dataset }) => dataset.record,
        );
        const here = location.pathname.replace('/agent/tickets/', 'ticket/');
        if (shown.some((record) => record !== here) || shown.length > 1) wrong.push(`${here}: ${shown}`);
        requestAnimationFrame(look);
      };
      look();
    });

    const way = Array.from(
      { length: 100 },
      (_, turn) => ids[(turn * 3 + Math.floor(turn / 8)) % ids.length] ?? 0,
    );
    for (const id of way.slice(0, 35)) {
      await tab(page, id).click();
      await expectOnly(page, id, right(id));
    }

    // What is known of the tickets is old now, and no answer comes: thirty are opened before the first of them has been read.
    sandbox.clock.advance(10 * minute);
    const search = page.getByRole('searchbox', { name: 'Search' });
    await search.fill('4780');
    await search.press('Enter');
    await page.getByRole('row').filter({ hasText: '#4780' }).getByRole('link').click();
    await expectOnly(page, 4780, /^Bellwether: /);
    await untilQuiet(sandbox);
    const held = sandbox.faults.add({
      method: 'GET',
      path: /^\/api\/v2\/tickets\/\d+\.json/,
      hold: 'before',
    });
    // A colleague raises the ticket that will be in front at the end.
    expect(way[64]).toBe(4821);
    sandbox.zendesk.setField(4821, { priority: 'urgent' });
    for (const id of way.slice(35, 65)) await tab(page, id).click();
    await held.held(ids.length);
    const reads = sandbox.log.clientCalls({ path: /^\/api\/v2\/tickets\/\d+\.json/ }).slice(-ids.length);
    expect(reads.map(({ status }) => status)).toEqual(ids.map(() => null));
    await expectOnly(page, 4821, right(4821));
    held.remove();
    await expectOnly(page, 4821, /^Bellwether: 9\d Critical, /);
    names.set(4821, (await badgeOf(page, 'ticket/4821').getAttribute('aria-label'))?.split(',')[0] ?? '');

    for (const id of way.slice(65)) {
      await tab(page, id).click();
      await expectOnly(page, id, right(id));
    }
    expect(await page.evaluate(() => (globalThis as unknown as { wrong: string[] }).wrong)).toEqual([]);
    await page.getByRole('link', { name: 'Views' }).click();
    await expect(badges(page)).toHaveCount(0);
  },
);

e2eAs(
  'one ticket in three browser tabs: three badges, one answer of the host',
  async ({ sandbox, openAs }) => {
    const { browser, page } = await openAs('maya', '/agent/filters/1');
    const tabs = [page, await browser.context.newPage(), await browser.context.newPage()];
    await Promise.all(tabs.map((one) => one.goto('https://acme.zendesk.com/agent/tickets/4821')));
    for (const one of tabs) await expectOnly(one, 4821, said[4821] ?? /^$/);
    await untilQuiet(sandbox);
    // Counted from the sign-in on: the deadline that is told at once may have had the ticket read before the tabs were open.
    expect(sandbox.log.clientCalls({ path: '/api/v2/tickets/4821.json' })).toHaveLength(1);
  },
);

e2eAs('a double click on the badge opens one panel and does nothing else', async ({ sandbox, openAs }) => {
  const { browser, page } = await openAs('maya', '/agent/tickets/4821');
  await expectOnly(page, 4821, said[4821] ?? /^$/);
  await badgeOf(page, 'ticket/4821').dblclick();
  const panel = await browser.panel();
  await expect(panel.getByRole('button', { name: 'Escalate to Level 1' })).toBeVisible();
  await expectOnly(page, 4821, said[4821] ?? /^$/);
  await untilQuiet(sandbox);
  expect(writesTo(sandbox, 4821)).toEqual([]);
  // The keyboard opens the popover, and Escape closes it.
  await badgeOf(page, 'ticket/4821').focus();
  await page.keyboard.press('ArrowDown');
  const popover = page.getByRole('dialog', { name: 'Bellwether: why, and what to do' });
  await expect(popover).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(popover).toBeHidden();
});

e2eAs('a list has no badge of a ticket left, an organisation its health', async ({ sandbox, openAs }) => {
  const { browser, page } = await openAs('maya', '/agent/tickets/4821');
  await expectOnly(page, 4821, said[4821] ?? /^$/);
  await openPopover(page, 'ticket/4821');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Views' }).click();
  await expect(page.getByRole('row')).toHaveCount(31);
  await expect(badges(page)).toHaveCount(0);

  const id = sandbox.zendesk.state.directory.organizationId('northwind-logistics');
  await page.goto(`https://acme.zendesk.com/agent/organizations/${id}`);
  const health = badgeOf(page, `account/${id}`);
  await expect(health).toHaveAccessibleName(/^Bellwether: \d+(\.\d)? \/ 10, /);
  await expect(badges(page)).toHaveCount(1);
  await health.click();
  const panel = await browser.panel();
  await expect(panel.getByRole('heading', { name: 'Northwind Logistics' })).toBeVisible();
  const onBadge = async () => /\d+(\.\d)? \/ 10/.exec((await health.getAttribute('aria-label')) ?? '')?.[0];
  const inPanel = panel.locator('[data-health]');
  await expect(inPanel).toHaveText(/^\d+(\.\d)? \/ 10$/);
  await expect.poll(async () => (await inPanel.innerText()) === (await onBadge())).toBe(true);
  await page.getByRole('link', { name: 'Views' }).click();
  await expect(badges(page)).toHaveCount(0);
});
