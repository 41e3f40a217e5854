import { HealthPoint } from '../domain/model/health-point';
import type { DurableDatabase } from './durable-database';

/** How customers did over time: it exists nowhere else. */
export class HealthStore {
  constructor(private readonly database: DurableDatabase) {}

  /** Oldest first; empty when nothing was kept. */
  async read(recordKey: string): Promise<HealthPoint[]> {
    const row = await this.database.health.get(recordKey);
    const parsed = HealthPoint.array().safeParse(row?.points);
    return parsed.success ? parsed.data : [];
  }

  /** The last point of every customer, by the key its history is kept under. */
  async latest(): Promise<{ recordKey: string; point: HealthPoint }[]> {
    const rows = await this.database.health.toArray();
    return rows.flatMap(({ recordKey, points }) => {
      const parsed = HealthPoint.safeParse(points.at(-1));
      return parsed.success ? [{ recordKey, point: parsed.data }] : [];
    });
  }

  /** Adds a point if `isNew` says so of it and the last one, and forgets those before `since` (epoch ms). */
  async add(
    recordKey: string,
    point: HealthPoint,
    since: number,
    isNew: (last: HealthPoint | null, point: HealthPoint) => boolean,
  ): Promise<void> {
    await this.database.transaction('rw', this.database.health, async () => {
      const points = await this.read(recordKey);
      if (!isNew(points.at(-1) ?? null, point)) return;
      const kept = [...points.filter(({ at }) => at >= since), point];
      await this.database.health.put({ recordKey, points: kept });
    });
  }
}
