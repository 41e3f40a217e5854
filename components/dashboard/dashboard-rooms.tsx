import type { ComponentType } from 'react';
import { DebriefsRoom } from './debriefs/debriefs-room';
import { EscalationsRoom } from './escalations/escalations-room';
import { KpisRoom } from './kpis/kpis-room';
import { LogRoom } from './log/log-room';
import { MatrixRoom } from './matrix/matrix-room';
import { PathRoom } from './path/path-room';
import { PortfolioRoom } from './portfolio/portfolio-room';
import { PracticeRoom } from './practice/practice-room';
import { QueueRoom } from './queue/queue-room';
import { StormRoom } from './storm/storm-room';
import { WeatherRoom } from './weather/weather-room';

/** The rooms of the dashboard in their order. `id` is the room's part of the address, `title` a key of the catalogue. */
export const dashboardRooms: readonly { id: string; title: string; Room: ComponentType }[] = [
  { id: 'queue', title: 'lists_room_queue', Room: QueueRoom },
  { id: 'portfolio', title: 'lists_room_portfolio', Room: PortfolioRoom },
  { id: 'escalations', title: 'lists_room_escalations', Room: EscalationsRoom },
  { id: 'kpis', title: 'figures_room', Room: KpisRoom },
  { id: 'debriefs', title: 'debriefs_room', Room: DebriefsRoom },
  { id: 'matrix', title: 'desk_room_matrix', Room: MatrixRoom },
  { id: 'path', title: 'desk_room_path', Room: PathRoom },
  { id: 'weather', title: 'desk_room_weather', Room: WeatherRoom },
  { id: 'storm', title: 'desk_room_storm', Room: StormRoom },
  { id: 'log', title: 'audit_room', Room: LogRoom },
  { id: 'practice', title: 'desk_room_practice', Room: PracticeRoom },
];
