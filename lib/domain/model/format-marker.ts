import type { EscalationEvent } from './escalation-event';
import { MarkerError } from './marker-error';
import { parseMarkers } from './parse-markers';

/**
 * The line that carries an escalation event in an internal note, in clear (design 4.7):
 * `[bellwether:1 key=acme.zendesk.com/4821/1/0 deed=escalated level=level-1 owner=9001 due=2026-03-02T10:30:00Z policy=default-1]`.
 * A level that nobody is named for says `owner=nobody`, one without a limit `due=none`. Fields that most transitions do not have
 * (`since`, `ground`, `row`, `to`, `until`, `outcome`, `cause`) follow in this order where they are known. `parseMarkers` reads it back.
 * @throws MarkerError when the line would not be read back as the same event.
 */
export function formatMarker(
  event: Pick<
    EscalationEvent,
    (typeof ALWAYS)[number] | 'effectiveAt' | 'ground' | 'row' | 'to' | 'until' | 'outcome' | 'cause'
  >,
): string {
  const due = event.dueAt === null ? 'none' : moment(event.dueAt);
  const more = SOMETIMES.flatMap(([name, field]) => {
    const value = event[field];
    if (value === undefined) return [];
    return [` ${name}=${typeof value === 'number' ? moment(value) : value}`];
  });
  const line =
    `[bellwether:1 key=${event.key} deed=${event.deed} level=${event.levelId}` +
    ` owner=${event.ownerId ?? 'nobody'} due=${due} policy=${event.policyVersion}${more.join('')}]`;
  const [read, ...others] = parseMarkers(line);
  const same =
    read !== undefined &&
    others.length === 0 &&
    ALWAYS.every((field) => read[field] === event[field]) &&
    SOMETIMES.every(([, field]) => read[field] === event[field]);
  if (!same) throw new MarkerError(line);
  return line;
}

const ALWAYS = ['key', 'deed', 'levelId', 'ownerId', 'dueAt', 'policyVersion'] as const;
const SOMETIMES = [
  ['since', 'effectiveAt'],
  ['ground', 'ground'],
  ['row', 'row'],
  ['to', 'to'],
  ['until', 'until'],
  ['outcome', 'outcome'],
  ['cause', 'cause'],
] as const;

/** Whole seconds as people write them; `invalid` is what no reader accepts. */
function moment(milliseconds: number): string {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? 'invalid' : date.toISOString().replace('.000Z', 'Z');
}
