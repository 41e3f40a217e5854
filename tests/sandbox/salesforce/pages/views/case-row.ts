import type { Org } from '../../org';
import type { SObjectRecord } from '../../sobject-record';
import { nameOf } from './name-of';

/** One line of a list of cases. */
export function caseRow(org: Org, record: SObjectRecord) {
  const { Id, CaseNumber, Subject, Status, Priority, IsEscalated, CreatedDate, AccountId, OwnerId } = record;
  return {
    ...{ Id, CaseNumber, Subject, Status, Priority, IsEscalated, CreatedDate, AccountId, OwnerId },
    AccountName: nameOf(org, AccountId),
    ContactName: nameOf(org, record.ContactId),
    OwnerName: nameOf(org, OwnerId),
  };
}
