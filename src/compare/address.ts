/** Choices that stand in the address of a comparison. */

/** Sets radio buttons as the address says; where it does not say, as they are at first. One that cannot be chosen is not set. */
export function readAddress(radios: Iterable<HTMLInputElement>): void {
  const address = new URLSearchParams(location.search);
  for (const radio of radios) {
    const value = address.get(radio.name);
    if (value === null ? radio.defaultChecked : value === radio.value && !radio.disabled)
      radio.checked = true;
  }
}

/** Sets radio buttons as the address says, and writes what is chosen there; what is chosen at first is not written. */
export function keepInAddress(radios: readonly HTMLInputElement[]): void {
  readAddress(radios);
  for (const radio of radios)
    radio.addEventListener('change', () => writeAddress(radio.name, radio.defaultChecked ? '' : radio.value));
}

/**
 * Ends that the address leads to a place of the page, without moving the page. The name of no place does it: an empty one
 * leads to the top.
 */
export function leavePlace(): void {
  location.replace('#-');
  const { pathname, search } = location;
  history.replaceState(null, '', `${pathname}${search}`);
}

/** Writes a choice into the address; an empty one is taken out. */
export function writeAddress(name: string, value: string): void {
  const url = new URL(location.href);
  if (value === '') url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  history.replaceState(null, '', url);
}
