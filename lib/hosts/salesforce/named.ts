/**
 * The elements of one tag or one class within a root: the lists that the browser keeps of those cost no walk through a page of
 * Lightning's size while nothing changes.
 */
export const named = (root: Document | ShadowRoot, selector: string): Element[] => {
  const isClass = selector.startsWith('.');
  const name = selector.slice(Number(isClass));
  return [...root.children].flatMap((child) => {
    const is = isClass ? child.classList.contains(name) : child.localName === name;
    const inside = isClass ? child.getElementsByClassName(name) : child.getElementsByTagName(name);
    return [...(is ? [child] : []), ...inside];
  });
};
