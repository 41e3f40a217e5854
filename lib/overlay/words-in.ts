/** `NodeFilter.SHOW_TEXT` */
const texts = 4;

/** Where the words in an element stand, as boxes of the viewport; those in shadow roots are not known. */
export const wordsIn = (element: Element): DOMRect[] => {
  const boxes: DOMRect[] = [];
  const range = document.createRange();
  const walker = document.createTreeWalker(element, texts);
  while (walker.nextNode()) {
    range.selectNode(walker.currentNode);
    boxes.push(...range.getClientRects());
  }
  return boxes;
};
