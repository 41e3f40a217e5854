import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { Sandbox } from '../sandbox/start-sandbox';
import { badgeOf } from './harness/badge-of';
import { connectSalesforce } from './harness/connect-salesforce';
import { e2e } from './harness/e2e';
import { openPopover } from './harness/open-popover';
import { signInToSalesforce } from './harness/sign-in-to-salesforce';
import type { TestBrowser } from './harness/start-browser';
import { untilQuiet } from './harness/until-quiet';

const origin = 'https://acme.lightning.force.com';
const listPath = '/lightning/o/Case/list?filterName=AllCases';
const themes = ['slds1', 'slds2', 'slds2-dark'] as const;

const badges = (page: Page) => page.locator('bellwether-badge[data-record]');
const badge = (page: Page, record: string) => page.locator(`bellwether-badge[data-record="${record}"]`);
const rowMarks = (page: Page) => page.locator('th bellwether-badge');

/** The story's case and account, and a page of Maya's, who is connected, at an address. */
async function opened(sandbox: Sandbox, browser: TestBrowser, path: (ids: { caseId: string }) => string) {
  const { seed } = sandbox;
  const accountId = seed.accounts.find(({ name }) => name === 'Northwind Logistics')?.salesforceId ?? '';
  const caseId = seed.cases.find(({ number }) => number === '00001042')?.id ?? '';
  const page = await browser.context.newPage();
  await signInToSalesforce(page, 'maya', path({ caseId }));
  await connectSalesforce(browser);
  await page.bringToFront();
  return {
    page,
    accountId,
    caseId,
    onCase: `/lightning/r/Case/${caseId}/view`,
    onAccount: `/lightning/r/Account/${accountId}/view`,
    to: (address: string) => page.goto(origin + address),
  };
}

/** What of ours covers a control of the page, leaves its cell, tab or the screen, or makes a row higher. Empty when all is well. */
function inTheWay(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wrong: string[] = [];
    const deep = (root: Document | ShadowRoot, selector: string): Element[] => [
      ...root.querySelectorAll(selector),
      ...[...root.querySelectorAll('*')].flatMap(({ localName, shadowRoot }) =>
        shadowRoot && localName !== 'bellwether-badge' ? deep(shadowRoot, selector) : [],
      ),
    ];
    const shown = (element: Element) => element.checkVisibility({ checkVisibilityCSS: true });
    const controls = deep(document, 'a,button,input,select,textarea,[role=button],[role=tab]').filter(shown);
    for (const one of deep(document, 'bellwether-badge').filter(shown)) {
      const box = one.getBoundingClientRect();
      const name = one.getAttribute('data-record') ?? one.getAttribute('title') ?? '';
      for (const control of controls) {
        if (control.contains(one)) continue;
        const { left, right, top, bottom } = control.getBoundingClientRect();
        const width = Math.min(right, box.right) - Math.max(left, box.left);
        const height = Math.min(bottom, box.bottom) - Math.max(top, box.top);
        if (width > 1 && height > 1) wrong.push(`${name} covers ${control.outerHTML.slice(0, 80)}`);
      }
      const holder = one.closest('th,li')?.getBoundingClientRect();
      if (holder && (box.left < holder.left - 1 || box.right > holder.right + 1))
        wrong.push(`${name} leaves its cell`);
      if (holder && (box.top < holder.top - 1 || box.bottom > holder.bottom + 1))
        wrong.push(`${name} is too high`);
      if (!holder && (box.left < 0 || box.right > innerWidth)) wrong.push(`${name} leaves the screen`);
    }
    return wrong;
  });
}

