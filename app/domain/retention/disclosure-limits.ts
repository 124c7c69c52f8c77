/** Fewer people, or fewer leavers, than this are not told of. */
export const minimumCellSize = 5
/** The same for kinds of leaving within an area, and for curves, which tell when somebody left. */
export const minimumDetailSize = 10
/** A survival curve ends where fewer than this many are still observed. */
export const minimumAtRisk = 10
