/** Fills the panel of the view settings when it is about to be opened: most pages are read without. */

class ViewSettings extends HTMLElement {
  private filled: Promise<void> | undefined;

  connectedCallback(): void {
    for (const sign of ['pointerenter', 'focusin', 'click'])
      this.addEventListener(sign, () => {
        this.filled ??= this.fill();
      });
  }

  private async fill(): Promise<void> {
    try {
      const { fillPanel } = await import('./view-panel.ts');
      const panel = this.querySelector<HTMLElement>('[popover]');
      if (panel) await fillPanel(panel, this.dataset['locale'] ?? '');
    } catch (error) {
      console.error(error);
      // What failed once is tried again.
      this.filled = undefined;
    }
  }
}

customElements.define('view-settings', ViewSettings);
