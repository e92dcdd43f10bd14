/** Decimals that a source printed: 1 for "91.0", 0 where nothing was printed. */
export const decimalsOf = (printed: string | undefined) => printed?.split('.')[1]?.length ?? 0;
