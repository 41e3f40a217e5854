import { CoachNote } from '../../domain/model/coach-note';
import type { Instant } from '../../domain/model/instant';
import type { KeyValueStore } from '../../platform/storage';

const PREFIX = 'coach-note:';

/** What coaches wrote here: originals, in the clear in `storage.local`, one for each closed escalation (design 4.10). */
export class CoachNotes {
  constructor(private readonly local: KeyValueStore) {}

  async all(): Promise<CoachNote[]> {
    return Object.values(await this.local.list(PREFIX)).flatMap(
      (value) => CoachNote.safeParse(value).data ?? [],
    );
  }

  /**
   * Keeps a note in place of the one that its author saw. To be called for one at a time. `null` where it was changed since: nothing
   * is kept then.
   * @param seen when the note was written that its author saw; `null`: there was none
   */
  async save(note: CoachNote, seen: Instant | null): Promise<CoachNote | null> {
    const place = `${PREFIX}${note.recordKey}/${note.cycle}`;
    const before = CoachNote.safeParse(await this.local.get(place)).data;
    if ((before?.at ?? null) !== seen) return null;
    const kept = { ...note, at: Math.max(note.at, (before?.at ?? 0) + 1) };
    await this.local.set(place, kept);
    return kept;
  }
}
