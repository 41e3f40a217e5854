import { defineContentScript } from 'wxt/utils/define-content-script';
import { zendeskPage } from '../../lib/hosts/zendesk/page';
import { main } from './main';

export default defineContentScript({ matches: [...zendeskPage.matches], main });
