import type { EscalationEvent } from '../../domain/model/escalation-event';
import { parseMarkers } from '../../domain/model/parse-markers';
import type { SampleWrite } from '../../domain/model/sample-write';
import { samplePeople } from '../../domain/sample/sample-people';
import type { SampleTicket } from '../../domain/sample/sample-ticket';
import type { Connection, HostApi } from '../../hosts/contract';
import type { SampleDesk } from './sample-desk';

/** What the conversation of a ticket amounts to: its texts are read on the device, as those of a host. */
export function sampleComments(
  connection: Connection,
  desk: SampleDesk,
  ticket: SampleTicket,
  all: readonly SampleWrite[],
): Awaited<ReturnType<HostApi['readComments']>> {
  const writes = all.filter(({ ticketId }) => ticketId === desk.ticketId(ticket.number));
  const said = [
    ...ticket.said.map(({ ago, by, text }) => ({ at: desk.ago(ago), by, text })),
    ...writes.map((write) => ({
      ...{ at: write.at, text: write.text },
      by: write.public ? ('agent' as const) : ('note' as const),
    })),
  ];
  const spoken = said.filter(({ by }) => by !== 'note');
  const lastReply = spoken.findLastIndex(({ by }) => by === 'agent');
  const waiting = spoken.slice(lastReply + 1);
  const authorId = samplePeople.id(desk.host, 0);
  const written = writes.flatMap(({ text, at, noteId }): EscalationEvent[] =>
    parseMarkers(text, { account: desk.account, id: desk.ticketId(ticket.number) }).map((marker) => ({
      ...marker,
      ...{ at, authorId, noteId },
    })),
  );
  return {
    conversation: {
      waitingSince: waiting[0]?.at ?? 'nobody',
      unansweredMessages: waiting.length,
      agentReplies: spoken.filter(({ by }) => by === 'agent').length,
      lastReplyAt: spoken[lastReply]?.at ?? null,
    },
    events: [...desk.events(ticket), ...written],
    people: samplePeople.team(desk.host),
    messages: said.map(({ at, by, text }) =>
      connection.readMessage(text, { at, by: by === 'customer' ? by : 'agent', public: by !== 'note' }),
    ),
    activities: said
      .filter(({ by }) => by === 'agent')
      .map(({ at }) => ({ at, authorId, kind: 'reply' as const })),
  };
}
