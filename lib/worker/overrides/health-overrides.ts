import { HealthOverride } from '../../domain/model/health-override';
import type { KeyValueStore } from '../../platform/storage';

const PREFIX = 'health-override:';

/** What people said here against a computed health score: originals, in the clear in `storage.local`, one for each record (design 4.10). */
export class HealthOverrides {
  constructor(private readonly local: KeyValueStore) {}

  /** All of them, in force or not. */
  async all(): Promise<HealthOverride[]> {
    return Object.values(await this.local.list(PREFIX)).flatMap(
      (value) => HealthOverride.safeParse(value).data ?? [],
    );
  }

  /** The latest word on a customer, in force or not, by the keys of its records; `null` where nobody said one. */
  async latest(recordKeys: readonly string[]): Promise<HealthOverride | null> {
    const kept = await Promise.all(recordKeys.map((key) => this.local.get(PREFIX + key)));
    const words = kept.flatMap((value) => {
      const word = HealthOverride.safeParse(value);
      return word.success ? [word.data] : [];
    });
    return words.sort((a, b) => b.at - a.at)[0] ?? null;
  }

  /** Keeps a word in place of what was said on the same record. */
  say(word: HealthOverride): Promise<void> {
    return this.local.set(PREFIX + word.recordKey, word);
  }

  /** As if nobody had said anything on these records. */
  async withdraw(recordKeys: readonly string[]): Promise<void> {
    await this.local.remove(recordKeys.map((key) => PREFIX + key));
  }
}
