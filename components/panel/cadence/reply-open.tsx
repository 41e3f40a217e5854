import { useWords } from '../../ui/use-words';

/** Why a text can be neither sent nor copied yet: what is still to be filled in, each name a way to it. */
export function ReplyOpen({
  id,
  names,
  empty,
  onLead,
}: {
  id: string;
  names: readonly string[];
  empty: boolean;
  onLead: (name: string) => void;
}) {
  const { text, language } = useWords();
  const count = names.length.toLocaleString(language.locale);
  const reason =
    names.length > 0
      ? text(names.length === 1 ? 'update_open_one' : 'update_open_many', count)
      : empty
        ? text('update_empty')
        : '';
  return (
    <div className="reply-open">
      <span id={id} className={reason === '' ? undefined : 'reply-reason'}>
        {reason}
      </span>
      {names.map((name) => (
        <button key={name} type="button" onClick={() => onLead(name)}>
          [{name}]
        </button>
      ))}
    </div>
  );
}
