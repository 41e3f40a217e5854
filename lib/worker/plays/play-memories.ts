import { PlayMemory } from '../../domain/model/play-memory';
import type { KeyValueStore } from '../../platform/storage';

const PREFIX = 'play-memory:';
const SINCE = 'plays-since';
const NOTHING: PlayMemory = { memberships: [], startedAt: null, lastClosedAt: null, managers: {} };

/** What is remembered of customers between two looks. In `storage.local`: it has to outlive the browser, and holds ids and moments only. */
export class PlayMemories {
  constructor(private readonly local: KeyValueStore) {}

  /** What is remembered of a customer, under either of the keys of its two records; `null` where nothing is. */
  async get(recordKeys: readonly string[]): Promise<PlayMemory | null> {
    const known: PlayMemory[] = [];
    for (const key of recordKeys) {
      const parsed = PlayMemory.safeParse(await this.local.get(PREFIX + key));
      if (parsed.success) known.push(parsed.data);
    }
    const [first] = recordKeys;
    if (known.length === 0 || first === undefined) return null;
    return known.reduce((one, other) => together(one, other, first), NOTHING);
  }

  async set(recordKey: string, memory: PlayMemory): Promise<void> {
    await this.local.set(PREFIX + recordKey, memory);
  }

  /** The keys of all customers of whom something is remembered. */
  async recordKeys(): Promise<string[]> {
    return Object.keys(await this.local.list(PREFIX)).map((key) => key.slice(PREFIX.length));
  }

  /** When plays were switched on here, which the first question does. */
  async since(now: number): Promise<number> {
    const kept = await this.local.get(SINCE);
    if (typeof kept === 'number') return kept;
    await this.local.set(SINCE, now);
    return now;
  }
}

/** What two records of one customer remember: who entered a segment by either has entered it. */
function together(one: PlayMemory, other: PlayMemory, recordKey: string): PlayMemory {
  const memberships = new Map<string, PlayMemory['memberships'][number]>();
  for (const membership of [...one.memberships, ...other.memberships]) {
    const before = memberships.get(membership.segment);
    memberships.set(membership.segment, {
      recordKey,
      segment: membership.segment,
      inside: membership.inside || before?.inside === true,
      entered: Math.max(membership.entered, before?.entered ?? 0),
    });
  }
  const closed = [one.lastClosedAt, other.lastClosedAt].filter((at) => at !== null);
  return {
    memberships: [...memberships.values()],
    startedAt: one.startedAt ?? other.startedAt,
    lastClosedAt: closed.length === 0 ? null : Math.max(...closed),
    managers: { ...one.managers, ...other.managers },
  };
}
