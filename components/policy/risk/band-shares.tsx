import type { Band } from '../../../lib/domain/model/band';
import { bandLook } from '../../../lib/view/band-look';
import { Chip } from '../../ui/chip';
import { useWords } from '../../ui/use-words';

const BANDS: readonly Band[] = ['low', 'watch', 'high', 'critical'];

/** How many of the tickets each band holds, as a list with a bar that repeats the number. */
export function BandShares({ shares }: { shares: Readonly<Record<Band, number>> }) {
  const { text, language } = useWords();
  return (
    <ul className="band-shares">
      {BANDS.map((band) => {
        const { tone, shape } = bandLook(band);
        const percent = shares[band].toLocaleString(language.locale, {
          style: 'percent',
          maximumFractionDigits: 1,
        });
        return (
          <li key={band}>
            <Chip tone={tone} shape={shape}>
              {text(`band_${band}`)}
            </Chip>
            <span className={`band-share tone-${tone}`} aria-hidden="true">
              <span style={{ inlineSize: `${shares[band] * 100}%` }} />
            </span>
            <span className="band-percent">{percent}</span>
          </li>
        );
      })}
    </ul>
  );
}
