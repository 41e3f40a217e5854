/**
 * Whether an element is on the page that is in front. The panes of the tickets behind stay mounted: since 2024 they say so, before they
 * had no box.
 */
export const isShown = (element: Element): boolean =>
  !element.closest('[hidden],[data-is-active=false]') &&
  element.checkVisibility({ checkVisibilityCSS: true });
