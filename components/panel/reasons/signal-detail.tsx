import type { SignalStanding } from '../../../lib/domain/model/signal-standing';
import { formatMoment } from '../../../lib/view/panel/format-moment';
import type { ReasonRow } from '../../../lib/view/panel/reason-rows';
import type { ReasonSource } from '../../../lib/view/panel/reason-sources';
import { RemarkWrite } from '../../policy/remarks/remark-write';
import { Note } from '../../ui/note';
import { useWords } from '../../ui/use-words';
import type { SignalAbout } from './signal-about';
import { SignalSay } from './signal-say';

/** All of one reason: where it comes from and how old that is, since when it holds, its weight, and what one says of it. */
export function SignalDetail({
  row,
  sources,
  standing,
  about,
}: {
  row: ReasonRow;
  sources: readonly ReasonSource[];
  standing: SignalStanding | null;
  about: SignalAbout;
}) {
  const { text, say, language } = useWords();
  const firedAt = standing?.firedAt ?? null;
  return (
    <div className="signal-detail">
      <dl>
        <dt>{text('signals_sources')}</dt>
        <dd>
          {sources.map(({ id, name, age, old }) => (
            <span key={id}>
              {say(name)}
              {age !== null && <span className="signal-age"> · {say(age)}</span>}
              {old && <span className="signal-age"> · {text('signals_old')}</span>}
            </span>
          ))}
        </dd>
        {firedAt !== null && (
          <>
            <dt>{text('signals_since')}</dt>
            <dd>{formatMoment(firedAt, about.now, language)}</dd>
          </>
        )}
        <dt>{text('signals_weight')}</dt>
        <dd>{row.weight.toLocaleString(language.locale, { signDisplay: 'exceptZero' })}</dd>
      </dl>
      {about.unread && <Note tone="news">{text('signals_unread')}</Note>}
      <SignalSay rule={row.id} standing={standing} about={about} />
      <RemarkWrite kind="rule" target={row.id} record={about.target} />
    </div>
  );
}
