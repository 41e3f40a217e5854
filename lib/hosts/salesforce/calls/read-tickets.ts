import type { Person } from '../../../domain/model/person';
import type { TicketFacts } from '../../../domain/model/ticket-facts';
import type { Connection } from '../../contract';
import { KEY_PREFIX } from '../key-prefix';
import { accountOf } from '../map/account-of';
import { belongingsOf } from '../map/belongings-of';
import { byDue } from '../map/by-due';
import { clockOf } from '../map/clock-of';
import { mappedFields } from '../map/mapped-fields';
import { milestonesIn } from '../map/milestones-in';
import { renewalDay } from '../map/renewal-day';
import { renewalOf } from '../map/renewal-of';
import { startedAt } from '../map/started-at';
import { ticketOf } from '../map/ticket-of';
import { normaliseId } from '../normalise-id';
import { readParts } from '../rest/read-parts';
import { requiredRows } from '../rest/required-rows';
import { rowsIn } from '../rest/rows-in';
import { rowsWithin } from '../rest/rows-within';
import { AccountRecord } from '../schema/account-record';
import { CaseRecord } from '../schema/case-record';
import { IdRow } from '../schema/id-row';
import { casesQuery } from '../soql/cases-query';
import { customersQuery } from '../soql/customers-query';
import { LIMITS } from '../soql/limits';
import { milestonesQuery } from '../soql/milestones-query';

/** More ids make an address that is too long. */
const MOST = 100;

/**
 * One request: the cases of a list with their milestones and customers. Cases that are gone, or not for this person, are left out by
 * Salesforce; what is no case's id is not asked for.
 * @throws RangeError for more than 100 ids.
 */
export async function readTickets(connection: Connection, ids: readonly string[]): Promise<TicketFacts[]> {
  const known = new Set(ids.map(normaliseId).filter((id) => id !== null));
  const wanted = [...known].filter((id) => id.startsWith(KEY_PREFIX.ticket));
  if (wanted.length > MOST) throw new RangeError(`Ask for at most ${MOST} cases at once.`);
  if (wanted.length === 0) return [];
  const { mapping } = connection;
  const { fields, parts } = await readParts(connection, (readable) => ({
    cases: casesQuery(readable, wanted, mapping),
    milestones: milestonesQuery(readable, { caseIds: wanted }),
    customers: customersQuery(readable, wanted, mapping),
  }));
  const milestones = milestonesIn(fields, parts.milestones, LIMITS.milestones);
  const customers = rowsIn(parts.customers, AccountRecord, MOST)?.rows ?? [];
  return requiredRows(connection, parts.cases, CaseRecord, MOST).rows.map((row) => {
    const comments = rowsWithin(row.CaseComments, IdRow, LIMITS.comments);
    const account = customers.find(({ Id }) => Id === row.AccountId);
    const belongings = belongingsOf(account);
    return {
      ticket: ticketOf(row, connection.account, comments?.complete ? comments.rows.length : null),
      people: holder(row),
      clocks:
        milestones
          ?.filter(({ CaseId }) => CaseId === row.Id)
          .map((milestone) => clockOf(milestone, row.IsStopped === true))
          .sort(byDue) ?? null,
      conversation: null,
      customer: account === undefined ? null : accountOf(account, connection, startedAt(belongings)),
      customerTickets: null,
      renewal:
        account === undefined ? null : renewalOf(belongings, renewalDay(account, mapping), connection.now()),
      events: null,
      fields: mappedFields(row, null, mapping),
    };
  });
}

function holder({ OwnerId: id, Owner }: CaseRecord): Person[] {
  if (!id || !Owner?.Name) return [];
  return [{ id, name: Owner.Name, role: id.startsWith(KEY_PREFIX.queue) ? 'group' : 'agent' }];
}
