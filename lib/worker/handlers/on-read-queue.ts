import { QueueFilter } from '../../domain/model/queue-filter';
import { endOfLocalDay } from '../../domain/time/end-of-local-day';
import { localDay } from '../../domain/time/local-day';
import { readQueue } from '../../messages/read-queue';
import { readerZone } from '../../view/panel/reader-zone';
import { handler } from '../handler';
import { byNeed } from '../my-queue/by-need';
import { myTickets } from '../my-queue/my-tickets';
import { passesFilter } from '../my-queue/passes-filter';
import { workSystems } from '../my-queue/work-systems';
import { workTicketOf } from '../my-queue/work-ticket-of';

const WINDOW = 30;

/** A window of my queue, what needs me first. */
export const onReadQueue = handler(readQueue, async (tools, { offset, filter }) => {
  const now = tools.now();
  const zone = readerZone(tools.language);
  const day = { now, endOfDay: endOfLocalDay(zone, localDay(zone, now)) };
  const all = (await myTickets(tools)).map(workTicketOf);
  const through = (one: QueueFilter) => all.filter((ticket) => passesFilter(ticket, one, day));
  const counts = QueueFilter.options.map((one) => [one, through(one).length] as const);
  return readQueue.answer.parse({
    tickets: through(filter)
      .sort((a, b) => byNeed(a, b, now))
      .slice(offset, offset + WINDOW),
    counts: Object.fromEntries(counts),
    systems: await workSystems(tools),
  });
});
