import '../../lib/messages/without-eval';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { SettingsApp } from '../../components/settings/settings-app';
import { showPage } from '../../components/ui/show-page';
import { onChanged } from '../../lib/platform/on-changed';
import { permissions } from '../../lib/platform/permissions';
import { text } from '../../lib/platform/text';
import { uiLocale } from '../../lib/platform/ui-locale';

document.title = text('settings_title');
showPage(
  { text, locale: uiLocale() },
  onChanged,
  <SettingsApp onChanged={onChanged} askForCookies={permissions.askForCookies} />,
);
