import type { PageRecord } from '../contract';
import { pageRecords } from './page-records';

/** The cases and accounts an address shows: the path's record first, then that of the console workspace around it. */
export const identify = (url: URL): PageRecord[] => {
  const [front, around] = pageRecords(url);
  return [front, front?.id !== around?.id && around].filter((record) => !!record);
};
