import { EscalationDeed } from './escalation-deed';
import type { EscalationEvent } from './escalation-event';
import { EscalationGround } from './escalation-ground';
import { Instant } from './instant';
import { parseTransitionKey } from './parse-transition-key';
import type { RecordRef } from './record-ref';

/** Far above the longest line that `formatMarker` writes (about 800 characters). */
const LONGEST_LINE = 1000;

// One space between the fields and every field once, in one order: no part can match in two ways, so time is linear.
const MOMENT = '[0-9TZ:.-]{20,24}';
const ID = '[a-z0-9][a-z0-9-]{0,39}';
const PERSON = '[A-Za-z0-9]{1,32}';
const LINE = new RegExp(
  `^\\[bellwether:1 key=(?<key>[^ ]{1,320}) deed=(?<deed>[a-z]{1,20}) level=(?<level>${ID})` +
    ` owner=(?<owner>${PERSON}) due=(?<due>${MOMENT}|none) policy=(?<policy>[a-z0-9][a-z0-9.-]{0,39})` +
    `(?: since=(?<since>${MOMENT}))?(?: ground=(?<ground>[a-z]{1,20}))?(?: row=(?<row>${ID}))?` +
    `(?: to=(?<to>${PERSON}))?(?: until=(?<until>${MOMENT}))?` +
    `(?: outcome=(?<outcome>${ID}))?(?: cause=(?<cause>${ID}))?\\]$`,
);

type Marker = Omit<EscalationEvent, 'at' | 'authorId' | 'noteId'>;

/**
 * The escalation events that the marker lines of a note stand for, in the order of the lines. Anybody can type into a note:
 * what is not exactly a line of `formatMarker` is no marker. Never throws.
 * @param ref where given, markers of other records (a quoted or merged note) are left out.
 */
export function parseMarkers(text: string, ref?: Pick<RecordRef, 'account' | 'id'>): Marker[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => (line.length > LONGEST_LINE ? null : parseLine(line.trim(), ref)))
    .filter((marker) => marker !== null);
}

function parseLine(line: string, ref: Pick<RecordRef, 'account' | 'id'> | undefined): Marker | null {
  const fields = LINE.exec(line)?.groups;
  const { key, level, owner, due, policy } = fields ?? {};
  if (!fields || !key || !level || !owner || !due || !policy) return null;
  const parts = parseTransitionKey(key);
  const deed = EscalationDeed.safeParse(fields.deed);
  const dueAt = due === 'none' ? null : parseMoment(due);
  if (parts === null || !deed.success || dueAt === undefined) return null;
  if (ref !== undefined && (parts.account !== ref.account || parts.id !== ref.id)) return null;
  const more = moreOf(fields);
  if (more === null) return null;
  return {
    key,
    cycle: parts.cycle,
    n: parts.n,
    deed: deed.data,
    levelId: level,
    ownerId: owner === 'nobody' ? null : owner,
    dueAt,
    policyVersion: policy,
    ...more,
  };
}

/** The fields that few transitions have; `null` where one is no moment. A ground of a later version is left out. */
function moreOf(
  fields: Record<string, string | undefined>,
): Pick<Marker, 'effectiveAt' | 'ground' | 'row' | 'to' | 'until' | 'outcome' | 'cause'> | null {
  const { row, to, outcome, cause } = fields;
  const ground = EscalationGround.safeParse(fields.ground);
  const effectiveAt = fields.since === undefined ? undefined : parseMoment(fields.since);
  const until = fields.until === undefined ? undefined : parseMoment(fields.until);
  if (fields.since !== undefined && effectiveAt === undefined) return null;
  if (fields.until !== undefined && until === undefined) return null;
  return {
    ...(effectiveAt === undefined ? {} : { effectiveAt }),
    ...(ground.success ? { ground: ground.data } : {}),
    ...(row === undefined ? {} : { row }),
    ...(to === undefined ? {} : { to }),
    ...(until === undefined ? {} : { until }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(cause === undefined ? {} : { cause }),
  };
}

/** `undefined` for what is no moment: 30 February is none, although `Date.parse` makes 2 March of it. */
function parseMoment(text: string): Instant | undefined {
  const moment = Instant.safeParse(Date.parse(text));
  if (!moment.success) return undefined;
  const written = new Date(moment.data).toISOString();
  return text === written || text === written.replace('.000Z', 'Z') ? moment.data : undefined;
}
