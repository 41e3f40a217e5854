// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://acme.zendesk.com/agent/filters/1" }
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { zendeskPage } from '../../lib/hosts/zendesk/page';
import { PageWorld } from '../../lib/overlay/__fixtures__/page-world';
import { startOverlay } from '../../lib/overlay/start-overlay';
import { morning, paint } from '../../lib/view/__fixtures__/paint';

const fixture = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../lib/hosts/zendesk/__fixtures__', `${name}.html`), 'utf8');

/** The page that is in front says so in another way in each generation. */
const generations = [
  {
    year: '2023',
    page: 'standard-layout-2023',
    tickets: ['4821', '4822'],
    bring: (pane: HTMLElement, front: boolean) => {
      pane.classList.toggle('active', front);
      pane.style.display = front ? 'block' : 'none';
    },
  },
  {
    year: '2024',
    page: 'standard-layout-2024',
    tickets: ['101', '102', '1021'],
    bring: (pane: HTMLElement, front: boolean) => pane.setAttribute('data-is-active', `${front}`),
  },
  {
    year: '2026',
    page: 'custom-layout-2026',
    tickets: ['77', '78'],
    bring: (pane: HTMLElement, front: boolean) => pane.setAttribute('data-is-active', `${front}`),
  },
];

let world: PageWorld;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers({ now: morning, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  history.pushState(null, '', '/agent/filters/1');
});

