/** A passage as a reader takes it away: verbatim words, where they stand, and the address that leads back. */
export interface TakenPassage {
  /** Title of the plan. */
  plan: string;
  /** Printed locus. */
  locus: string;
  text: string;
  /** Absolute. */
  url: string;
}
