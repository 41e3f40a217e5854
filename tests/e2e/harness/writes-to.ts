import type { Sandbox } from '../../sandbox/start-sandbox';

/** The updates of a ticket that the extension sent, as the sandbox received them. */
export function writesTo(sandbox: Sandbox, ticketId: number) {
  return sandbox.log.clientCalls({ method: 'PUT', path: new RegExp(`/tickets/${ticketId}(\\.json)?$`) });
}
