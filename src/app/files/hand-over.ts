const TYPES: { readonly [extension: string]: string } = {
  json: 'application/json',
  csv: 'text/csv',
  zip: 'application/zip',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

const DOWNLOAD_START_MS = 60_000; // that the browser may take to begin the download

/** Gives a text, or bytes, to the browser as a download. The media type follows from the extension. */
export function handOver(name: string, content: string | Uint8Array<ArrayBuffer>): void {
  const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain;charset=utf-8';
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), DOWNLOAD_START_MS);
}
