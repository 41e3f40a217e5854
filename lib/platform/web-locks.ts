import type { Exclusively } from './exclusively';

/** `Exclusively` by the Web Locks of the browser. */
export const webLocks: Exclusively = (name, work) => navigator.locks.request(name, work) as Promise<never>;
