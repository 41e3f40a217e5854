import type { ReplayReport } from '../domain/replay/replay-report';
import type { ReplayWords } from './replay-words';
import { tableText } from './table-text';

/** So many firings are shown unless all are asked for. */
const SHOWN = 20;

/** A replay for people: the sums, a line for each rule, who would have had how much, and the first firings. */
export function replayText(report: ReplayReport, words: ReplayWords, all: boolean): string {
  const { text, moment, span, rule } = words;
  const shown = all ? report.firings : report.firings.slice(0, SHOWN);
  const climbs = all ? report.climbs : report.climbs.slice(0, SHOWN);
  const left = report.firings.length - shown.length;
  const sections = [
    [
      text('replay_title', report.policyVersion, report.tickets, moment(report.until)),
      text('replay_sums', report.firings.length, report.badTickets, report.unknownTickets),
      text('replay_horizon', span(report.horizon)),
    ],
    tableText([
      ['rule', 'fired', 'hits', 'false', 'late', 'open', 'lead'].map((name) => text(`replay_column_${name}`)),
      ...report.rules.map(({ rule: id, quality }) => [
        rule(id),
        ...[quality?.firings, quality?.hits, quality?.falseAlarms, quality?.late].map((count) =>
          String(count ?? 0),
        ),
        String((quality?.undecided ?? 0) + (quality?.unknown ?? 0)),
        typeof quality?.medianLead === 'number' ? span(quality.medianLead) : '–',
      ]),
    ]),
    tableText([
      ['owner', 'tickets', 'fired', 'climbs'].map((name) => text(`replay_column_${name}`)),
      ...report.loads.map(({ owner, tickets, firings, climbs: steps }) => [
        owner === 'nobody' ? text('replay_nobody_named') : owner,
        ...[tickets, firings, steps].map(String),
      ]),
    ]),
    [
      ...shown.map((firing) =>
        [
          `${moment(firing.at)}  ${idOf(firing.ticket)}  ${words.sentence(firing.sentence)}`,
          `→ ${words.destination(firing.to)}`,
        ].join(' '),
      ),
      ...(left > 0 ? [text('replay_more', left)] : []),
    ],
    climbs.map(({ at, ticket, rule: begun, to }) => {
      const key = begun === null ? 'replay_climbed' : 'replay_began';
      return `${moment(at)}  ${idOf(ticket)}  ${text(key, words.destination(to), begun === null ? '' : rule(begun))}`;
    }),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function idOf(ticket: string): string {
  return ticket.slice(ticket.lastIndexOf('/') + 1);
}
