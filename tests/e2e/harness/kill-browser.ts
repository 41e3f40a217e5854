import { readdirSync, readFileSync } from 'node:fs';
import { expect } from '@playwright/test';

/** Kills the browser that works on a profile, as a power cut would: it gets no chance to put anything in order. */
export async function killBrowser(profile: string): Promise<void> {
  const processes = () =>
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((id) => {
        const words = commandOf(id);
        return (
          words.includes(`--user-data-dir=${profile}`) && !words.some((word) => word.startsWith('--type='))
        );
      });
  const [main] = processes();
  if (main === undefined) throw new Error(`No browser works on ${profile}.`);
  process.kill(main, 'SIGKILL');
  await expect.poll(() => processes().length, { message: 'the browser is gone' }).toBe(0);
}

/** Empty for a process that has ended meanwhile. */
function commandOf(id: number): string[] {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}
