/** One race result: a distance in metres and the time it took in milliseconds. */
export type Race = { readonly distanceM: number; readonly timeMs: number };
