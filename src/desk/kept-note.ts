/** The note that this browser keeps texts. It is read without opening what keeps them. */
const NOTE = 'duidu-desk';

/** Whether texts may be kept: the note stays until the last of them is deleted. */
export function mayBeKept(): boolean {
  try {
    return localStorage.getItem(NOTE) !== null;
  } catch {
    // Storage may be closed; then nothing was kept.
    return false;
  }
}

/** Notes that texts are kept. Throws when the browser keeps nothing. */
export const noteKept = (): void => localStorage.setItem(NOTE, 'kept');

/** Notes that none is kept any more. */
export const noteForgotten = (): void => localStorage.removeItem(NOTE);
