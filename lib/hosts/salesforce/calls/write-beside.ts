import type { Connection, TransitionWrite, WriteResult } from '../../contract';
import { HostError } from '../../host-error';
import { readFields } from '../fields/read-fields';
import type { ReadableFields } from '../fields/readable-fields';
import { KEY_PREFIX } from '../key-prefix';
import { requiredId } from '../rest/required-id';
import { addTeamMembers } from './add-team-members';
import { createTask } from './create-task';
import { mentionPeople } from './mention-people';

/**
 * What stands beside a transition: Task, case team and feed, each on its own and none undoing it.
 * @param later whether somebody may have done it before; left out: yes
 * @throws HostError `invalid` where the transition is of no case
 */
export async function writeBeside(
  connection: Connection,
  transition: TransitionWrite,
  later = true,
): Promise<WriteResult['warnings']> {
  const id = requiredId(transition.ref.id, KEY_PREFIX.ticket);
  let readable: ReadableFields;
  try {
    readable = await readFields(connection);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const words = error.details.hostWords ?? error.message;
    return [{ part: transition.task === null ? 'mention' : 'task', words }];
  }
  return [
    ...(await createTask(connection, readable, id, transition, later)),
    ...(await addTeamMembers(connection, readable, id, transition)),
    ...(await mentionPeople(connection, id, transition, later)),
  ];
}
