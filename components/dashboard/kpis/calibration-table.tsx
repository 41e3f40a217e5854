import type { KpiReport } from '../../../lib/messages/kpi-report';
import { bandLook } from '../../../lib/view/band-look';
import { Chip } from '../../ui/chip';
import { useWords } from '../../ui/use-words';

/** Below so many tickets a share is chance. */
const ENOUGH = 20;

/** Whether the risk number keeps its word: what it said of tickets in each band, and how many of them were escalated. */
export function CalibrationTable({ report: { calibration } }: { report: KpiReport }) {
  const { text, language } = useWords();
  const number = (value: number) => value.toLocaleString(language.locale);
  const percent = (value: number) =>
    (value / 100).toLocaleString(language.locale, { style: 'percent', maximumFractionDigits: 0 });
  const { tickets, bands, error } = calibration;
  const heads = ['band', 'tickets', 'said', 'happened'];
  return (
    <div className="figure-part">
      <h2>{text('figures_calibration')}</h2>
      <p className="figure-dim">{text('figures_calibration_what')}</p>
      {tickets === 0 ? (
        <p>{text('figures_calibration_none')}</p>
      ) : (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys. */}
          <section className="figure-table" aria-label={text('figures_calibration')} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  {heads.map((head) => (
                    <th key={head} scope="col">
                      {text(`figures_calibration_${head}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {bands.map(({ band, tickets: count, saidPercent, escalatedPercent }) => (
                  <tr key={band}>
                    <th scope="row">
                      <Chip {...bandLook(band)}>{text(`band_${band}`)}</Chip>
                    </th>
                    <td>{number(count)}</td>
                    <td>{percent(saidPercent)}</td>
                    <td>
                      {percent(escalatedPercent)}
                      {count < ENOUGH && <span className="figure-of"> · {text('figures_few')}</span>}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          {error !== null && tickets >= ENOUGH && (
            <p>{text('figures_calibration_error', percent(100 * error), number(tickets))}</p>
          )}
        </>
      )}
    </div>
  );
}