/** What axe finds in what is ours, as rule and place. */
async function findings(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag22aa'])
    .include('bellwether-badge');
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/**
 * The lowest contrast of words on their ground in all badges and marks, for each tone there can be: as the browser paints them, by its
 * own colours.
 */
function lowestContrast(page: Page): Promise<number> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas');
    const brush = canvas.getContext('2d', { willReadFrequently: true });
    if (!brush) throw new Error('No canvas.');
    const painted = (colour: string) => {
      brush.clearRect(0, 0, 1, 1);
      brush.fillStyle = colour;
      brush.fillRect(0, 0, 1, 1);
      return [...brush.getImageData(0, 0, 1, 1).data];
    };
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = painted(colour).map((value) =>
        value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ground = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(element);
      if ((painted(backgroundColor)[3] ?? 0) > 250) return backgroundColor;
      const root = element.getRootNode();
      return ground(element.parentElement ?? (root instanceof ShadowRoot ? root.host : null));
    };
    let lowest = Number.POSITIVE_INFINITY;
    for (const host of document.querySelectorAll<HTMLElement>('bellwether-badge')) {
      const { tone } = host.dataset;
      for (const one of ['critical', 'high', 'watch', 'low', 'unknown']) {
        host.dataset.tone = one;
        for (const words of host.shadowRoot?.querySelectorAll('b,li,.note,.rest,.kind,.badge,span') ?? []) {
          const pair = [luminance(getComputedStyle(words).color), luminance(ground(words))];
          lowest = Math.min(lowest, (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05));
        }
      }
      host.dataset.tone = tone ?? '';
    }
    return lowest;
  });
}

e2e(
  'both designs and the dark one: head, popover and list can be read and cover nothing',
  async ({ sandbox, chromium }) => {
    e2e.setTimeout(180_000);
    const { page, caseId, onCase, to } = await opened(
      sandbox,
      chromium,
      ({ caseId: id }) => `/lightning/r/${id}/view`,
    );
    const { switches } = sandbox.salesforce;
    for (const theme of themes) {
      switches.theme = theme;
      await to(onCase);
      await expect(badgeOf(page, `ticket/${caseId}`)).toHaveAccessibleName(
        /^Bellwether: \d+ (Low|Watch|High|Critical)/,
      );
      await expect(badge(page, `ticket/${caseId}`)).toHaveAttribute('data-mode', 'beside');
      // In line with the buttons of the head, at their left.
      const place = async () => {
        const [ours, button] = await Promise.all([
          badge(page, `ticket/${caseId}`).boundingBox(),
          page.getByRole('button', { name: 'Close Case' }).boundingBox(),
        ]);
        if (!ours || !button) return 'Badge or button is not there.';
        const offset = Math.abs(ours.y + ours.height / 2 - button.y - button.height / 2);
        return { isInLine: offset < 6, isApart: button.x - ours.x - ours.width >= 8 };
      };
      await expect.poll(place).toEqual({ isInLine: true, isApart: true });
      const popover = await openPopover(page, `ticket/${caseId}`);
      expect(await findings(page)).toEqual([]);
      await expect.poll(() => lowestContrast(page), { message: theme }).toBeGreaterThanOrEqual(4.5);
      // The page's own ground and corners, not ours.
      const look = await popover.evaluate((element) => {
        const { backgroundColor, borderRadius } = getComputedStyle(element);
        return { backgroundColor, borderRadius };
      });
      expect(look).toEqual({
        backgroundColor: theme === 'slds2-dark' ? 'rgb(36, 36, 36)' : 'rgb(255, 255, 255)',
        borderRadius: theme === 'slds1' ? '4px' : '8px',
      });
      await page.keyboard.press('Escape');
      await expect.poll(() => inTheWay(page)).toEqual([]);
      await to(listPath);
      await expect(rowMarks(page)).toHaveCount(30);
      await expect(page.locator('th bellwether-badge[data-dark]')).toHaveCount(
        theme === 'slds2-dark' ? 30 : 0,
      );
      await expect
        .poll(() => lowestContrast(page), { message: `list, ${theme}` })
        .toBeGreaterThanOrEqual(4.5);
      await expect.poll(() => inTheWay(page)).toEqual([]);
    }
  },
);

