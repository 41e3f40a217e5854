import { component } from './component.js';
import { element } from './element.js';
import { icon } from './icon.js';
import { settings } from './settings.js';

/**
 * A record page without its data, nested as Lightning nests it (names from Salesforce's published page objects).
 * `fields` are the labels of the secondary fields, `actions` the buttons. Values are put in place later, node by node,
 * so that a refresh never replaces an element somebody may stand beside.
 */
export function recordFrame({ type, fields, actions, main, side }) {
  const stamp = `${type.toLowerCase()}___-v-i-e-w___-l-m-t___${settings.stamp}`;
  const primary = element('lightning-formatted-text', { slot: 'primaryField' });
  const flag = element('span', { class: 'escalated-pill', hidden: true }, icon('up', 12), 'Escalated');
  const values = new Map();
  const secondary = fields.map((label) => {
    const value = element('div', { class: 'fieldComponent slds-text-body_regular slds-truncate' });
    values.set(label, value);
    return element(
      'records-highlights-details-item',
      { class: 'slds-page-header__detail-block', role: 'listitem' },
      element('p', { class: 'slds-text-title slds-truncate', text: label }),
      value,
    );
  });
  const ribbon = element(
    'runtime_platform_actions-actions-ribbon',
    {},
    element(
      'ul',
      { class: 'slds-button-group-list' },
      actions.map(({ label, run }) =>
        element(
          'li',
          { class: 'slds-button-group-item' },
          element('button', {
            type: 'button',
            class: 'slds-button slds-button_neutral',
            text: label,
            on: { click: run },
          }),
        ),
      ),
    ),
  );
  const highlights = component(
    'records-highlights2',
    {},
    element(
      'div',
      { class: 'highlights slds-clearfix slds-page-header slds-page-header_record-home' },
      element(
        'div',
        { class: 'slds-grid primaryFieldRow' },
        element(
          'div',
          { class: 'slds-grid slds-col slds-has-flexi-truncate' },
          element(
            'div',
            { class: `slds-media__figure entity-${type.toLowerCase()}` },
            slot('icon', icon(type.toLowerCase(), 20)),
          ),
          element(
            'div',
            { class: 'slds-media__body slds-align-middle' },
            element(
              'h1',
              {},
              element('div', { class: 'entityNameTitle slds-line-height_reset', text: type }),
              slot('primaryField', primary),
            ),
          ),
          flag,
        ),
        element('div', { class: 'slds-col slds-no-flex slds-grid slds-align-top actionsContainer' }, ribbon),
      ),
      element(
        'div',
        { class: 'secondaryFields slds-page-header__detail-row', role: 'list' },
        slot('secondaryFields', secondary),
      ),
    ),
  );
  const page = element(
    'one-record-home-flexipage2',
    {},
    component(
      `forcegenerated-adg-rollup_component___force-generated__flexipage_-record-page___${stamp}`,
      { class: 'forcegenerated-flexipage-module' },
      element(
        'record_flexipage-desktop-record-page-decorator',
        {},
        element(
          'div',
          { class: 'record-page-decorator' },
          element(
            'flexipage-record-home-template-desktop2',
            {},
            part(
              'force_highlightsPanel',
              element(
                'records-lwc-highlights-panel',
                {},
                element(
                  'records-lwc-record-layout',
                  {},
                  component(
                    `forcegenerated-highlightspanel_${stamp}`,
                    { class: 'forcegenerated-record-layout2' },
                    highlights,
                  ),
                ),
              ),
            ),
            element(
              'div',
              { class: 'region-main' },
              main.map(([id, node]) => part(id, node)),
            ),
            element(
              'div',
              { class: 'region-side' },
              side.map(([id, node]) => part(id, node)),
            ),
          ),
        ),
      ),
    ),
  );
  return { page, primary, values, flag };
}

function slot(name, ...children) {
  return element('slot', { name }, ...children);
}

/** One component of the page as its builder put it there. */
function part(id, ...children) {
  return element('flexipage-component2', { 'data-component-id': id }, ...children);
}
