import { useSyncExternalStore } from 'react';

/** Where one is within a page: the parts of its address after `#/`, decoded. Empty at the page's beginning. */
export function usePlace(): readonly string[] {
  const hash = useSyncExternalStore(
    (listener) => {
      window.addEventListener('hashchange', listener);
      return () => window.removeEventListener('hashchange', listener);
    },
    () => window.location.hash,
  );
  return hash.replace(/^#\/?/, '').split('/').filter(Boolean).map(decoded);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // An address typed by hand that is none.
    return part;
  }
}
