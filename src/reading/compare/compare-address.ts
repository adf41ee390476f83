/** Addresses of comparisons: `?plans=a,b` leads to the two side by side, with `&theme=` to the theme; more plans narrow the table. */

class CompareAddress extends HTMLElement {
  connectedCallback(): void {
    const address = new URLSearchParams(location.search);
    const plans = (address.get('plans') ?? '').split(',').filter((plan) => /^[a-z0-9-]+$/.test(plan));
    const theme = address.get('theme') ?? '';
    const base = this.dataset['compare'] ?? '/compare/';
    if (/^[a-z-]+$/.test(theme)) {
      location.replace(`${base}${theme}/${plans.length > 0 ? `?plans=${plans.join(',')}` : ''}`);
    } else if (plans.length === 2 && plans[0] !== plans[1]) {
      location.replace(`${base}${plans[0]}/${plans[1]}/`);
    } else if (plans.length > 2) {
      const hidden = [...this.querySelectorAll<HTMLElement>('[data-plan]')].filter(
        (cell) => !plans.includes(cell.dataset['plan'] ?? ''),
      );
      for (const cell of hidden) cell.hidden = true;
    }
  }
}

customElements.define('compare-address', CompareAddress);
