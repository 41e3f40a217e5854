import type { AccountFacts } from '../../../domain/model/account-facts';
import type { Connection } from '../../contract';
import { KEY_PREFIX } from '../key-prefix';
import { accountOf } from '../map/account-of';
import { belongingsOf } from '../map/belongings-of';
import { customerTicketsOf } from '../map/customer-tickets-of';
import { escalationsIn } from '../map/escalations-in';
import { milestonesIn } from '../map/milestones-in';
import { openTasksOf } from '../map/open-tasks-of';
import { renewalDay } from '../map/renewal-day';
import { renewalOf } from '../map/renewal-of';
import { salesOf } from '../map/sales-of';
import { startedAt } from '../map/started-at';
import { teamMemberOf } from '../map/team-member-of';
import { withConverted } from '../map/with-converted';
import { readParts } from '../rest/read-parts';
import { recordIn } from '../rest/record-in';
import { requiredId } from '../rest/required-id';
import { rowsIn } from '../rest/rows-in';
import { AccountRecord } from '../schema/account-record';
import { MarkedTaskRow } from '../schema/marked-task-row';
import { OpenTaskRow } from '../schema/open-task-row';
import { TeamRow } from '../schema/team-row';
import { customerQuery } from '../soql/customer-query';
import { escalationTasksQuery } from '../soql/escalation-tasks-query';
import { LIMITS } from '../soql/limits';
import { milestonesQuery } from '../soql/milestones-query';
import { openTasksQuery } from '../soql/open-tasks-query';
import { teamQuery } from '../soql/team-query';

/**
 * An account with its open and newest cases and when they are due, its sales and renewal, its open tasks and who works for it, in one
 * request. A part that fails is unknown; the account itself must come.
 */
export async function readAccount(connection: Connection, accountId: string): Promise<AccountFacts> {
  const id = requiredId(accountId, KEY_PREFIX.account);
  const { fields, parts } = await readParts(connection, (readable) => ({
    account: { method: 'GET', path: `sobjects/Account/${id}` },
    customer: customerQuery(readable, id, connection.mapping),
    escalations: escalationTasksQuery(readable, id),
    milestones: milestonesQuery(readable, { accountId: id }),
    tasks: openTasksQuery(readable, id),
    team: teamQuery(readable, id),
  }));
  const [queried] = rowsIn(parts.customer, AccountRecord, 2)?.rows ?? [];
  const retrieved = recordIn(connection, parts.account, AccountRecord);
  const record = withConverted(retrieved, queried, fields, connection.mapping);
  const marked = rowsIn(parts.escalations, MarkedTaskRow, LIMITS.escalationTasks);
  const belongings = belongingsOf(queried);
  const milestones = milestonesIn(fields, parts.milestones, LIMITS.milestones);
  const tasks = rowsIn(parts.tasks, OpenTaskRow, LIMITS.openTasks);
  const team = rowsIn(parts.team, TeamRow, LIMITS.team);
  return {
    account: accountOf(record, connection, startedAt(belongings)),
    tickets: belongings.cases && customerTicketsOf(belongings.cases, milestones),
    twin: null,
    escalations: marked && escalationsIn(marked, { account: connection.account, id }),
    renewal: renewalOf(belongings, renewalDay(record, connection.mapping), connection.now()),
    sales: salesOf(belongings),
    tasks: tasks && openTasksOf(tasks.rows),
    team: team?.rows.map(teamMemberOf) ?? null,
  };
}
