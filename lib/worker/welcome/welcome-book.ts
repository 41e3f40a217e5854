import { KeptWelcome } from '../../domain/model/kept-welcome';
import type { WelcomeStep } from '../../domain/model/welcome-step';
import type { WorkerTools } from '../worker-tools';

const PLACE = 'welcome';

/** What is kept of the first run, in `storage.local`. */
export class WelcomeBook {
  constructor(private readonly tools: Pick<WorkerTools, 'local' | 'exclusively'>) {}

  async get(): Promise<KeptWelcome> {
    return KeptWelcome.safeParse(await this.tools.local.get(PLACE)).data ?? { opened: false, skipped: [] };
  }

  /** Notes that the page was opened; true the first time. */
  async open(): Promise<boolean> {
    let isFirst = false;
    await this.change((kept) => {
      isFirst = !kept.opened;
      return { ...kept, opened: true };
    });
    return isFirst;
  }

  skip(step: WelcomeStep, skipped: boolean): Promise<void> {
    return this.change((kept) => {
      const others = kept.skipped.filter((one) => one !== step);
      return { ...kept, skipped: skipped ? [...others, step] : others };
    });
  }

  /** One at a time: two pages that are open must not undo each other. */
  private change(next: (kept: KeptWelcome) => KeptWelcome): Promise<void> {
    const { exclusively, local } = this.tools;
    return exclusively(PLACE, async () => local.set(PLACE, next(await this.get())));
  }
}
