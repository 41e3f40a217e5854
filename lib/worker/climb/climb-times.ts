import type { Instant } from '../../domain/model/instant';
import { recordKey } from '../../domain/model/record-key';
import type { RecordRef } from '../../domain/model/record-ref';
import { RecordMoments } from '../record-moments';
import type { WorkerTools } from '../worker-tools';

const TOLD = 'climb-told:';

/**
 * When this browser is to look at an escalation again, because something is due by itself then. In `storage.local`, ids and moments
 * only: a restart of the browser must not forget it.
 */
export class ClimbTimes {
  private readonly moments: RecordMoments;

  constructor(private readonly tools: Pick<WorkerTools, 'local' | 'now'>) {
    this.moments = new RecordMoments({ session: tools.local, now: tools.now }, 'climb:');
  }

  /** `key` of the transition that is due then; `late`: it was due before this browser could act. */
  set(ref: RecordRef, at: Instant, step: { key: string; late: boolean }): Promise<void> {
    return this.moments.set(ref, at, step);
  }

  async get(ref: RecordRef): Promise<{ at: Instant; key: string; late: boolean } | null> {
    const kept = await this.moments.get(ref);
    if (typeof kept !== 'object' || kept === null) return null;
    const { at, key, late } = kept as Record<string, unknown>;
    return typeof at === 'number' && typeof key === 'string' && typeof late === 'boolean'
      ? { at, key, late }
      : null;
  }

  forget(ref: RecordRef): Promise<void> {
    return this.moments.forget(ref);
  }

  due(): Promise<RecordRef[]> {
    return this.moments.due();
  }

  next(): Promise<Instant | null> {
    return this.moments.next();
  }

  /** Every escalation that this browser is to look at again. */
  async all(): Promise<RecordRef[]> {
    return (await this.moments.all()).map(({ ref }) => ref);
  }

  /** Whether a person was told that this transition is due. */
  async isTold(ref: RecordRef, key: string): Promise<boolean> {
    return (await this.tools.local.get(TOLD + recordKey(ref))) === key;
  }

  setTold(ref: RecordRef, key: string | null): Promise<void> {
    const place = TOLD + recordKey(ref);
    return key === null ? this.tools.local.remove(place) : this.tools.local.set(place, key);
  }
}
