import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

/**
 * What somebody is writing, kept as long as the panel lives: another tab in front, or a record that cannot be read for a moment, takes
 * its form away and does not lose it. `null` forgets it.
 * @param key of the form and its record
 */
export function useDraft<Draft>(key: string): [Draft | null, (draft: Draft | null) => void] {
  const client = useQueryClient();
  const place = ['draft', key];
  const [draft, setDraft] = useState<Draft | null>(() => client.getQueryData<Draft>(place) ?? null);
  return [
    draft,
    (next) => {
      client.setQueryDefaults(['draft'], { gcTime: Number.POSITIVE_INFINITY });
      client.setQueryData(place, next);
      setDraft(next);
    },
  ];
}
