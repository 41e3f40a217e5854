import './filter-choice.css';

/** Which part of a list is shown: a row of buttons, one of them pressed. */
export function FilterChoice<Id extends string>({
  label,
  options,
  value,
  onChange,
}: {
  /** Heard before the buttons. */
  label: string;
  options: readonly { id: Id; name: string; count?: string }[];
  value: Id;
  onChange: (id: Id) => void;
}) {
  return (
    <fieldset className="filter-choice">
      <legend className="visually-hidden">{label}</legend>
      {options.map(({ id, name, count }) => (
        <button key={id} type="button" aria-pressed={id === value} onClick={() => onChange(id)}>
          {name} {count !== undefined && <span>{count}</span>}
        </button>
      ))}
    </fieldset>
  );
}
