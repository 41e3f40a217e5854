import { element } from './element.js';
import { setText } from './set-text.js';

/** A detail section of two columns: `fields` are `[label, API name]`; answers `{node, set(label, text)}`. */
export function detailFields(type, fields) {
  const values = new Map();
  const items = fields.map(([label, name]) => {
    const value = element('lightning-formatted-text', {
      slot: 'outputField',
      class: 'slds-form-element__static',
    });
    values.set(label, value);
    return element(
      'records-record-layout-item',
      { 'field-label': label, 'data-target-selection-name': `sfdc:RecordField.${type}.${name}` },
      element('span', { class: 'test-id__field-label slds-form-element__label', text: label }),
      value,
    );
  });
  const node = element('records-lwc-detail-panel', {}, element('div', { class: 'detail-grid' }, items));
  return { node, set: (label, text) => setText(values.get(label), text) };
}
