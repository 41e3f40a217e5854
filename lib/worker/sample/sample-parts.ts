import type { DurableDatabase } from '../../cache/durable-database';

/** What the sample needs of the browser that the real tools do not lend. */
export interface SampleParts {
  /** Where databases lie; given in tests. */
  indexedDb: ConstructorParameters<typeof DurableDatabase>[0];
  /** Runs `work` after so many milliseconds; gives the way to call it off. */
  after(milliseconds: number, work: () => void): () => void;
}
