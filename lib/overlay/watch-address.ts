/** Calls after every change of the page's address, in-page ones too. */
export function watchAddress(changed: () => void, signal: AbortSignal): void {
  for (const name of ['currententrychange', 'navigatesuccess'])
    navigation.addEventListener(name, changed, { signal });
}
