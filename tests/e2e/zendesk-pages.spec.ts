import { expect, type Page } from '@playwright/test';
import { badgeOf } from './harness/badge-of';
import { e2eAs } from './harness/e2e-as';
import { untilQuiet } from './harness/until-quiet';

/** Thirty tickets are read and judged first. */
const onceRead = { timeout: 40_000 };

const rowMarks = (page: Page) => page.locator('td > bellwether-badge');
const tabMark = (page: Page, id: number) =>
  page.locator(`[data-test-id="header-tab"][data-entity-id="${id}"] > bellwether-badge`);

/** What of ours covers a control of the page, leaves its cell or tab, or makes a row higher than it was. Empty when all is well. */
function inTheWay(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wrong: string[] = [];
    const shown = (element: Element) => element.checkVisibility({ checkVisibilityCSS: true });
    const controls = [...document.querySelectorAll('a,button,input,select,textarea')].filter(shown);
    for (const badge of document.querySelectorAll('bellwether-badge')) {
      const box = badge.getBoundingClientRect();
      const name = badge.getAttribute('data-record') ?? badge.getAttribute('title') ?? '';
      for (const control of controls) {
        if (control.contains(badge)) continue;
        const { left, right, top, bottom } = control.getBoundingClientRect();
        const width = Math.min(right, box.right) - Math.max(left, box.left);
        const height = Math.min(bottom, box.bottom) - Math.max(top, box.top);
        if (width > 1 && height > 1) wrong.push(`${name} covers ${control.outerHTML.slice(0, 80)}`);
      }
      const holder = badge.closest('td,[data-test-id="header-tab"]')?.getBoundingClientRect();
      if (holder && (box.left < holder.left - 1 || box.right > holder.right + 1))
        wrong.push(`${name} leaves its cell`);
      if (holder && box.height > 24) wrong.push(`${name} is ${box.height} px high`);
    }
    return wrong;
  });
}

e2eAs(
  'three generations of the workspace each show the badge and the marker',
  async ({ sandbox, openAs }) => {
    e2eAs.setTimeout(120_000);
    const { page } = await openAs('maya', '/agent/dashboard');
    for (const [pageGeneration, layout, tabElement] of [
      ['2023', 'standard', 'div'],
      ['2024', 'standard', 'div'],
      ['2026', 'custom', 'a'],
    ] as const) {
      Object.assign(sandbox.zendesk.switches, { pageGeneration, layout, tabElement });
      await page.goto('https://acme.zendesk.com/agent/filters/1');
      await expect(rowMarks(page)).toHaveCount(30, onceRead);
      await page.getByRole('link', { name: 'Trucks cannot sync since the update' }).click();
      const badge = badgeOf(page, 'ticket/4821');
      await expect(badge).toHaveAccessibleName(/^Bellwether: \d+ Critical, /);
      await expect(page.locator('bellwether-badge[data-record]')).toHaveCount(1);
      await expect(page.locator('bellwether-badge[data-record]')).toHaveAttribute(
        'data-mode',
        layout === 'custom' ? 'after' : 'before',
      );
      await expect(tabMark(page, 4821)).toHaveAttribute('title', /^Bellwether: \d+ Critical/);
      await expect(rowMarks(page)).toHaveCount(0);
      await expect.poll(() => inTheWay(page)).toEqual([]);
    }
  },
);

