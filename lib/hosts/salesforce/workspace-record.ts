import type { PageRecord } from '../contract';
import { pathRecord } from './path-record';

/** The case or account of the console workspace that an address lies in: its `ws` parameter is that workspace's own path. */
export function workspaceRecord(url: URL): PageRecord | null {
  const workspace = url.searchParams.get('ws');
  if (workspace === null || !/^\/(?!\/)/.test(workspace) || !URL.canParse(workspace, url.origin)) return null;
  return pathRecord(new URL(workspace, url.origin));
}
