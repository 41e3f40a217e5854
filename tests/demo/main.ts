import { startBrowser } from '../e2e/harness/start-browser';
import { SALESFORCE_CONSUMER_KEY } from '../sandbox/salesforce/consumer-key';
import { startSandbox } from '../sandbox/start-sandbox';
import { story } from './story';

const LOOK_AT = `
A browser is open on ticket #4821 of a sandbox that stands in for Zendesk and Salesforce.
  1. Sign in as Maya Ortiz. Beside the subject: the risk badge. Click it: the panel says why.
  2. Escalate in the panel, name Priya Raman once, and undo it or wait ten seconds.
  3. Sign out, sign in as Priya Raman, open the ticket: acknowledge in the panel.
  4. Open https://acme.lightning.force.com, sign in, and connect it in the settings of the extension
     (right click on the bell, Options) with the consumer key
     ${SALESFORCE_CONSUMER_KEY}
     The account Northwind Logistics shows the escalation.
Close the browser to end the demo.`;

/** `npm run demo`: a browser to play with where there is a display, else the same story by itself. */
const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const sandbox = await startSandbox();
try {
  if (display && !process.argv.includes('--headless')) {
    const browser = await startBrowser({ hostRules: sandbox.hostRules, headed: true });
    const [page] = browser.context.pages();
    await (page ?? (await browser.context.newPage())).goto('https://acme.zendesk.com/agent/tickets/4821');
    console.log(LOOK_AT);
    await new Promise((ended) => browser.context.on('close', ended));
  } else {
    console.log('No display here: the story plays by itself.');
    await story(sandbox);
  }
} finally {
  await sandbox.stop();
}
