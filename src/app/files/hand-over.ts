const KINDS: { readonly [end: string]: string } = {
  json: 'application/json',
  csv: 'text/csv',
  zip: 'application/zip',
};

/** Hand a text, or bytes, to the browser as a file to keep. */
export function handOver(name: string, content: string | Uint8Array<ArrayBuffer>): void {
  const type = KINDS[name.split('.').at(-1) ?? ''] ?? 'text/plain';
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // the download may not have begun yet
}
