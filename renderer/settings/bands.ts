/** The bands of the allowance, the lowest first. */
export const bands = [1, 2, 3] as const;
