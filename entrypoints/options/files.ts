/** Files that a person loads and saves; made and read on this device. */

export function saveFile(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** The text of the file chosen in an input, which is emptied so that the same file can be chosen again. */
export async function readChosen(input: HTMLInputElement): Promise<string | undefined> {
  const file = input.files?.[0];
  const text = await file?.text();
  input.value = '';
  return text;
}
