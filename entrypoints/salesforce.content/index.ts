import { defineContentScript } from 'wxt/utils/define-content-script';
import { salesforcePage } from '../../lib/hosts/salesforce/page';
import { main } from './main';

export default defineContentScript({ matches: [...salesforcePage.matches], main });
