import type { AccountFacts } from '../../../domain/model/account-facts';
import type { Connection } from '../../contract';
import { KEY_PREFIX } from '../key-prefix';
import { accountEscalationsOf } from '../map/account-escalations-of';
import { accountOf } from '../map/account-of';
import { belongingsOf } from '../map/belongings-of';
import { customerTicketsOf } from '../map/customer-tickets-of';
import { renewalDay } from '../map/renewal-day';
import { renewalOf } from '../map/renewal-of';
import { startedAt } from '../map/started-at';
import { readParts } from '../rest/read-parts';
import { recordIn } from '../rest/record-in';
import { requiredId } from '../rest/required-id';
import { rowsIn } from '../rest/rows-in';
import { AccountRecord } from '../schema/account-record';
import { MarkedTaskRow } from '../schema/marked-task-row';
import { customerQuery } from '../soql/customer-query';
import { escalationTasksQuery } from '../soql/escalation-tasks-query';
import { LIMITS } from '../soql/limits';

/** An account with its newest cases and what tells of its renewal, in one request. */
export async function readAccount(connection: Connection, accountId: string): Promise<AccountFacts> {
  const id = requiredId(accountId, KEY_PREFIX.account);
  const { parts } = await readParts(connection, (fields) => ({
    account: { method: 'GET', path: `sobjects/Account/${id}` },
    customer: customerQuery(fields, id),
    escalations: escalationTasksQuery(fields, id),
  }));
  const record = recordIn(connection, parts.account, AccountRecord);
  const marked = rowsIn(parts.escalations, MarkedTaskRow, LIMITS.escalationTasks);
  const belongings = belongingsOf(rowsIn(parts.customer, AccountRecord, 2)?.rows[0]);
  return {
    account: accountOf(record, connection, startedAt(belongings)),
    tickets: belongings.cases && customerTicketsOf(belongings.cases),
    twin: null,
    escalations: marked && accountEscalationsOf(marked.rows, { account: connection.account, id }),
    renewal: renewalOf(belongings, renewalDay(record, connection.mapping), connection.now()),
  };
}
