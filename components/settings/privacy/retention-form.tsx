import { useRef } from 'react';
import type { Retention } from '../../../lib/domain/model/retention';
import { changeRetention } from '../../../lib/messages/change-retention';
import { ask } from '../../../lib/platform/ask';
import { Choice } from '../../ui/choice';
import { errorWords } from '../../ui/error-words';
import { Note } from '../../ui/note';
import { useDeed } from '../../ui/use-deed';
import { useWords } from '../../ui/use-words';

/** For how long things are kept: each choice counts at once. */
export function RetentionForm({ retention }: { retention: Retention }) {
  return (
    <div className="imports-pair">
      <RetentionChoice what="copies" value={retention.copies} choices={[1, 3, 7]} />
      <RetentionChoice what="imports" value={retention.imports} choices={[180, 400, null]} />
      <RetentionChoice what="egress" value={retention.egress} choices={[30, 90, 365]} />
    </div>
  );
}

function RetentionChoice({
  what,
  value,
  choices,
}: {
  what: keyof Retention;
  value: number | null;
  choices: readonly (number | null)[];
}) {
  const words = useWords();
  const { text, language } = words;
  const chosen = useRef(value);
  const change = useDeed(
    () => ask(changeRetention, changeRetention.request.parse({ what, days: chosen.current })),
    'settings',
  );
  const name = (days: number | null) =>
    days === null
      ? text('privacy_long_imports')
      : new Intl.NumberFormat(language.locale, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(
          days,
        );
  return (
    <div>
      <Choice
        label={text(`privacy_keep_${what}`)}
        empty=""
        options={choices.map((days) => ({ id: String(days), name: name(days) }))}
        value={String(value)}
        onChange={(id) => {
          const days = choices.find((one) => String(one) === id);
          if (days === undefined || change.pending) return;
          chosen.current = days;
          void change.run();
        }}
      />
      {change.error !== null && !change.pending && (
        <Note tone="failed">{errorWords(change.error, words)}</Note>
      )}
    </div>
  );
}
