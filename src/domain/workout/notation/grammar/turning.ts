/** Words that change the meaning of what stands beside them: reading on without them would mislead. */
export const turning: ReadonlySet<string> = new Set(
  `no not without except but only if unless or instead last first skip every other alternate odd even minus
  never until`.split(/\s+/),
);
