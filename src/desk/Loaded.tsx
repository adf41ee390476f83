import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Speech } from '../i18n/speech.ts';

interface Props<Part> {
  /** Loads the part; the same function each time. */
  load: () => Promise<Part>;
  speech: Speech;
  children: (part: Part) => ComponentChildren;
}

/** Renders with a part that is loaded first, or says that it could not be. */
export function Loaded<Part>({ load, speech: { t }, children }: Props<Part>) {
  const [part, setPart] = useState<{ loaded: Part } | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    load().then(
      (loaded) => setPart({ loaded }),
      (error: unknown) => {
        console.error(error);
        setFailed(true);
      },
    );
  }, [load]);
  if (failed) return <p role="alert">{t.desk.notLoaded}</p>;
  if (!part) return null;
  return <>{children(part.loaded)}</>;
}
