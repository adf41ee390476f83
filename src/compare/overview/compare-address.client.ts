/**
 * Addresses of comparisons: `?plans=a,b[,c,d]` leads to the plans side by side, with `&theme=` to the theme. Where two
 * plans are not set side by side, the page says so: it has a link to every two that are.
 */

class CompareAddress extends HTMLElement {
  connectedCallback(): void {
    const address = new URLSearchParams(location.search);
    const plans = (address.get('plans') ?? '').split(',').filter((plan) => /^[a-z0-9-]+$/.test(plan));
    const theme = address.get('theme') ?? '';
    const base = this.dataset['compare'] ?? '/compare/';
    if (/^[a-z-]+$/.test(theme)) {
      location.replace(`${base}${theme}/${plans.length > 0 ? `?plans=${plans.join(',')}` : ''}`);
    } else if (plans.length > 1 && plans[0] !== plans[1]) {
      const [first, second, ...more] = plans;
      const pair = `${base}${first}/${second}/`;
      if (!document.querySelector(`a[href="${pair}"]`)) this.tellApart();
      else location.replace(`${pair}${more.length > 0 ? `?with=${more.join(',')}` : ''}`);
    }
  }

  private tellApart(): void {
    const status = this.querySelector<HTMLElement>('[role=status]');
    if (status) status.textContent = status.dataset['apart'] ?? '';
  }
}

customElements.define('compare-address', CompareAddress);
