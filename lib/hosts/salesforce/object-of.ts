/** The layout's tag is generated for its object; in front of the object and behind it everything changes with the org. */
const LAYOUT = '.forcegenerated-record-layout2';
const TAG = /^forcegenerated-highlightspanel_(\w+?)___/;
const FIELD = /^sfdc:RecordField\.(\w+)\./;

/**
 * The object a highlights panel shows, by the names Lightning generates for it, in lower case (`case`, `account`); `null`
 * when nothing there says so. Names only, never texts: texts are localised.
 */
export function objectOf(panel: Element): string | null {
  const layout = panel.closest(LAYOUT) ?? panel.querySelector(LAYOUT);
  const field = panel.querySelector('[data-target-selection-name^="sfdc:RecordField."]');
  const [, object] =
    TAG.exec(layout?.localName ?? '') ??
    FIELD.exec(field?.getAttribute('data-target-selection-name') ?? '') ??
    [];
  return object?.toLowerCase() ?? null;
}
