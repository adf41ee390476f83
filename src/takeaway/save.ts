/** Kinds of files that are handed out. */
type FileType =
  | 'text/csv'
  | 'text/markdown'
  | 'application/json'
  | 'image/svg+xml'
  | 'image/png'
  | 'application/zip'
  | 'application/x-research-info-systems'
  | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Hands a text or bytes to the browser as a file. */
export function saveFile(name: string, type: FileType, content: BlobPart): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob([content], { type: typeof content === 'string' ? `${type};charset=utf-8` : type }),
  );
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
