import { SampleDesk } from '../../pull/sample/sample-desk';
import { observe } from '../observe';
import type { WorkerTools } from '../worker-tools';

const AT_A_TIME = 4;

/** Reads every ticket and customer once, as somebody who opened them all would have, until `isOver` says that nobody looks any more. */
export async function readSampleDesk(tools: WorkerTools, isOver: () => boolean): Promise<void> {
  for (const host of ['zendesk', 'salesforce'] as const) {
    const desk = new SampleDesk(host, 0);
    const refs = [
      ...desk.tickets.map(({ number }) => desk.ref('ticket', desk.ticketId(number))),
      ...desk.places().map((place) => desk.ref('account', desk.customerId(place))),
    ];
    for (let place = 0; place < refs.length && !isOver(); place += AT_A_TIME)
      await Promise.all(refs.slice(place, place + AT_A_TIME).map((ref) => observe(tools, ref)));
  }
}
