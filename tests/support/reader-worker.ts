/** A worker that reads files: bytes in; the document out, or why there is none, and what the content policy blocked. */
import { readSource } from '../../src/pipeline/readers/read-source.ts';

const blocked: string[] = [];
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
  blocked.push(`${violatedDirective} ${blockedURI}`);
});
addEventListener('message', async ({ data }: MessageEvent<Uint8Array>) => {
  const read = await readSource(data).then(
    (document) => ({ document }),
    (error: unknown) => ({ error: String(error) }),
  );
  postMessage({ ...read, blocked });
});
