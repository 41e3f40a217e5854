import { useWords } from '../../ui/use-words';
import './order-buttons.css';

/** Moves an entry of a list up or down, by one. The buttons say whose they are. */
export function OrderButtons({
  name,
  index,
  count,
  onMove,
}: {
  name: string;
  index: number;
  count: number;
  onMove: (to: number) => void;
}) {
  const { text } = useWords();
  const button = (direction: 'up' | 'down', to: number) => (
    <button
      type="button"
      className="icon-button"
      data-move={direction}
      aria-label={text(`who_move_${direction}`, name)}
      title={text(`who_move_${direction}`, name)}
      aria-disabled={to < 0 || to >= count || undefined}
      onClick={() => {
        if (to >= 0 && to < count) onMove(to);
      }}
    >
      <span aria-hidden="true">{direction === 'up' ? '↑' : '↓'}</span>
    </button>
  );
  return (
    <span className="order-buttons">
      {button('up', index - 1)}
      {button('down', index + 1)}
    </span>
  );
}
