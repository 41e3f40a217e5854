import { ESCALATION_TAG } from '../../../domain/model/escalation-tag';
import type { Instant } from '../../../domain/model/instant';
import type { Connection } from '../../contract';
import { toTicket } from '../map/to-ticket';
import { read } from '../read';
import { searchAnswer } from '../schema/search-answer';
import { ZendeskTicket } from '../schema/zendesk-ticket';
import { searchPath } from '../search-path';

/** One request: open tickets that carry our tag, whoever has them, those that changed last, 100 at most. */
export async function readEscalated(
  connection: Connection,
): Promise<{ id: string; changedAt: Instant | null }[]> {
  const path = searchPath(
    `type:ticket tags:${ESCALATION_TAG.escalated} status<solved`,
    'sort_by=updated_at&sort_order=desc',
  );
  const { results } = await read(connection, path, searchAnswer('ticket', ZendeskTicket));
  return results.map((result) => {
    const { ref, updatedAt } = toTicket(connection.account, result);
    return { id: ref.id, changedAt: updatedAt };
  });
}
