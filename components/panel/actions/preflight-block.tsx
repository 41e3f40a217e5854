import { useQuery } from '@tanstack/react-query';
import type { Preflight } from '../../../lib/domain/escalation/guard/preflight';
import { recordKey } from '../../../lib/domain/model/record-key';
import type { TicketFacts } from '../../../lib/domain/model/ticket-facts';
import { readPreflight } from '../../../lib/messages/read-preflight';
import { ask } from '../../../lib/platform/ask';
import { preflightLines } from '../../../lib/view/panel/preflight-lines';
import { recordLabel } from '../../../lib/view/panel/record-label';
import { Note } from '../../ui/note';
import { useWords } from '../../ui/use-words';
import { RecordLink } from '../record-link';
import './preflight-block.css';

const SHAPES = { met: '✓', 'not-met': '✕', unknown: '?' } as const;
const TITLES = {
  met: 'preflight_met',
  'not-met': 'preflight_outside',
  unknown: 'preflight_unknown',
} as const;
/** More of the same customer's tickets than this are only counted. */
const MOST_LINKS = 3;

/** What there is to know before a ticket is escalated that meets no criterion for certain, or that one may decide oneself. */
export function PreflightBlock({ preflight, facts }: { preflight: Preflight; facts: TicketFacts }) {
  const { text, say, language } = useWords();
  const { ref } = facts.ticket;
  const { criteria, frontline, duplicates } = preflight;
  const { data, isError } = useQuery({
    queryKey: ['panel', 'preflight', recordKey(ref)],
    queryFn: () => ask(readPreflight, { ref }),
  });
  const lines = data === undefined ? [] : preflightLines(data);
  const { outcome } = criteria;
  const count = duplicates?.ids.length ?? 0;
  const number = (value: number) => value.toLocaleString(language.locale);
  const more = count - MOST_LINKS;
  return (
    <section className="preflight" aria-label={text(TITLES[outcome])}>
      {frontline.rule !== null && frontline.outcome !== 'may-not' && (
        <Note tone="news">
          {text(frontline.outcome === 'may' ? 'preflight_may' : 'preflight_may_if', frontline.rule.name)}
        </Note>
      )}
      {outcome !== 'met' && (
        <>
          <h2 className="preflight-title">{text(TITLES[outcome])}</h2>
          <ul className="preflight-criteria">
            {criteria.criteria.map(({ sentence, outcome: one }) => (
              <li key={say(sentence)} data-outcome={one}>
                <span className="preflight-shape" aria-hidden="true">
                  {SHAPES[one]}
                </span>
                <span>{say(sentence)}</span>
                <span className="preflight-outcome">{text(`preflight_is_${one.replaceAll('-', '_')}`)}</span>
              </li>
            ))}
          </ul>
          <p className="action-hint">
            {text(outcome === 'unknown' ? 'preflight_unknown_why' : 'preflight_outside_why')}
          </p>
        </>
      )}
      {count > 0 && duplicates !== null && (
        <p className="preflight-duplicates">
          {text(
            duplicates.atLeast
              ? 'preflight_duplicates_least'
              : count === 1
                ? 'preflight_duplicates_one'
                : 'preflight_duplicates',
            number(count),
          )}{' '}
          {duplicates.ids.slice(0, MOST_LINKS).map((id) => {
            const other = facts.customerTickets?.tickets.find((one) => one.id === id);
            const target = other?.ref ?? { ...ref, id };
            return (
              <RecordLink key={id} target={target}>
                {say(recordLabel(target))}
              </RecordLink>
            );
          })}{' '}
          {more > 0 && text('preflight_duplicates_more', number(more))}
        </p>
      )}
      {duplicates === null && <p className="action-hint">{text('preflight_duplicates_unknown')}</p>}
      {isError && data === undefined && <p className="action-hint">{text('preflight_unread')}</p>}
      {lines.length > 0 && (
        <div className="action-hint">
          {text('preflight_knows')}
          <ul className="preflight-lines">
            {lines.map((line) => (
              <li key={line.key}>{say(line)}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
