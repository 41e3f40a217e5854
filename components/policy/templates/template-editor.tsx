import { useRef } from 'react';
import type { Template } from '../../../lib/domain/model/template';
import { placeholders } from '../../../lib/domain/playbooks/placeholders';
import { useWords } from '../../ui/use-words';
import { AreaEntry } from '../fields/area-entry';
import { At } from '../fields/at';
import { FindingsAt } from '../findings-at';
import { Pick } from '../parts/pick';
import { TextEntry } from '../parts/text-entry';
import { usePolicyDraft } from '../use-policy-draft';
import './template-editor.css';
import { TemplatePreview } from './template-preview';

const KINDS = ['acknowledgement', 'update', 'closing', 'survey', 'campaign'] as const;
const LANGUAGES = ['en', 'de'] as const;

/** One text: what it is for, its words with names in brackets that are filled in, and how it reads. */
export function TemplateEditor({
  template,
  index,
  onChange,
}: {
  template: Template;
  index: number;
  onChange: (template: Template) => void;
}) {
  const { text } = useWords();
  const { policy, readOnly } = usePolicyDraft();
  const area = useRef<HTMLTextAreaElement>(null);
  const path = ['templates', index] as const;
  const { campaign } = template;
  const set = (next: Partial<Template>) => onChange({ ...template, ...next });
  const insert = (name: string) => {
    const field = area.current;
    const { body } = template;
    const [from, to] = [field?.selectionStart ?? body.length, field?.selectionEnd ?? body.length];
    const put = `[${name}]`;
    set({ body: `${body.slice(0, from)}${put}${body.slice(to)}` });
    // Where one goes on writing: behind what was put in, once it is drawn.
    requestAnimationFrame(() => {
      field?.focus();
      field?.setSelectionRange(from + put.length, from + put.length);
    });
  };
  return (
    <>
      <div className="form-fields">
        <At path={[...path, 'name']}>
          {(describedBy) => (
            <TextEntry
              label={text('what_name')}
              value={template.name}
              maxLength={80}
              describedBy={describedBy}
              onChange={(name) => set({ name })}
            />
          )}
        </At>
        <Pick
          label={text('what_template_kind')}
          options={KINDS.map((id) => ({ id, name: text(`what_template_${id}`) }))}
          value={template.kind}
          onChange={(id) => {
            const kind = KINDS.find((one) => one === id);
            if (kind === undefined) return;
            const { campaign: _, ...others } = template;
            const begun = { goal: '', targeting: '', segment: null };
            onChange({ ...others, kind, ...(kind === 'campaign' ? { campaign: campaign ?? begun } : {}) });
          }}
        />
        <Pick
          label={text('what_language')}
          options={LANGUAGES.map((id) => ({ id, name: text(`what_language_${id}`) }))}
          value={template.language}
          onChange={(id) => {
            const language = LANGUAGES.find((one) => one === id);
            if (language !== undefined) set({ language });
          }}
        />
      </div>
      {campaign !== undefined && (
        <div className="form-fields">
          <TextEntry
            label={text('what_campaign_goal')}
            value={campaign.goal}
            maxLength={300}
            needed={false}
            onChange={(goal) => set({ campaign: { ...campaign, goal } })}
          />
          <TextEntry
            label={text('what_campaign_targeting')}
            value={campaign.targeting}
            maxLength={300}
            needed={false}
            onChange={(targeting) => set({ campaign: { ...campaign, targeting } })}
          />
          <At path={[...path, 'campaign', 'segment']}>
            {(describedBy) => (
              <Pick
                label={text('what_campaign_segment')}
                none={text('what_campaign_no_segment')}
                options={policy.segments}
                value={campaign.segment}
                describedBy={describedBy}
                onChange={(segment) => set({ campaign: { ...campaign, segment } })}
              />
            )}
          </At>
        </div>
      )}
      <TextEntry
        label={text('what_template_subject')}
        hint={text('what_template_subject_hint')}
        value={template.subject ?? ''}
        maxLength={200}
        needed={false}
        onChange={(subject) => set({ subject: subject === '' ? null : subject })}
      />
      <div className="template-sides">
        <div className="template-words">
          <At path={[...path, 'body']}>
            {(describedBy) => (
              <AreaEntry
                label={text('what_template_body')}
                rows={12}
                value={template.body}
                maxLength={10_000}
                describedBy={describedBy}
                area={area}
                onChange={(body) => set({ body })}
              />
            )}
          </At>
          {!readOnly && (
            <fieldset className="template-names">
              <legend className="field-hint">{text('what_placeholders')}</legend>
              <ul>
                {placeholders.map(({ id, [template.language]: name }) => (
                  <li key={id}>
                    <button type="button" lang={template.language} onClick={() => insert(name)}>
                      [{name}]
                    </button>
                  </li>
                ))}
              </ul>
            </fieldset>
          )}
        </div>
        <TemplatePreview template={template} />
      </div>
      <FindingsAt path={[...path, 'id']} />
    </>
  );
}
