/** What the page says while one works. */
export interface LiveWords {
  ready: string;
  left: string;
  idWrong: string;
  idTaken: string;
  bodyFault: string;
  needed: string;
  colon: string;
  copied: string;
  paste: string;
  editing: string;
  failed: string;
}
