import { z } from 'zod';
import type { Connection, TransitionWrite, WriteResult } from '../../contract';
import { HostError } from '../../host-error';
import { readFields } from '../fields/read-fields';
import type { ReadableFields } from '../fields/readable-fields';
import { renewedFields } from '../fields/renewed-fields';
import { writable } from '../fields/writable';
import { KEY_PREFIX } from '../key-prefix';
import { composite, type PartRequest } from '../rest/composite';
import type { CompositePart } from '../rest/composite-part';
import { firstError } from '../rest/first-error';
import { hostErrorOf } from '../rest/host-error-of';
import { refusesName } from '../rest/refuses-name';
import { requiredId } from '../rest/required-id';
import { succeeded } from '../rest/succeeded';
import { RecordId } from '../schema/record-id';
import { caseChange } from './case-change';
import { httpDate } from './http-date';
import { noteWithin } from './note-within';
import { ownField } from './own-field';
import { writeBeside } from './write-beside';

const Created = z.object({ id: RecordId });

/** `CaseComment.CommentBody` holds 4,000 bytes. */
const LONGEST_COMMENT = 4000;

/** What a field of the Case is in a warning that it was left as it is. */
const PARTS: Readonly<Record<string, string>> = {
  IsEscalated: 'escalated',
  Priority: 'priority',
  OwnerId: 'owner',
};

/**
 * Writes one transition: the Case and the internal comment with the marker, both or none. Fields of the Case that this person may
 * not write are left as they are, with a warning: the comment says all. So is a field of the customer's own that Salesforce refuses.
 * Then what stands beside it, each on its own, whose failure is a warning.
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
  const { field = null } = transition;
  const own = field === null ? {} : await ownField(connection, field);
  const what = { id, transition, change, own: own ?? {} };
  const warnings: WriteResult['warnings'] = own === null ? [{ part: 'field', words: '' }] : [];
  const known = await readFields(connection);
  let last = await attempt(connection, what, known);
  // All of it was refused: once more with what may be named by now.
  if (last.cause !== null && refusesName(last.cause)) {
    const renewed = await renewedFields(connection, known);
    if (renewed !== null) last = await attempt(connection, what, renewed);
  }
  if (last.cause !== null && field !== null && isAbout(last.cause, field.id)) {
    // What a setting of ours asks for must not keep a case from being escalated.
    warnings.push({ part: 'field', words: refusalOf(connection, last.cause).details.hostWords ?? '' });
    last = await attempt(connection, { ...what, own: {} }, await readFields(connection));
  }
  if (last.cause !== null) throw refusalOf(connection, last.cause);
  return {
    noteId: last.noteId,
    warnings: [
      ...last.left.map((name) => ({ part: PARTS[name] ?? name, words: '' })),
      ...warnings,
      ...(await writeBeside(connection, transition, false)),
    ],
  };
}

/** What is written in one transaction. */
interface Written {
  id: string;
  transition: TransitionWrite;
  change: Readonly<Record<string, unknown>> | null;
  /** The field of the customer's own, known to be writable. */
  own: Readonly<Record<string, unknown>>;
}

async function attempt(
  connection: Connection,
  { id, transition, change, own }: Written,
  fields: ReadableFields,
) {
  const { values, left } = writable(fields, 'Case', 'update', change ?? {});
  const changed = { ...own, ...values };
  const body = {
    ParentId: id,
    CommentBody: noteWithin(transition.note, LONGEST_COMMENT),
    IsPublished: false,
  };
  const parts = await composite(connection, 'write', {
    ...(Object.keys(changed).length === 0 ? {} : { case: casePart(id, transition, changed) }),
    comment: {
      method: 'POST',
      path: 'sobjects/CaseComment',
      body: writable(fields, 'CaseComment', 'create', body).values,
    },
  });
  const failed = Object.values(parts).filter((part) => !succeeded(part));
  // Of a transaction that failed each part answers with an error: the ones rolled back only say that another one failed.
  const cause = failed.find((part) => firstError(part.body) !== null) ?? failed[0] ?? null;
  return { cause, left, noteId: Created.safeParse(parts.comment.body).data?.id ?? null };
}

function refusalOf(connection: Connection, { httpStatusCode: status, body }: CompositePart): HostError {
  return hostErrorOf({ status, body }, connection.now(), 'write');
}

/** Whether a refusal names this field, among its fields or in its words. */
function isAbout({ body }: CompositePart, field: string): boolean {
  const error = firstError(body);
  return error !== null && (error.fields.includes(field) || error.words.split(/[^\w]+/).includes(field));
}

/** The change of the Case on the condition that nobody else changed it since it was read. */
function casePart(id: string, { facts }: TransitionWrite, body: Record<string, unknown>): PartRequest {
  const unchangedSince = httpDate(facts.ticket.stamp);
  const condition = unchangedSince === null ? {} : { 'If-Unmodified-Since': unchangedSince };
  return { method: 'PATCH', path: `sobjects/Case/${id}`, httpHeaders: condition, body };
}
