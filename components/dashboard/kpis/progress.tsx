import { Button } from '../../ui/button';
import { useWords } from '../../ui/use-words';
import './progress.css';

/** How far counting has come, and a way to stop it. */
export function Progress({
  done,
  all,
  stopped,
  onStop,
  onGoOn,
}: {
  done: number;
  all: number;
  stopped: boolean;
  onStop: () => void;
  onGoOn: () => void;
}) {
  const { text } = useWords();
  return (
    <div className="figure-progress">
      <span>{text(stopped ? 'figures_stopped' : 'figures_counting')}</span>
      <progress aria-label={text('figures_counting')} value={Math.min(done, all)} max={Math.max(1, all)} />
      <Button onClick={stopped ? onGoOn : onStop}>{text(stopped ? 'figures_go_on' : 'panel_cancel')}</Button>
    </div>
  );
}
