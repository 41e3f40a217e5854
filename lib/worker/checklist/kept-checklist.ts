import type { ChecklistStep } from '../../domain/model/checklist-step';
import { KeptSteps } from '../../domain/model/kept-steps';
import type { WorkerTools } from '../worker-tools';

const PLACE = 'checklist';

/** What was done to begin with stays done, whatever is forgotten later; in `storage.local`. */
export class KeptChecklist {
  constructor(private readonly tools: Pick<WorkerTools, 'local' | 'exclusively'>) {}

  async get(): Promise<KeptSteps> {
    return KeptSteps.safeParse(await this.tools.local.get(PLACE)).data ?? { done: [], dismissed: false };
  }

  checkOff(steps: readonly ChecklistStep[]): Promise<void> {
    return this.change(({ done, dismissed }) => ({ done: [...new Set([...done, ...steps])], dismissed }));
  }

  dismiss(): Promise<void> {
    return this.change((kept) => ({ ...kept, dismissed: true }));
  }

  /** One at a time: what is found to be done meanwhile must not bring back what was put away. */
  private change(next: (kept: KeptSteps) => KeptSteps): Promise<void> {
    const { exclusively, local } = this.tools;
    return exclusively(PLACE, async () => local.set(PLACE, next(await this.get())));
  }
}
