import { z } from 'zod';
import type { Connection, TransitionWrite, WriteResult } from '../../contract';
import { HostError } from '../../host-error';
import { readFields } from '../fields/read-fields';
import type { ReadableFields } from '../fields/readable-fields';
import { renewedFields } from '../fields/renewed-fields';
import { writable } from '../fields/writable';
import { KEY_PREFIX } from '../key-prefix';
import { composite, type PartRequest } from '../rest/composite';
import { firstError } from '../rest/first-error';
import { hostErrorOf } from '../rest/host-error-of';
import { refusesName } from '../rest/refuses-name';
import { requiredId } from '../rest/required-id';
import { succeeded } from '../rest/succeeded';
import { RecordId } from '../schema/record-id';
import { caseChange } from './case-change';
import { createTask } from './create-task';
import { httpDate } from './http-date';
import { noteWithin } from './note-within';

const Created = z.object({ id: RecordId });

/** `CaseComment.CommentBody` holds 4,000 bytes. */
const LONGEST_COMMENT = 4000;

/** Each part asks for itself that the org's assignment rules leave the case where we put it. */
const AUTO_ASSIGN_OFF = { 'Sforce-Auto-Assign': 'FALSE' };

/** What a field of the Case is in a warning that it was left as it is. */
const PARTS: Readonly<Record<string, string>> = {
  IsEscalated: 'escalated',
  Priority: 'priority',
  OwnerId: 'owner',
};

/**
 * Writes one transition: the Case and the internal comment with the marker, both or none. Fields of the Case that this person may
 * not write are left as they are, with a warning: the comment says all. Then the Task in a request of its own, whose failure is a
 * warning.
 */
export async function write(connection: Connection, transition: TransitionWrite): Promise<WriteResult> {
  const id = requiredId(transition.ref.id, KEY_PREFIX.ticket);
  if (transition.ref.account !== connection.account) {
    throw new HostError(
      'invalid',
      'This case is of another Salesforce org. Connect that org in the settings.',
    );
  }
  const change = caseChange(transition);
  const known = await readFields(connection);
  const first = await attempt(connection, id, transition, change, known);
  // All of it was refused: once more with what may be named by now.
  const renewed = first.cause && refusesName(first.cause) ? await renewedFields(connection, known) : null;
  const last = renewed === null ? first : await attempt(connection, id, transition, change, renewed);
  if (last.cause !== null) {
    const { httpStatusCode: status, body } = last.cause;
    throw hostErrorOf({ status, body }, connection.now(), 'write');
  }
  const warnings = last.left.map((field) => ({ part: PARTS[field] ?? field, words: '' }));
  const task = await createTask(connection, renewed ?? known, id, transition);
  return { noteId: last.noteId, warnings: [...warnings, ...task] };
}

async function attempt(
  connection: Connection,
  id: string,
  transition: TransitionWrite,
  change: Readonly<Record<string, unknown>> | null,
  fields: ReadableFields,
) {
  const { values, left } = writable(fields, 'Case', 'update', change ?? {});
  const body = {
    ParentId: id,
    CommentBody: noteWithin(transition.note, LONGEST_COMMENT),
    IsPublished: false,
  };
  const parts = await composite(connection, 'write', {
    ...(Object.keys(values).length === 0 ? {} : { case: casePart(id, transition, values) }),
    comment: {
      method: 'POST',
      path: 'sobjects/CaseComment',
      httpHeaders: AUTO_ASSIGN_OFF,
      body: writable(fields, 'CaseComment', 'create', body).values,
    },
  });
  const failed = Object.values(parts).filter((part) => !succeeded(part));
  // Of a transaction that failed each part answers with an error: the ones rolled back only say that another one failed.
  const cause = failed.find((part) => firstError(part.body) !== null) ?? failed[0] ?? null;
  return { cause, left, noteId: Created.safeParse(parts.comment.body).data?.id ?? null };
}

/** The change of the Case on the condition that nobody else changed it since it was read. */
function casePart(id: string, { facts }: TransitionWrite, body: Record<string, unknown>): PartRequest {
  const unchangedSince = httpDate(facts.ticket.stamp);
  const condition = unchangedSince === null ? {} : { 'If-Unmodified-Since': unchangedSince };
  return {
    method: 'PATCH',
    path: `sobjects/Case/${id}`,
    httpHeaders: { ...AUTO_ASSIGN_OFF, ...condition },
    body,
  };
}
