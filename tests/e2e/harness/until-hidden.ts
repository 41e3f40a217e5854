import { expect, type Locator } from '@playwright/test';

/** Waits until the browser's own tracking has told a page, for a while and some frames, that an element cannot be truly seen. */
export async function untilHidden(element: Locator): Promise<void> {
  await expect
    .poll(() => element.evaluate(hiddenAfterFrames), { message: 'the browser takes it for hidden' })
    .toBe(true);
}

/** Whether it is hidden now, asked twice and some frames apart: every other observer was told meanwhile. */
async function hiddenAfterFrames(element: Element): Promise<boolean> {
  const isHidden = () =>
    new Promise<boolean>((resolve) => {
      const options = { threshold: 1, trackVisibility: true, delay: 100 };
      const observer = new IntersectionObserver((entries) => {
        observer.disconnect();
        const last = entries.at(-1) as (IntersectionObserverEntry & { isVisible?: boolean }) | undefined;
        resolve(last?.isVisible === false);
      }, options);
      observer.observe(element);
    });
  if (!(await isHidden())) return false;
  const until = performance.now() + 200;
  for (let frames = 0; frames < 3 || performance.now() < until; frames += 1)
    await new Promise((next) => requestAnimationFrame(next));
  return isHidden();
}
