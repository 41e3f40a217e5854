import type { Connection, Queue } from '../../contract';
import { HostError } from '../../host-error';
import { KEY_PREFIX } from '../key-prefix';
import { byDue } from '../map/by-due';
import { clockOf } from '../map/clock-of';
import { milestonesIn } from '../map/milestones-in';
import { priorityOf } from '../map/priority-of';
import { readParts } from '../rest/read-parts';
import { requiredId } from '../rest/required-id';
import { requiredRows } from '../rest/required-rows';
import { CaseRow } from '../schema/case-row';
import { LIMITS } from '../soql/limits';
import { milestonesQuery } from '../soql/milestones-query';
import { queueQuery } from '../soql/queue-query';

/** The open cases of the person whose token it is, with their open milestones, in one request. */
export async function readQueue(connection: Connection): Promise<Queue> {
  if (!connection.userId) {
    throw new HostError(
      'not-connected',
      'Salesforce did not say who you are. Connect Salesforce again in the settings.',
    );
  }
  const me = requiredId(connection.userId, KEY_PREFIX.user);
  const { fields, parts } = await readParts(connection, (readable) => ({
    cases: queueQuery(readable, me),
    milestones: milestonesQuery(readable, { ownerId: me }),
  }));
  const milestones = milestonesIn(fields, parts.milestones, LIMITS.milestones);
  const { rows, complete } = requiredRows(connection, parts.cases, CaseRow, LIMITS.queue);
  const tickets = rows.map((row) => ({
    id: row.Id,
    subject: row.Subject ?? null,
    priority: priorityOf(row.Priority),
    assigneeId: row.OwnerId ?? null,
    escalated: row.IsEscalated ?? null,
    clocks:
      milestones
        ?.filter((milestone) => milestone.CaseId === row.Id)
        .map((milestone) => clockOf(milestone, false))
        .sort(byDue) ?? null,
  }));
  return { tickets, total: complete ? tickets.length : null };
}
