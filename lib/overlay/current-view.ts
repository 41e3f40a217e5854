import type { PaintRecord } from '../domain/model/paint-record';
import * as inPage from '../platform/in-page';
import { type BadgeView, badgeView } from '../view/badge-view';

/** What a paint record says at the present moment of its host. */
export const currentView = (record: PaintRecord): BadgeView | undefined =>
  badgeView(record, Date.now() + record.clockOffset, inPage.text);
