import { browser } from './browser';

const COMMANDS = ['open-panel', 'next-due'] as const;

/** What can be done by keys anywhere in the browser. */
export const commands = {
  /** With the keys that the person, or the browser, gave them; empty where there are none. */
  async keys(): Promise<{ command: (typeof COMMANDS)[number]; shortcut: string }[]> {
    const all = await browser.commands.getAll();
    return COMMANDS.map((command) => ({
      command,
      shortcut: all.find(({ name }) => name === command)?.shortcut ?? '',
    }));
  },
};
