/** What may stand between two phrases. */
export type Joiner =
  | ','
  | '+'
  | '/'
  | '-'
  | ';'
  | '.'
  | ':'
  | 'newline'
  | 'with'
  | 'and'
  | 'then'
  | 'of';
