/** Hears of events wherever below the target they happen, until the signal. */
export const listen = (
  target: EventTarget,
  names: string[],
  heard: (event: Event) => void,
  signal: AbortSignal,
): void => {
  for (const name of names) target.addEventListener(name, heard, { capture: true, passive: true, signal });
};
