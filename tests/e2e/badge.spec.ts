import { expect, type Locator } from '@playwright/test';
import { badgeOf } from './harness/badge-of';
import { connectSalesforce } from './harness/connect-salesforce';
import { coveredControls } from './harness/covered-controls';
import { e2e } from './harness/e2e';
import { e2eAs } from './harness/e2e-as';
import { nameOwnerOnly } from './harness/name-owner-only';
import { openPanel } from './harness/open-panel';
import { openPopover } from './harness/open-popover';
import { signInToSalesforce } from './harness/sign-in-to-salesforce';
import type { TestBrowser } from './harness/start-browser';
import { transitionsOn } from './harness/transitions-on';
import { untilHidden } from './harness/until-hidden';
import { untilQuiet } from './harness/until-quiet';

const ticket = 4821;
const record = `ticket/${ticket}`;
const address = `/agent/tickets/${ticket}`;
const WIDTHS = [1440, 1280, 1024];

/** What a page may do to make a person click what they do not see: done in the page, taken back by what it puts on `undo`. */
const tricks: Record<string, (popover: HTMLElement) => void> = {
  'the page is all but transparent': (popover) => {
    popover.style.opacity = '0.01';
  },
  'a filter hides it': (popover) => {
    popover.style.filter = 'opacity(0)';
  },
  'the button itself is transparent': (popover) => {
    const button = popover.querySelector<HTMLElement>('.action');
    if (button) button.style.opacity = '0';
  },
  'it is cut off': (popover) => {
    popover.style.clipPath = 'inset(0 0 99% 0)';
  },
  'it is too small to be seen': (popover) => {
    popover.style.transform = 'scale(0.02)';
  },
  'something that lets the pointer through lies over it': () => {
    const cover = document.createElement('div');
    cover.id = 'cover';
    cover.popover = 'manual';
    cover.style.cssText = 'inset:0;width:100vw;height:100vh;pointer-events:none;background:white;border:0';
    document.body.append(cover);
    cover.showPopover();
  },
  'the whole document is transparent': (popover) => {
    document.documentElement.style.opacity = '0.01';
    document.body.style.opacity = '0.01';
    popover.style.opacity = '0.01';
  },
};

/** Puts the page back as it was. */
function putBack(popover: HTMLElement): void {
  for (const name of ['opacity', 'filter', 'clip-path', 'transform']) popover.style.removeProperty(name);
  popover.querySelector<HTMLElement>('.action')?.style.removeProperty('opacity');
  document.documentElement.style.removeProperty('opacity');
  document.body.style.removeProperty('opacity');
  document.getElementById('cover')?.remove();
}

/** Where the button's middle is on the screen. */
function middleOf(button: Locator): Promise<{ x: number; y: number }> {
  return button.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
}

e2eAs('a click on what could not be seen escalates nothing: the panel asks', async ({ sandbox, openAs }) => {
  e2eAs.setTimeout(120_000);
  const maya = await openAs('maya', address);
  await nameOwnerOnly(maya, record);
  const { browser, page } = maya;
  const before = transitionsOn(sandbox, ticket).length;
  const words = 'Escalate to Level 1 (Senior engineer)';
  for (const [what, trick] of Object.entries(tricks))
    await e2eAs.step(what, async () => {
      const opened = await openPopover(page, record);
      // By its place: what is hidden has no role, and a click beside it closes it.
      const popover = page.locator(`bellwether-badge[data-record="${record}"] .popover`);
      const button = opened.getByRole('button', { name: words });
      const middle = await middleOf(button);
      await popover.evaluate(trick as (element: Element) => void);
      await untilHidden(popover.locator('.action'));
      await page.mouse.click(middle.x, middle.y);
      await browser.panel();
      await popover.evaluate(putBack as (element: Element) => void);
      await expect(popover).not.toContainText('Undo');
      await expect(badgeOf(page, record)).not.toHaveAccessibleName(/Level 1/);
      await page.keyboard.press('Escape');
      await expect(popover).toBeHidden();
    });

  await e2eAs.step('it is moved under the pointer as the button goes down', async () => {
    const popover = await openPopover(page, record);
    const button = popover.getByRole('button', { name: words });
    await page.mouse.move(700, 500);
    await popover.evaluate((element) => {
      const { left, top, width, height } = (
        element.querySelector('.action') ?? element
      ).getBoundingClientRect();
      (element as HTMLElement).style.transform =
        `translate(${700 - left - width / 2}px,${500 - top - height / 2}px)`;
    });
    await page.mouse.down();
    await page.mouse.up();
    await popover.evaluate(putBack as (element: Element) => void);
    await expect(button).toBeVisible();
    await expect(popover.getByRole('button', { name: 'Undo' })).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(popover).toBeHidden();
  });

  await e2eAs.step('asked anew, the panel knows of no escalation', async () => {
    const panel = await openPanel(browser, page, record);
    await panel.reload();
    await expect(panel.getByRole('button', { name: 'Escalate to Priya Raman' })).toBeVisible();
    await expect(panel.getByRole('button', { name: 'Undo' })).toBeHidden();
  });

  await e2eAs.step('in plain sight one click escalates, and one takes it back', async () => {
    const popover = await openPopover(page, record);
    await popover.getByRole('button', { name: words }).click();
    await popover.getByRole('button', { name: 'Undo' }).click();
    await expect(popover.getByRole('button', { name: words })).toBeVisible();
  });
  expect(transitionsOn(sandbox, ticket)).toHaveLength(before);
});

