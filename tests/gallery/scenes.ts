import type { Scene } from './scene';

/**
 * Every state of every screen that is looked at. A part of the product has a file in `scenes/` that gives its own, and a line here:
 * a page of the gallery loads that one file only. `screens.spec.ts` checks each scene (axe in both themes, nothing overflows in a
 * narrow window in three languages, no text that is not in the catalogue) and `npm run screenshots` takes its pictures. A scene
 * answers messages as the worker does: build the answers from facts with the real engine (`assess`, `assessAccount`) where there is
 * one, so that no picture shows what the product never would.
 */
export const scenes: Readonly<Record<string, () => Promise<readonly Scene[]>>> = {
  account: async () => (await import('./scenes/account')).accountScenes,
  actions: async () => (await import('./scenes/actions')).actionsScenes,
  ticket: async () => (await import('./scenes/ticket')).ticketScenes,
  cadence: async () => (await import('./scenes/cadence')).cadenceScenes,
  inbox: async () => (await import('./scenes/inbox')).inboxScenes,
  log: async () => (await import('./scenes/log')).logScenes,
  path: async () => (await import('./scenes/path')).pathScenes,
  signals: async () => (await import('./scenes/signals')).signalScenes,
  plays: async () => (await import('./scenes/plays')).playScenes,
  welcome: async () => (await import('./scenes/welcome')).welcomeScenes,
  'dashboard-figures': async () => (await import('./scenes/dashboard-figures')).dashboardFiguresScenes,
  policy: async () => (await import('./scenes/policy')).policyScenes,
  'policy-who': async () => (await import('./scenes/policy-who')).policyWhoScenes,
  'policy-what': async () => (await import('./scenes/policy-what')).policyWhatScenes,
  'dashboard-policy': async () => (await import('./scenes/dashboard-policy')).dashboardPolicyScenes,
  settings: async () => (await import('./scenes/settings')).settingsScenes,
  work: async () => (await import('./scenes/work')).workScenes,
  dashboardLists: async () => (await import('./scenes/dashboard-lists')).dashboardListScenes,
};
