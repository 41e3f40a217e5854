import type { HostHistory, PastTicket } from '../../contract';
import { readParts } from '../rest/read-parts';
import { requiredRows } from '../rest/required-rows';
import { CaseRecord } from '../schema/case-record';
import { casePage } from './case-page';
import { CASES_A_PAGE } from './cases-a-page';
import { changedCasesQuery } from './changed-cases-query';
import { deletedCases } from './deleted-cases';
import { listPlace } from './list-place';
import { pastCase } from './past-case';
import { touchedCasesQuery } from './touched-cases-query';

/**
 * One request: a page of the cases that changed themselves, one of those that only got a mail or a comment, and at the beginning
 * the ids of those that were deleted. Pages go on behind the last case of the one before, so that no cursor of the host's can die.
 * @throws HostError `no-access` where cases or the moments of their changes are not shown
 */
export const listCases: HostHistory['list'] = async (connection, { since, cursor }) => {
  const { mapping } = connection;
  const place = listPlace.read(cursor);
  const { changed, mailed, commented } = place;
  const { parts } = await readParts(connection, (readable) => ({
    cases: changed === 'end' ? null : changedCasesQuery(readable, since, changed, mapping),
    mailed: mailed === 'end' ? null : touchedCasesQuery(readable, 'EmailMessage', since, mailed, mapping),
    commented:
      commented === 'end' ? null : touchedCasesQuery(readable, 'CaseComment', since, commented, mapping),
    deleted: cursor === null ? deletedCases.request(since, connection.now()) : null,
  }));
  // Says why the list itself cannot be had; of the others nothing is then known beforehand.
  if (changed !== 'end') requiredRows(connection, parts.cases, CaseRecord, CASES_A_PAGE);
  const page = {
    changed: casePage(parts.cases),
    mailed: casePage(parts.mailed),
    commented: casePage(parts.commented),
  };
  const { last } = page.changed ?? { last: null };
  const next = {
    changed:
      page.changed === null || page.changed.end || last === null
        ? ('end' as const)
        : { at: last.at, id: last.record.Id },
    mailed: afterOf(page.mailed),
    commented: afterOf(page.commented),
  };
  const listed = (known: typeof page.mailed, changedAt: (at: number) => number | null): PastTicket[] =>
    known?.rows.flatMap(({ record, at }) => {
      const ticket = pastCase(record, connection);
      return ticket === null ? [] : [{ ticket, changedAt: changedAt(at) }];
    }) ?? [];
  const tickets = [
    ...listed(page.changed, (at) => at),
    // When the mail came is not told: it is read in any case.
    ...listed(page.mailed, () => null),
    ...listed(page.commented, () => null),
  ];
  const end = Object.values(next).every((one) => one === 'end');
  return {
    // Of a case that comes twice, what is surely to be read comes last.
    tickets: [...new Map(tickets.map((one) => [one.ticket.ref.id, one])).values()],
    gone: deletedCases.ids(parts.deleted),
    cursor: end ? null : listPlace.write(next),
    end,
  };
};

function afterOf(page: ReturnType<typeof casePage>): string | 'end' {
  return page === null || page.end || page.last === null ? 'end' : page.last.record.Id;
}
