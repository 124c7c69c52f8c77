/** Years in the post, coarse on purpose. */
export const tenureBands = ['T0', 'T1', 'T2', 'T3', 'T4'] as const
