import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser';

/** What may wake the worker. */
export interface WorkerEvents {
  /** Called before any await: returns what is to be answered, or `undefined` to leave the message to others. */
  message(
    message: unknown,
    sender: { fromPage: boolean; tabId: number | null; frameId: number | null; url: string | null },
  ): Promise<unknown> | undefined;
  alarm(name: string): void;
  notificationClick(id: string): void;
  notificationButton(id: string, button: number): void;
  /** Keys were pressed. Called before any await: what wants the gesture must be done at once. @param tabId the tab in front */
  command(name: string, tabId: number | null): void;
  tabGone(tabId: number): void;
  /** A tab leaves its document for another one. */
  tabLoading(tabId: number): void;
  /** Another tab or window came to the front. */
  frontChanged(): void;
  /** Installed or updated, or the browser was started: the worker is to set its alarms again. */
  begun(by: 'install' | 'update' | 'start'): void;
}

/** Registers all listeners at once: they must stand before the first await of the worker's start, or the event is lost. */
export function registerWorkerEvents(events: WorkerEvents): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const ours = sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
    return events.message(message, {
      fromPage: ours,
      tabId: sender.tab?.id ?? null,
      frameId: sender.frameId ?? null,
      url: sender.url ?? null,
    }) as Promise<unknown>;
  });
  browser.alarms.onAlarm.addListener((alarm) => events.alarm(alarm.name));
  browser.notifications.onClicked.addListener((id) => events.notificationClick(id));
  browser.notifications.onButtonClicked.addListener((id, button) => events.notificationButton(id, button));
  browser.commands.onCommand.addListener((name, tab) => events.command(name, tab?.id ?? null));
  browser.tabs.onRemoved.addListener((tabId) => events.tabGone(tabId));
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading') events.tabLoading(tabId);
  });
  browser.tabs.onActivated.addListener(() => events.frontChanged());
  browser.windows.onFocusChanged.addListener(() => events.frontChanged());
  browser.runtime.onInstalled.addListener(({ reason }) =>
    // The browser was updated: to the extension that is a start like any other.
    events.begun(reason === 'install' || reason === 'update' ? reason : 'start'),
  );
  browser.runtime.onStartup.addListener(() => events.begun('start'));
}
