import type { EscalationEvent } from './escalation-event';
import { MarkerError } from './marker-error';
import { parseMarkers } from './parse-markers';

/**
 * The line that carries an escalation event in an internal note, in clear (design 4.7):
 * `[bellwether:1 key=acme.zendesk.com/4821/1/0 deed=escalated level=level-1 owner=9001 due=2026-03-02T10:30:00Z policy=default-1]`.
 * A level that nobody is named for says `owner=nobody`, one without a limit `due=none`. `parseMarkers` reads it back.
 * @throws MarkerError when the line would not be read back as the same event.
 */
export function formatMarker(
  event: Pick<EscalationEvent, 'key' | 'deed' | 'levelId' | 'ownerId' | 'dueAt' | 'policyVersion'>,
): string {
  const due = event.dueAt === null ? 'none' : moment(event.dueAt);
  const line =
    `[bellwether:1 key=${event.key} deed=${event.deed} level=${event.levelId}` +
    ` owner=${event.ownerId ?? 'nobody'} due=${due} policy=${event.policyVersion}]`;
  const [read, ...more] = parseMarkers(line);
  const same =
    read !== undefined &&
    more.length === 0 &&
    read.key === event.key &&
    read.deed === event.deed &&
    read.levelId === event.levelId &&
    read.ownerId === event.ownerId &&
    read.dueAt === event.dueAt &&
    read.policyVersion === event.policyVersion;
  if (!same) throw new MarkerError(line);
  return line;
}

/** Whole seconds as people write them; `invalid` is what no reader accepts. */
function moment(milliseconds: number): string {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? 'invalid' : date.toISOString().replace('.000Z', 'Z');
}
