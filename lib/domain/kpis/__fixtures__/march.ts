import { at } from './ticket-record';

/** The whole of March 2026. */
export const march = { from: at('00:00', '2026-03-01'), until: at('00:00', '2026-04-01') };
