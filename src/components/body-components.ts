import BodyHeading from './BodyHeading.astro';
import ClauseMarks from './ClauseMarks.astro';

/** What the text of a plan or entry is rendered with: child entries in their places, headings at the level of the page, marks. */
export function bodyComponents<Component>(Entry: Component, locals: App.Locals) {
  const components = { Entry, button: ClauseMarks };
  if (!locals.headingShift) return components;
  return {
    ...components,
    h2: BodyHeading,
    h3: BodyHeading,
    h4: BodyHeading,
    h5: BodyHeading,
    h6: BodyHeading,
  };
}
