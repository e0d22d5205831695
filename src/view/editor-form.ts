import { isRecord, textOr } from '../domain/read-kept.ts';

/** The draft as it was left, so that nothing written is lost with the page. */
export type EditorForm = {
  readonly text: string;
  readonly name: string;
  /** The own workout that is being changed; empty for a new one. */
  readonly own: string;
};

/** Under which the draft is kept between visits. */
export const editorSetting = 'editor';

export const readEditorForm = (stored: unknown): EditorForm => {
  const kept = isRecord(stored) ? stored : {};
  return { text: textOr(kept.text, ''), name: textOr(kept.name, ''), own: textOr(kept.own, '') };
};
