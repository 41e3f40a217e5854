import { type ComponentProps, useEffect, useState } from 'react';

/** A date or a time of day to type. While it is incomplete the policy keeps the last one. */
export function TimeInput({
  value,
  onChange,
  ...rest
}: Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'type'> & {
  type: 'date' | 'time';
  value: string;
  onChange: (value: string) => void;
}) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  return (
    <input
      {...rest}
      value={typed}
      onChange={({ target }) => {
        setTyped(target.value);
        if (target.value !== '' && target.value !== value) onChange(target.value);
      }}
    />
  );
}