e2e('thirty rows have their marks for one request, and keep them', async ({ sandbox, chromium }) => {
  const { page, accountId, to } = await opened(sandbox, chromium, () => '/lightning/o/Account/list');
  await untilQuiet(sandbox);
  sandbox.log.clear();
  const height = () => page.locator('tbody').evaluate((body) => body.getBoundingClientRect().height);
  await to(listPath);
  await expect(page.locator('tbody tr')).toHaveCount(30);
  await expect(rowMarks(page)).toHaveCount(30);
  const calls = await untilQuiet(sandbox);
  // Beside it at most the org's version and what its objects look like, which are asked once.
  const ofRows = calls.filter(({ method, body }) => method === 'POST' && !/describe/.test(body ?? ''));
  expect(ofRows).toHaveLength(1);

  const row = (number: string) => page.getByRole('row').filter({ hasText: number });
  const mark = row('00001042').locator('bellwether-badge');
  await expect(mark).toHaveAttribute('title', /^Bellwether: (at least )?\d+/);
  const title = (await mark.getAttribute('title')) ?? '';
  const before = await height();
  const known = (await untilQuiet(sandbox)).length;
  for (const again of ['Subject', 'Opened', 'Case Number', 'Refresh']) {
    await page.getByRole('button', { name: again, exact: true }).click();
    await expect(rowMarks(page)).toHaveCount(30);
    await expect(mark).toHaveAttribute('title', title);
  }
  await expect.poll(height).toBe(before);
  await expect.poll(() => inTheWay(page)).toEqual([]);
  expect(await untilQuiet(sandbox), 'known rows are not asked for again').toHaveLength(known);

  // A click on a mark is a click on the link it stands in.
  await mark.click();
  await expect(page).toHaveURL(/\/lightning\/r\/Case\/\w+\/view$/);
  await expect(badges(page)).toHaveCount(1);
  await expect(rowMarks(page)).toHaveCount(0);
  await page.goBack();
  await expect(rowMarks(page)).toHaveCount(30);
  await expect(badges(page)).toHaveCount(0);

  await to(`/lightning/r/Account/${accountId}/related/Cases/view`);
  await expect(rowMarks(page)).toHaveCount(1);
  await expect(badgeOf(page, `account/${accountId}`)).toHaveAccessibleName(/^Bellwether: \d\.\d \/ 10/);
  await expect.poll(() => inTheWay(page)).toEqual([]);
});

e2e('a console: subtab and workspace each have their badge', async ({ sandbox, chromium }) => {
  e2e.setTimeout(120_000);
  const { page, accountId, caseId, onCase, to } = await opened(
    sandbox,
    chromium,
    () => '/lightning/app/standard__LightningService',
  );
  const both = async () => {
    await expect(badgeOf(page, `account/${accountId}`)).toHaveAccessibleName(/^Bellwether: \d\.\d \/ 10/);
    await expect(badgeOf(page, `ticket/${caseId}`)).toHaveAccessibleName(/^Bellwether: \d+ \w+, /);
    await expect(badges(page)).toHaveCount(2);
    for (const record of [`account/${accountId}`, `ticket/${caseId}`])
      await expect(badge(page, record)).toHaveAttribute('data-mode', 'beside');
    await expect.poll(() => inTheWay(page)).toEqual([]);
  };
  const inside = async (record: string, selector: string) => {
    const isInside = async () => {
      const [ours, around] = [
        await badge(page, record).boundingBox(),
        await page.locator(selector).boundingBox(),
      ];
      if (!ours || !around) return false;
      return ours.y >= around.y && ours.y + ours.height <= around.y + around.height;
    };
    await expect.poll(isInside, { message: `${record} stands in ${selector}` }).toBe(true);
  };
  const kind = badge(page, `ticket/${caseId}`).getByText('Case', { exact: true });

  for (const theme of themes) {
    sandbox.salesforce.switches.theme = theme;
    await to(onCase);
    await expect(badges(page)).toHaveCount(1);
    await page.locator('.lafPageHost.active').getByRole('link', { name: 'Northwind Logistics' }).click();
    await expect(page).toHaveURL(/Account.*ws=/);
    await both();
    // The workspace's record is covered: its badge stands in the strip of its tabs and says what it is about.
    await inside(`ticket/${caseId}`, '.navexWorkspace.active .oneConsoleTabContainer');
    await inside(`account/${accountId}`, '.lafPageHost.active records-highlights2');
    await expect(kind).toBeVisible();
    await expect.poll(() => lowestContrast(page), { message: theme }).toBeGreaterThanOrEqual(4.5);
    await expect(page.locator('.oneConsoleTabItem bellwether-badge')).toHaveCount(2);
  }

  // In front again, its badge is beside its own head.
  await page.locator('.navexConsoleSubtabset').getByRole('tab', { name: '00001042' }).click();
  await expect(badges(page)).toHaveCount(1);
  await inside(`ticket/${caseId}`, '.lafPageHost.active records-highlights2');
  await expect(kind).toBeHidden();

  sandbox.salesforce.switches.pinnedHead = true;
  await page.reload();
  await page.locator('.pinned-head').getByRole('link', { name: 'Northwind Logistics' }).click();
  await both();
  await inside(`ticket/${caseId}`, '.pinned-head records-highlights2');
  await inside(`account/${accountId}`, '.lafPageHost.active records-highlights2');
  await expect(kind).toBeHidden();
});

