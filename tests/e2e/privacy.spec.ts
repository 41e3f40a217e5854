import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Sandbox } from '../sandbox/start-sandbox';
import { badgeOf } from './harness/badge-of';
import { e2e } from './harness/e2e';
import { killBrowser } from './harness/kill-browser';
import { nameOwnerOnly } from './harness/name-owner-only';
import { openPanel } from './harness/open-panel';
import { pressInFoot } from './harness/press-in-foot';
import { searchProfile } from './harness/search-profile';
import { seededTexts } from './harness/seeded-texts';
import { signInToZendesk } from './harness/sign-in-to-zendesk';
import { startBrowser, type TestBrowser } from './harness/start-browser';
import { transitionsOn } from './harness/transitions-on';
import { untilQuiet } from './harness/until-quiet';

const tickets = [4821, 4812, 4803, 4788, 4830, 4808, 4799, 4795, 4781, 4793];
const reason = 'Their fleet manager asked for our managing director by name';

const test = e2e.extend<{ profile: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures used from this pattern.
  profile: async ({}, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'bellwether-privacy-'));
    await use(profile);
    rmSync(profile, { recursive: true, force: true });
  },
});
test.setTimeout(150_000);

async function lookAtEverything(sandbox: Sandbox, browser: TestBrowser) {
  const page = await browser.context.newPage();
  await signInToZendesk(page, 'maya', `/agent/tickets/${tickets[0]}`);
  for (const id of tickets) {
    await page.goto(`https://acme.zendesk.com/agent/tickets/${id}`);
    await expect(badgeOf(page, `ticket/${id}`)).toHaveAccessibleName(/^Bellwether: \d+ /);
  }
  const northwind = sandbox.zendesk.state.directory.organizationId('northwind-logistics');
  await page.goto(`https://acme.zendesk.com/agent/organizations/${northwind}`);
  await expect(badgeOf(page, `account/${northwind}`)).toHaveAccessibleName(/\/ 10/);
  await page.goto('https://acme.zendesk.com/agent/tickets/4821');
  await nameOwnerOnly({ browser, page }, 'ticket/4821');
  const panel = await openPanel(browser, page, 'ticket/4821');
  await pressInFoot(panel, 'Escalate with a reason');
  await panel.getByLabel(/^Reason/).fill(reason);
  await panel.getByRole('button', { name: 'Escalate to Priya Raman' }).click();
  await expect(panel.getByRole('button', { name: 'Undo' })).toBeVisible();
}

/**
 * Chromium's own record of the pages a person has visited, addresses and titles, of which an extension knows nothing. A ticket's
 * page is titled "Ticket: #4821", which names nobody; the page of an organisation is titled with its name.
 */
const ownRecordOfPages =
  /^Default\/(History|Top Sites|Favicons|Shortcuts|Sessions\/(Session|Tabs)_\d+)(-journal|-wal)?$/;
const titles = ['Northwind Logistics'];

function expectNothingPersonal(sandbox: Sandbox, browser: TestBrowser, profile: string) {
  const texts = [...seededTexts(sandbox, tickets), reason];
  expect(texts.length).toBeGreaterThan(400);
  const { searched, hits } = searchProfile(profile, texts);
  expect(hits.filter(({ file, text }) => !(ownRecordOfPages.test(file) && titles.includes(text)))).toEqual(
    [],
  );
  expect(browser.errors).toEqual([]);
  // The extension did keep things, in the places that were searched.
  for (const place of ownPlaces(browser)) {
    const bytes = [...searched]
      .filter(([file]) => file.startsWith(place))
      .reduce((sum, [, size]) => sum + size, 0);
    expect(bytes, place).toBeGreaterThan(10_000);
  }
}

const ownPlaces = ({ extensionId }: TestBrowser) => [
  `Default/IndexedDB/chrome-extension_${extensionId}_0.indexeddb`,
  `Default/Local Extension Settings/${extensionId}/`,
  'Default/Extension State/',
];

test('a search of the profile finds what is planted', async ({ sandbox, profile }) => {
  const planted = 'Planted words of a customer who is angry';
  const browser = await startBrowser({ hostRules: sandbox.hostRules, profile });
  const inside = await browser.inside();
  await inside.evaluate(async (text) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    await new Promise((resolve, reject) => {
      const request = indexedDB.open('planted', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('rows');
      request.onerror = reject;
      request.onsuccess = () => {
        const work = request.result.transaction('rows', 'readwrite', { durability: 'strict' });
        work.objectStore('rows').put({ text }, 1);
        work.oncomplete = resolve;
        work.onerror = reject;
      };
    });
    // So much, and so much alike, that it is packed into a table in which the words do not stand as they are.
    const alike = Array.from(
      { length: 70_000 },
      (_, index) => `${text.slice(0, 30)} ${index} ${text.slice(10)}`,
    );
    await chrome.storage.local.set({ planted: `${alike.join('\n')}\n${text}` });
    await chrome.storage.local.set({ after: alike.slice(0, 5_000) });
  }, planted);
  await browser.close();
  const { hits } = searchProfile(profile, [planted]);
  const files = hits.map(({ file }) => file);
  const [indexedDatabase = '', localStorage = ''] = ownPlaces(browser);
  expect(files.filter((file) => file.startsWith(indexedDatabase))).not.toEqual([]);
  // Here it had to be unpacked to be found.
  const table = files.find((file) => file.startsWith(localStorage) && file.endsWith('.ldb')) ?? 'no table';
  expect(readFileSync(join(profile, table)).includes(planted)).toBe(false);
});

test('nothing personal is on the disk after a day of work', async ({ sandbox, profile }) => {
  const browser = await startBrowser({ hostRules: sandbox.hostRules, profile });
  await lookAtEverything(sandbox, browser);
  await expect.poll(() => transitionsOn(sandbox, 4821).length, { timeout: 30_000 }).toBe(1);
  expect(transitionsOn(sandbox, 4821)[0]?.note).toContain(reason);
  await untilQuiet(sandbox);
  await browser.close();
  expectNothingPersonal(sandbox, browser, profile);
});

test('nor after a power cut, with an escalation and its reason not yet written', async ({
  sandbox,
  profile,
}) => {
  const browser = await startBrowser({ hostRules: sandbox.hostRules, profile });
  await lookAtEverything(sandbox, browser);
  await killBrowser(profile);
  await browser.close().catch(() => undefined);
  expect(transitionsOn(sandbox, 4821)).toEqual([]);
  expectNothingPersonal(sandbox, browser, profile);
});
