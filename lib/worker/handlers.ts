import type { Handler } from './handler';
import { onAcknowledge } from './handlers/on-acknowledge';
import { onConnectSalesforce } from './handlers/on-connect-salesforce';
import { onDisconnect } from './handlers/on-disconnect';
import { onEscalate } from './handlers/on-escalate';
import { onListOwners } from './handlers/on-list-owners';
import { onNameOwner } from './handlers/on-name-owner';
import { onOpenRecord } from './handlers/on-open-record';
import { onPlaced } from './handlers/on-placed';
import { onReadPanel } from './handlers/on-read-panel';
import { onReadSettings } from './handlers/on-read-settings';
import { onResolve } from './handlers/on-resolve';
import { onTestConnection } from './handlers/on-test-connection';
import { onUndo } from './handlers/on-undo';
import { onVisible } from './handlers/on-visible';

/** Everything the worker answers. `open-panel` is not here: it must be done before any await. */
export const handlers: readonly Handler[] = [
  onAcknowledge,
  onConnectSalesforce,
  onDisconnect,
  onEscalate,
  onListOwners,
  onNameOwner,
  onOpenRecord,
  onPlaced,
  onReadPanel,
  onReadSettings,
  onResolve,
  onTestConnection,
  onUndo,
  onVisible,
];
