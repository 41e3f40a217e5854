import '../messages/without-eval';
import { openPanel } from '../messages/open-panel';
import { log } from '../platform/log';
import { sidePanel } from '../platform/side-panel';
import { registerWorkerEvents } from '../platform/worker-events';
import { answerMessage } from './answer-message';
import { handlers } from './handlers';
import { makeTools } from './make-tools';
import { messageName } from './message-name';
import { showNextDue } from './notices/show-next-due';
import { onNotification } from './on-notification';
import { prepare } from './prepare';
import { runDue } from './run-due';
import { routed } from './sample/routed';
import { senderOf } from './sender-of';
import { ShownInTabs } from './shown-in-tabs';
import { openWelcome } from './welcome/open-welcome';

/** Starts the worker: listeners first, in one go, then what has to be put in order before any of them is answered. */
export function start(): void {
  const tools = makeTools();
  const ready = prepare(tools);
  const shown = new ShownInTabs(tools.session);
  const when = (where: string, work: () => Promise<unknown>): void => {
    ready.then(work).catch((error: unknown) => log.error(where, error));
  };

  registerWorkerEvents({
    message: (message, from) => {
      const sender = senderOf(from);
      if (sender === null) return undefined;
      if (sender.from === 'content' && messageName(message) === openPanel.name) {
        // Before any await: the browser wants the user's gesture.
        sidePanel.open(sender.tabId);
        return Promise.resolve({ ok: true, answer: {} });
      }
      return ready.then(async () => {
        const used = await routed(tools, messageName(message), sender);
        return used === 'refused'
          ? { ok: false, error: { code: 'sample' } }
          : answerMessage(handlers, used, message, sender);
      });
    },
    alarm: () => {
      when('alarm', () => runDue(tools));
      when('alarm', () => tools.sample.run());
    },
    notificationClick: (id) => when('notification', () => onNotification(tools, id, 'open')),
    notificationButton: (id, button) =>
      when('notification', () => onNotification(tools, id, button === 0 ? 'open' : 'act')),
    command: (name, tabId) => {
      // Before any await: the browser wants the gesture.
      if (name === 'open-panel' && tabId !== null) sidePanel.open(tabId);
      if (name === 'next-due') when('command', () => showNextDue(tools, tabId));
    },
    tabGone: (tabId) => when('tab gone', () => shown.forget(tabId)),
    tabLoading: (tabId) =>
      when('tab loading', async () => {
        await shown.forget(tabId);
        await tools.changed('panel');
      }),
    frontChanged: () => when('front', () => tools.changed('panel')),
    begun: (by) =>
      when('begun', async () => {
        await openWelcome(tools, by);
        await sidePanel.openOnToolbarClick();
      }),
  });
  when('start', () => runDue(tools));
  when('start', () => tools.sample.run());
}
