/** Where the states begin, in points. Starting values, held against the labelled cases; change them here and nowhere else. */
export const thresholds = {
  /** `good-fit` needs this score, and this lead over the next pattern. */
  goodFit: { score: 5, lead: 2 },
  /** Under this score a text says too little. */
  enough: 2,
  /** A lead under this is a tie: `two-fit`. */
  tie: 1,
  /** A nearest pattern is shown from this score. */
  nearest: 1,
  /** `none` wins from this score, where no pattern scores more. */
  none: 3,
  /** What the picked desk adds to a pattern of that desk that the words already point to. */
  pickedDesk: 1,
};

export const MOST_SHOWN = 3; // patterns
