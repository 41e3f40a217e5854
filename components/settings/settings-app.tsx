import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { askAgain } from '../ui/ask-again';
import { PageDoor } from '../ui/page-door';
import { PageFrame } from '../ui/page-frame';
import { usePlace } from '../ui/use-place';
import { useWords } from '../ui/use-words';
import type { ImportDraft } from './import/import-draft';
import { ImportDraftContext } from './import/import-draft-context';
import './settings-app.css';
import type { SettingsRoomProps } from './settings-room-props';
import { settingsRooms } from './settings-rooms';

/** What is set once: connections, fields, the policy, and what support needs. Every query here has a key that begins with `'settings'`. */
export function SettingsApp({
  onChanged,
  ...given
}: SettingsRoomProps & { onChanged: (listener: (what: 'panel' | 'settings') => void) => () => void }) {
  const { text } = useWords();
  const client = useQueryClient();
  useEffect(
    () =>
      onChanged((what) => {
        if (what === 'settings') askAgain(client, ['settings']);
      }),
    [client, onChanged],
  );
  const importDraft = useRef<ImportDraft | null>(null);
  const [wanted] = usePlace();
  const room = settingsRooms.find(({ id }) => id === wanted) ?? settingsRooms[0];
  if (room === undefined) return null;
  return (
    <PageFrame
      title={text('settings_title')}
      rooms={settingsRooms.map(({ id, title }) => ({ id, name: text(title) }))}
      here={room.id}
      door={<PageDoor page="dashboard">{text('way_dashboard')}</PageDoor>}
    >
      <div className="settings">
        <h1>{text(room.title)}</h1>
        <ImportDraftContext value={importDraft}>
          <room.Room key={room.id} {...given} />
        </ImportDraftContext>
      </div>
    </PageFrame>
  );
}
