import * as inPage from '../platform/in-page';
import { badgeHost } from './badge-host';
import type { HostPage } from './host-page';
import { make } from './make';
import { placeBadge } from './place-badge';
import { relay } from './relay';
import { type ShownRecord, showRecord } from './show-record';
import { watchAddress } from './watch-address';
import { watchAnchors } from './watch-anchors';

/**
 * Shows one badge for every record of the account that the page's address names, until the returned function is called. What is
 * drawn follows from the address, from what the worker stored, and from where the anchors are; so every step may be repeated or overtaken.
 */
export function startOverlay(page: HostPage, account: string): () => void {
  const life = new AbortController();
  const { signal } = life;
  /** By the key of the paint record. */
  const shown = new Map<string, ShownRecord>();
  // Read now: once the extension was updated, its catalogue is out of reach.
  const updated = inPage.text('badge_updated');
  let toldAddress = '';
  let frame = 0;
  let minute: ReturnType<typeof setTimeout> | undefined;
  const markAnchors = watchAnchors(page.anchorSelectors, arrange, signal);

  function navigate(): void {
    const url = new URL(location.href);
    const records = page.identify(url);
    const wanted = new Map(
      records.map((record) => [`paint:${url.hostname}/${record.kind}/${record.id}`, record]),
    );
    if (!inPage.isAlive()) {
      stop();
      return;
    }
    for (const [key, each] of shown)
      if (!wanted.has(key)) {
        each.end();
        shown.delete(key);
      }
    for (const [key, record] of wanted)
      if (!shown.has(key))
        shown.set(key, showRecord(page, { host: page.host, account, ...record }, key, arrange, draw));
    draw();
    arrange();
    if (toldAddress === url.href) return;
    toldAddress = url.href;
    void inPage.tell('visible', { pageHost: url.hostname, host: page.host, account, records });
  }

  function lookedAt(): void {
    // The worker may know more by now.
    if (!document.hidden) toldAddress = '';
    navigate();
  }

  /** Puts every badge in its place, once per frame at most. */
  function arrange(): void {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      markAnchors();
      for (const each of shown.values()) each.arrange();
    });
  }

  /** Draws all badges; while one shows a running time and the page is looked at, again when its minute is over. */
  function draw(): void {
    clearTimeout(minute);
    if (!inPage.isAlive()) {
      stop();
      return;
    }
    const changesIn = Math.min(...Array.from(shown.values(), (each) => each.draw()));
    if (changesIn < Number.POSITIVE_INFINITY && !document.hidden) minute = setTimeout(draw, changesIn);
  }

  /** Ends everything. Where the extension was updated and this script left behind, a last badge says so in place of the others. */
  function stop(): void {
    if (signal.aborted) return;
    life.abort();
    clearTimeout(minute);
    cancelAnimationFrame(frame);
    for (const each of shown.values()) each.end();
    if (!inPage.isAlive() && shown.size) placeBadge(badgeHost(make('b', 'badge', updated)))(null);
  }

  for (const left of document.querySelectorAll('bellwether-badge')) left.remove();
  inPage.onStored((key, value) => shown.get(key)?.take(value));
  inPage.onRequest('relay', (request) => relay(page, request));
  watchAddress(navigate, signal);
  for (const name of ['scroll', 'resize'])
    addEventListener(name, arrange, { capture: true, passive: true, signal });
  document.addEventListener('visibilitychange', lookedAt, { signal });
  navigate();
  return stop;
}
