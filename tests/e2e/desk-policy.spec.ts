import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test';
import { allScenes } from '../gallery/all-scenes';
import { buildGallery } from '../gallery/build-gallery';
import { openScene } from '../gallery/open-scene';
import { serveGallery } from '../gallery/serve-gallery';
import { e2eAs } from './harness/e2e-as';
import { nameOwnerOnly } from './harness/name-owner-only';

const TICKET = 4821;

/** How many sheets a page takes on paper. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

test.describe('PO14: the policy on paper and as a file', () => {
  let context: BrowserContext;
  test.beforeAll(async () => {
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu'],
    });
    context = await browser.newContext();
    await serveGallery(context, await buildGallery());
  });
  test.afterAll(async () => {
    await context.browser()?.close();
  });

  for (const name of ['duty-matrix', 'duty-matrix-nobody-named', 'duty-matrix-long'])
    test(`PO14: ${name}: two sheets of A4 at most, printed and as a file that opens without the extension`, async () => {
      const scene = (await allScenes()).find((one) => one.name === name);
      if (scene === undefined) throw new Error(`There is no scene ${name}.`);
      const page = await context.newPage();
      await openScene(page, scene, { language: 'en', theme: 'dark', width: 1280 });
      const printed = await sheets(page);
      expect(printed).toBeGreaterThan(0);
      expect(printed).toBeLessThanOrEqual(2);
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
      const cell = page.locator('.paper td').first();
      await expect(cell).toHaveCSS('color', 'rgb(0, 0, 0)');
      await expect(cell).toHaveCSS('background-color', 'rgb(255, 255, 255)');
      await page.emulateMedia({ media: 'screen' });
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save as a file' }).click();
      const file = await download;
      expect(file.suggestedFilename()).toMatch(/^escalation-matrix-[a-z0-9.-]+\.html$/);

      const plain = await context.browser()?.newContext({ javaScriptEnabled: false });
      const opened = await plain?.newPage();
      if (plain === undefined || opened === undefined) throw new Error('There is no browser.');
      const asked: string[] = [];
      opened.on('request', (request) => asked.push(request.url()));
      const path = test.info().outputPath(file.suggestedFilename());
      await file.saveAs(path);
      await opened.goto(`file://${path}`);
      await expect(opened.getByRole('table')).toHaveCount(2);
      await expect(opened.getByRole('table').first().getByRole('row').first()).toHaveText(
        'LevelUrgencySupportIssues',
      );
      const text = (of: Page) => of.locator('.paper table').allInnerTexts();
      expect(await text(opened)).toEqual(await text(page));
      expect(asked).toHaveLength(1);
      expect(await sheets(opened)).toBeLessThanOrEqual(2);
      await plain.close();
      await page.close();
    });

  test('PO6, PO7: a flowchart of nine levels is one sheet', async () => {
    const scene = (await allScenes()).find(({ name }) => name === 'duty-path-nine-long');
    if (scene === undefined) throw new Error('There is no such scene.');
    const page = await context.newPage();
    await openScene(page, scene, { language: 'en', theme: 'light', width: 1280 });
    expect(await sheets(page)).toBe(1);
    await page.close();
  });
});

e2eAs(
  'whom to reach out to, the way up, what is on its way; and to practise it',
  async ({ openAs, sandbox }) => {
    const maya = await openAs('maya', `/agent/tickets/${TICKET}`);
    await nameOwnerOnly(maya, `ticket/${TICKET}`);
    const writes = () => sandbox.log.clientCalls({ method: 'PUT' }).length;
    const before = writes();
    const page = await maya.browser.context.newPage();
    const go = (room: string) =>
      page.goto(`chrome-extension://${maya.browser.extensionId}/dashboard.html#/${room}`);

    await e2eAs.step('A-T1, SB7: the table, and a word leads to the person on duty', async () => {
      await go('matrix');
      const levels = page.getByRole('region', { name: 'Levels' }).getByRole('row');
      await expect(levels).toHaveCount(5);
      await expect(levels.nth(1)).toContainText('Immediate');
      await expect(levels.nth(4)).toContainText('critical, widespread');
      await page.getByRole('searchbox', { name: 'What is it about?' }).fill('outage in production');
      const first = page.locator('[data-first="true"]');
      await expect(first).toContainText('Priya Raman');
      await expect(first).toContainText('Reach out here');
      await expect(first).toContainText('by Bellwether pop-up');
      const matrix = page.getByRole('region', { name: 'Who has what' });
      await expect(matrix.getByRole('row', { name: /System malfunction/ })).toContainText('Priya Raman');
    });

    await e2eAs.step(
      'PO6, PO7: the flowchart by keyboard: a level opens, Escape leads back to it',
      async () => {
        await go('path');
        await page.getByRole('combobox', { name: 'Kind of issue' }).selectOption('System malfunction');
        await expect(page.getByRole('button', { name: 'Do several customers have this?' })).toBeVisible();
        await expect(page.getByRole('button', { name: 'Did it come outside working hours?' })).toBeVisible();
        const level = page.getByRole('button', { name: /^.*Level 1 Senior, moderate Priya Raman/ });
        await level.focus();
        await page.keyboard.press('Enter');
        const details = page.getByRole('region', { name: 'Level 1' });
        await expect(details).toBeFocused();
        await expect(details).toContainText('Works on it');
        await page.keyboard.press('Escape');
        await expect(details).toHaveCount(0);
        await expect(level).toBeFocused();
      },
    );

    await e2eAs.step('4.11, SB7: what is on its way, and no storm', async () => {
      await go('weather');
      await expect(page.getByText(/by the clocks of \d+ open tickets?/)).toBeVisible();
      await go('storm');
      await expect(page.getByRole('heading', { name: 'No storm: 0 of 10 in 1 h' })).toBeVisible();
    });

    await e2eAs.step('PO15: five tickets, one asks for the reply, and nothing is written', async () => {
      await go('practice');
      const answers = ['Senior support rep', 'Senior engineer', 'Senior accountant', 'Senior sales manager'];
      for (const [index, role] of answers.entries()) {
        await expect(page.getByText(`Ticket ${index + 1} of 5`)).toBeVisible();
        await page.getByRole('radio', { name: new RegExp(`^${role} · Level 1`) }).check();
        await page.getByRole('button', { name: 'Check' }).press('Enter');
        await expect(page.getByRole('heading', { name: /Right/ })).toBeFocused();
        await expect(page.getByRole('list', { name: 'The way of this ticket' })).toContainText(
          'here it goes',
        );
        await page.getByRole('button', { name: 'Next ticket' }).press('Enter');
      }
      await page.getByRole('combobox', { name: 'Which text do you take?' }).selectOption('Acknowledgement');
      await page.getByRole('textbox', { name: 'How does your reply begin?' }).fill('We are looking into it.');
      await page.getByRole('button', { name: 'Check' }).press('Enter');
      await expect(page.getByText(/The opening must also say/)).toBeVisible();
      await page.getByRole('button', { name: 'See the score' }).press('Enter');
      await expect(page.getByRole('heading', { name: '4 of 5 right' })).toBeFocused();
      await page.getByRole('button', { name: 'Practise again' }).press('Enter');
      await expect(page.getByText('Ticket 1 of 5')).toBeVisible();
      expect(writes()).toBe(before);
    });
  },
);
