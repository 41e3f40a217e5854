import type { HostProblem } from '../domain/model/host-problem';
import type { RecordRef } from '../domain/model/record-ref';
import { noteClimb } from './climb/note-climb';
import { planNoticesOfTicket } from './notices/plan-notices-of-ticket';
import { paintAnew } from './paint-anew';
import { startPlaysOfTicket } from './plays/start-plays-of-ticket';
import type { WorkerTools } from './worker-tools';

/**
 * Shows what is known of a ticket: its badge by the paint record, the panels by asking again; and keeps when something is due of it.
 * @param problem why the ticket could not be read just now; `null` when it could; left out when nobody tried
 */
export async function showTicket(
  tools: WorkerTools,
  ref: RecordRef,
  problem?: HostProblem | null,
): Promise<void> {
  await paintAnew(tools, ref, problem);
  await noteClimb(tools, ref);
  await planNoticesOfTicket(tools, ref);
  await startPlaysOfTicket(tools, ref);
  await tools.changed('panel');
}
