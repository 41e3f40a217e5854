import type { WorkerTools } from '../worker-tools';
import type { Past } from './past';
import { pastRevision } from './past-revision';
import { readPast } from './read-past';

/** So long what lies in copies may be older than they are. */
const FRESH_MILLISECONDS = 2 * 60_000;
/** So much of the worker's time one message takes: nothing else waits longer. */
const SLICE_MILLISECONDS = 120;

type Tools = Parameters<typeof pastRevision>[0] & Parameters<typeof readPast>[0];
type Steps = ReturnType<typeof readPast>;

/**
 * The past, read in slices: whoever needs it asks again until it is there, and nothing goes on when nobody asks any more. It stays
 * while the worker lives and nothing has changed; a worker that was stopped begins anew.
 */
export class PastBook {
  #past: Past | null = null;
  #steps: { revision: string; steps: Steps; progress: { done: number; all: number } } | null = null;

  async read(
    tools: Tools & Pick<WorkerTools, 'now'>,
  ): Promise<{ state: 'reading'; done: number; all: number } | { state: 'read'; past: Past }> {
    const revision = await pastRevision(tools);
    const begun = tools.now();
    const isFresh = (past: Past | null): past is Past =>
      past?.revision === revision && begun - past.readAt < FRESH_MILLISECONDS && past.readAt <= begun;
    if (isFresh(this.#past)) return { state: 'read', past: this.#past };
    if (this.#steps?.revision !== revision)
      this.#steps = { revision, steps: readPast(tools, revision), progress: { done: 0, all: 1 } };
    const own = this.#steps;
    try {
      while (tools.now() - begun < SLICE_MILLISECONDS) {
        const { done, value } = await own.steps.next();
        if (done === true) {
          // Of two that ask at once, one is given it, the other finds it.
          if (value !== undefined) this.#past = value;
          if (this.#steps === own) this.#steps = null;
          if (this.#past !== null) return { state: 'read', past: this.#past };
          break;
        }
        own.progress = value;
      }
    } catch (error) {
      this.#steps = null;
      throw error;
    }
    return { state: 'reading', ...own.progress };
  }
}
