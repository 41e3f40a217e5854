import type { Debrief } from '../../../lib/messages/debrief';
import { formatMoment } from '../../../lib/view/panel/format-moment';
import { recordLabel } from '../../../lib/view/panel/record-label';
import { useWords } from '../../ui/use-words';

/** So much of an id tells one case from another. */
const ID_END = 6;

/**
 * What a debrief is told from others by: its subject, else its customer. A case of which neither can be read has no number that people
 * know: the end of its id and when it was closed stand for it.
 */
export function DebriefTitle({
  debrief: { ref, subject, customer, resolvedAt },
  now,
}: {
  debrief: Pick<Debrief, 'ref' | 'subject' | 'customer' | 'resolvedAt'>;
  now: number;
}) {
  const { text, say, language } = useWords();
  const isBare = subject === null && ref.host === 'salesforce';
  const name = subject ?? customer;
  return (
    <>
      {isBare ? text('debriefs_case', ref.id.slice(-ID_END)) : say(recordLabel(ref))}
      {name !== null && (
        <>
          {' · '}
          <span dir="auto">{name}</span>
        </>
      )}
      {isBare && name === null && ` · ${text('debriefs_closed_at', formatMoment(resolvedAt, now, language))}`}
    </>
  );
}
