import { Button } from '../../ui/button';
import { useWords } from '../../ui/use-words';

/** How far something is that takes a while, and the way to call it off. `share` is 0-1. */
export function ImportProgress({
  label,
  share,
  onCancel,
}: {
  label: string;
  share: number;
  onCancel?: () => void;
}) {
  const { text, language } = useWords();
  const percent = new Intl.NumberFormat(language.locale, { style: 'percent' }).format(share);
  return (
    <div className="imports-progress">
      <span>
        {label} {percent}
      </span>
      <progress aria-label={label} value={share} max={1} />
      {onCancel !== undefined && <Button onClick={onCancel}>{text('panel_cancel')}</Button>}
    </div>
  );
}