/** Keeps the paint record of the story's ticket with other words, as a policy with such names would draw it. */
async function drawnWith(browser: TestBrowser, words: object): Promise<void> {
  const inside = await browser.inside();
  await inside.evaluate(
    async ({ key, other }) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          storage: {
            local: {
              get(key: string): Promise<Record<string, { drawn: { phases: object[] } }>>;
              set(items: object): Promise<void>;
            };
          };
        };
      };
      const kept = (await chrome.storage.local.get(key))[key];
      if (!kept) throw new Error('Nothing is drawn yet.');
      const phases = kept.drawn.phases.map((phase) => ({ ...phase, ...other }));
      await chrome.storage.local.set({ [key]: { ...kept, drawn: { ...kept.drawn, phases } } });
    },
    { key: `paint:acme.zendesk.com/${record}`, other: words },
  );
}

e2eAs(
  'at any width, in any placement and with any names the badge covers no control, and the popover fits',
  async ({ sandbox, openAs }) => {
    e2eAs.setTimeout(180_000);
    const { browser, page } = await openAs('maya', address);
    const long = 'Eskalationsmanagement'.repeat(6);
    const names: { rest?: string; note?: string; deedWords?: string }[] = [
      {},
      {
        rest: `${long} · acknowledge by 10:12 · SLA 23 min`,
        note: `83 Critical · ${long}`,
        deedWords: `Escalate to ${long}`,
      },
      {
        rest: 'مستوى أول · SLA 23 min 🚨',
        note: '83 Critical · مستوى أول',
        deedWords: 'Escalate to مستوى أول',
      },
    ];
    for (const layout of ['standard', 'custom'] as const) {
      sandbox.zendesk.switches.layout = layout;
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`https://acme.zendesk.com${address}`);
        await expect(badgeOf(page, record)).toHaveAccessibleName(/^Bellwether: \d+ Critical/);
        // Whatever is learned later is drawn in the true words again.
        await untilQuiet(sandbox, 500);
        // The narrowest page has all the names, the others their own.
        for (const words of width === 1024 ? names : names.slice(0, 1)) {
          await drawnWith(browser, words);
          const popover = await openPopover(page, record);
          await expect(popover).toContainText(words.note ?? 'Critical');
          const box = await popover.boundingBox();
          expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
          const spill = await popover.evaluate((element) => element.scrollWidth - element.clientWidth);
          expect(spill, `${layout} ${width}`).toBeLessThanOrEqual(0);
          await expect(popover).toContainText(words.note ?? 'Critical');
          await page.keyboard.press('Escape');
          await expect
            .poll(() => coveredControls(page), `${layout} ${width} ${JSON.stringify(words)}`)
            .toEqual([]);
        }
      }
    }
    await page.evaluate(() => {
      for (const element of document.querySelectorAll('[data-test-id],input[name]'))
        if (element.getAttribute('data-test-id') !== 'header-tab') element.removeAttribute('data-test-id');
      dispatchEvent(new Event('resize'));
    });
    await expect(page.locator(`bellwether-badge[data-record="${record}"]`)).toHaveAttribute(
      'data-mode',
      'pill',
    );
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(() => coveredControls(page), `pill ${width}`).toEqual([]);
    }
  },
);

e2e('on Salesforce at any width the badge covers no control', async ({ sandbox, chromium }) => {
  e2e.setTimeout(120_000);
  const { seed } = sandbox;
  const accountId = seed.accounts.find(({ name }) => name === 'Northwind Logistics')?.salesforceId ?? '';
  const caseId = seed.cases.find(({ number }) => number === '00001042')?.id ?? '';
  const page = await chromium.context.newPage();
  await signInToSalesforce(page, 'maya', `/lightning/r/Case/${caseId}/view`);
  await connectSalesforce(chromium);
  await page.bringToFront();
  for (const [path, name] of [
    [`Case/${caseId}`, `ticket/${caseId}`],
    [`Account/${accountId}`, `account/${accountId}`],
  ] as const)
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`https://acme.lightning.force.com/lightning/r/${path}/view`);
      await expect(badgeOf(page, name)).toHaveAccessibleName(/^Bellwether: \d/);
      await expect.poll(() => coveredControls(page), `${path} ${width}`).toEqual([]);
      const popover = await openPopover(page, name);
      await expect(popover.getByRole('listitem').first()).toBeVisible();
      await page.keyboard.press('Escape');
    }
});

e2eAs('in forced colours and without motion the badge is still read and used', async ({ openAs }) => {
  const maya = await openAs('maya', address);
  await nameOwnerOnly(maya, record);
  const { page } = maya;
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  const badge = page.locator(`bellwether-badge[data-record="${record}"]`);
  const popover = await openPopover(page, record);
  const look = (locator: Locator) =>
    locator.evaluate((element) => {
      const { color, backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(element);
      return {
        readable: color !== backgroundColor,
        edge: borderTopWidth !== '0px' && borderTopColor !== backgroundColor,
      };
    });
  const words = 'Escalate to Level 1 (Senior engineer)';
  for (const part of [badge.locator('.badge'), popover, popover.getByRole('button', { name: words })])
    await expect.poll(() => look(part)).toEqual({ readable: true, edge: true });
  await popover.getByRole('button', { name: words }).click();
  await expect(popover.getByRole('button', { name: 'Undo' })).toBeVisible();
  await expect(popover.locator('i')).toBeHidden();
  await popover.getByRole('button', { name: 'Undo' }).click();
  await expect(popover.getByRole('button', { name: words })).toBeVisible();
});
