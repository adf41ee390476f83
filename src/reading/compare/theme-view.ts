/** Which plans a theme page shows; the choice stands in the address as `?plans=a,b`. */

class ThemeColumns extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const boxes = [...form.querySelectorAll<HTMLInputElement>('input')];
    const chosen = new URLSearchParams(location.search).get('plans')?.split(',');
    if (chosen?.some((plan) => boxes.some((box) => box.value === plan)))
      for (const box of boxes) box.checked = chosen.includes(box.value);
    form.addEventListener('change', () => {
      const plans = boxes.filter((box) => box.checked).map((box) => box.value);
      const url = new URL(location.href);
      if (plans.length === boxes.length) url.searchParams.delete('plans');
      else url.searchParams.set('plans', plans.join(','));
      history.replaceState(null, '', url);
      this.apply(boxes);
    });
    this.apply(boxes);
  }

  private apply(boxes: readonly HTMLInputElement[]): void {
    for (const { value, checked } of boxes) {
      for (const part of this.querySelectorAll<HTMLElement>(`[data-plan="${value}"]`)) part.hidden = !checked;
    }
  }
}

customElements.define('theme-columns', ThemeColumns);
