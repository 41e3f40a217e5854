import type { PaintRecord } from '../../lib/domain/model/paint-record';
import { badgeView } from '../../lib/view/badge-view';
import { useWords } from '../ui/use-words';
import './badge-drawing.css';

/** A badge as it stands in the host's page, drawn from its paint record at `now` (epoch ms of host time). */
export function BadgeDrawing({ painted, now }: { painted: PaintRecord; now: number }) {
  const { language } = useWords();
  const view = badgeView(painted, now, language.text);
  if (view === undefined) return null;
  return (
    <span className={`badge-drawing tone-${view.tone}`} role="img" aria-label={view.news}>
      <span aria-hidden="true">{view.shape}</span>
      <b>{view.words}</b>
      {view.rest !== '' && <span className="badge-drawing-rest">{view.rest}</span>}
    </span>
  );
}
