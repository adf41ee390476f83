import type { ComponentChildren } from 'preact';

interface Props {
  label: string;
  id?: string;
  children: ComponentChildren;
}

/** Renders what may be wider than the page, to be scrolled by keyboard as well. */
export function ScrollRegion({ label, id, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: only what has the focus is scrolled by keyboard
    <section class="desk-scroll" id={id} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
