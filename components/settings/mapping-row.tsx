import { useId } from 'react';
import type { HostField } from '../../lib/domain/model/host-field';
import { useWords } from '../ui/use-words';

/** One thing that a field may tell: what it is for, which field, and what that field says in the example. */
export function MappingRow({
  label,
  use,
  fields,
  value,
  example,
  none,
  onChange,
}: {
  label: string;
  use: string;
  /** Those that can tell it. */
  fields: readonly HostField[];
  /** The chosen field's key; empty: none. */
  value: string;
  /** `null`: there is no example to show. */
  example: string | null;
  /** What choosing none is called. */
  none?: string;
  onChange: (key: string) => void;
}) {
  const { text } = useWords();
  const id = useId();
  const isThere = value === '' || fields.some(({ key }) => key === value);
  return (
    <div className="mapping-row field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={`${id}-use`}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{none ?? text('mapping_not_gathered')}</option>
        {!isThere && <option value={value}>{text('mapping_field_gone', value)}</option>}
        {fields.map(({ key, title }) => (
          <option key={key} value={key}>
            {title}
          </option>
        ))}
      </select>
      {example !== null && <output className="mapping-example">{example}</output>}
      <span id={`${id}-use`} className="field-hint">
        {use}
      </span>
    </div>
  );
}
