import { MetBehaviours, MetCode } from '../domain/model/met-behaviours';
import { log } from '../platform/log';
import type { WorkerTools } from './worker-tools';

const PREFIX = 'met:';
/** What is met again is written down again after this time only: every write wakes all tabs. */
const SAME_MILLISECONDS = 60 * 60_000;

/** Which of several possible behaviours a host showed, by account, in `storage.local`. */
export class Met {
  /** Noted and not written yet: what one answer shows is written at once. */
  private readonly pending = new Map<string, { question: string; answer: string }[]>();

  constructor(private readonly tools: Pick<WorkerTools, 'local' | 'exclusively' | 'now'>) {}

  /** Notes one behaviour, without making anybody wait for it. What is no code is left out. */
  note(account: string, question: string, answer: string): void {
    if (!MetCode.safeParse(question).success || !MetCode.safeParse(answer).success) return;
    const pending = this.pending.get(account);
    pending?.push({ question, answer });
    if (pending !== undefined) return;
    this.pending.set(account, [{ question, answer }]);
    this.keep(account).catch((error: unknown) => log.error('met', error));
  }

  async read(account: string): Promise<MetBehaviours> {
    const parsed = MetBehaviours.safeParse(await this.tools.local.get(PREFIX + account));
    return parsed.success ? parsed.data : {};
  }

  private keep(account: string): Promise<void> {
    return this.tools.exclusively(PREFIX + account, async () => {
      const noted = this.pending.get(account) ?? [];
      this.pending.delete(account);
      const met = await this.read(account);
      const now = this.tools.now();
      const isNew = ({ question, answer }: (typeof noted)[number]) => {
        const last = met[question]?.[answer];
        return last === undefined || last > now || now - last >= SAME_MILLISECONDS;
      };
      const news = noted.filter(isNew);
      if (news.length === 0) return;
      for (const { question, answer } of news) met[question] = { ...met[question], [answer]: now };
      await this.tools.local.set(PREFIX + account, met);
    });
  }
}
