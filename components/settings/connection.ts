import type { readSettings } from '../../lib/messages/read-settings';

/** One account of a host, as the settings know it. */
export type Connection = ReturnType<(typeof readSettings)['answer']['parse']>['connections'][number];
