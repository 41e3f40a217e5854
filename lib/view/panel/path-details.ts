import type { Channel } from '../../domain/model/channel';
import type { EscalationGround } from '../../domain/model/escalation-ground';
import type { HostId } from '../../domain/model/host-id';
import type { Person } from '../../domain/model/person';
import type { Sentence } from '../../domain/model/sentence';
import type { Language } from '../language';
import { formatMoment } from './format-moment';
import { isolated } from './isolated';
import { lasting } from './lasting';
import { personName } from './person-name';
import { say } from './say';

type Value = Sentence['values'][number];

/** A node of the path, as far as it is told here. */
interface Node {
  look: { word: Sentence };
  contact:
    | { personId: string; kind: 'person' | 'group'; channel: Channel | null; fallback: Channel | null }
    | 'nobody'
    | 'away';
  limitMinutes: number | null;
  /** The hours in which its limit counts; `null` is round the clock. */
  hours: string | null;
  minutesLeft: number | null;
  /** When it is reached if nobody acts; `null` at no known moment. */
  reachedAt: number | null;
  triggers: readonly { sentence: Sentence }[];
  enteredBy: EscalationGround | null;
  raci: (Record<'accountable', string> & Record<'responsible' | 'consulted' | 'informed', string[]>) | null;
  notices: readonly {
    personId: string;
    as: 'owner' | 'responsible' | 'accountable' | 'informed' | 'sponsor' | 'duty-manager';
    channel: Channel | null;
    urgency: 'now' | 'digest';
  }[];
}

interface Reader extends Pick<Language, 'locale' | 'timeZone'> {
  people: readonly Person[];
  meId: string | null;
  host: HostId;
  now: number;
}

/** What is known of one level, by question: who, until when, what leads here, who plays which part, who is told. */
export function pathDetails(node: Node, reader: Reader): { term: Sentence; lines: Sentence[] }[] {
  const name = (id: string): Value =>
    id === reader.meId
      ? { kind: 'message', key: 'panel_you' }
      : { kind: 'text', text: personName(reader.people, id) };
  const channel = (by: Channel): Value => ({ kind: 'message', key: channelKey(by, reader.host) });
  const { raci } = node;
  return [
    { term: say('path_term_contact'), lines: contactLines(node.contact, name, channel) },
    { term: say('path_term_limit'), lines: limitLines(node, reader) },
    {
      term: say('path_term_triggers'),
      lines: [
        ...(node.enteredBy === null ? [] : [say(`path_entered_${node.enteredBy}`)]),
        ...node.triggers.map(({ sentence }) => sentence),
      ],
    },
    ...(raci === null
      ? [{ term: say('path_term_responsible'), lines: [say('path_raci_unknown')] }]
      : (['responsible', 'accountable', 'consulted', 'informed'] as const).map((part) => ({
          term: say(`path_term_${part}`),
          lines: [raci[part]].flat().map((role) => say('path_role', isolated(role))),
        }))),
    {
      term: say('path_term_notices'),
      lines: node.notices.map(({ personId, as, channel: by, urgency }) => {
        const part: Value = { kind: 'message', key: `path_notice_${as.replace('-', '_')}` };
        if (by === null) return say('path_notice_unreached', name(personId), part);
        return say(`path_notice_${urgency}`, name(personId), part, channel(by));
      }),
    },
    { term: say('path_term_tone'), lines: [node.look.word] },
  ].filter(({ lines }) => lines.length > 0);
}

function contactLines(
  contact: Node['contact'],
  name: (id: string) => Value,
  channel: (by: Channel) => Value,
): Sentence[] {
  if (typeof contact === 'string') return [say(`path_contact_${contact}`)];
  const { personId, kind, channel: first, fallback } = contact;
  const who = say(kind === 'group' ? 'path_contact_team' : 'path_contact_person', name(personId));
  if (first === null) return [who, say('path_contact_unreached')];
  const how = say('path_contact_by', channel(first));
  return fallback === null ? [who, how] : [who, how, say('path_contact_else', channel(fallback))];
}

function limitLines({ limitMinutes, hours, minutesLeft, reachedAt, raci }: Node, reader: Reader): Sentence[] {
  const minutes = (count: number) => lasting(count * 60_000);
  // What limit a level has that this policy does not have is not known.
  const limit =
    limitMinutes === null
      ? raci === null
        ? []
        : [say('path_no_limit')]
      : [
          say('path_limit', minutes(limitMinutes)),
          ...(hours === null ? [] : [say('path_limit_hours', isolated(hours))]),
        ];
  if (minutesLeft !== null)
    limit.push(minutesLeft === 0 ? say('path_limit_over') : say('path_limit_left', minutes(minutesLeft)));
  else if (reachedAt !== null && reachedAt > reader.now)
    limit.push(say('path_limit_to', formatMoment(reachedAt, reader.now, reader)));
  return limit;
}

function channelKey(channel: Channel, host: HostId): string {
  return channel === 'host' ? `path_channel_host_${host}` : `path_channel_${channel.replace('-', '_')}`;
}
