import { z } from 'zod';
import type { AccountEscalation } from '../../../domain/model/account-escalation';
import type { AccountEscalationWrite, Connection, HostApi, WriteResult } from '../../contract';
import { HostError } from '../../host-error';
import { readFields } from '../fields/read-fields';
import { writable } from '../fields/writable';
import { KEY_PREFIX } from '../key-prefix';
import { escalationsIn } from '../map/escalations-in';
import { normaliseId } from '../normalise-id';
import { composite } from '../rest/composite';
import { hostErrorOf } from '../rest/host-error-of';
import { readParts } from '../rest/read-parts';
import { requiredId } from '../rest/required-id';
import { requiredRows } from '../rest/required-rows';
import { sendData } from '../rest/send-data';
import { succeeded } from '../rest/succeeded';
import { MarkedTaskRow } from '../schema/marked-task-row';
import { RecordId } from '../schema/record-id';
import { escalationTasksQuery } from '../soql/escalation-tasks-query';
import { LIMITS } from '../soql/limits';
import { dayIn } from './day-in';
import { noteWithin } from './note-within';

const TASK = '00T';
const LONGEST_SUBJECT = 255;
/** `Task.Description` holds 32,000 characters; bytes are never fewer. */
const LONGEST_TEXT = 32_000;

const Created = z.object({ id: RecordId, success: z.literal(true) });

/** A customer that is escalated as a whole has a Task on its Account, whose Description ends in our marker. */
export const accountEscalations: NonNullable<HostApi['accountEscalations']> = { read, write, remove };

async function read(connection: Connection, accountId: string): Promise<AccountEscalation[]> {
  const id = requiredId(accountId, KEY_PREFIX.account);
  const { parts } = await readParts(connection, (fields) => ({ tasks: escalationTasksQuery(fields, id) }));
  const tasks = requiredRows(connection, parts.tasks, MarkedTaskRow, LIMITS.escalationTasks);
  const escalations = escalationsIn(tasks, { account: connection.account, id });
  if (escalations !== null) return escalations;
  throw new HostError(
    'invalid',
    'More tasks are open on this account than can be looked through. Complete some of them, then try again.',
  );
}

/** What cannot carry the marker, or not be found again by it, is not written: it could stand there twice. */
async function write(connection: Connection, escalation: AccountEscalationWrite): Promise<WriteResult> {
  const id = requiredId(escalation.accountId, KEY_PREFIX.account);
  const { dueAt } = escalation;
  const owner = holderId(escalation.ownerId);
  const { values, left } = writable(await readFields(connection), 'Task', 'create', {
    WhatId: id,
    ...(owner === null ? {} : { OwnerId: owner }),
    // Not half of a character that takes two places.
    Subject: escalation.title.slice(0, LONGEST_SUBJECT).replace(/[\uD800-\uDBFF]$/, ''),
    Description: noteWithin(escalation.text, LONGEST_TEXT),
    Priority: 'High',
    Status: 'Not Started',
    ...(dueAt === null ? {} : { ActivityDate: dayIn(connection.timeZone ?? 'UTC', dueAt) }),
    // A queue cannot be reminded.
    ...(dueAt === null || owner?.startsWith(KEY_PREFIX.queue)
      ? {}
      : { IsReminderSet: true, ReminderDateTime: new Date(dueAt).toISOString() }),
  });
  if (left.includes('WhatId') || left.includes('Description')) {
    throw new HostError(
      'no-access',
      'Salesforce lets you write no task with a description on an account. Ask your administrator.',
    );
  }
  const answer = await sendData(connection, {
    method: 'POST',
    path: 'sobjects/Task',
    body: values,
    deed: 'write',
  });
  const created = Created.safeParse(answer).data;
  if (created === undefined) {
    throw new HostError('bad-answer', 'Salesforce did not say whether the task was made. It is looked for.', {
      uncertain: true,
    });
  }
  return { noteId: created.id, warnings: left.includes('OwnerId') ? [{ part: 'owner', words: '' }] : [] };
}

async function remove(connection: Connection, taskId: string): Promise<void> {
  const { task } = await composite(connection, 'write', {
    task: { method: 'DELETE', path: `sobjects/Task/${requiredId(taskId, TASK)}` },
  });
  if (succeeded(task) || task.httpStatusCode === 404) return;
  throw hostErrorOf({ status: task.httpStatusCode, body: task.body }, connection.now(), 'write');
}

function holderId(ownerId: string | null): string | null {
  const id = normaliseId(ownerId ?? '');
  return id?.startsWith(KEY_PREFIX.user) || id?.startsWith(KEY_PREFIX.queue) ? id : null;
}
