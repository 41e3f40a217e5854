import type { readStored } from '../../../lib/messages/read-stored';

/** What lies in this browser, as the worker tells. */
export type Stored = ReturnType<(typeof readStored)['answer']['parse']>;
