import { element } from './element.js';
import { statusNames } from './words.js';

/** Where an agent writes: public reply or internal note, and the status to submit as. */
export class Composer {
  #isPublic = true;
  #channels = element('div', { class: 'channels', role: 'group', 'aria-label': 'Channel' });

  constructor(customer, submit) {
    this.customer = customer;
    this.editor = element('div', {
      'data-test-id': 'omnicomposer-rich-text-ckeditor',
      class: 'editor',
      contenteditable: 'plaintext-only',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': 'Message',
    });
    this.status = element(
      'select',
      { 'aria-label': 'Submit as', 'data-cy-test-id': 'submit_button-menu' },
      ...['open', 'pending', 'hold', 'solved'].map((status) =>
        element('option', { value: status }, `Submit as ${statusNames[status]}`),
      ),
    );
    const button = element(
      'button',
      {
        type: 'button',
        class: 'primary',
        'data-test-id': 'submit_button-button',
        click: () =>
          submit({ text: this.editor.innerText.trim(), isPublic: this.#isPublic, status: this.status.value }),
      },
      'Submit',
    );
    this.root = element(
      'footer',
      { class: 'composer', 'data-test-id': 'editor-view' },
      this.#channels,
      this.editor,
      element('div', { class: 'composer-foot' }, this.status, button),
    );
    this.#draw();
  }

  clear() {
    this.editor.textContent = '';
  }

  #draw() {
    const channel = (label, isPublic) =>
      element(
        'button',
        {
          type: 'button',
          'data-test-id': 'omnichannel-channel-switcher-button',
          'aria-pressed': String(this.#isPublic === isPublic),
          click: () => {
            this.#isPublic = isPublic;
            this.#draw();
            this.editor.focus();
          },
        },
        label,
      );
    this.#channels.replaceChildren(
      channel('Public reply', true),
      channel('Internal note', false),
      element('span', { class: 'to' }, this.#isPublic ? `To ${this.customer}` : 'Only agents see this'),
    );
    this.root.classList.toggle('internal', !this.#isPublic);
  }
}
