import { z } from 'zod';
import type { Connection, TransitionWrite, WriteResult } from '../../contract';
import { HostError } from '../../host-error';
import { KEY_PREFIX } from '../key-prefix';
import { composite, type PartRequest } from '../rest/composite';
import { firstError } from '../rest/first-error';
import { hostErrorOf } from '../rest/host-error-of';
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

/**
 * Writes one transition: the Case and the internal comment with the marker, both or none. Then the Task in a request of its
 * own, whose failure is a warning.
 */
export async function write(connection: Connection, transition: TransitionWrite): Promise<WriteResult> {
  const id = requiredId(transition.ref.id, KEY_PREFIX.ticket);
  if (transition.ref.account !== connection.account) {
    throw new HostError(
      'invalid',
      'This case is of another Salesforce org. Connect that org in the settings.',
    );
  }
  const parts = await composite(connection, 'write', {
    ...casePart(id, transition),
    comment: {
      method: 'POST',
      path: 'sobjects/CaseComment',
      httpHeaders: AUTO_ASSIGN_OFF,
      body: { ParentId: id, CommentBody: noteWithin(transition.note, LONGEST_COMMENT), IsPublished: false },
    },
  });
  const failed = Object.values(parts).filter((part) => !succeeded(part));
  // Of a transaction that failed each part answers with an error: the ones rolled back only say that another one failed.
  const cause = failed.find((part) => firstError(part.body) !== null) ?? failed[0];
  if (cause !== undefined) {
    throw hostErrorOf({ status: cause.httpStatusCode, body: cause.body }, connection.now(), 'write');
  }
  const noteId = Created.safeParse(parts.comment.body).data?.id ?? null;
  return { noteId, warnings: await createTask(connection, id, transition) };
}

/** The change of the Case, where there is one, on the condition that nobody else changed it since it was read. */
function casePart(id: string, transition: TransitionWrite): { case?: PartRequest } {
  const body = caseChange(transition);
  if (body === null) return {};
  const unchangedSince = httpDate(transition.facts.ticket.stamp);
  const condition = unchangedSince === null ? {} : { 'If-Unmodified-Since': unchangedSince };
  return {
    case: {
      method: 'PATCH',
      path: `sobjects/Case/${id}`,
      httpHeaders: { ...AUTO_ASSIGN_OFF, ...condition },
      body,
    },
  };
}
