import type { ComponentType } from 'react';

/** The rooms of the dashboard in their order. `id` is the room's part of the address, `title` a key of the catalogue. */
export const dashboardRooms: readonly { id: string; title: string; Room: ComponentType }[] = [];
