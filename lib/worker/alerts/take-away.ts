import type { WorkerTools } from '../worker-tools';

/** Takes the pop-ups of what is over off the screen: some stay there until somebody answers them. */
export async function takeAway(
  { notifications }: Pick<WorkerTools, 'notifications'>,
  over: readonly string[],
): Promise<void> {
  for (const id of over) await notifications.clear(id);
}
