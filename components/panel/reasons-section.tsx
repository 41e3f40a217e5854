import type { Assessment } from '../../lib/domain/model/assessment';
import { formatPoints } from '../../lib/view/panel/format-points';
import { freshness } from '../../lib/view/panel/freshness';
import { reasonRows } from '../../lib/view/panel/reason-rows';
import { Bar } from '../ui/bar';
import { Section } from '../ui/section';
import { useWords } from '../ui/use-words';
import './reasons-section.css';

/** Why the number is what it is: the reasons with their points, which with the ordinary ticket's add up to it; and what would lower it. */
export function ReasonsSection({
  assessment,
  readAt,
  stale,
  now,
}: {
  assessment: Assessment;
  readAt: number | null;
  stale: boolean;
  now: number;
}) {
  const { text, say, language } = useWords();
  const { risk, reasons, relief, unknowns } = assessment;
  const age = freshness(readAt, stale, now, language);
  return (
    <Section title={text('panel_why')} remark={age === null ? null : say(age)}>
      {risk.state === 'not-enough-data' && <p className="reasons-remark">{text('panel_why_not_enough')}</p>}
      {risk.state === 'done' && <p className="reasons-remark">{text('panel_why_done')}</p>}
      <ul className="reasons">
        {reasonRows(risk.state === 'known' ? reasons : []).map((row) => (
          <li
            key={row.id}
            data-reason={row.id}
            data-points={row.points}
            data-weight={row.weight}
            title={text('panel_weight', row.weight.toLocaleString(language.locale))}
          >
            <span>{say(row.sentence)}</span>
            <Bar
              share={row.share}
              tone={row.direction === 'up' ? 'raises' : 'lowers'}
              from={row.direction === 'up' ? 'start' : 'end'}
              track={false}
            />
            <span className="reasons-points">{formatPoints(row.points, language.locale)}</span>
          </li>
        ))}
        {risk.state === 'known' && (
          <li className="reasons-ordinary" data-ordinary={risk.ordinary}>
            <span>{text('panel_ordinary')}</span>
            <span className="reasons-points">{risk.ordinary}</span>
          </li>
        )}
      </ul>
      {risk.state === 'known' && relief.length > 0 && (
        <ul className="reliefs" aria-label={text('panel_relief')}>
          {relief.map(({ id, sentence, number, band }) => (
            <li key={id} data-relief={id} data-number={number}>
              <span>{say(sentence)}</span>
              <span className="reasons-points">
                {risk.number} → {number} {text(`band_${band}`)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {unknowns.length > 0 && (
        <ul className="unknowns">
          {unknowns.map(({ id, sentence }) => (
            <li key={id} data-unknown={id}>
              {say(sentence)}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
