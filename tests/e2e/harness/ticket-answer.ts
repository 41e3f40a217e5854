import type { Sandbox } from '../../sandbox/start-sandbox';

/** What the host answers when a ticket is read with everything that stands beside it; asked for as the workspace does. */
export async function ticketAnswer(
  sandbox: Sandbox,
  ticketId: number,
): Promise<{ ticket: Record<string, unknown> } & Record<string, unknown>> {
  const { token } = sandbox.zendesk.sessions.open('grace');
  const include = 'users,organizations,groups,slas,metric_events,comment_count';
  const answer = await sandbox.fetch(
    new Request(`https://acme.zendesk.com/api/v2/tickets/${ticketId}.json?include=${include}`, {
      headers: { cookie: `_zendesk_session=${token}`, 'x-sandbox-workspace': '1' },
    }),
  );
  return (await answer.json()) as Awaited<ReturnType<typeof ticketAnswer>>;
}
