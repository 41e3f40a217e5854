import type { KpiReport } from '../../messages/kpi-report';
import type { readKpis } from '../../messages/read-kpis';
import { currentPolicy } from '../policy/current-policy';
import type { WorkerTools } from '../worker-tools';
import { countKpis } from './count-kpis';

type Wish = ReturnType<typeof readKpis.request.parse>;
type Answer = ReturnType<typeof readKpis.answer.parse>;
type Steps = ReturnType<typeof countKpis>;

/** As in `PastBook`: one message takes no more of the worker's time. */
const SLICE_MILLISECONDS = 120;
/** So many reports are kept: one who looks at periods and groups goes back and forth. */
const KEPT = 12;

/**
 * The figures, counted in slices, each report once for what is known of the past and a version of the policy. Whoever asks again lets
 * the counting go on; what nobody asks for any more is given up for the next that is asked for.
 */
export class KpiBook {
  readonly #reports = new Map<string, KpiReport>();
  #steps: { key: string; steps: Steps; progress: { done: number; all: number } } | null = null;

  /** @throws BusinessTimeError when the policy's calendar cannot tell */
  async read(tools: WorkerTools, wish: Wish): Promise<Answer> {
    const begun = tools.now();
    const read = await tools.past.read(tools);
    // The counting comes after the reading, which is most of it.
    if (read.state === 'reading') return { state: 'counting', done: read.done, all: read.all + 4 };
    const { past } = read;
    if (past.accounts.every(({ reading }) => reading === null))
      return {
        state: 'none',
        accounts: past.accounts.map(({ account: { host, account } }) => ({ host, account })),
      };
    const policy = await currentPolicy(tools);
    const { version } = policy;
    const key = JSON.stringify([past.revision, past.readAt, version, wish.period, wish.every, wish.by]);
    const known = this.#reports.get(key);
    if (known !== undefined) return { state: 'told', report: known };
    if (this.#steps?.key !== key) {
      const activation = (await tools.policies.activations()).findLast((one) => one.version === version);
      const steps = countKpis(tools, past, policy, wish, activation?.at ?? null);
      this.#steps = { key, steps, progress: { done: 0, all: 1 } };
    }
    const own = this.#steps;
    try {
      while (tools.now() - begun < SLICE_MILLISECONDS) {
        const { done, value } = await own.steps.next();
        if (done === true) {
          if (this.#steps === own) this.#steps = null;
          if (value !== undefined) this.#keep(key, value);
          const report = this.#reports.get(key);
          if (report !== undefined) return { state: 'told', report };
          break;
        }
        own.progress = value;
      }
    } catch (error) {
      this.#steps = null;
      throw error;
    }
    return { state: 'counting', ...own.progress };
  }

  #keep(key: string, report: KpiReport): void {
    this.#reports.set(key, report);
    const [oldest] = this.#reports.keys();
    if (this.#reports.size > KEPT && oldest !== undefined) this.#reports.delete(oldest);
  }
}
