/**
 * Calls after every change of the page's address, in-page ones too. Browsers without the Navigation API tell only of the
 * back button and of the fragment.
 */
export function watchAddress(changed: () => void, signal: AbortSignal): void {
  const { navigation } = globalThis as { navigation?: EventTarget };
  for (const name of navigation ? ['currententrychange', 'navigatesuccess'] : ['popstate', 'hashchange'])
    (navigation ?? window).addEventListener(name, changed, { signal });
}
