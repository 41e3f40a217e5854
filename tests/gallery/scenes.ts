import type { Scene } from './scene';
import { accountScenes } from './scenes/account';
import { actionsScenes } from './scenes/actions';
import { cadenceScenes } from './scenes/cadence';
import { inboxScenes } from './scenes/inbox';
import { logScenes } from './scenes/log';
import { pathScenes } from './scenes/path';
import { playScenes } from './scenes/plays';
import { signalScenes } from './scenes/signals';
import { ticketScenes } from './scenes/ticket';
import { workScenes } from './scenes/work';

/**
 * Every state of every screen that is looked at. A part of the product has a file in `scenes/` that gives its own; `screens.spec.ts`
 * checks each (axe in both themes, nothing overflows at 320 px in three languages, no text that is not in the catalogue) and
 * `npm run screenshots` takes its pictures. A scene answers messages as the worker does: build the answers from facts with the real
 * engine (`assess`, `assessAccount`) where there is one, so that no picture shows what the product never would.
 */
export const scenes: readonly Scene[] = [
  ...accountScenes,
  ...actionsScenes,
  ...ticketScenes,
  ...cadenceScenes,
  ...inboxScenes,
  ...logScenes,
  ...pathScenes,
  ...signalScenes,
  ...playScenes,
  ...workScenes,
];
