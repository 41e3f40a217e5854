import type { WorkerTools } from '../worker-tools';

const PREFIX = 'sign-in-rests:';
/** No rest is longer: a clock that went back must not make one so. */
const LONGEST_MILLISECONDS = 5 * 60_000;

/** Whether an account is left alone, because signing in to it without the person did not work just now. */
export const signInRest = {
  async isOn(tools: Pick<WorkerTools, 'session' | 'now'>, account: string): Promise<boolean> {
    const until = await tools.session.get(PREFIX + account);
    const left = typeof until === 'number' ? until - tools.now() : 0;
    return left > 0 && left <= LONGEST_MILLISECONDS;
  },
  /** @param milliseconds at most five minutes */
  async begin(
    tools: Pick<WorkerTools, 'session' | 'now'>,
    account: string,
    milliseconds: number,
  ): Promise<void> {
    await tools.session.set(PREFIX + account, tools.now() + milliseconds);
  },
  async end(tools: Pick<WorkerTools, 'session'>, account: string): Promise<void> {
    await tools.session.remove(PREFIX + account);
  },
};
