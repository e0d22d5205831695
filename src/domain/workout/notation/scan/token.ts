/** Offsets into the text as it was given. */
export type Span = { readonly start: number; readonly end: number };

type Common = Span & {
  /** White space or the beginning of the text stands before it. */
  readonly spaced: boolean;
};

export type NumberToken = Common & {
  readonly kind: 'number';
  readonly value: number;
  /** As written: "1.000" and "1" are the same number, but not the same habit. */
  readonly text: string;
};

export type Token =
  | NumberToken
  /** `3:20`, `1:02:30`, `:30`: `fields` counts the parts between colons. */
  | (Common & { readonly kind: 'clock'; readonly ms: number; readonly fields: 1 | 2 | 3 })
  /** Lower case; `raw` keeps the capitals that tell T from t. */
  | (Common & { readonly kind: 'word'; readonly text: string; readonly raw: string })
  /** Between quotation marks: a name, a label, something to say. */
  | (Common & { readonly kind: 'string'; readonly text: string })
  /** One sign; dashes, crosses and primes are brought to one spelling each. */
  | (Common & { readonly kind: 'sign'; readonly text: string })
  | (Common & { readonly kind: 'newline' });
