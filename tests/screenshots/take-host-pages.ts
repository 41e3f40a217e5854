import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { catalogue } from '../../components/__fixtures__/catalogue';
import { signInToSalesforce } from '../e2e/harness/sign-in-to-salesforce';
import { signInToZendesk } from '../e2e/harness/sign-in-to-zendesk';
import { startBrowser, type TestBrowser } from '../e2e/harness/start-browser';
import { untilQuiet } from '../e2e/harness/until-quiet';
import { SALESFORCE_CONSUMER_KEY } from '../sandbox/salesforce/consumer-key';
import { type Sandbox, startSandbox } from '../sandbox/start-sandbox';
import { buildIn } from './build-in';
import type { Wish } from './wish';

/** Takes pictures of both hosts' pages with badge, popover and row marks, in each language and theme. Gives how many. */
export async function takeHostPages({ out, languages, themes }: Wish): Promise<number> {
  let taken = 0;
  for (const language of languages) {
    if (language === 'pseudo') continue;
    const build = buildIn(language);
    for (const theme of themes) {
      const sandbox = await startSandbox();
      sandbox.zendesk.switches.theme = theme;
      sandbox.salesforce.switches.theme = theme === 'dark' ? 'slds2-dark' : 'slds1';
      const browser = await startBrowser({ hostRules: sandbox.hostRules, build, colorScheme: theme });
      const take = async (page: Page, name: string) => {
        await untilQuiet(sandbox);
        await page.screenshot({ path: join(out, `${[name, language, theme].join('_')}.png`) });
        taken += 1;
      };
      await zendeskPages(browser, take);
      await salesforcePages(browser, sandbox, language, take);
      await browser.close();
      await sandbox.stop();
    }
    rmSync(build, { recursive: true, force: true });
  }
  return taken;
}

type Take = (page: Page, name: string) => Promise<void>;

async function zendeskPages(browser: TestBrowser, take: Take): Promise<void> {
  const page = await browser.context.newPage();
  await signInToZendesk(page, 'maya', '/agent/tickets/4821');
  await openedPopover(page);
  await take(page, 'zendesk-ticket-popover');
  await page.goto('https://acme.zendesk.com/agent/filters/1');
  await page.locator('td > bellwether-badge').first().waitFor();
  await take(page, 'zendesk-view');
  await page.close();
}

async function salesforcePages(
  browser: TestBrowser,
  { seed }: Sandbox,
  language: 'en' | 'de',
  take: Take,
): Promise<void> {
  const texts = catalogue(language);
  const page = await browser.context.newPage();
  const accountId = seed.accounts.find(({ name }) => name === 'Northwind Logistics')?.salesforceId ?? '';
  const caseId = seed.cases.find(({ number }) => number === '00001042')?.id ?? '';
  await signInToSalesforce(page, 'maya', `/lightning/r/Case/${caseId}/view`);
  const settings = await browser.inside();
  await settings.bringToFront();
  await settings.getByLabel(texts.settings_address ?? '').fill('https://acme.lightning.force.com');
  await settings.getByLabel(texts.settings_client_id ?? '').fill(SALESFORCE_CONSUMER_KEY);
  const opened = browser.context.waitForEvent('page');
  await settings.getByRole('button', { name: texts.settings_connect ?? '', exact: true }).click();
  await (await opened).locator('button[value=allow]').click();
  await settings.locator('.connection[data-account="acme.my.salesforce.com"]').waitFor();
  await page.bringToFront();
  await openedPopover(page);
  await take(page, 'salesforce-case-popover');
  for (const [name, path] of [
    ['salesforce-account', `/lightning/r/Account/${accountId}/view`],
    ['salesforce-list', '/lightning/o/Case/list?filterName=AllCases'],
  ] as const) {
    await page.goto(`https://acme.lightning.force.com${path}`);
    await page.locator('bellwether-badge').first().waitFor();
    await take(page, name);
  }
}

/** The popover of the record in front: the second button of its badge, in whatever language. */
async function openedPopover(page: Page): Promise<void> {
  const badge = page.locator('bellwether-badge[data-record]');
  await badge.locator('button').nth(1).click();
  await badge.getByRole('dialog').waitFor();
}
