import type { Migration } from './migration';

/** Every step there is, oldest first. Format 1 is the first: there is nothing older yet. */
export const migrations: readonly Migration[] = [];
