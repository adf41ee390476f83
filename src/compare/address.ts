/** Choices that stand in the address of a comparison. */

/** Sets radio buttons as the address says, and writes what is chosen there; what is chosen at first is not written. */
export function keepInAddress(radios: Iterable<HTMLInputElement>): void {
  const address = new URLSearchParams(location.search);
  for (const radio of radios) {
    if (address.get(radio.name) === radio.value) radio.checked = true;
    radio.addEventListener('change', () => writeAddress(radio.name, radio.defaultChecked ? '' : radio.value));
  }
}

/** Writes a choice into the address; an empty one is taken out. */
export function writeAddress(name: string, value: string): void {
  const url = new URL(location.href);
  if (value === '') url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  history.replaceState(null, '', url);
}
