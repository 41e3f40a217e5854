import type { EscalationEvent } from '../../model/escalation-event';
import { formatMarker } from '../../model/format-marker';
import { parseMarkers } from '../../model/parse-markers';

type Planned = Omit<EscalationEvent, 'at' | 'authorId' | 'noteId'>;

/** Plans as they are read back from the host, each written as a note at its moment by `authorId`. */
export function writtenLog(...notes: [planned: Planned, at: number, authorId?: string][]): EscalationEvent[] {
  return notes.flatMap(([planned, at, authorId = '9001'], index) =>
    parseMarkers(`Escalated.\n${formatMarker(planned)}`).map((marker) => ({
      ...marker,
      at,
      authorId,
      noteId: String(1000 + index),
    })),
  );
}
