import { z } from 'zod';
import type { Connection, TransitionWrite, WriteResult } from '../../contract';
import type { ReadableFields } from '../fields/readable-fields';
import { writable } from '../fields/writable';
import { KEY_PREFIX } from '../key-prefix';
import { normaliseId } from '../normalise-id';
import { composite } from '../rest/composite';
import { rowsIn } from '../rest/rows-in';
import { sendData } from '../rest/send-data';
import { CaseTaskRow } from '../schema/case-task-row';
import { LIMITS } from '../soql/limits';
import { tasksOfCaseQuery } from '../soql/tasks-of-case-query';
import { carriesKey } from './carries-key';
import { dayIn } from './day-in';
import { onceBeside } from './once-beside';

const LONGEST_SUBJECT = 255;
const Created = z.object({ success: z.literal(true) });

/**
 * Reminds the level's owner by a Task on the case, in a request of its own, once for this transition: its key stands in the description.
 * @param later whether it may have been made earlier
 */
export async function createTask(
  connection: Connection,
  readable: ReadableFields,
  caseId: string,
  transition: TransitionWrite,
  later: boolean,
): Promise<WriteResult['warnings']> {
  if (transition.task === null) return [];
  // A task that nobody can give a title to would remind of nothing.
  if (readable.Task?.['create Subject'] !== true) return [{ part: 'task', words: '' }];
  const { key } = transition.event;
  const body = writable(
    readable,
    'Task',
    'create',
    taskOf(connection, transition.task, caseId, transition),
  ).values;
  const stands = async () => {
    if (readable.Task?.['create Description'] !== true) return null;
    const { tasks } = await composite(connection, 'read', { tasks: tasksOfCaseQuery(readable, caseId) });
    const found = rowsIn(tasks, CaseTaskRow, LIMITS.caseTasks);
    return found === null ? null : found.rows.some(({ Description }) => carriesKey(Description, key));
  };
  return onceBeside('task', later, stands, async () => {
    const answer = await sendData(connection, { method: 'POST', path: 'sobjects/Task', body, deed: 'write' });
    return Created.safeParse(answer).success;
  });
}

function taskOf(
  { timeZone = 'UTC' }: Connection,
  { title, dueAt }: NonNullable<TransitionWrite['task']>,
  caseId: string,
  transition: TransitionWrite,
): Record<string, unknown> {
  const owner = ownerId(transition);
  return {
    WhatId: caseId,
    ...(owner === null ? {} : { OwnerId: owner }),
    // Not half of a character that takes two places.
    Subject: title.slice(0, LONGEST_SUBJECT).replace(/[\uD800-\uDBFF]$/, ''),
    Description: `Bellwether ${transition.event.key}`,
    Priority: 'High',
    Status: 'Not Started',
    // A date alone has no zone: it is the day it is due on for whoever writes it.
    ...(dueAt === null ? {} : { ActivityDate: dayIn(timeZone, dueAt) }),
    // A queue cannot be reminded.
    ...(dueAt === null || owner?.startsWith(KEY_PREFIX.queue)
      ? {}
      : { IsReminderSet: true, ReminderDateTime: new Date(dueAt).toISOString() }),
  };
}

function ownerId({ assign, event }: TransitionWrite): string | null {
  const id = normaliseId(assign?.personId ?? event.ownerId ?? '');
  return id?.startsWith(KEY_PREFIX.user) || id?.startsWith(KEY_PREFIX.queue) ? id : null;
}
