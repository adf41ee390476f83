import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { WaitingWords } from '../i18n/desk-words.ts';
import type { DeskSite } from './store.ts';

interface Props<Part> {
  /** Loads the part; the same function each time. */
  load: (site: DeskSite) => Promise<Part>;
  site: DeskSite;
  speech: { t: WaitingWords };
  children: (part: Part) => ComponentChildren;
}

/** Renders with a part that is loaded first, or says that it could not be. */
export function Loaded<Part>({ load, site, speech: { t }, children }: Props<Part>) {
  // With what it was loaded by: another view in the same place has another part.
  const [part, setPart] = useState<{ by: typeof load; loaded: Part } | null>(null);
  const [failed, setFailed] = useState<typeof load | null>(null);
  useEffect(() => {
    load(site).then(
      (loaded) => setPart({ by: load, loaded }),
      (error: unknown) => {
        console.error(error);
        setFailed(() => load);
      },
    );
  }, [load, site]);
  if (failed === load) return <p role="alert">{t.desk.notLoaded}</p>;
  if (part?.by !== load) return null;
  return <>{children(part.loaded)}</>;
}
