/** Reads, checks and compares texts away from the page. Each kind of work is loaded when it is first asked for. */
import type { Answer, PrintedDraft, Task } from './messages.ts';

const post = (answer: Answer) => postMessage(answer);

addEventListener('message', async ({ data }: MessageEvent<Task>) => {
  try {
    post({ kind: 'done', result: await work(data) });
  } catch (error) {
    console.error(error);
    post({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
});

async function work(task: Task) {
  const progress = (share: number, printed?: PrintedDraft) => post({ kind: 'progress', share, printed });
  if (task.kind === 'read') return (await import('./read-draft.ts')).readDraft(task, progress);
  if (task.kind === 'check') return (await import('./check-report.ts')).checkReport(task, progress);
  return (await import('./compare-drafts.ts')).compareDrafts(task);
}
