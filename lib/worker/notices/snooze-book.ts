import { AlertSnooze } from '../../domain/model/alert-snooze';
import type { AlertTopic } from '../../domain/model/alert-topic';
import type { Instant } from '../../domain/model/instant';
import type { WorkerTools } from '../worker-tools';

const PREFIX = 'snooze:';
const placeOf = (recordKey: string, topic: AlertTopic) => `${PREFIX}${recordKey}/${topic}`;

/** What somebody does not want to hear of for a while, and why. In `storage.local`: it exists nowhere else. */
export const snoozeBook = {
  /** The snooze that lasts at `now`, or `null`. */
  async get(
    { local }: Pick<WorkerTools, 'local'>,
    recordKey: string,
    topic: AlertTopic,
    now: Instant,
  ): Promise<AlertSnooze | null> {
    const kept = AlertSnooze.safeParse(await local.get(placeOf(recordKey, topic)));
    return kept.success && kept.data.until > now ? kept.data : null;
  },

  /** Those that last at `now`, the one that ends first first. */
  async all({ local }: Pick<WorkerTools, 'local'>, now: Instant): Promise<AlertSnooze[]> {
    const kept = Object.values(await local.list(PREFIX)).flatMap(
      (value) => AlertSnooze.safeParse(value).data ?? [],
    );
    return kept.filter(({ until }) => until > now).sort((a, b) => a.until - b.until);
  },

  set({ local }: Pick<WorkerTools, 'local'>, snooze: AlertSnooze): Promise<void> {
    return local.set(placeOf(snooze.recordKey, snooze.topic), snooze);
  },

  remove({ local }: Pick<WorkerTools, 'local'>, recordKey: string, topic: AlertTopic): Promise<void> {
    return local.remove(placeOf(recordKey, topic));
  },

  /** Forgets those that are over, and what is none. */
  async prune({ local }: Pick<WorkerTools, 'local'>, now: Instant): Promise<void> {
    const over = Object.entries(await local.list(PREFIX)).filter(([, value]) => {
      const kept = AlertSnooze.safeParse(value);
      return !kept.success || kept.data.until <= now;
    });
    if (over.length > 0) await local.remove(over.map(([key]) => key));
  },
};
