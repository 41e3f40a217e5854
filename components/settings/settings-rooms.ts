import type { ComponentType } from 'react';
import { PolicyRoom } from '../policy/policy-room';
import { ConnectionsRoom } from './connections-room';
import { DiagnosticsRoom } from './diagnostics-room';
import { FieldsRoom } from './fields-room';
import { HistorySection } from './history-section';
import { ImportRoom } from './import/import-room';
import { NotificationsRoom } from './notifications/notifications-room';
import { PrivacyRoom } from './privacy/privacy-room';
import type { SettingsRoomProps } from './settings-room-props';

/** The rooms of the settings in their order. `id` is the room's part of the address, `title` a key of the catalogue. */
export const settingsRooms: readonly { id: string; title: string; Room: ComponentType<SettingsRoomProps> }[] =
  [
    { id: 'connections', title: 'settings_room_connections', Room: ConnectionsRoom },
    { id: 'fields', title: 'settings_room_fields', Room: FieldsRoom },
    { id: 'policy', title: 'settings_room_policy', Room: PolicyRoom },
    { id: 'import', title: 'settings_room_import', Room: ImportRoom },
    { id: 'notifications', title: 'settings_room_notifications', Room: NotificationsRoom },
    { id: 'history', title: 'settings_room_history', Room: HistorySection },
    { id: 'privacy', title: 'settings_room_privacy', Room: PrivacyRoom },
    { id: 'diagnostics', title: 'settings_room_diagnostics', Room: DiagnosticsRoom },
  ];
