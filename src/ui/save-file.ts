import type { ExportFile } from '../view/review-view.ts';

/** Hands a text to the browser as a download. The address is freed once the browser has taken it. */
export const saveFile = (file: ExportFile): void => {
  const address = URL.createObjectURL(new Blob([file.text], { type: file.type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};
