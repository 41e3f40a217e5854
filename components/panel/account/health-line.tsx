import type { HealthAssessment } from '../../../lib/domain/model/health-assessment';
import { formatDecimal } from '../../../lib/view/panel/format-decimal';
import { sparklineShape } from '../../../lib/view/panel/sparkline-shape';
import { useWords } from '../../ui/use-words';
import './health-line.css';

const WIDTH = 120;
const HEIGHT = 32;

/** The score's line over the last days; pressed, the table behind it stands below. Nothing where fewer than two days are known. */
export function HealthLine({
  daily,
  band,
  open,
  table,
  onPress,
}: {
  daily: HealthAssessment['sparkline'];
  band: HealthAssessment['band'];
  open: boolean;
  /** Id of the table. */
  table: string;
  onPress: () => void;
}) {
  const { text, language } = useWords();
  const known = daily.filter((score) => score !== null);
  if (known.length < 2) return null;
  const { pieces, last } = sparklineShape(daily, WIDTH, HEIGHT);
  const decimal = (value: number | undefined) => formatDecimal(value ?? 0, language.locale);
  const days = daily.length.toLocaleString(language.locale);
  const words = text(
    'account_line_words',
    ...[days, decimal(known[0]), decimal(known.at(-1)), decimal(Math.min(...known))],
    ...[decimal(Math.max(...known)), known.length.toLocaleString(language.locale)],
  );
  return (
    <button
      type="button"
      className={`health-line health-line-${band ?? 'unknown'}`}
      aria-expanded={open}
      aria-controls={open ? table : undefined}
      aria-label={`${text('account_line_show', days)}. ${words}`}
      title={text('account_line', days)}
      onClick={onPress}
    >
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
        {pieces.map((piece) => (
          <polyline
            key={piece[0]?.x}
            points={(piece.length === 1 ? [...piece, ...piece] : piece)
              .map(({ x, y }) => `${x},${y}`)
              .join(' ')}
          />
        ))}
        {last !== null && <circle cx={last.x} cy={last.y} r={2.5} />}
      </svg>
    </button>
  );
}
