import type { HostId } from '../../domain/model/host-id';
import { placeOf } from '../../pull/place-of';
import type { WorkerTools } from '../worker-tools';

/** A tab that shows a page of a host, and whether our script may run in it. */
export interface HostTab {
  id: number;
  host: HostId;
  account: string;
  pageHost: string;
  title: string;
  hasScript: boolean;
}

/**
 * Where Zendesk asks to sign in (`/access/…`, `/auth/…`): such a tab belongs to somebody who works there, a tab of a help centre need
 * not. Salesforce asks on hosts of its own.
 */
const SIGN_IN = /^\/(access|auth)\//;

/** The open tabs of the hosts' workplaces, signed in or about to. */
export async function openTabs({ tabs }: Pick<WorkerTools, 'tabs'>): Promise<HostTab[]> {
  return (await tabs.ofAllHosts()).flatMap(({ id, url, title, hasScript }) => {
    const place = URL.canParse(url) ? placeOf(url) : null;
    if (place === null) return [];
    const isWorkplace = hasScript || (place.host === 'zendesk' && SIGN_IN.test(new URL(url).pathname));
    return isWorkplace ? [{ id, ...place, title, hasScript }] : [];
  });
}
