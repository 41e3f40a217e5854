import { useContext, useState } from 'react';
import { DraftContext } from './draft-context';

/** The fields of a form as they were left, else as given; what is typed is kept until the form is sent or cancelled. */
export function useDraftFields<Name extends string>(
  initial: Readonly<Record<Name, string>>,
): [Readonly<Record<Name, string>>, (change: Partial<Record<Name, string>>) => void] {
  const { fields: kept, keep } = useContext(DraftContext);
  const [fields, setFields] = useState(() => {
    const known = Object.entries(kept ?? {}).filter(([name]) => Object.hasOwn(initial, name));
    return { ...initial, ...Object.fromEntries(known) };
  });
  const change = (next: Partial<Record<Name, string>>) => {
    const changed = { ...fields, ...next };
    setFields(changed);
    keep(changed);
  };
  return [fields, change];
}
