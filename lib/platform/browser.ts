/** The one import of the browser namespace for the worker and the pages. Throws when loaded outside an extension. */
export { default as browser } from 'webextension-polyfill';
