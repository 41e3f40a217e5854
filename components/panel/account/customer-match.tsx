import { recordKey } from '../../../lib/domain/model/record-key';
import type { RecordRef } from '../../../lib/domain/model/record-ref';
import { type MatchLine, matchLines } from '../../../lib/view/panel/match-lines';
import { Note } from '../../ui/note';
import { useWords } from '../../ui/use-words';
import { useKeptFocus } from '../actions/use-kept-focus';
import type { PanelRecord } from '../panel-record';
import { RecordLink } from '../record-link';
import { MatchDeeds } from './match-deeds';
import './customer-match.css';

/** Who the customer is in the other systems: the question, or the answer with the way back. */
export function CustomerMatch({
  target,
  elsewhere,
  now,
}: {
  target: RecordRef;
  elsewhere: NonNullable<PanelRecord<'account'>['elsewhere']>;
  now: number;
}) {
  const { text, language } = useWords();
  const lines = matchLines(elsewhere, now, language);
  const { same, unread } = elsewhere.match;
  const kept = useKeptFocus<HTMLElement>(lines.map(({ tone, ref }) => tone + recordKey(ref)).join());
  const silent = same === null ? unread : [];
  if (lines.length === 0 && silent.length === 0) return null;
  return (
    <section className="match" aria-label={text('match_title')} ref={kept}>
      {lines.map((line) => (
        <Line key={line.tone + recordKey(line.ref)} target={target} line={line} />
      ))}
      {silent.map(({ host, account }) => (
        <Note key={account} tone="waiting">
          {text('match_unread', text(`host_${host}`))}
        </Note>
      ))}
    </section>
  );
}

function Line({ target, line }: { target: RecordRef; line: MatchLine }) {
  const { text, say } = useWords();
  const { ref, tone, words, why, deeds } = line;
  const written = say(words);
  return (
    <div className={`match-line match-${tone}`} data-match={recordKey(ref)}>
      <p className="match-words">{written}</p>
      {why.length > 0 && <p className="match-why">{why.map(say).join(' · ')}</p>}
      <div className="action-row">
        <MatchDeeds target={target} other={ref} deeds={deeds} about={written} />
        <RecordLink target={ref}>{text('match_open', text(`host_${ref.host}`))}</RecordLink>
      </div>
    </div>
  );
}
