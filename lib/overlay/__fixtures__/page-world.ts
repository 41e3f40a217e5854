import { vi } from 'vitest';
import type { PaintRecord } from '../../domain/model/paint-record';
import type { WorkerAnswer } from '../../platform/in-page';
import { catalogue } from '../../view/__fixtures__/catalogue';
import type { HostPage } from '../host-page';

type Listener = (...given: never[]) => unknown;

/** A helpdesk page with panes, the extension's interface and the parts of the browser that happy-dom lacks. */
export class PageWorld {
  alive = true;
  stored: Record<string, unknown> = {};
  told: { name: string; request: unknown }[] = [];
  answer: (name: string) => Promise<WorkerAnswer> = async () => ({ ok: true, answer: null });
  /** What lies on top at every point of the page. */
  top: Element | null = null;
  /** When the browser first saw the escalate button in plain sight; `null` while it does not. */
  inSightSince: number | null = 0;
  /** Where the browser saw it then. */
  seenAt = new DOMRect();
  navigation = new EventTarget();
  private frames: (() => void)[] = [];
  private storedListeners: Listener[] = [];
  private requestListeners: Listener[] = [];
  private sightListeners: ((entries: unknown[]) => void)[] = [];
  private sizeListeners: (() => void)[] = [];

  readonly page: HostPage = {
    host: 'zendesk',
    anchorSelectors: ['.anchor'],
    identify: (url) => {
      const id = /^\/agent\/tickets\/(\d+)/.exec(url.pathname)?.[1];
      return id ? [{ kind: 'ticket', id }] : [];
    },
    place: (document, { id }) => {
      const element = document.querySelector(`.pane[data-id="${id}"]:not([hidden]) .anchor`);
      return element && { mode: 'after', element, candidate: '.anchor' };
    },
    asSomebodyElse: () => false,
    listed: (document) =>
      [...document.querySelectorAll<HTMLElement>('.row:not([hidden])')].map((element) => ({
        kind: element.dataset.kind === 'tab' ? 'tab' : 'row',
        id: element.dataset.id ?? '',
        element,
        candidate: '.row',
      })),
    roots: (document) => [document],
    mayRelay: (method, path) => method === 'PUT' && path === '/api/v2/tickets/7.json',
  };

  constructor() {
    const world = this;
    document.body.replaceChildren();
    vi.stubGlobal('chrome', {
      runtime: {
        get id() {
          return world.alive ? 'bellwether' : undefined;
        },
        sendMessage: (message: { name: string; request: unknown }) => {
          // As the browser does it: what changes later was not told.
          world.told.push(structuredClone(message));
          return world.answer(message.name);
        },
        onMessage: { addListener: (listener: Listener) => world.requestListeners.push(listener) },
      },
      storage: {
        local: { get: async (key: string) => ({ [key]: world.stored[key] }) },
        onChanged: { addListener: (listener: Listener) => world.storedListeners.push(listener) },
      },
      i18n: { getMessage: catalogue('en') },
    });
    vi.stubGlobal('navigation', this.navigation);
    vi.stubGlobal('requestAnimationFrame', (frame: () => void) => world.frames.push(frame));
    vi.stubGlobal('cancelAnimationFrame', () => {
      world.frames = [];
    });
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(changed: () => void) {
          world.sizeListeners.push(changed);
        }
        observe() {}
        unobserve() {}
        disconnect() {}
      },
    );
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(seen: (entries: unknown[]) => void) {
          world.sightListeners.push(seen);
        }
        observe() {}
      },
    );
    document.elementsFromPoint = () => (world.top ? [world.top] : [document.body]);
    ShadowRoot.prototype.elementsFromPoint = function (this: ShadowRoot) {
      return [...this.querySelectorAll('.action')];
    };
    Element.prototype.checkVisibility = () => true;
  }

  /** Goes to an address inside the page, as a script of the page does. */
  go(path: string, event = 'currententrychange'): void {
    history.pushState(null, '', path);
    this.navigation.dispatchEvent(new Event(event));
  }

  /** Adds a ticket's pane. */
  pane(id: string): HTMLElement {
    const pane = document.createElement('div');
    pane.className = 'pane';
    pane.dataset.id = id;
    const anchor = document.createElement('span');
    anchor.className = 'anchor';
    pane.append(anchor);
    document.body.append(pane);
    return pane;
  }

  /** Adds a row of a list, or a tab, that names a ticket. */
  row(id: string, kind: 'row' | 'tab' = 'row'): HTMLElement {
    const row = document.createElement('div');
    row.className = 'row';
    row.dataset.id = id;
    row.dataset.kind = kind;
    row.append('Subject');
    document.body.append(row);
    return row;
  }

  /** What the browser tells when an element with our marker is shown. */
  appear(): void {
    const event = Object.assign(new Event('animationstart'), { animationName: 'bellwether-anchor' });
    document.dispatchEvent(event);
  }

  /** What the browser tells when a box was removed, hidden or resized. */
  resize(): void {
    for (const changed of this.sizeListeners) changed();
  }

  /** Everything that is under way gets done: answers, then frames. */
  async settle(): Promise<void> {
    await vi.advanceTimersByTimeAsync(0);
    for (const frame of this.frames.splice(0)) frame();
    await vi.advanceTimersByTimeAsync(0);
  }

  /** The worker writes a paint record. */
  paint(id: string, record: PaintRecord | undefined): void {
    const key = `paint:${location.hostname}/ticket/${id}`;
    this.stored[key] = record;
    for (const listener of this.storedListeners)
      (listener as (changes: unknown, area: string) => void)({ [key]: { newValue: record } }, 'local');
  }

  /** A message to this tab; `undefined` when nobody answers it. */
  async ask(message: unknown, sender: { id?: string; tab?: unknown }): Promise<WorkerAnswer | undefined> {
    return new Promise((resolve) => {
      const answered = this.requestListeners.map((listener) =>
        (listener as (message: unknown, sender: unknown, answer: typeof resolve) => unknown)(
          message,
          sender,
          resolve,
        ),
      );
      if (!answered.includes(true)) resolve(undefined);
    });
  }

  badges(): HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>('bellwether-badge')];
  }

  /** A part inside the only badge. */
  part(selector: string): HTMLElement {
    const found = this.badges()[0]?.shadowRoot?.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`No ${selector} in a badge: is one shown?`);
    return found;
  }

  /** A click at `at` milliseconds of the page's life; from a person unless said otherwise. */
  click(selector: string, { isTrusted = true, at = 1_000 } = {}): void {
    for (const seen of this.sightListeners)
      seen([
        {
          time: this.inSightSince ?? 0,
          isIntersecting: true,
          isVisible: this.inSightSince !== null,
          boundingClientRect: this.seenAt,
        },
      ]);
    const click = new MouseEvent('click', { bubbles: true });
    Object.defineProperties(click, { isTrusted: { value: isTrusted }, timeStamp: { value: at } });
    this.part(selector).dispatchEvent(click);
  }

  deeds(): unknown[] {
    return this.told.filter(({ name }) => name !== 'visible' && name !== 'placed');
  }

  /** What the worker was told of this kind. */
  toldOf(name: 'visible' | 'placed'): unknown[] {
    return this.told.filter((message) => message.name === name).map(({ request }) => request);
  }
}
