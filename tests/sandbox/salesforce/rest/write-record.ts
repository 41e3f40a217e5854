import { fullId } from '../full-id';
import type { Org } from '../org';
import { SalesforceError } from '../salesforce-error';
import type { FieldValue, SObjectRecord } from '../sobject-record';
import type { SObjectType } from '../sobject-type';
import { checkedValues } from './checked-values';

/** A write as it came in: headers in lower case. */
interface Write {
  body: unknown;
  headers: Record<string, string>;
  userId: string;
}

/** Makes a record as the platform does, rules included; answers its id. Throws `SalesforceError`. */
export function createRecord(org: Org, type: SObjectType, write: Write): string {
  if (!type.createable) {
    const words = `entity type ${type.name} does not support create`;
    throw new SalesforceError(400, 'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY', words, []);
  }
  note(org, type.name, null, write);
  const values = checkedValues(org, type, write.body, 'create');
  const { Comments, ...rest } = { ...defaults(org, type.name, write.userId), ...values };
  const record = { ...rest, ...consequences(org, type.name, rest, null) };
  checkRule(org, type.name, record);
  checkUnique(org, type.name, record);
  const id = org.insert(type.name, { ...record, ...assignment(org, type.name, write.headers) }, write.userId);
  comment(org, type.name, id, Comments, write.userId);
  return id;
}

/**
 * Changes a record as the platform does: precondition, rules, the active assignment rule. Throws `SalesforceError`, 412 where the
 * record is younger than `If-Unmodified-Since`.
 */
export function updateRecord(org: Org, type: SObjectType, id: string, write: Write): void {
  const record = existing(org, type, id);
  note(org, type.name, record.Id, write);
  const { Comments, ...values } = checkedValues(org, type, write.body, 'update');
  checkPrecondition(record, write.headers['if-unmodified-since']);
  checkLock(org, type.name);
  checkRule(org, type.name, { ...record, ...values });
  const changes = {
    ...values,
    ...consequences(org, type.name, values, record),
    ...assignment(org, type.name, write.headers),
  };
  org.update(type.name, record.Id, changes, write.userId);
  comment(org, type.name, record.Id, Comments, write.userId);
}

/** The record, or `SalesforceError` 404. */
function existing(org: Org, type: SObjectType, id: string): SObjectRecord {
  const record = fullId(id) === null ? null : org.find(type.name, id);
  if (record !== null) return record;
  throw fullId(id) === null
    ? new SalesforceError(
        404,
        'NOT_FOUND',
        `Provided external ID field does not exist or is not accessible: ${id}`,
      )
    : new SalesforceError(404, 'NOT_FOUND', 'The requested resource does not exist');
}

/** HTTP dates have whole seconds, and so do the stamps: a change within the same second passes. The body of a 412 is not documented. */
function checkPrecondition(record: SObjectRecord, header: string | undefined): void {
  if (header === undefined) return;
  const since = Date.parse(header);
  if (Number.isNaN(since)) {
    throw new SalesforceError(
      400,
      'INVALID_HEADER',
      `Invalid value for header If-Unmodified-Since: ${header}`,
    );
  }
  if (Date.parse(String(record.LastModifiedDate)) > since) {
    throw new SalesforceError(
      412,
      'PRECONDITION_FAILED',
      'The precondition in If-Unmodified-Since does not hold',
    );
  }
}

function note(org: Org, type: string, caseId: string | null, { headers, userId }: Write): void {
  if (type !== 'Case') return;
  const autoAssign = headers['sforce-auto-assign'] ?? null;
  org.caseWrites.push({ at: org.clock.now(), userId, caseId, autoAssign });
}

/** Validation rules first, then the flows that the write sets off. */
function checkRule(org: Org, type: string, values: Record<string, FieldValue>): void {
  const { validationRule: rule, flow } = org.switches;
  if (rule?.sobject === type && (rule.unlessSet === undefined || (values[rule.unlessSet] ?? '') === '')) {
    const code = rule.code ?? 'FIELD_CUSTOM_VALIDATION_EXCEPTION';
    throw new SalesforceError(400, code, rule.words, rule.fields ?? []);
  }
  if (flow?.sobject === type) throw new SalesforceError(400, 'CANNOT_EXECUTE_FLOW_TRIGGER', flow.words, []);
}

function checkLock(org: Org, type: string): void {
  if (type !== 'Case' || org.switches.lockedRows === 0) return;
  org.switches.lockedRows -= 1;
  const words = 'unable to obtain exclusive access to this record or 1 records';
  throw new SalesforceError(400, 'UNABLE_TO_LOCK_ROW', words, []);
}

/** Nobody is on the team of a case twice. */
function checkUnique(org: Org, type: string, values: Record<string, FieldValue>): void {
  if (type !== 'CaseTeamMember') return;
  const twice = org
    .all(type)
    .find((one) => one.ParentId === values.ParentId && one.MemberId === values.MemberId);
  if (twice === undefined) return;
  const words = `duplicate value found: <unknown> duplicates value on record with id: ${twice.Id}`;
  throw new SalesforceError(400, 'DUPLICATE_VALUE', words, []);
}

function defaults(org: Org, type: string, userId: string): Record<string, FieldValue> {
  if (type === 'Case') {
    const number = 1 + Math.max(0, ...org.all('Case').map((one) => Number(one.CaseNumber)));
    return {
      CaseNumber: String(number).padStart(8, '0'),
      Status: 'New',
      Priority: 'Medium',
      IsEscalated: false,
      OwnerId: userId,
    };
  }
  if (type === 'Task') return { Status: 'Not Started', Priority: 'Normal', OwnerId: userId };
  return type === 'Account' ? { OwnerId: userId } : {};
}

/** The read-only fields that follow from a write. */
function consequences(
  org: Org,
  type: string,
  values: Record<string, FieldValue>,
  record: SObjectRecord | null,
): Record<string, FieldValue> {
  if (type === 'Case' && 'Status' in values) {
    const closed = values.Status === 'Closed';
    const closedDate = closed ? (record?.ClosedDate ?? org.stamp()) : null;
    return { IsClosed: closed, ClosedDate: closedDate };
  }
  if (type === 'Task') {
    const whatId = values.WhatId ?? record?.WhatId ?? null;
    const what = typeof whatId === 'string' ? org.findAny(whatId) : null;
    const priority = values.Priority ?? record?.Priority;
    return {
      IsClosed: (values.Status ?? record?.Status) === 'Completed',
      IsHighPriority: priority === 'High',
      AccountId:
        what === null ? null : what.type === 'Account' ? what.record.Id : (what.record.AccountId ?? null),
    };
  }
  return {};
}

/** The active assignment rule takes every case whose write does not say `Sforce-Auto-Assign: FALSE`. */
function assignment(org: Org, type: string, headers: Record<string, string>): Record<string, FieldValue> {
  const queue = org.switches.assignmentRuleQueueId;
  const wanted = headers['sforce-auto-assign']?.toLowerCase() !== 'false';
  return type === 'Case' && queue !== null && wanted ? { OwnerId: queue } : {};
}

/** `Case.Comments` is a way to write an internal comment. */
function comment(org: Org, type: string, id: string, text: FieldValue | undefined, userId: string): void {
  if (type !== 'Case' || typeof text !== 'string') return;
  org.insert('CaseComment', { ParentId: id, CommentBody: text, IsPublished: false }, userId);
}
