/** Filters that the service takes; it knows hardly any others. */

/** Instances that do not run the latest model. */
export const OUTDATED = 'properties/latestModelApplied eq false';