e2eAs('thirty rows have their marks for one request, and keep them', async ({ sandbox, openAs }) => {
  const { page } = await openAs('maya', '/agent/filters/1');
  await expect(rowMarks(page)).toHaveCount(30, onceRead);
  await untilQuiet(sandbox);
  const asked = () => sandbox.log.clientCalls({ path: /\/tickets\/show_many/ });
  expect(asked()).toHaveLength(1);
  const row = (id: number) => page.getByRole('row').filter({ hasText: `#${id}` });
  const mark = row(4821).locator('bellwether-badge');
  await expect(mark).toHaveAttribute('title', /^Bellwether: (at least )?\d+ \w+/);
  const name = (await mark.getAttribute('title')) ?? '';
  // A list tells only a part of a ticket: what it is at least, and never that all is well.
  const overdue = row(4830).locator('bellwether-badge');
  await expect(overdue).toHaveAttribute('title', /^Bellwether: at least \d\d (Watch|High|Critical)/);
  await expect(overdue).toHaveAttribute('data-tone', /watch|high|critical/);
  await expect(page.locator('td > bellwether-badge[data-tone="low"]')).toHaveCount(0);
  const width = () => page.locator('table').evaluate((table) => table.scrollWidth);
  const before = await width();

  for (const again of ['ID', 'Subject', 'Refresh']) {
    await page.getByRole('button', { name: again, exact: true }).click();
    await expect(rowMarks(page)).toHaveCount(30, onceRead);
    await expect(mark).toHaveAttribute('title', name);
  }
  await expect.poll(width).toBe(before);
  await page.goto('https://acme.zendesk.com/agent/filters/1?group=priority');
  await expect(page.locator('[data-test-id="generic-table-rows-group-by"]').first()).toBeVisible();
  await expect(rowMarks(page)).toHaveCount(30, onceRead);
  await expect.poll(() => inTheWay(page)).toEqual([]);
  await untilQuiet(sandbox);
  expect(asked(), 'known rows are not asked for again').toHaveLength(1);

  // A click on a mark does nothing of its own.
  const address = page.url();
  await rowMarks(page).first().click();
  expect(page.url()).toBe(address);
});

e2eAs(
  'from right to left, dark and at 200 %, no badge is in the way: view, ticket, search, organisation, user',
  async ({ sandbox, openAs }) => {
    e2eAs.setTimeout(120_000);
    Object.assign(sandbox.zendesk.switches, { pageLanguage: 'ar', theme: 'dark' });
    const { browser, page } = await openAs('maya', '/agent/filters/1');
    const { directory } = sandbox.zendesk.state;
    const ticket = sandbox.zendesk.ticket(4821);
    const organization = directory.organizationId('northwind-logistics');
    const zoom = await browser.context.newCDPSession(page);
    for (const scale of [1, 2]) {
      await zoom.send('Emulation.setDeviceMetricsOverride', {
        width: 1440 / scale,
        height: 900 / scale,
        deviceScaleFactor: scale,
        mobile: false,
      });
      for (const path of [
        'filters/1',
        'search/1?type=ticket&q=sync',
        `users/${ticket.requesterId}`,
        `organizations/${organization}`,
      ]) {
        await page.goto(`https://acme.zendesk.com/agent/${path}`);
        await expect(rowMarks(page).first()).toBeVisible(onceRead);
        await expect(rowMarks(page).first()).toHaveAttribute('data-dark', '');
        if (path.startsWith('organizations'))
          await expect(badgeOf(page, `account/${organization}`)).toHaveAccessibleName(/\d/);
        await expect.poll(() => inTheWay(page), { message: path }).toEqual([]);
      }
      await page.goto('https://acme.zendesk.com/agent/tickets/4821');
      await expect(badgeOf(page, 'ticket/4821')).toHaveAccessibleName(/^Bellwether: \d+ Critical, /);
      await expect(tabMark(page, 4821)).toBeVisible();
      await expect.poll(() => inTheWay(page), { message: 'ticket' }).toEqual([]);
    }
  },
);

e2eAs('where none of the known places is there, a pill floats over no control', async ({ openAs }) => {
  const { page } = await openAs('maya', '/agent/tickets/4821');
  const host = page.locator('bellwether-badge[data-record="ticket/4821"]');
  await expect(badgeOf(page, 'ticket/4821')).toHaveAccessibleName(/^Bellwether: 83 Critical, /);
  await expect(host).not.toHaveAttribute('data-mode', 'pill');
  // What a page of a generation nobody has seen looks like to us.
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('[data-test-id],input[name]'))
      if (element.getAttribute('data-test-id') !== 'header-tab') element.removeAttribute('data-test-id');
    dispatchEvent(new Event('resize'));
  });
  await expect(host).toHaveAttribute('data-mode', 'pill');
  await expect(badgeOf(page, 'ticket/4821')).toHaveAccessibleName(/^Bellwether: 83 Critical, /);
  await expect.poll(() => inTheWay(page)).toEqual([]);
});
