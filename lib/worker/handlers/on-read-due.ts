import type { DueItem } from '../../domain/model/due-item';
import { readDue } from '../../messages/read-due';
import { dueMoment } from '../../view/panel/due-moment';
import { say } from '../../view/panel/say';
import { handler } from '../handler';
import { dueItems } from '../my-queue/due-items';
import { myTickets } from '../my-queue/my-tickets';
import { dueTasks } from '../plays/due-tasks';
import { currentPolicy } from '../policy/current-policy';

/** What I am to do next, in all systems. */
export const onReadDue = handler(readDue, async (tools, { most }) => {
  const now = tools.now();
  const policy = await currentPolicy(tools);
  const items: DueItem[] = [
    ...(await myTickets(tools)).flatMap((ticket) => dueItems(ticket, ticket.policy ?? policy, now)),
    ...(await dueTasks(tools)).map(({ ref, title, play, dueAt }) => ({
      ...{ ref, subject: play, kind: 'task' as const, at: dueAt },
      what: say('queue_due_task', title),
    })),
  ];
  // Of what has no moment of its own each is as near as the other: then as they were.
  const inOrder = items.toSorted((a, b) => order(dueMoment(a, now), dueMoment(b, now)));
  return { items: inOrder.slice(0, most), total: items.length };
});

function order(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
