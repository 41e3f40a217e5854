import { relay } from '../../messages/relay';
import type { HttpClient } from '../../platform/http-client';
import { HttpFailure } from '../../platform/http-failure';
import type { WorkerTools } from '../worker-tools';

/** What Chrome says when a tab has no live content script: nothing was sent. */
const NOBODY_THERE = 'Receiving end does not exist';

/**
 * Sends through the content script of an open tab of the page host, so that the request carries the host's own Origin.
 * `null` when no tab is open.
 */
export async function relayThroughTab(
  tools: Pick<WorkerTools, 'tabs'>,
  pageHost: string,
): Promise<HttpClient | null> {
  const tabIds = await tools.tabs.ofHost(pageHost);
  if (tabIds.length === 0) return null;
  return async (request) => {
    const url = new URL(request.url);
    const message = {
      name: relay.name,
      request: relay.request.parse({
        method: request.method,
        path: url.pathname + url.search,
        headers: request.headers,
        body: request.body,
      }),
    };
    for (const tabId of tabIds) {
      let reply: unknown;
      try {
        reply = await tools.tabs.send(tabId, message);
      } catch (error) {
        if (error instanceof Error && error.message.includes(NOBODY_THERE)) continue;
        throw new HttpFailure(
          'network',
          'The tab was closed while it was sending. It is checked before trying again.',
        );
      }
      // A tab whose script is not ours any more answers nothing: nothing was sent.
      if (reply === undefined || reply === null) continue;
      return answerOf(reply);
    }
    throw new HttpFailure('no-tab', 'No open tab can send this. Reload the tab of your helpdesk.');
  };
}

/** Only a request that left can have failed on the network; any other refusal was made before. An answer of another shape came back from somewhere. */
function codeOf(reply: unknown): unknown {
  const error = typeof reply === 'object' && reply !== null && 'error' in reply ? reply.error : null;
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : 'network';
}

function answerOf(reply: unknown): ReturnType<typeof relay.answer.parse> {
  if (typeof reply === 'object' && reply !== null && 'answer' in reply) {
    const answer = relay.answer.safeParse(reply.answer);
    if (answer.success) return answer.data;
  }
  if (codeOf(reply) !== 'network') {
    throw new HttpFailure('no-tab', 'The open tab does not send this. Reload the tab of your helpdesk.');
  }
  throw new HttpFailure('network', 'The tab could not reach the helpdesk. It is tried again.');
}
