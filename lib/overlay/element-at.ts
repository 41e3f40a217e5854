import * as inPage from '../platform/in-page';

/** The innermost element at a point of the viewport, through shadow roots, as if `skip` were not there. */
export const elementAt = (x: number, y: number, skip?: Element): Element | undefined => {
  let found: Element | undefined;
  let root: Document | ShadowRoot | null | undefined = document;
  while (root) {
    const inner: Element | undefined = root.elementsFromPoint(x, y).find((element) => element !== skip);
    if (!inner || inner === found) break;
    found = inner;
    root = inPage.shadowRootOf(inner);
  }
  return found;
};
