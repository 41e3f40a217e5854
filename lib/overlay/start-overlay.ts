import * as inPage from '../platform/in-page';
import { badgeHost } from './badge-host';
import type { HostPage } from './host-page';
import { listen } from './listen';
import { make } from './make';
import { markListed } from './mark-listed';
import { paintRecords } from './paint-records';
import { placeBadge } from './place-badge';
import { type ShownRecord, showRecord } from './show-record';
import { watchAnchors } from './watch-anchors';

/**
 * Shows one badge for every record of the account that the page's address names, and a mark for every ticket that its lists and
 * tabs name, until the returned function is called. What is drawn follows from the address, from what the worker stored, and from
 * where the anchors are; so every step may be repeated or overtaken.
 */
export const startOverlay = (page: HostPage, account: string): (() => void) => {
  const { host } = page;
  const life = new AbortController();
  const { signal } = life;
  let shown: ShownRecord[] = [];
  /** Which anchor each kind of badge found last. */
  const candidates: Record<string, string | undefined> = {};
  /** What the worker was told last. */
  const told: Record<string, string> = {};
  // Read now: once the extension was updated, its catalogue is out of reach.
  const updated = inPage.text('badge_updated');
  let frame = 0;
  let minute: ReturnType<typeof setTimeout> | undefined;

  const records = () => page.identify(new URL(location.href));

  /** Tells the worker what it was not told last. */
  const tell = (name: string, request: object) => {
    const words = JSON.stringify(request);
    if (told[name] === words) return;
    told[name] = words;
    void inPage.tell(name, request);
  };

  /** Ends everything. Where the extension was updated and this script left behind, a last badge says so in place of the others. */
  const stop = () => {
    if (signal.aborted) return;
    life.abort();
    clearTimeout(minute);
    cancelAnimationFrame(frame);
    mark([]);
    for (const each of shown) each.end();
    if (!inPage.isAlive() && shown.length) placeBadge(badgeHost(make('b', 'badge', updated)))(null);
  };

  /** Puts every badge in its place, once per frame at most, and tells the worker what is there. */
  const arrange = () => {
    if (frame || signal.aborted) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      markAnchors(page.roots(document));
      const listed = page.listed(document);
      mark(listed);
      for (const each of shown) candidates[each.kind] = each.arrange() ?? candidates[each.kind];
      for (const each of listed) candidates[each.kind] = each.candidate;
      tell('placed', { host, candidates });
      const ids = listed.flatMap(({ kind, id }) => (kind === 'row' ? id : []));
      const rows = [...new Set(ids)].sort().slice(0, 200);
      const asSomebodyElse = page.asSomebodyElse(document);
      tell('visible', {
        pageHost: location.hostname,
        host,
        account,
        records: records(),
        rows,
        asSomebodyElse,
      });
    });
  };

  /** Draws all badges; while one shows a running time and the page is looked at, again when its minute is over. */
  const draw = () => {
    clearTimeout(minute);
    if (!inPage.isAlive()) {
      stop();
      return;
    }
    const changesIn = Math.min(...shown.map((each) => each.draw(recordOf(each))));
    if (changesIn < Number.POSITIVE_INFINITY && !document.hidden) minute = setTimeout(draw, changesIn);
    arrange();
  };

  const navigate = () => {
    const before = shown;
    if (inPage.isAlive())
      shown = records().map(
        (record) =>
          before.find((each) => each.kind === record.kind && each.id === record.id) ??
          showRecord(page, { host, account, ...record }, arrange, draw),
      );
    for (const each of before) if (!shown.includes(each)) each.end();
    draw();
  };

  for (const left of document.querySelectorAll('bellwether-badge')) left.remove();
  const markAnchors = watchAnchors(page.anchorSelectors, arrange, signal);
  const recordOf = paintRecords(draw);
  const mark = markListed(recordOf, arrange);
  // Every change of the page's address, in-page ones too: the worker need not watch tabs, which would tell it the same, and later.
  listen(navigation, ['currententrychange', 'navigatesuccess'], navigate, signal);
  listen(window, ['scroll', 'resize'], arrange, signal);
  const lookedAt = () => {
    // The worker may know more by now.
    told.visible = '';
    navigate();
  };
  listen(document, ['visibilitychange'], lookedAt, signal);
  navigate();
  return stop;
};
