/** What a packed part of a page (PackedPart.astro) sends upwards from where it was when its rows have taken its place. */
export const PART_CAME = 'packed-part';