afterEach(() => {
  stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const all = (selector: string, root: ParentNode = document) => [
  ...root.querySelectorAll<HTMLElement>(selector),
];
const nodes = (html: string) => [...new DOMParser().parseFromString(html, 'text/html').body.children];
const marks = () => all('bellwether-badge[title]');
const badges = () => all('bellwether-badge[data-record]');

/** Everything under way gets done: what is read from the storage is drawn one frame later. */
const rest = async () => {
  for (let round = 0; round < 4; round++) await world.settle();
};

/** The pages of one generation, with a list of tickets, as the workspace changes them. */
class Workspace {
  readonly list: HTMLElement;
  readonly rowsAtFirst: string[];

  constructor(readonly generation: (typeof generations)[number]) {
    world = new PageWorld();
    // What these pages hide, they hide so: to compute styles would take a hundred times as long.
    Element.prototype.checkVisibility = function () {
      return !this.closest('[style*="display: none"]');
    };
    vi.stubGlobal('getComputedStyle', () => ({ backgroundColor: 'rgb(255, 255, 255)' }));
    document.body.append(
      ...nodes(fixture(generation.page)),
      ...nodes(fixture(`ticket-table-${generation.year}`)),
    );
    this.list = all('section').at(-1) as HTMLElement;
    this.rowsAtFirst = all('[data-test-id=generic-table-row]').map((row) => row.outerHTML);
    for (const id of generation.tickets) world.paint(id, paint({ number: Number(id) % 90 }));
    this.show(null);
    stop = startOverlay(zendeskPage, 'acme.zendesk.com');
  }

  get panes(): HTMLElement[] {
    return all('.ticket-panes-grid-layout');
  }

  /** Brings a ticket's pane to the front, or the list. */
  show(id: string | null): void {
    for (const pane of this.panes) this.generation.bring(pane, id !== null && this.isOf(pane, id));
    this.list.hidden = id !== null;
    world.go(id === null ? '/agent/filters/1' : `/agent/tickets/${id}`);
    world.appear();
  }

  isOf(pane: HTMLElement, id: string): boolean {
    const root = `[data-side-conversations-anchor-id="${id}"],[data-test-id^="ticket-${id}-"]`;
    return pane.matches(root) || pane.querySelector(root) !== null;
  }

  get front(): string | null {
    return /tickets\/(\d+)/.exec(location.pathname)?.[1] ?? null;
  }

  /** One badge per ticket in front, one mark per row and tab that can be seen and whose ticket is known, none elsewhere. */
  expectRight(): void {
    const known = zendeskPage
      .listed(document)
      .filter(({ id }) => world.stored[`paint:acme.zendesk.com/ticket/${id}`]);
    expect(marks()).toHaveLength(known.length);
    for (const { id, element } of known) {
      const mark = element.firstElementChild as HTMLElement;
      expect(mark.matches('bellwether-badge[title]'), `mark of ${id}`).toBe(true);
      const { number } = world.stored[`paint:acme.zendesk.com/ticket/${id}`] as { number: number };
      expect(mark.title).toBe(`Bellwether: ${number} High`);
      expect(all('bellwether-badge', element)).toHaveLength(1);
    }
    expect(badges().map(({ dataset }) => dataset.record)).toEqual(this.front ? [`ticket/${this.front}`] : []);
    for (const badge of badges()) {
      const pane = badge.closest<HTMLElement>('.ticket-panes-grid-layout');
      expect(pane && this.isOf(pane, this.front ?? '')).toBe(true);
    }
  }
}

describe.each(generations)('a page of $year', (generation) => {
  it('has a badge on the ticket in front, and a mark in every tab of a ticket', async () => {
    const workspace = new Workspace(generation);
    for (const id of generation.tickets) {
      workspace.show(id);
      await rest();
      workspace.expectRight();
      expect(badges()).toHaveLength(1);
      expect(marks()).toHaveLength(generation.tickets.length);
    }
    expect(world.toldOf('placed').at(-1)).toMatchObject({
      candidates: { ticket: expect.stringContaining('data-test-id'), tab: expect.any(String) },
    });
  });

  it('has a mark in every row, before what the page put there, and tells the worker which', async () => {
    const workspace = new Workspace(generation);
    await rest();
    workspace.expectRight();
    const cells = all('td > bellwether-badge').map(({ parentElement }) => parentElement);
    expect(cells).toHaveLength(2);
    for (const cell of cells) expect(cell?.dataset.testId).toBe('ticket-table-cells-subject');
    expect(world.toldOf('visible').at(-1)).toMatchObject({ rows: [...generation.tickets].sort().slice(-2) });
  });

  it('marks a row that the page uses again for another ticket, without being told that one appeared', async () => {
    const workspace = new Workspace(generation);
    await rest();
    const [row] = all('[data-test-id=generic-table-row]');
    world.paint('4', paint({ number: 4 }));
    const link = row?.querySelector('a');
    if (link) link.setAttribute('href', '/agent/tickets/4');
    else {
      const cell = row?.querySelector('[data-test-id=generic-table-cells-id]');
      cell?.replaceChildren('#4');
    }
    await rest();
    workspace.expectRight();
  });

  it('leaves exactly one badge and mark each after 1,000 random changes', { timeout: 120_000 }, async () => {
    const change = fc.record({
      does: fc.constantFrom(
        'show',
        'sort',
        'group',
        'close',
        'open',
        'strip',
        'render',
        'paint',
        'forget',
        'settle',
      ),
      at: fc.nat(10),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1_000, maxLength: 1_000 }), async (changes) => {
        const workspace = new Workspace(generation);
        const { tickets } = generation;
        const closed: [Element, Element | null][] = [];
        for (const { does, at } of changes) {
          const id = tickets[at % tickets.length] as string;
          if (does === 'show') workspace.show(at % 4 ? id : null);
          else if (does === 'sort' || does === 'group') {
            const rows = workspace.rowsAtFirst.map((html) =>
              nodes(`<table>${html}</table>`)[0]?.querySelector('tr'),
            );
            const turned = rows.slice(at % rows.length).concat(rows.slice(0, at % rows.length));
            const group = nodes(
              '<table><tr data-test-id="generic-table-rows-group-by"><td>#4821</td></tr></table>',
            );
            const body = workspace.list.querySelector('tbody');
            body?.replaceChildren(
              ...(does === 'group' ? [group[0]?.querySelector('tr')] : [])
                .concat(turned)
                .filter((row) => !!row),
            );
            world.appear();
          } else if (does === 'close') {
            const tab = all('[data-test-id=header-tab]')[at];
            if (tab) closed.push([tab, tab.parentElement]);
            tab?.remove();
          } else if (does === 'open') {
            const [tab, strip] = closed.pop() ?? [];
            if (tab) strip?.append(tab);
            if (tab) world.appear();
          } else if (does === 'strip') {
            const one = all('bellwether-badge')[at];
            one?.remove();
            if (one?.dataset.record) world.resize();
          } else if (does === 'render') {
            const pane = workspace.panes[at % workspace.panes.length];
            pane?.replaceChildren(...all(':scope > *', pane).map((part) => part.cloneNode(true)));
            for (const copy of pane ? all('bellwether-badge', pane) : []) copy.remove();
            world.appear();
          } else if (does === 'paint') world.paint(id, paint({ number: at }));
          else if (does === 'forget') world.paint(id, undefined);
          else await world.settle();
        }
        await rest();
        workspace.expectRight();
        stop();
      }),
      { numRuns: 1, endOnFailure: true },
    );
  });
});
