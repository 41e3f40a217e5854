import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { runReplay } from '../../lib/command-line/run-replay';
import { connectSalesforce } from './harness/connect-salesforce';
import { e2e } from './harness/e2e';
import { signInToSalesforce } from './harness/sign-in-to-salesforce';

const ACCOUNT = 'acme.my.salesforce.com';
const FILE = `bellwether-history-${ACCOUNT}.json`;

e2e(
  'the last 90 days of an org: read, stopped, gone on with, saved as a file',
  async ({ sandbox, chromium }) => {
    e2e.setTimeout(240_000);
    const { salesforce } = sandbox;
    const page = await chromium.context.newPage();
    await signInToSalesforce(page, 'maya', '/lightning/page/home');
    await connectSalesforce(chromium);
    const past = () =>
      sandbox.log.clientCalls({ host: ACCOUNT }).filter(({ body }) => /ORDER%20BY%20CaseId/.test(body ?? ''));

    const settings = await chromium.inside('history');
    await settings.bringToFront();
    const section = settings.getByRole('region', { name: 'The last 90 days' });
    await expect(section.getByText('Salesforce keeps what happened to a case')).toBeVisible();
    await section.getByRole('button', { name: 'Read the last 90 days' }).click();
    await expect(section.getByRole('progressbar', { name: `Tickets read of ${ACCOUNT}` })).toBeVisible();
    await section.getByRole('button', { name: 'Stop', exact: true }).click();
    await expect(section.getByText(/^Stopped\./)).toBeVisible();
    await section.getByRole('button', { name: 'Continue' }).click();
    await expect(section.getByText(/^Read: 50 of \d+ tickets/)).toBeVisible({ timeout: 60_000 });
    // A worker that is stopped goes on where it was.
    await chromium.stopWorker();
    await expect(section.getByText(/^Complete\./)).toBeVisible({ timeout: 90_000 });
    expect(past().length).toBeLessThanOrEqual(3);

    // The browser's own downloads: the connection that stopped the worker has taken them over from Playwright.
    const folder = mkdtempSync(join(tmpdir(), 'bellwether-download-'));
    const connection = await chromium.context.newCDPSession(settings);
    await connection.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await section.getByRole('button', { name: 'Export as a file' }).click();
    await expect.poll(() => readdirSync(folder)).toEqual([FILE]);
    const read = (path: string) => readFileSync(path, 'utf8');
    const { code, output } = runReplay(['policies/four-levels.json', join(folder, FILE)], ['--json'], read);
    rmSync(folder, { recursive: true });
    expect(code).toBe(0);
    const cases = salesforce.org.all('Case').length;
    expect(JSON.parse(output).tickets).toBeGreaterThan(cases - 5);
    expect(JSON.parse(output).tickets).toBeLessThanOrEqual(cases);
  },
);
