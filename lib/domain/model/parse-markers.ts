import { Deed } from './deed';
import type { EscalationEvent } from './escalation-event';
import { Instant } from './instant';
import { parseTransitionKey } from './parse-transition-key';
import type { RecordRef } from './record-ref';

/** Far above the longest line that `formatMarker` writes (about 560 characters). */
const LONGEST_LINE = 1000;

// One space between the fields and every field once, in one order: no part can match in two ways, so time is linear.
const LINE =
  /^\[bellwether:1 key=([^ ]{1,320}) deed=([a-z]{1,20}) level=([a-z0-9][a-z0-9-]{0,39}) owner=([A-Za-z0-9]{1,32}) due=([0-9TZ:.-]{20,24}|none) policy=([a-z0-9][a-z0-9.-]{0,39})\]$/;

type Marker = Pick<
  EscalationEvent,
  'key' | 'cycle' | 'n' | 'deed' | 'levelId' | 'ownerId' | 'dueAt' | 'policyVersion'
>;

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
  const [, key, deedWord, levelId, owner, due, policyVersion] = LINE.exec(line) ?? [];
  if (!key || !deedWord || !levelId || !owner || !due || !policyVersion) return null;
  const parts = parseTransitionKey(key);
  const deed = Deed.safeParse(deedWord);
  const dueAt = due === 'none' ? null : parseMoment(due);
  if (parts === null || !deed.success || dueAt === undefined) return null;
  if (ref !== undefined && (parts.account !== ref.account || parts.id !== ref.id)) return null;
  return {
    key,
    cycle: parts.cycle,
    n: parts.n,
    deed: deed.data,
    levelId,
    ownerId: owner === 'nobody' ? null : owner,
    dueAt,
    policyVersion,
  };
}

/** `undefined` for what is no moment: 30 February is none, although `Date.parse` makes 2 March of it. */
function parseMoment(text: string): Instant | undefined {
  const moment = Instant.safeParse(Date.parse(text));
  if (!moment.success) return undefined;
  const written = new Date(moment.data).toISOString();
  return text === written || text === written.replace('.000Z', 'Z') ? moment.data : undefined;
}
