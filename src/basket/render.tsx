/** Renders the basket in the browser. */
import { render } from 'preact';
import { Basket } from './Basket.tsx';

/** Renders into an element; what was rendered before is brought up to date. */
export function renderBasket(root: HTMLElement, props: Parameters<typeof Basket>[0]): void {
  render(<Basket {...props} />, root);
}
