import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { loadHistory } from '../../lib/domain/replay/load-history';
import { e2eAs } from './harness/e2e-as';
import { untilQuiet } from './harness/until-quiet';

const KEPT = [4795, 4799, 4808, 4821];

e2eAs('the last 90 days: read by a click, seen going on, saved as a file', async ({ sandbox, openAs }) => {
  const { tickets } = sandbox.zendesk.state;
  for (const id of [...tickets.keys()]) if (!KEPT.includes(id)) tickets.delete(id);
  const { browser } = await openAs('grace', '/agent/tickets/4821');
  await untilQuiet(sandbox);
  const past = () => sandbox.log.clientCalls({ path: /\/(incremental|audits|search\/export)/ });
  expect(past()).toEqual([]);

  const settings = await browser.inside('history');
  const section = settings.getByRole('region', { name: 'The last 90 days' });
  await section.getByRole('button', { name: 'Read the last 90 days' }).click();
  await expect(section.getByRole('progressbar', { name: 'Tickets read of acme.zendesk.com' })).toBeVisible();
  await expect(section.getByText(/^Read: [1-3] of 4 tickets/)).toBeVisible({ timeout: 20_000 });
  // A worker that is stopped goes on where it was.
  await browser.stopWorker();
  await expect(section.getByText(/^Complete\./)).toBeVisible({ timeout: 90_000 });
  const read = past().filter(({ path }) => path.includes('audits'));
  expect(new Set(read.map(({ path }) => path)).size).toBe(4);
  expect(read.length).toBeLessThanOrEqual(5);

  // The browser's own downloads: the connection that stopped the worker has taken them over from Playwright.
  const folder = mkdtempSync(join(tmpdir(), 'bellwether-download-'));
  const connection = await browser.context.newCDPSession(settings);
  await connection.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await section.getByRole('button', { name: 'Export as a file' }).click();
  await expect.poll(() => readdirSync(folder)).toEqual(['bellwether-history-acme.zendesk.com.json']);
  const file = join(folder, 'bellwether-history-acme.zendesk.com.json');
  const history = loadHistory(readFileSync(file, 'utf8'));
  rmSync(folder, { recursive: true });
  expect(history.tickets.map(({ ref }) => Number(ref.id)).sort()).toEqual(KEPT);
});
