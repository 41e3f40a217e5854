import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { askAgain } from '../ui/ask-again';
import { PageDoor } from '../ui/page-door';
import { PageFrame } from '../ui/page-frame';
import { usePlace } from '../ui/use-place';
import { useWords } from '../ui/use-words';
import { dashboardRooms } from './dashboard-rooms';

/** What managers and operations see of the whole desk. Every query of its rooms has a key that begins with `'dashboard'`. */
export function DashboardApp({
  onChanged,
}: {
  onChanged: (listener: (what: 'panel' | 'settings') => void) => () => void;
}) {
  const { text } = useWords();
  const client = useQueryClient();
  useEffect(() => onChanged(() => askAgain(client, ['dashboard'])), [client, onChanged]);
  const [wanted] = usePlace();
  const room = dashboardRooms.find(({ id }) => id === wanted) ?? dashboardRooms[0];
  if (room === undefined) return null;
  return (
    <PageFrame
      title={text('frame_dashboard')}
      rooms={dashboardRooms.map(({ id, title }) => ({ id, name: text(title) }))}
      here={room.id}
      door={<PageDoor page="settings">{text('way_settings')}</PageDoor>}
    >
      <h1>{text(room.title)}</h1>
      <room.Room key={room.id} />
    </PageFrame>
  );
}
