import type { ReplayReport } from '../domain/replay/replay-report';
import type { ReplayWords } from './replay-words';
import { tableText } from './table-text';

/** So many firings are shown unless all are asked for. */
const SHOWN = 20;

/** A replay for people: the sums, a line for each rule, who would have had how much, and the first firings and climbs. */
export function replayText(report: ReplayReport, words: ReplayWords, all: boolean): string {
  const { text, moment, span, rule, owner, destination } = words;
  const accounts = new Set(report.loads.map(({ account }) => account));
  const idWidth = Math.max(
    0,
    ...[...report.firings, ...report.climbs].map(({ ticket }) => idOf(ticket).length),
  );
  const line = (at: number, ticket: string, said: string) =>
    `${moment(at)}  ${idOf(ticket).padEnd(idWidth)}  ${said}`;
  const list = <Item>(key: string, items: readonly Item[], told: (item: Item) => string) => {
    const shown = all ? items : items.slice(0, SHOWN);
    const left = items.length - shown.length;
    const lines = [...shown.map(told), ...(left > 0 ? [text('replay_more', left)] : [])];
    return items.length === 0 ? [] : [text(key), ...lines];
  };
  const columns = (...names: string[]) => names.map((name) => text(`replay_column_${name}`));
  const sections = [
    [
      text('replay_title', report.policyVersion, report.tickets, moment(report.until), words.timeZone),
      text('replay_sums', report.firings.length, report.badTickets, report.unknownTickets),
      text('replay_horizon', span(report.horizon)),
    ],
    tableText([
      columns('rule', 'fired', 'hits', 'false', 'late', 'open', 'lead'),
      ...report.rules.map(({ rule: id, quality }) => [
        rule(id),
        ...[quality?.firings, quality?.hits, quality?.falseAlarms, quality?.late].map((count) =>
          String(count ?? 0),
        ),
        String((quality?.undecided ?? 0) + (quality?.unknown ?? 0)),
        typeof quality?.medianLead === 'number' ? span(quality.medianLead) : '–',
      ]),
    ]),
    report.loads.length === 0
      ? []
      : tableText([
          columns('owner', 'tickets', 'fired', 'climbs'),
          ...report.loads.map((load) => [
            accounts.size > 1 ? `${owner(load.owner)}, ${load.account}` : owner(load.owner),
            ...[load.tickets, load.firings, load.climbs].map(String),
          ]),
        ]),
    list('replay_firings', report.firings, ({ at, ticket, sentence, to }) =>
      line(at, ticket, `${words.sentence(sentence)} → ${destination(to)}`),
    ),
    list('replay_climbs', report.climbs, ({ at, ticket, rule: begun, to }) =>
      line(
        at,
        ticket,
        begun === null
          ? text('replay_climbed', destination(to))
          : text('replay_began', destination(to), rule(begun)),
      ),
    ),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function idOf(ticket: string): string {
  return ticket.slice(ticket.lastIndexOf('/') + 1);
}
