/** Changes a text only where it differs, so that nothing standing beside it sees a change that is none. */
export function setText(node, text) {
  if (node !== undefined && node.textContent !== text) node.textContent = text;
}
