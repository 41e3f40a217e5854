import * as inPage from '../platform/in-page';
import type { HostPage } from './host-page';

const refused = (code: string): inPage.WorkerAnswer => ({ ok: false, error: { code } });

/**
 * Sends a write of the worker as the page's own origin, if the host's page half takes its method and path, letter for letter, for
 * one of ours. Headers are limited to three, redirects are refused, and after 20 s it is given up.
 */
export const relay = async (page: HostPage, request: unknown): Promise<inPage.WorkerAnswer> => {
  try {
    const { method, path, headers, body } = request as Record<'method' | 'path' | 'body', string> & {
      headers: Record<string, string>;
    };
    if (!page.mayRelay(method, path)) return refused('not-ours');
    const response = await inPage.fetchAsPage(new URL(path, location.origin), {
      method,
      headers: Object.entries(headers).filter(([name]) => /^(content-type|accept|x-csrf-token)$/i.test(name)),
      body,
      credentials: 'same-origin',
      redirect: 'error',
      signal: AbortSignal.timeout(20_000),
    });
    return {
      ok: true,
      answer: {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: await response.text(),
        url: response.url,
      },
    };
  } catch {
    return refused('network');
  }
};
