import * as inPage from '../platform/in-page';

/** Whether an element stands on dark ground: the first that is not see-through. Hosts give no other sign of their theme. */
export const isDarkBehind = (element: Element | null): boolean => {
  if (!element) return false;
  const [red = 0, green = 0, blue = 0, alpha = 1] = (
    getComputedStyle(element).backgroundColor.match(/[\d.]+/g) ?? [0, 0, 0, 0]
  ).map(Number);
  return alpha < 0.5 ? isDarkBehind(inPage.parentOf(element)) : red + green + blue < 330;
};
