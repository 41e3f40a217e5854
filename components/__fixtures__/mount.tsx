import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { vi } from 'vitest';

/** Draws into a document of its own and gives the ways to look at it and to act on it. Timers must be faked. */
export async function mount(content: ReactNode) {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  const root = createRoot(container);
  await act(async () => root.render(content));
  const pass = (milliseconds: number) =>
    act(async () => void (await vi.advanceTimersByTimeAsync(milliseconds)));
  const button = (name: string): HTMLButtonElement => {
    const all = [...container.querySelectorAll('button')];
    const found = all.find((candidate) => candidate.textContent?.includes(name));
    if (found === undefined) {
      throw new Error(
        `No button “${name}”; there are: ${all.map(({ textContent }) => textContent).join(', ')}`,
      );
    }
    return found;
  };
  return {
    container,
    button,
    text: () => container.textContent ?? '',
    /** Clicks and lets everything that follows from it happen. */
    press: async (name: string, times = 1) => {
      await act(async () => {
        const target = button(name);
        for (let press = 0; press < times; press += 1) target.click();
      });
      await pass(5);
    },
    /** Draws again, as when there is news. */
    draw: (next: ReactNode) => act(async () => root.render(next)),
    /** Lets time go by, in milliseconds. */
    pass,
  };
}
