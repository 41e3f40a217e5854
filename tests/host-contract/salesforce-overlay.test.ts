// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://acme.lightning.force.com/lightning/page/home" }
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { salesforcePage } from '../../lib/hosts/salesforce/page';
import { PageWorld } from '../../lib/overlay/__fixtures__/page-world';
import { startOverlay } from '../../lib/overlay/start-overlay';
import { morning, paint } from '../../lib/view/__fixtures__/paint';

const cases = ['500000000000001AAA', '500000000000002AAA', '500000000000003AAA'];
const accounts = ['001000000000001AAA', '001000000000002AAA'];
const records = [...cases, ...accounts];
const objectOf = (id: string) => (id.startsWith('500') ? 'Case' : 'Account');
const keyOf = (id: string) => `${id.startsWith('500') ? 'ticket' : 'account'}/${id}`;
const pathOf = (id: string) => `/lightning/r/${objectOf(id)}/${id}/view`;
const listPath = '/lightning/o/Case/list';

let world: PageWorld;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers({ now: morning, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  history.pushState(null, '', '/lightning/page/home');
});

afterEach(() => {
  stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const all = (selector: string, root: ParentNode = document) => [
  ...root.querySelectorAll<HTMLElement>(selector),
];
const nodeOf = (html: string) =>
  new DOMParser().parseFromString(html, 'text/html').body.firstElementChild as HTMLElement;
const badges = () => all('bellwether-badge[data-record]');
const marks = () => all('bellwether-badge[title]');

/** Everything under way gets done: what is read from the storage is drawn one frame later. */
const rest = async () => {
  for (let round = 0; round < 4; round++) await world.settle();
};

let made = 0;
/** A place of its own on the page: boxes follow from it. */
const at = () => `data-at="${++made}"`;

/** The head of a record, as Lightning generates it: every time with another stamp in its names. */
const head = (id: string) => {
  const layout = `forcegenerated-highlightspanel_${objectOf(id).toLowerCase()}___012000000000000aaa___compact___view___recordlayout2-${++made}`;
  return `<one-record-home-flexipage2 data-id="${id}"><records-lwc-highlights-panel><records-lwc-record-layout>
    <${layout} class="forcegenerated-record-layout2"><records-highlights2 ${at()}><h1>${id}</h1></records-highlights2></${layout}>
    </records-lwc-record-layout></records-lwc-highlights-panel>
    <article><div class="slds-page-header" ${at()}>Emails</div></article></one-record-home-flexipage2>`;
};
const row = (id: string) =>
  `<tr data-row-key-value="${id}"><td><input type="checkbox"></td><th scope="row"><span class="slds-grid"><a href="${pathOf(id)}">${id}</a></span></th><td><a href="${pathOf(cases[0] ?? '')}">parent</a></td></tr>`;
const table = (ids: readonly string[]) =>
  `<table class="slds-table"><tbody>${ids.map(row).join('')}</tbody></table>`;

function start() {
  made = 0;
  world = new PageWorld();
  // What these pages hide, they hide so: to compute styles would take a hundred times as long.
  Element.prototype.checkVisibility = function () {
    return !this.closest('[style*="display: none"]');
  };
  vi.stubGlobal('getComputedStyle', () => ({ backgroundColor: 'rgb(255, 255, 255)' }));
  Element.prototype.getBoundingClientRect = function () {
    const place = Number(this.getAttribute('data-at'));
    return place ? new DOMRect(0, place * 100, 800, 60) : new DOMRect(0, 0, 80, 26);
  };
  for (const id of cases) world.paint(id, paint({ number: Number(id.slice(12, 15)) + 60 }));
}

/** Where a badge stands: the number of the element beside which it is, `0` while it floats. */
const placeOf = (badge: HTMLElement) =>
  badge.dataset.mode === 'beside' ? Math.floor(Number.parseFloat(badge.style.top) / 100) : 0;

/** One mark for each row and tab that can be seen and whose case is known, at the beginning of its link, none elsewhere. */
function expectMarks(links: HTMLElement[]) {
  const known = links.filter((link) => {
    const id = /500\w{15}/.exec(link.getAttribute('href') ?? '')?.[0];
    return id && world.stored[`paint:acme.lightning.force.com/ticket/${id}`];
  });
  expect(
    marks()
      .map(({ parentElement }) => parentElement?.outerHTML)
      .sort(),
  ).toEqual(known.map(({ outerHTML }) => outerHTML).sort());
  for (const link of known) expect(link.firstElementChild?.matches('bellwether-badge[title]')).toBe(true);
}

/** An ordinary app: a pane per record or list, the earlier ones left in the document. */
class StandardApp {
  readonly node = nodeOf('<div class="lafSinglePaneWindowManager"></div>');
  /** What a pane was when it went behind. */
  private behind = new Map<Element, string>();

  constructor() {
    document.body.append(this.node);
    stop = startOverlay(salesforcePage, 'acme.my.salesforce.com');
  }

  get panes(): HTMLElement[] {
    return [...this.node.children] as HTMLElement[];
  }
  get front(): HTMLElement | undefined {
    return this.panes.find((pane) => pane.classList.contains('active'));
  }

  /** Brings a record's pane to the front, a new one or (`again`) the one that is there; `null` brings the list. */
  show(id: string | null, again: boolean, styled: boolean): void {
    const key = id ?? 'list';
    let pane = again ? this.panes.find(({ dataset }) => dataset.key === key) : undefined;
    if (!pane) {
      pane = nodeOf(
        `<div class="windowViewMode-normal oneContent lafPageHost" data-key="${key}">${id ? head(id) : table(cases)}</div>`,
      );
      this.node.append(pane);
    }
    for (const each of this.panes) {
      const isFront = each === pane;
      each.classList.toggle('active', isFront);
      // Some kinds of apps hide what is behind by a style, some by the class alone.
      each.style.display = isFront || !styled ? '' : 'none';
    }
    world.go(id ? pathOf(id) : listPath);
    world.appear();
  }

  /** What is behind is as it was, from the next frame on. */
  noteBehind(): void {
    this.behind = new Map(
      this.panes.filter((pane) => pane !== this.front).map((pane) => [pane, pane.innerHTML]),
    );
  }

  expectRight(): void {
    const { front } = this;
    const id = front?.dataset.key ?? 'list';
    expect(badges().map(({ dataset }) => dataset.record)).toEqual(id === 'list' ? [] : [keyOf(id)]);
    for (const badge of badges())
      expect(`${placeOf(badge)}`).toBe(front?.querySelector<HTMLElement>('records-highlights2')?.dataset.at);
    expectMarks(id === 'list' && front ? all('th a', front) : []);
    for (const [pane, html] of this.behind) if (pane !== front) expect(pane.innerHTML).toBe(html);
    for (const pane of this.panes) if (pane !== front) expect(all('bellwether-badge', pane)).toEqual([]);
  }
}

/** A console: workspaces with subtabs, all of which stay in the document. */
class Console {
  readonly node = nodeOf(
    `<div class="navexWorkspaceManager"><div class="oneConsoleTabContainer" ${at()}><ul></ul></div></div>`,
  );

  constructor(private readonly pinned: boolean) {
    document.body.append(this.node);
    stop = startOverlay(salesforcePage, 'acme.my.salesforce.com');
  }

  private tab(strip: HTMLElement | null, path: string) {
    const items = all(':scope ul > li', strip ?? document);
    const item =
      items.find((one) => one.dataset.path === path) ??
      nodeOf(
        `<ul><li class="oneConsoleTabItem" data-path="${path}"><a class="tabHeader" role="tab" href="${path}"><span class="title">${path}</span></a></li></ul>`,
      ).querySelector('li');
    strip?.querySelector('ul')?.append(...(item && !item.isConnected ? [item] : []));
    for (const one of all(':scope ul > li', strip ?? document)) one.classList.toggle('active', one === item);
  }

  /** Shows the subtab of a record in the workspace of another (or its own). */
  show(workspaceId: string, id: string): void {
    const path = pathOf(workspaceId);
    this.tab(this.node.querySelector('.oneConsoleTabContainer'), path);
    let workspace = all('.navexWorkspace').find(({ dataset }) => dataset.key === workspaceId);
    if (!workspace) {
      workspace = nodeOf(
        `<div class="navexWorkspace" data-key="${workspaceId}">${this.pinned ? `<div class="pinned">${head(workspaceId)}</div>` : ''}<div class="oneConsoleTabContainer" ${at()}><ul></ul></div><div class="sections"></div></div>`,
      );
      this.node.append(workspace);
    }
    for (const each of all('.navexWorkspace')) each.classList.toggle('active', each === workspace);
    const own = id === workspaceId;
    this.tab(
      workspace.querySelector('.oneConsoleTabContainer'),
      own ? path : `${pathOf(id)}?ws=${encodeURIComponent(path)}`,
    );
    const sections = workspace.querySelector('.sections');
    let section = all('section', workspace).find(({ dataset }) => dataset.key === id);
    if (!section) {
      const inside = own && this.pinned ? '<p>Details</p>' : head(id);
      section = nodeOf(
        `<section class="oneConsoleTab" data-key="${id}"><div class="windowViewMode-maximized lafPageHost">${inside}</div></section>`,
      );
      sections?.append(section);
    }
    for (const each of all('section', workspace)) {
      each.style.display = each === section ? '' : 'none';
      each.firstElementChild?.classList.toggle('active', each === section);
    }
    world.go(own ? path : `${pathOf(id)}?ws=${encodeURIComponent(path)}`);
    world.appear();
  }

  get workspace(): HTMLElement | undefined {
    return all('.navexWorkspace.active')[0];
  }
  get section(): HTMLElement | undefined {
    return all('section', this.workspace).find(({ style }) => style.display === '');
  }

  expectRight(): void {
    const { workspace, section } = this;
    const around = workspace?.dataset.key ?? '';
    const front = section?.dataset.key ?? '';
    const placed = badges().map((badge) => [
      badge.dataset.record,
      placeOf(badge),
      badge.hasAttribute('data-shared'),
    ]);
    const own = (root: ParentNode | undefined | null) =>
      Number(root?.querySelector<HTMLElement>('records-highlights2')?.dataset.at);
    const strip = Number(workspace?.querySelector<HTMLElement>('.oneConsoleTabContainer')?.dataset.at);
    const pinned = workspace?.querySelector('.pinned');
    const expected =
      front === around
        ? [[keyOf(front), own(pinned ?? section), false]]
        : [
            [keyOf(front), own(section), false],
            pinned ? [keyOf(around), own(pinned), false] : [keyOf(around), strip, true],
          ];
    expect(placed.sort()).toEqual(expected.sort());
    const strips = [this.node.querySelector<HTMLElement>('.oneConsoleTabContainer'), workspace];
    expectMarks(
      strips
        .flatMap((one) => all('a.tabHeader', one ?? document))
        .filter((link) => !/Account.*ws=/.test(link.getAttribute('href') ?? '')),
    );
  }
}

describe('an ordinary app with earlier records left in the document', () => {
  it('has a badge beside the head in front only, and marks in the rows of the list in front', async () => {
    start();
    const app = new StandardApp();
    for (const [id, again] of [
      [cases[0], false],
      [cases[1], false],
      [cases[0], false],
      [null, false],
      [null, false],
      [cases[1], true],
      [accounts[0], false],
      [null, true],
    ] as const) {
      app.show(id ?? null, again, false);
      await rest();
      app.expectRight();
      app.noteBehind();
    }
    expect(app.panes.length).toBeGreaterThan(4);
    expect(world.toldOf('visible').at(-1)).toMatchObject({ records: [], rows: cases });
    expect(world.toldOf('placed').at(-1)).toMatchObject({
      candidates: { ticket: 'records-highlights2', row: 'tr[data-row-key-value^="500"]>th' },
    });
  });

  it('marks a row that the page uses again for another case, without being told that one appeared', async () => {
    start();
    const app = new StandardApp();
    app.show(null, false, true);
    await rest();
    const [first] = all('tr');
    first?.setAttribute('data-row-key-value', cases[2] ?? '');
    first?.querySelector('th a')?.setAttribute('href', pathOf(cases[2] ?? ''));
    await rest();
    app.expectRight();
    expect(marks().map(({ title }) => title)).toEqual(
      [63, 62, 63].map((number) => `Bellwether: ${number} High`),
    );
  });

  it('leaves one badge and one mark each after 1,000 random changes, and what is hidden as it was', {
    timeout: 120_000,
  }, async () => {
    const change = fc.record({
      does: fc.constantFrom(
        ...([
          'show',
          'render',
          'renderAll',
          'sort',
          'strip',
          'close',
          'paint',
          'forget',
          'resize',
          'settle',
        ] as const),
      ),
      at: fc.nat(40),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1_000, maxLength: 1_000 }), async (changes) => {
        start();
        const app = new StandardApp();
        for (const [round, { does, at: which }] of changes.entries()) {
          const pane = app.panes[which % Math.max(1, app.panes.length)];
          if (does === 'show') {
            const id = which % 4 ? (records[which % records.length] ?? null) : null;
            app.show(id, which % 3 > 0, which % 2 > 0);
            if (app.panes.length > 6) app.panes.find((one) => one !== app.front)?.remove();
          } else if (does === 'render' && app.front) {
            const { key } = app.front.dataset;
            app.front.innerHTML = key === 'list' ? table(cases) : head(key ?? '');
            world.appear();
          } else if (does === 'renderAll' && pane) {
            const copy = pane.cloneNode(true) as HTMLElement;
            for (const ours of all('bellwether-badge', copy)) ours.remove();
            pane.replaceWith(copy);
            world.appear();
          } else if (does === 'sort' && app.front?.dataset.key === 'list') {
            app.front.querySelector('tbody')?.append(...all('tr', app.front).reverse());
          } else if (does === 'strip') {
            const one = all('bellwether-badge')[which];
            one?.remove();
            if (one?.dataset.record) world.resize();
          } else if (does === 'close' && pane && pane !== app.front) pane.remove();
          else if (does === 'paint') world.paint(cases[which % 3] ?? '', paint({ number: which }));
          else if (does === 'forget') world.paint(cases[which % 3] ?? '', undefined);
          else if (does === 'resize') world.resize();
          else if (does === 'settle') {
            await rest();
            app.noteBehind();
          }
          expect(badges().length).toBeLessThanOrEqual(1);
          if (round % 50 < 49) continue;
          world.appear();
          await rest();
          app.noteBehind();
          world.resize();
          await rest();
          app.expectRight();
        }
        stop();
      }),
      { numRuns: 1, endOnFailure: true },
    );
  });
});

