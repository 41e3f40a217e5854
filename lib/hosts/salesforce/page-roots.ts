import * as inPage from '../../platform/in-page';
import { named } from './named';

/**
 * What Lightning builds record pages and lists of, from outside to inside (salesforce-pageobjects 9.0.0). Today its shadow roots are
 * synthetic, which is no more than ordinary elements; in mixed mode any of these may have a native one.
 */
const HOSTS = [
  'one-record-home-flexipage2',
  '.forcegenerated-flexipage-module',
  'record_flexipage-desktop-record-page-decorator',
  'flexipage-component2',
  'records-lwc-highlights-panel',
  'records-lwc-record-layout',
  '.forcegenerated-record-layout2',
  'lst-customized-datatable',
  'lightning-datatable',
];

/** What was asked once: a component has its shadow root from its beginning on. */
const rootOf = new WeakMap<Element, ShadowRoot | null>();

/** The document and the native shadow roots in it that may hold what we look for. Only those elements are asked. */
export const pageRoots = (document: Document): (Document | ShadowRoot)[] => {
  const roots: (Document | ShadowRoot)[] = [document];
  // Grows while it is gone through.
  for (const root of roots)
    for (const host of HOSTS)
      for (const element of named(root, host)) {
        if (!rootOf.has(element)) rootOf.set(element, inPage.shadowRootOf(element));
        const inner = rootOf.get(element);
        if (inner) roots.push(inner);
      }
  return roots;
};
