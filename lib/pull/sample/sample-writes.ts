import type { HostId } from '../../domain/model/host-id';
import { SampleWrite } from '../../domain/model/sample-write';
import type { Exclusively } from '../../platform/exclusively';
import type { KeyValueStore } from '../../platform/storage';

/** What was written while somebody looked around, in memory only: it outlives the worker, not the browser. */
export class SampleWrites {
  constructor(
    private readonly session: KeyValueStore,
    private readonly exclusively: Exclusively,
  ) {}

  async all(host: HostId): Promise<SampleWrite[]> {
    return SampleWrite.array().safeParse(await this.session.get(`writes:${host}`)).data ?? [];
  }

  /** Adds what `next` makes of all there is, and gives it back. */
  add(host: HostId, next: (before: readonly SampleWrite[]) => SampleWrite): Promise<SampleWrite> {
    return this.exclusively(`writes:${host}`, async () => {
      const before = await this.all(host);
      const write = next(before);
      await this.session.set(`writes:${host}`, [...before, write]);
      return write;
    });
  }
}