e2e('native shadow roots: head and related list are found in them', async ({ sandbox, chromium }) => {
  sandbox.salesforce.switches.nativeShadow = true;
  const { page, accountId, caseId, onCase, onAccount, to } = await opened(
    sandbox,
    chromium,
    ({ caseId: id }) => `/lightning/r/Case/${id}/view`,
  );
  await expect(badgeOf(page, `ticket/${caseId}`)).toHaveAccessibleName(/^Bellwether: \d+ \w+, /);
  await expect(badge(page, `ticket/${caseId}`)).toHaveAttribute('data-mode', 'beside');
  await expect.poll(() => inTheWay(page)).toEqual([]);
  await page.getByRole('link', { name: 'Northwind Logistics' }).click();
  await expect(page).toHaveURL(origin + onAccount);
  await expect(badge(page, `account/${accountId}`)).toHaveAttribute('data-mode', 'beside');
  await expect(badges(page)).toHaveCount(1);
  await expect(rowMarks(page)).toHaveCount(1);
  await expect.poll(() => inTheWay(page)).toEqual([]);
  await to(onCase);
  await expect(badge(page, `ticket/${caseId}`)).toHaveAttribute('data-mode', 'beside');
});

e2e(
  'where none of the known places is there, a pill says what it is about',
  async ({ sandbox, chromium }) => {
    const { page, caseId } = await opened(
      sandbox,
      chromium,
      ({ caseId: id }) => `/lightning/r/Case/${id}/view`,
    );
    await expect(badge(page, `ticket/${caseId}`)).toHaveAttribute('data-mode', 'beside');
    // What a page of a generation nobody has seen looks like to us.
    await page.evaluate(() => {
      const known =
        'records-lwc-highlights-panel,records-highlights2,.slds-page-header,.forceHighlightsPanel';
      for (const element of document.querySelectorAll(known)) {
        const other = document.createElement('div');
        other.append(...element.childNodes);
        element.replaceWith(other);
      }
      dispatchEvent(new Event('resize'));
    });
    await expect(badge(page, `ticket/${caseId}`)).toHaveAttribute('data-mode', 'pill');
    await expect(badge(page, `ticket/${caseId}`).getByText('Case', { exact: true })).toBeVisible();
    await expect.poll(() => inTheWay(page)).toEqual([]);
  },
);

