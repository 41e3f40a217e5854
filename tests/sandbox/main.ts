import { startSandbox } from './start-sandbox';

/** `npm run sandbox`: both hosts until the process is stopped. The first argument, if any, is the port. */
const sandbox = await startSandbox({ port: Number(process.argv[2] ?? 0) });
console.log(`The sandbox runs on https://127.0.0.1:${sandbox.port}. Start Chromium with:

  chromium "${sandbox.hostRules}" --ignore-certificate-errors --user-data-dir="$(mktemp -d)" \\
    https://acme.zendesk.com/agent/tickets/4821

Salesforce: https://acme.lightning.force.com. Sign in as anybody from the list. Its clock says ${new Date(
  sandbox.clock.now(),
).toUTCString()}. Stop it with Ctrl+C.`);
