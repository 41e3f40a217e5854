import type { InboxNotice } from '../../domain/model/inbox-notice';
import type { Sentence } from '../../domain/model/sentence';
import type { Language } from '../language';
import { formatMoment } from './format-moment';
import { isolated } from './isolated';
import { say } from './say';

/** What ended a notice, by whom and when; that it is settled, where nobody knows more; `null` while it stands. */
export function becameLine(
  { stands, became, kind }: Pick<InboxNotice, 'stands' | 'became' | 'kind'>,
  now: number,
  language: Pick<Language, 'locale' | 'timeZone'>,
): Sentence | null {
  if (stands || kind === 'outcome' || kind === 'informed') return null;
  if (became === null) return say('inbox_became_settled');
  const at = formatMoment(became.at, now, language);
  return became.by === null
    ? say(`inbox_became_${became.deed}`, at)
    : say(`inbox_became_${became.deed}_by`, at, isolated(became.by));
}
