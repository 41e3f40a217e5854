import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAskAnew } from '../../ui/use-ask-anew';
import type { TableSort } from './table-sort';

/** So many rows stand in the document at once. */
const COUNT = 50;
/** Deadlines come nearer although nothing is changed. */
const AGAIN_MILLISECONDS = 30_000;

/** A window of a list whose filter, order and number the worker answers. */
export interface ListWindow<Answer> {
  /** `undefined` until the first window is there. An old window stays until the next one is. */
  data: Answer | undefined;
  error: unknown;
  /** Another window than the one that stands there is on its way. */
  pending: boolean;
  /** At which row the window begins, 0 for the first. */
  from: number;
  count: number;
  sort: TableSort;
  show: (from: number) => void;
  sortBy: (sort: TableSort) => void;
  /** Where there is no window yet. */
  askAnew: () => Promise<unknown>;
}

/**
 * Asks for a list by windows. Another filter or another order begins at the first row.
 * @param name of the list, part of the query's key
 * @param filter plain data: what is equal as JSON is the same filter
 */
export function useListWindow<Filter, Answer>({
  name,
  filter,
  firstSort,
  ask,
}: {
  name: string;
  filter: Filter;
  firstSort: TableSort;
  ask: (wanted: { filter: Filter; from: number; count: number; sort: TableSort }) => Promise<Answer>;
}): ListWindow<Answer> {
  const [sort, setSort] = useState(firstSort);
  const list = JSON.stringify([filter, sort]);
  const [place, setPlace] = useState({ list, from: 0 });
  const from = place.list === list ? place.from : 0;
  const queryKey = ['dashboard', name, filter, sort, from];
  const askAnew = useAskAnew(queryKey);
  const { data, error, isPlaceholderData } = useQuery({
    queryKey,
    queryFn: () => ask({ filter, from, count: COUNT, sort }),
    placeholderData: keepPreviousData,
    refetchInterval: AGAIN_MILLISECONDS,
  });
  return {
    ...{ data, error, from, sort, count: COUNT, askAnew },
    pending: isPlaceholderData,
    show: (wanted) => setPlace({ list, from: Math.max(0, wanted) }),
    sortBy: setSort,
  };
}
