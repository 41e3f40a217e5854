import { z } from 'zod';
import type { Connection, TransitionWrite, WriteResult } from '../../contract';
import { HostError } from '../../host-error';
import type { ReadableFields } from '../fields/readable-fields';
import { writable } from '../fields/writable';
import { KEY_PREFIX } from '../key-prefix';
import { normaliseId } from '../normalise-id';
import { sendData } from '../rest/send-data';

const LONGEST_SUBJECT = 255;
const Created = z.object({ success: z.literal(true) });

/**
 * Reminds the level's owner by a Task on the case, in a request of its own. Never throws: what went wrong is a warning in
 * Salesforce's words, and the transition stands.
 */
export async function createTask(
  connection: Connection,
  readable: ReadableFields,
  caseId: string,
  transition: TransitionWrite,
): Promise<WriteResult['warnings']> {
  if (transition.task === null) return [];
  // A task that nobody can give a title to would remind of nothing.
  if (readable.Task?.['create Subject'] !== true) return [{ part: 'task', words: '' }];
  const { title, dueAt } = transition.task;
  const owner = ownerId(transition);
  const due = dueAt === null ? null : new Date(dueAt).toISOString();
  const task = {
    WhatId: caseId,
    ...(owner === null ? {} : { OwnerId: owner }),
    // Not half of a character that takes two places.
    Subject: title.slice(0, LONGEST_SUBJECT).replace(/[\uD800-\uDBFF]$/, ''),
    Priority: 'High',
    Status: 'Not Started',
    ...(due === null ? {} : { ActivityDate: due.slice(0, 10) }),
    // A queue cannot be reminded.
    ...(due === null || owner?.startsWith(KEY_PREFIX.queue)
      ? {}
      : { IsReminderSet: true, ReminderDateTime: due }),
  };
  try {
    const body = writable(readable, 'Task', 'create', task).values;
    const answer = await sendData(connection, { method: 'POST', path: 'sobjects/Task', body, deed: 'write' });
    return Created.safeParse(answer).success ? [] : [{ part: 'task', words: '' }];
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return [{ part: 'task', words: error.details.hostWords ?? error.message }];
  }
}

function ownerId({ assign, event }: TransitionWrite): string | null {
  const id = normaliseId(assign?.personId ?? event.ownerId ?? '');
  return id?.startsWith(KEY_PREFIX.user) || id?.startsWith(KEY_PREFIX.queue) ? id : null;
}
