import type { Assessment } from '../../../lib/domain/model/assessment';
import { reliefLine } from '../../../lib/view/panel/relief-line';
import { useWords } from '../../ui/use-words';

/** What would lower the number, each in a sentence with the number it would be then. */
export function SignalRelief({ relief }: { relief: Assessment['relief'] }) {
  const { text, say, language } = useWords();
  return (
    <ul className="reliefs" aria-label={text('panel_relief')}>
      {relief.map((act) => {
        const [before, after] = reliefLine(act, language);
        const target = [act.number.toLocaleString(language.locale), text(`band_${act.band}`)];
        return (
          <li key={act.id} data-relief={act.id} data-number={act.number} title={say(act.sentence)}>
            {before}
            <strong>{text('signals_target', ...target)}</strong>
            {after}
          </li>
        );
      })}
    </ul>
  );
}
