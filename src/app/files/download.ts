/** Hands a file to the person: a download, which every browser has. */

export function download(name: string, content: string | Uint8Array, type: string): void {
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  const url = URL.createObjectURL(new Blob([part], { type }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.hidden = true;
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  // The browser reads the address only after this task.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

export const downloadJson = (name: string, text: string): void => download(name, text, 'application/json');
