import { HealthPulse } from '../../domain/model/health-pulse';
import type { KeyValueStore } from '../../platform/storage';

const PREFIX = 'pulse:';
/** So many are kept of a record: with one a week that is more than a year. */
const KEPT = 60;
/** Said again so soon, a word corrects the one before: a slip of the finger, or an answer that got lost. */
const CORRECTION_MILLISECONDS = 10 * 60_000;

/** The pulses that were said here: originals, in the clear in `storage.local`, by the record on whose page they were said (design 4.10). */
export class PulseBook {
  constructor(private readonly local: KeyValueStore) {}

  /** Of all records, in any order. */
  async all(): Promise<HealthPulse[]> {
    return Object.values(await this.local.list(PREFIX)).flatMap(readable);
  }

  /** Of all these records, the newest first. */
  async of(recordKeys: readonly string[]): Promise<HealthPulse[]> {
    const lists = await Promise.all(recordKeys.map((key) => this.read(key)));
    return lists.flat().sort((a, b) => b.at - a.at);
  }

  async say(pulse: HealthPulse): Promise<void> {
    const before = await this.read(pulse.recordKey);
    const [last] = before;
    const age = last === undefined ? Number.POSITIVE_INFINITY : pulse.at - last.at;
    const corrects = last?.authorId === pulse.authorId && age >= 0 && age < CORRECTION_MILLISECONDS;
    await this.keep(pulse.recordKey, [pulse, ...(corrects ? before.slice(1) : before)]);
  }

  /** Forgets the one that was said at this moment. */
  async takeBack(recordKey: string, at: number): Promise<void> {
    const before = await this.read(recordKey);
    await this.keep(
      recordKey,
      before.filter((pulse) => pulse.at !== at),
    );
  }

  private async keep(recordKey: string, pulses: readonly HealthPulse[]): Promise<void> {
    if (pulses.length === 0) await this.local.remove(PREFIX + recordKey);
    else await this.local.set(PREFIX + recordKey, pulses.slice(0, KEPT));
  }

  /** What cannot be read any more does not hide the rest. */
  private async read(recordKey: string): Promise<HealthPulse[]> {
    return readable(await this.local.get(PREFIX + recordKey)).sort((a, b) => b.at - a.at);
  }
}

function readable(value: unknown): HealthPulse[] {
  return (Array.isArray(value) ? value : []).flatMap((one) => HealthPulse.safeParse(one).data ?? []);
}
