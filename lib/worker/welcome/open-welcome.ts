import type { WorkerTools } from '../worker-tools';
import { WelcomeBook } from './welcome-book';

/** Opens the first run's page by itself: once, after the extension was installed, never after an update. */
export async function openWelcome(tools: WorkerTools, by: 'install' | 'update' | 'start'): Promise<void> {
  if (by === 'install' && (await new WelcomeBook(tools).open())) await tools.tabs.showOwn('welcome.html');
}