e2e(
  'a hundred ways within the page leave one badge for each record in front',
  async ({ sandbox, chromium }) => {
    e2e.setTimeout(240_000);
    const { page } = await opened(sandbox, chromium, () => listPath);
    await expect(rowMarks(page)).toHaveCount(30);
    const links = await page
      .locator('tbody th a')
      .evaluateAll((all) => all.slice(0, 6).map((one) => one.getAttribute('href')));
    for (let way = 0; way < 100; way++) {
      if (way % 10 === 9) {
        await page.goBack();
        continue;
      }
      if (way % 7 === 6) {
        await page.locator('.navItem a').first().click();
        await expect(badges(page)).toHaveCount(0);
        continue;
      }
      // As the page's own scripts go from record to record: without loading it anew.
      await page.evaluate(
        (href) => {
          const link = Object.assign(document.createElement('a'), { href: href ?? '' });
          document.querySelector('.oneWorkspace')?.append(link);
          link.click();
          link.remove();
        },
        links[way % links.length],
      );
      const id = /\w{18}/.exec(links[way % links.length] ?? '')?.[0] ?? '';
      await expect(badge(page, `ticket/${id}`)).toHaveCount(1);
      await expect(badges(page)).toHaveCount(1);
      await expect(badge(page, `ticket/${id}`)).toHaveAttribute('data-mode', 'beside');
    }
    // Earlier records are still in the document.
    expect(await page.locator('.lafPageHost').count()).toBeGreaterThan(3);
    await expect(page.locator('.lafPageHost:not(.active) bellwether-badge')).toHaveCount(0);
    await expect(page.locator('bellwether-badge[data-mode="pill"]')).toHaveCount(0);
  },
);

e2e(
  'in a narrow window a badge covers no words; where the strip of tabs is full, it floats',
  async ({ sandbox, chromium }) => {
    const { page, caseId, onCase, onAccount, to } = await opened(
      sandbox,
      chromium,
      ({ caseId: id }) => `/lightning/r/Case/${id}/view`,
    );
    await page.setViewportSize({ width: 900, height: 700 });
    await to(onCase);
    await expect(badgeOf(page, `ticket/${caseId}`)).toHaveAccessibleName(/^Bellwether: \d+ \w+, /);
    // Where the head has no room for it, it floats.
    await expect.poll(() => wordsUnder(page, `ticket/${caseId}`)).toEqual([]);
    await expect.poll(() => inTheWay(page)).toEqual([]);

    await to(`${onAccount}?ws=${encodeURIComponent(onCase)}`);
    await expect(badge(page, `ticket/${caseId}`)).toHaveAttribute('data-mode', 'beside');
    await page.evaluate(() => {
      const strip = document.querySelector('.navexWorkspace.active .tabBarItems');
      for (let tab = 0; tab < 8; tab++) strip?.append(strip.lastElementChild?.cloneNode(true) ?? '');
    });
    await page.setViewportSize({ width: 901, height: 700 });
    const pill = badge(page, `ticket/${caseId}`);
    await expect(pill.getByText('Case', { exact: true })).toBeVisible();
    await expect
      .poll(async () => ((await pill.boundingBox())?.y ?? 0) > 400, { message: 'it floats at the bottom' })
      .toBe(true);
    await expect.poll(() => inTheWay(page)).toEqual([]);
  },
);

/** The words of the head in front that lie under a record's badge. */
function wordsUnder(page: Page, record: string): Promise<string[]> {
  return page.evaluate((name) => {
    const ours = document.querySelector(`bellwether-badge[data-record="${name}"]`)?.getBoundingClientRect();
    const head = document.querySelector('.active records-highlights2');
    if (!ours || !head) return ['no badge'];
    const under: string[] = [];
    const walker = document.createTreeWalker(head, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      range.selectNode(walker.currentNode);
      for (const box of range.getClientRects())
        if (box.right > ours.left && box.left < ours.right && box.bottom > ours.top && box.top < ours.bottom)
          under.push(`${walker.currentNode.textContent}`);
    }
    return under;
  }, record);
}
