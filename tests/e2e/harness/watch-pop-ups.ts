import type { TestBrowser } from './start-browser';

interface PopUp {
  id: string;
  title: string;
  message: string;
  buttons: { title: string }[];
}

interface Scope {
  popUps?: PopUp[];
  chrome: {
    notifications: {
      create(id: string, options: Omit<PopUp, 'id'>, ...rest: unknown[]): unknown;
      onButtonClicked: { dispatch(id: string, button: number): void };
      onClicked: { dispatch(id: string): void };
    };
  };
}

/**
 * Listens to what the worker gives the browser to show, and presses the buttons of a pop-up: nothing else of a browser without a
 * desktop can. Holds for the worker's present life only.
 */
export async function watchPopUps(browser: TestBrowser) {
  const [worker] = browser.context.serviceWorkers();
  if (worker === undefined) throw new Error('There is no worker: wake it first.');
  await worker.evaluate(() => {
    const scope = globalThis as unknown as Scope;
    const { notifications } = scope.chrome;
    const create = notifications.create.bind(notifications);
    const popUps: PopUp[] = [];
    scope.popUps = popUps;
    notifications.create = (id, options, ...rest) => {
      const { title, message, buttons } = options;
      popUps.push({ id, title, message, buttons });
      return create(id, options, ...rest);
    };
  });
  return {
    /** Every pop-up since, with those that replaced one of the same id. */
    shown: () => worker.evaluate(() => (globalThis as unknown as Scope).popUps ?? []),
    press: (id: string, button: number) =>
      worker.evaluate(
        ([pressed, which]) =>
          (globalThis as unknown as Scope).chrome.notifications.onButtonClicked.dispatch(pressed, which),
        [id, button] as const,
      ),
  };
}
