import type { Person } from '../../../domain/model/person';
import type { TicketFacts } from '../../../domain/model/ticket-facts';
import type { Connection } from '../../contract';
import { KEY_PREFIX } from '../key-prefix';
import { byDue } from '../map/by-due';
import { clockOf } from '../map/clock-of';
import { milestonesIn } from '../map/milestones-in';
import { ticketOf } from '../map/ticket-of';
import { normaliseId } from '../normalise-id';
import { readParts } from '../rest/read-parts';
import { requiredRows } from '../rest/required-rows';
import { CaseRecord } from '../schema/case-record';
import { casesQuery } from '../soql/cases-query';
import { LIMITS } from '../soql/limits';
import { milestonesQuery } from '../soql/milestones-query';

/** More ids make an address that is too long. */
const MOST = 100;

/**
 * One request: the cases of a list with their milestones. Cases that are gone, or not for this person, are left out by Salesforce;
 * what is no case's id is not asked for.
 * @throws RangeError for more than 100 ids.
 */
export async function readTickets(connection: Connection, ids: readonly string[]): Promise<TicketFacts[]> {
  const known = new Set(ids.map(normaliseId).filter((id) => id !== null));
  const wanted = [...known].filter((id) => id.startsWith(KEY_PREFIX.ticket));
  if (wanted.length > MOST) throw new RangeError(`Ask for at most ${MOST} cases at once.`);
  if (wanted.length === 0) return [];
  const { fields, parts } = await readParts(connection, (readable) => ({
    cases: casesQuery(readable, wanted),
    milestones: milestonesQuery(readable, { caseIds: wanted }),
  }));
  const milestones = milestonesIn(fields, parts.milestones, LIMITS.milestones);
  return requiredRows(connection, parts.cases, CaseRecord, MOST).rows.map((row) => ({
    ticket: ticketOf(row, connection.account, null),
    people: holder(row),
    clocks:
      milestones
        ?.filter(({ CaseId }) => CaseId === row.Id)
        .map((milestone) => clockOf(milestone, row.IsStopped === true))
        .sort(byDue) ?? null,
    conversation: null,
    customer: null,
    customerTickets: null,
    events: null,
  }));
}

function holder({ OwnerId: id, Owner }: CaseRecord): Person[] {
  if (!id || !Owner?.Name) return [];
  return [{ id, name: Owner.Name, role: id.startsWith(KEY_PREFIX.queue) ? 'group' : 'agent' }];
}
