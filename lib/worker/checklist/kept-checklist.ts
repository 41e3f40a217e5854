import { z } from 'zod';
import { ChecklistStep } from '../../domain/model/checklist-step';
import type { KeyValueStore } from '../../platform/storage';

const PLACE = 'checklist';
const Kept = z.object({ done: z.array(ChecklistStep), dismissed: z.boolean() });

/** What was done to begin with stays done, whatever is forgotten later; in `storage.local`. */
export class KeptChecklist {
  constructor(private readonly local: KeyValueStore) {}

  async get(): Promise<z.infer<typeof Kept>> {
    return Kept.safeParse(await this.local.get(PLACE)).data ?? { done: [], dismissed: false };
  }

  async checkOff(steps: readonly ChecklistStep[]): Promise<void> {
    const { done, dismissed } = await this.get();
    await this.local.set(PLACE, { done: [...new Set([...done, ...steps])], dismissed });
  }

  async dismiss(): Promise<void> {
    await this.local.set(PLACE, { ...(await this.get()), dismissed: true });
  }
}
