const GENERATED = /^forcegenerated-highlightspanel_(\w+?)___/;
const FIELD = /^sfdc:RecordField\.(\w+)\./;

/**
 * The object a highlights panel shows, by the names Lightning generates for it, in lower case (`case`, `account`); `null`
 * when nothing there says so. Names only, never texts: texts are localised.
 */
export function objectOf(panel: Element): string | null {
  const near = [...ancestors(panel, 4), ...panel.querySelectorAll('.forcegenerated-record-layout2')];
  for (const element of near) {
    const [, object] = GENERATED.exec(element.localName) ?? [];
    if (object !== undefined) return object.toLowerCase();
  }
  const field = panel
    .querySelector('[data-target-selection-name]')
    ?.getAttribute('data-target-selection-name');
  return FIELD.exec(field ?? '')?.[1]?.toLowerCase() ?? null;
}

function ancestors(element: Element, count: number): Element[] {
  const parent = count > 0 ? element.parentElement : null;
  return parent === null ? [] : [parent, ...ancestors(parent, count - 1)];
}
