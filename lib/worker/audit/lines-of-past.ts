import type { Policy } from '../../domain/model/policy';
import { recordKey } from '../../domain/model/record-key';
import type { RecordRef } from '../../domain/model/record-ref';
import type { AuditLine } from '../../messages/audit-line';
import { levelName } from '../../view/panel/level-name';
import { logEntries } from '../../view/panel/log-entries';
import { logEvent } from '../../view/panel/log-event';
import { logGround } from '../../view/panel/log-ground';
import type { Past } from '../kpis/past';
import { lineOfWriting } from './line-of-writing';

const SAID_BY_RULES = ['fired', 'cleared'];
const plain = { detail: null, reason: null, personId: null, rule: null, policyVersion: null, noteId: null };

/** What the past tells: escalations as they stand on the hosts, what rules and people said, what this browser wrote. In any order. */
export function linesOfPast(
  { tickets, signals, outbox, people }: Past,
  policy: Policy,
  refOf: (key: string) => RecordRef | null,
): AuditLine[] {
  const written = new Set(outbox.map(({ id }) => id));
  return [
    ...tickets.flatMap(({ ref, escalation }) =>
      (escalation ?? []).flatMap((event, place): AuditLine[] =>
        // What stands in the outbox alone is a line of its own.
        written.has(event.noteId)
          ? []
          : [
              {
                ...plain,
                id: `${recordKey(ref)}-${event.noteId}-${event.deed}-${place}`,
                ...{ at: event.at, kind: 'escalation', ref, personId: event.authorId, noteId: event.noteId },
                sentence: logEvent(event, people, levelName(event.levelId, policy)),
                detail: logGround(event, people, policy),
                policyVersion: event.policyVersion,
              },
            ],
      ),
    ),
    ...signals.flatMap((line): AuditLine[] => {
      const [entry] = logEntries(
        { events: [], signals: [line], notices: [], outbox: [] },
        people,
        policy,
        [],
      );
      if (entry === undefined) return [];
      const { rule, kind, at, authorId, policyVersion } = line;
      return [
        {
          ...plain,
          ...{ id: `${line.recordKey}-${rule}-${kind}-${at}`, at, ref: refOf(line.recordKey) },
          ...{ kind: SAID_BY_RULES.includes(kind) ? 'signal' : 'opinion', rule, policyVersion },
          ...{ sentence: entry.sentence, reason: line.reason ?? null, personId: authorId },
        },
      ];
    }),
    ...outbox.map((row) => ({ ...plain, ...lineOfWriting(row) })),
  ];
}
