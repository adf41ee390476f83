/** The renderer of `preactHtml`, as Astro asks for it: https://docs.astro.build/en/reference/integrations-reference/ */
import type { NamedSSRLoadedRendererValue } from 'astro';
import { type ComponentType, h } from 'preact';
import { renderToString } from 'preact-render-to-string';

export default {
  name: 'duidu:preact-html',
  check: async (component: unknown) => typeof component === 'function',
  renderToStaticMarkup: async (component: ComponentType, props: Record<string, unknown>) => ({
    html: renderToString(h(component, props)),
  }),
} satisfies NamedSSRLoadedRendererValue;
