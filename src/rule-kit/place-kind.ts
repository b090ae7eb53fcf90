/** What stands at the place that decides. */
export type PlaceKind =
  /** A constant, such as the name of an algorithm or a secret. */
  | 'constant'
  /** The value of an option. */
  | 'option'
  /** The object, call or list in which something is missing. */
  | 'absence'
  /** What comes too early or too late: a registration, a call. */
  | 'order'
  /** What something is called. */
  | 'name';
