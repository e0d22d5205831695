/** The stated size of a session. Beyond it `planSession` answers `tooLong` instead of a plan nobody could run. */
export const MAX_PHASES = 1000;
export const MAX_SESSION_MS = 24 * 60 * 60 * 1000;
/** More than anyone has run in 24 hours: beyond it lies a slip of the keyboard. */
export const MAX_RUN_M = 400_000;
