/** Offers a text to the visitor as a file. Nothing leaves the browser. */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // Browsers read it after the click, some only once the visitor has said where it goes.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
