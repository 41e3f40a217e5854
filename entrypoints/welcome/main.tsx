import '../../lib/messages/without-eval';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { showPage } from '../../components/ui/show-page';
import { WelcomeApp } from '../../components/welcome/welcome-app';
import { onChanged } from '../../lib/platform/on-changed';
import { permissions } from '../../lib/platform/permissions';
import { text } from '../../lib/platform/text';
import { uiLocale } from '../../lib/platform/ui-locale';

document.title = text('welcome_title');
showPage(
  { text, locale: uiLocale() },
  onChanged,
  <WelcomeApp
    onChanged={onChanged}
    askForCookies={permissions.askForCookies}
    hosts={{ allowed: permissions.mayReachHosts, ask: permissions.askForHosts }}
  />,
);
