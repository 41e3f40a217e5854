import * as inPage from '../../platform/in-page';

/** The layout's tag is generated for its object; in front of the object and behind it everything changes with the org. */
const LAYOUT = '.forcegenerated-record-layout2';
const NAME = /(?:forcegenerated-highlightspanel_|sfdc:RecordField\.)(\w+?)(?:___|\.)/;

/**
 * The object a highlights panel shows, by the names Lightning generates for it, in lower case (`case`, `account`); `undefined`
 * when nothing there says so. Names only, never texts: texts are localised.
 */
export const objectOf = (panel: Element): string | undefined => {
  const layout = inPage.closest(panel, LAYOUT) ?? panel.querySelector(LAYOUT);
  const field = panel.querySelector<HTMLElement>('[data-target-selection-name^="sfdc:RecordField."]');
  return NAME.exec(`${layout?.localName} ${field?.dataset.targetSelectionName}`)?.[1]?.toLowerCase();
};