describe.each([false, true])('a console, the head of its workspaces pinned: %s', (pinned) => {
  it('shows the record of the subtab and that of the workspace, each in a place of its own', async () => {
    start();
    const app = new Console(pinned);
    for (const [workspace, id] of [
      [0, 0],
      [0, 3],
      [3, 1],
      [0, 3],
      [0, 1],
      [3, 3],
      [1, 0],
    ] as const) {
      app.show(records[workspace] ?? '', records[id] ?? '');
      await rest();
      app.expectRight();
    }
  });

  it('leaves one badge for each of the two after 1,000 random changes', { timeout: 120_000 }, async () => {
    const change = fc.record({
      does: fc.constantFrom(...(['show', 'render', 'strip', 'close', 'paint', 'resize', 'settle'] as const)),
      at: fc.nat(40),
      other: fc.nat(40),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1_000, maxLength: 1_000 }), async (changes) => {
        start();
        const app = new Console(pinned);
        app.show(records[0] ?? '', records[3] ?? '');
        for (const [round, { does, at: which, other }] of changes.entries()) {
          if (does === 'show') app.show(records[which % 5] ?? '', records[other % 5] ?? '');
          else if (does === 'render') {
            const homes = all('one-record-home-flexipage2');
            const home = homes[which % Math.max(1, homes.length)];
            home?.replaceWith(nodeOf(head(home.dataset.id ?? '')));
            world.appear();
          } else if (does === 'strip') {
            const one = all('bellwether-badge')[which];
            one?.remove();
            if (one?.dataset.record) world.resize();
          } else if (does === 'close') {
            const behind = all('.navexWorkspace:not(.active)')[0];
            behind?.remove();
            for (const item of all('.oneConsoleTabItem'))
              if (!item.closest('.navexWorkspace') && item.dataset.path === pathOf(behind?.dataset.key ?? ''))
                item.remove();
          } else if (does === 'paint') world.paint(cases[which % 3] ?? '', paint({ number: which }));
          else if (does === 'resize') world.resize();
          else await world.settle();
          expect(badges().length).toBeLessThanOrEqual(2);
          if (round % 50 < 49) continue;
          world.appear();
          await rest();
          world.resize();
          await rest();
          app.expectRight();
        }
        stop();
      }),
      { numRuns: 1, endOnFailure: true },
    );
  });
});
