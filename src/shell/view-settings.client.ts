/** The reader's choice of type size, line width, colours and keys: applied at once, kept for the next visit. */

const KEY = 'duidu-view';

class ViewSettings extends HTMLElement {
  connectedCallback(): void {
    const root = document.documentElement;
    for (const field of this.querySelectorAll('input')) {
      if (root.dataset[field.name] === field.value) field.checked = true;
    }
    this.addEventListener('change', (event) => {
      if (!(event.target instanceof HTMLInputElement)) return;
      root.dataset[event.target.name] = event.target.value;
      this.store();
    });
  }

  private store(): void {
    const chosen = [...this.querySelectorAll<HTMLInputElement>('input:checked')];
    try {
      localStorage.setItem(
        KEY,
        JSON.stringify(Object.fromEntries(chosen.map(({ name, value }) => [name, value]))),
      );
    } catch {
      // Storage may be closed; the choice then lasts for the page.
    }
  }
}

customElements.define('view-settings', ViewSettings);
