/**
 * read: it stands and every row is sound · refused: it stands, and an error in it takes out every
 * figure that needs it · empty: only its heading · absent: no such file.
 */
export type TableState = 'read' | 'refused' | 'empty' | 'absent';
