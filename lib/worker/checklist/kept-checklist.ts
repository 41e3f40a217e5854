import type { ChecklistStep } from '../../domain/model/checklist-step';
import { KeptSteps } from '../../domain/model/kept-steps';
import type { KeyValueStore } from '../../platform/storage';

const PLACE = 'checklist';

/** What was done to begin with stays done, whatever is forgotten later; in `storage.local`. */
export class KeptChecklist {
  constructor(private readonly local: KeyValueStore) {}

  async get(): Promise<KeptSteps> {
    return KeptSteps.safeParse(await this.local.get(PLACE)).data ?? { done: [], dismissed: false };
  }

  async checkOff(steps: readonly ChecklistStep[]): Promise<void> {
    const { done, dismissed } = await this.get();
    await this.local.set(PLACE, { done: [...new Set([...done, ...steps])], dismissed });
  }

  async dismiss(): Promise<void> {
    await this.local.set(PLACE, { ...(await this.get()), dismissed: true });
  }
}
