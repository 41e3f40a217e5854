import type { EscalationEvent } from '../../domain/model/escalation-event';
import type { HostId } from '../../domain/model/host-id';
import type { HostProblem } from '../../domain/model/host-problem';
import type { OutboxEntry } from '../../domain/model/outbox-entry';
import type { Person } from '../../domain/model/person';
import type { Sentence } from '../../domain/model/sentence';
import { problemSentence } from '../problem-sentence';
import { personName } from './person-name';
import { say } from './say';

/** What there is to say about one thing to be written. */
export interface OutboxLine {
  key: string;
  /** `news`: as it should be. `waiting`: it goes on by itself or with the user's help. `failed`: it did not happen. */
  tone: 'news' | 'waiting' | 'failed';
  sentence: Sentence;
  /** Why, where the host said so; stands after a colon. */
  because: Sentence | null;
  /** What the host refused and a person may try again or drop; `null` for any other line. */
  refusedId: string | null;
}

interface Known {
  host: HostId;
  events: readonly EscalationEvent[] | null;
  people: readonly Person[];
  /** Host time. */
  now: number;
}

const DAY = 86_400_000;
/** So long what went well is news. */
const NEWS = 10 * 60_000;
const OVERTAKEN: readonly OutboxEntry['problem'][] = ['already-escalated', 'superseded', 'moved-on'];
const NAMED = ['escalated', 'acknowledged', 'resolved', 'joined'];

/** The states of the outbox in words, newest first. What is long over and what went well without a remark is left out. */
export function outboxLines(outbox: readonly OutboxEntry[], known: Known): OutboxLine[] {
  return (
    [...outbox]
      .sort((a, b) => b.createdAt - a.createdAt)
      .filter(
        ({ state, createdAt }) => (state !== 'done' && state !== 'refused') || known.now - createdAt < DAY,
      )
      // Tried anew since, one way or the other: the last word counts.
      .filter((entry) => entry.state !== 'refused' || !outbox.some((other) => isSameAnew(other, entry)))
      // What was due by itself and somebody else did meanwhile is no news to anybody.
      .filter(({ effectiveAt, problem }) => effectiveAt === undefined || !OVERTAKEN.includes(problem))
      .flatMap((entry) => {
        const state = stateLine(entry, known);
        const reply = entry.deed === 'replied';
        const lost = {
          tone: reply ? ('failed' as const) : ('waiting' as const),
          sentence: say(reply ? 'panel_outbox_reply_lost' : 'panel_outbox_reason_lost'),
          because: null,
          refusedId: null,
        };
        return [...(state === null ? [] : [state]), ...(entry.reasonLost ? [lost] : [])].map(
          (line, index) => ({
            key: `${entry.id}-${index}`,
            ...line,
          }),
        );
      })
      .slice(0, 4)
  );
}

/** What a host objects to: corrected there, the same may be taken. */
const OBJECTIONS: readonly OutboxEntry['problem'][] = ['invalid', 'no-access', 'not-found'];

function isSameAnew(other: OutboxEntry, { transitionKey, deed, createdAt }: OutboxEntry): boolean {
  return other.transitionKey === transitionKey && other.deed === deed && other.createdAt > createdAt;
}

function stateLine(entry: OutboxEntry, known: Known): Omit<OutboxLine, 'key'> | null {
  const { state, problem, hostWords } = entry;
  const deed = { kind: 'message', key: `panel_deed_${entry.deed}` } as const;
  const host = { kind: 'message', key: `host_${known.host}` } as const;
  const mayAnswer = state === 'refused' && entry.effectiveAt === undefined && OBJECTIONS.includes(problem);
  const line = (tone: OutboxLine['tone'], sentence: Sentence, because: Sentence | null = null) => ({
    tone,
    sentence,
    because,
    refusedId: mayAnswer ? entry.id : null,
  });

  if (problem === 'already-escalated' || problem === 'superseded')
    return line('news', overtaken(entry, known));
  if (problem === 'customer-wrote') return line('failed', say('panel_outbox_customer_wrote'));
  if (problem === 'other-person') return line('failed', say('panel_outbox_other_person', deed));
  if (problem === 'moved-on') return line('failed', say('panel_outbox_moved_on', deed));
  const because = problem === null ? null : problemSentence(problem, known.host);
  switch (state) {
    case 'queued':
      if (entry.undoUntil > known.now) return null;
      if (problem === 'offline') return line('waiting', say('actions_queued_offline', host));
      if (problem === 'needs-tab') return line('waiting', say('panel_outbox_needs_tab', host));
      if (problem !== null) return line('waiting', say('panel_outbox_waiting'), because);
      return line('waiting', say('panel_outbox_queued', deed, host));
    case 'sending':
      return line('waiting', say('panel_outbox_sending', deed, host));
    case 'unknown':
      return line('waiting', say('panel_outbox_unknown', deed, host));
    case 'refused':
      if (entry.reasonLost && entry.deed === 'replied') return null;
      return hostWords === null
        ? line('failed', say('panel_outbox_refused', deed, host), saysMore(problem) ? because : null)
        : line('failed', say('panel_outbox_refused_words', deed, host, hostWords));
    case 'done':
      if (entry.deed === 'replied' && hostWords === null)
        return known.now - entry.createdAt > NEWS
          ? null
          : line(
              'news',
              say(known.host === 'salesforce' ? 'reply_commented_at' : 'panel_outbox_replied', {
                kind: 'instant',
                instant: entry.notBefore,
              }),
            );
      return hostWords === null ? null : line('waiting', say('panel_outbox_partly', deed, host, hostWords));
  }
}

/** `invalid` only says once more that the host refused. */
function saysMore(problem: HostProblem | null): boolean {
  return problem !== 'invalid';
}

/** Who wrote the same transition first, where the log names somebody. */
function overtaken(entry: OutboxEntry, { events, people }: Known): Sentence {
  const first = events?.find(({ key, deed }) => key === entry.transitionKey && deed !== 'joined');
  const authorId = first?.authorId ?? null;
  const who =
    authorId === null
      ? ({ kind: 'message', key: 'panel_a_colleague' } as const)
      : personName(people, authorId);
  const deed = first?.deed ?? entry.deed;
  return say(`panel_outbox_overtaken_${NAMED.includes(deed) ? deed : 'other'}`, who);
}
