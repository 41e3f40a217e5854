import { element } from './element.js';
import { icon } from './icon.js';

/** The two bars on top: search and the person, then the app and its tabs. `switchApp(app)` changes the app. */
export function header(me, app, apps, switchApp) {
  const menu = element(
    'div',
    { class: 'app-menu', hidden: true },
    apps.map((one) =>
      element('button', { type: 'button', text: one.name, on: { click: () => switchApp(one) } }),
    ),
  );
  const launcher = element(
    'button',
    {
      type: 'button',
      class: 'slds-icon-waffle_container',
      title: 'App Launcher',
      'aria-label': 'App Launcher',
      on: {
        click: () => {
          menu.hidden = !menu.hidden;
        },
      },
    },
    icon('waffle', 20),
  );
  const tab = (type) =>
    element(
      'one-app-nav-bar-item-root',
      {
        class: 'navItem slds-context-bar__item',
        'data-target-selection-name': `sfdc:TabDefinition.standard-${type}`,
      },
      element('a', {
        class: 'slds-context-bar__label-action',
        href: `/lightning/o/${type}/list`,
        text: `${type}s`,
      }),
    );
  const tabs = ['Case', 'Account'].map(tab);
  const node = element(
    'header',
    { class: 'oneHeader slds-global-header_container' },
    element(
      'div',
      { class: 'slds-global-header' },
      element('span', { class: 'logo' }, icon('cloud', 34)),
      element('span', { class: 'search' }, icon('search', 14), 'Search...'),
      element(
        'span',
        { class: 'userProfileCardTriggerRoot' },
        element('span', { class: 'me', text: me.name }),
        element('a', {
          class: 'logout',
          href: 'https://acme.my.salesforce.com/secur/logout.jsp',
          rel: 'external',
          text: 'Log Out',
        }),
      ),
    ),
    element(
      'one-appnav',
      { class: 'slds-context-bar' },
      element(
        'div',
        { class: 'slds-context-bar__primary' },
        launcher,
        menu,
        element('span', { class: 'appName', text: app.name }),
      ),
      element('one-app-nav-bar', { role: 'navigation' }, tabs),
    ),
  );
  const mark = (type) => {
    ['Case', 'Account'].forEach((candidate, index) => {
      tabs[index].classList.toggle('slds-is-active', candidate === type);
    });
  };
  return { node, mark };
}
