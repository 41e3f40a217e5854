import type { Template } from '../../../lib/domain/model/template';
import { useWords } from '../../ui/use-words';
import { NamedList } from '../fields/named-list';
import { withEntry } from '../fields/with-entry';
import { newId } from '../parts/new-id';
import { usePolicyDraft } from '../use-policy-draft';
import { TemplateEditor } from './template-editor';

/** The texts that customers are sent, by what they are for (acceptance CO9, SB6). */
export function TemplatesForm() {
  const { text, language } = useWords();
  const { policy, change } = usePolicyDraft();
  const usedIn = ({ id }: Template) =>
    policy.playbooks
      .filter(({ tasks }) => tasks.some(({ template }) => template === id))
      .map(({ name }) => text('what_template_used', name));
  return (
    <div className="form-only">
      <p className="form-hint">{text('what_templates_about')}</p>
      <NamedList
        entries={policy.templates}
        path={['templates']}
        keyOf={({ id }) => id}
        titleOf={({ name }) => name}
        aboutOf={({ kind, language, campaign }) =>
          [
            text(`what_template_${kind}`),
            text(`what_language_${language}`),
            ...(campaign === undefined ? [] : [campaign.targeting]),
          ].join(' · ')
        }
        ordered
        goesAlong={usedIn}
        add={{
          label: text('what_template_new'),
          button: text('what_add'),
          maxLength: 80,
          make: (name): Template => ({
            id: newId(
              name,
              policy.templates.map(({ id }) => id),
              'text',
            ),
            ...{
              name,
              kind: 'update',
              language: language.locale.startsWith('de') ? 'de' : 'en',
              subject: null,
            },
            body: text('what_template_begin'),
          }),
        }}
        none={text('what_templates_none')}
        onChange={(templates) => change((before) => ({ ...before, templates }))}
      >
        {(template, index) => (
          <TemplateEditor
            template={template}
            index={index}
            onChange={(next) =>
              change((before) => ({ ...before, templates: withEntry(before.templates, index, () => next) }))
            }
          />
        )}
      </NamedList>
    </div>
  );
}
