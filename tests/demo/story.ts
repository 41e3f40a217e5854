import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from '@playwright/test';
import { badgeOf } from '../e2e/harness/badge-of';
import { connectSalesforce } from '../e2e/harness/connect-salesforce';
import { nameAndEscalate } from '../e2e/harness/name-and-escalate';
import { signInToSalesforce } from '../e2e/harness/sign-in-to-salesforce';
import { signInToZendesk } from '../e2e/harness/sign-in-to-zendesk';
import { startBrowser } from '../e2e/harness/start-browser';
import type { Sandbox } from '../sandbox/start-sandbox';
import { picture } from './picture';

const TICKET = '/agent/tickets/4821';
const RECORD = 'ticket/4821';

/**
 * The story of the demo, acted by what a person can click and type: a ticket at risk, why, escalate, the owner's side sees it and
 * acknowledges, and the account in Salesforce shows the open escalation. Says what it sees and leaves a picture of each step.
 */
export async function story(sandbox: Sandbox): Promise<void> {
  const folder = resolve('demo-output');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const maya = await startBrowser({ hostRules: sandbox.hostRules, size: { width: 1440, height: 900 } });
  const priya = await startBrowser({ hostRules: sandbox.hostRules, size: { width: 1440, height: 900 } });
  const say = (line: string) => console.log(`  ${line}`);
  try {
    console.log('Maya, support agent, opens ticket #4821 in Zendesk.');
    const ticket = await maya.context.newPage();
    await signInToZendesk(ticket, 'maya', TICKET);
    const badge = badgeOf(ticket, RECORD);
    await expect(badge).toContainText('83 Critical');
    say(`The badge beside the subject says: ${oneLine(await badge.innerText())}`);
    await picture({ folder, name: '1-ticket-at-risk' }, ticket);

    console.log('She clicks it: the side panel opens and says why.');
    await badge.click();
    const panel = await maya.panel();
    await expect(panel.getByRole('heading', { level: 1 })).toContainText('Critical');
    say(await panel.getByRole('heading', { level: 1 }).innerText());
    for (const reason of await panel.locator('[data-reason]').all()) say(oneLine(await reason.innerText()));
    say(oneLine(await panel.locator('[data-ordinary]').innerText()));
    await picture({ folder, name: '2-why' }, ticket, panel);

    console.log('She escalates. Nobody is named for the next level yet, so she is asked once.');
    await nameAndEscalate(panel, 'Level 1', 'Senior engineer', 'Priya Raman');
    await expect(panel.getByRole('button', { name: /^Undo/, disabled: false })).toBeVisible();
    say('Queued: ten seconds to undo.');
    await picture({ folder, name: '3-undo' }, ticket, panel);
    await expect(ticket.getByText('[bellwether:1 ').first()).toBeVisible({ timeout: 30_000 });
    await expect(badge).toContainText('Level 1');
    say(`Written to Zendesk. The badge says: ${oneLine(await badge.innerText())}`);
    await picture({ folder, name: '4-escalated' }, ticket, panel);

    console.log('Priya, senior engineer, opens the same ticket in her own browser.');
    const hers = await priya.context.newPage();
    await signInToZendesk(hers, 'priya', TICKET);
    const herBadge = badgeOf(hers, RECORD);
    await expect(herBadge).toContainText('Level 1');
    await herBadge.click();
    const herPanel = await priya.panel();
    await picture({ folder, name: '5-owner-sees-it' }, hers, herPanel);
    await herPanel.getByRole('button', { name: 'Acknowledge' }).click();
    await expect(hers.getByText('deed=acknowledged').first()).toBeVisible({ timeout: 30_000 });
    await expect(herPanel.getByRole('button', { name: /^Resolve/ })).toBeVisible();
    say('She has acknowledged it: the climb stops.');
    await picture({ folder, name: '6-acknowledged' }, hers, herPanel);

    console.log('Maya, in Salesforce, opens the account of the same customer.');
    const { salesforceId } = sandbox.seed.accounts.find((one) => one.name === 'Northwind Logistics') ?? {};
    const account = await maya.context.newPage();
    await signInToSalesforce(account, 'maya', `/lightning/r/Account/${salesforceId}/view`);
    await connectSalesforce(maya);
    await account.bringToFront();
    const health = badgeOf(account, `account/${salesforceId}`);
    await expect(health).toContainText('1 escalation', { timeout: 30_000 });
    say(`The badge of the account says: ${oneLine(await health.innerText())}`);
    await health.click();
    await expect(panel.getByText('Trucks cannot sync since the update')).toBeVisible();
    await picture({ folder, name: '7-account' }, account, panel);
    console.log(`Pictures of each step: ${folder}`);
  } finally {
    await priya.close();
    await maya.close();
  }
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
