import type { Climb } from './climb';
import type { Firing } from './firing';
import type { ReplayReport } from './replay-report';

type Load = ReplayReport['loads'][number];

/** Who would have got how much: firings, the tickets they are of, and steps of escalations that rules began. Most tickets first. */
export function loadsOf(firings: readonly Firing[], climbs: readonly Climb[]): Load[] {
  const loads = new Map<string, { load: Load; tickets: Set<string> }>();
  const of = (ticket: string, owner: string) => {
    const account = ticket.slice(0, ticket.indexOf('/'));
    const name = `${account}/${owner}`;
    const known = loads.get(name) ?? {
      load: { account, owner, firings: 0, tickets: 0, climbs: 0 },
      tickets: new Set<string>(),
    };
    loads.set(name, known);
    return known;
  };
  for (const { ticket, to } of firings) {
    if ('refused' in to) continue;
    const { load, tickets } = of(ticket, to.owner);
    load.firings++;
    tickets.add(ticket);
  }
  for (const { ticket, to } of climbs) of(ticket, to.owner).load.climbs++;
  return [...loads]
    .map(([name, { load, tickets }]) => ({ name, load: { ...load, tickets: tickets.size } }))
    .sort((a, b) => b.load.tickets - a.load.tickets || (a.name < b.name ? -1 : 1))
    .map(({ load }) => load);
}
