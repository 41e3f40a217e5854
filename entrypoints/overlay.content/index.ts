import { defineContentScript } from 'wxt/utils/define-content-script';
import { hostPages } from '../../lib/hosts/pages';
import { main } from './main';

export default defineContentScript({
  matches: hostPages.flatMap((page) => [...page.matches]),
  main,
});
