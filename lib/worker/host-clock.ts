import type { Instant } from '../domain/model/instant';
import type { KeyValueStore } from '../platform/storage';

const PLACE = 'clock-offset';
/** A `Date` header has whole seconds and an answer takes its time: differences below this say nothing. */
const NOISE_MILLISECONDS = 3_000;
/** A bound counts for this long: clocks drift, and are put right by a second or two. */
const BOUND_MILLISECONDS = 10 * 60_000;

/**
 * Host time: the local clock plus the offset last seen in a host's `Date` header, so that a wrong local clock changes no
 * decision (design 4.5). The header is a lower bound of the host's time at the moment of arrival: what is computed with it
 * is never early. The offset outlives the worker in `storage.session`.
 */
export class HostClock {
  private milliseconds = 0;
  /** When the offset was learned, by the local clock; `null` while no host has spoken. */
  private learnedAt: number | null = null;

  constructor(
    private readonly local: () => number,
    private readonly store: Pick<KeyValueStore, 'get' | 'set'>,
  ) {}

  /** Reads back the offset. To be awaited before `now` is believed. */
  async load(): Promise<void> {
    const value = await this.store.get(PLACE);
    if (typeof value !== 'number' || !Number.isFinite(value)) return;
    this.milliseconds = value;
    this.learnedAt = this.local();
  }

  now(): Instant {
    return this.local() + this.milliseconds;
  }

  /** The local clock's reading at a moment of host time. */
  localOf(moment: Instant): number {
    return moment - this.milliseconds;
  }

  /** Host time minus local time, in milliseconds. */
  offset(): number {
    return this.milliseconds;
  }

  /** Takes in the `Date` header of an answer that has just arrived. Resolves to true when host time has moved. */
  async note(dateHeader: string | undefined): Promise<boolean> {
    const said = dateHeader === undefined ? Number.NaN : Date.parse(dateHeader);
    if (Number.isNaN(said)) return false;
    const local = this.local();
    const bound = said - local;
    const moved = Math.abs(bound - this.milliseconds) > NOISE_MILLISECONDS;
    const counts = this.learnedAt !== null && Math.abs(local - this.learnedAt) < BOUND_MILLISECONDS;
    if (!moved && counts && bound <= this.milliseconds) return false;
    this.milliseconds = bound;
    this.learnedAt = local;
    await this.store.set(PLACE, bound);
    return moved;
  }
}
