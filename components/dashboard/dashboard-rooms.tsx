import type { ComponentType } from 'react';
import { KpisRoom } from './kpis/kpis-room';

/** The rooms of the dashboard in their order. `id` is the room's part of the address, `title` a key of the catalogue. */
export const dashboardRooms: readonly { id: string; title: string; Room: ComponentType }[] = [
  { id: 'kpis', title: 'figures_room', Room: KpisRoom },
];
