import BodyHeading from './BodyHeading.astro';

/** What the body of an entry is rendered with: child entries in their places, headings at the level of the page. */
export function bodyComponents<Component>(Entry: Component, locals: App.Locals) {
  if (!locals.headingShift) return { Entry };
  return { Entry, h2: BodyHeading, h3: BodyHeading, h4: BodyHeading, h5: BodyHeading, h6: BodyHeading };
}
