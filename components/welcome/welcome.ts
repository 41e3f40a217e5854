import type { readWelcome } from '../../lib/messages/read-welcome';

/** How far the first run is, as the worker answers it. */
export type Welcome = ReturnType<(typeof readWelcome)['answer']['parse']>;
