/** High availability: the `ha:*` helpers by name. */
import type { HelperMap } from '#arm';
import { backup, backupSpecs, STORAGE_REDUNDANCIES } from './ha/backup.ts';
import { multiregion } from './ha/regions.ts';
import { availabilitySet, zones } from './ha/sets-and-zones.ts';

export { availabilitySet, backup, backupSpecs, multiregion, STORAGE_REDUNDANCIES, zones };

export const haHelpers = {
  'ha:availabilitySet': availabilitySet,
  'ha:zones': zones,
  'ha:backup': backup,
  'ha:multiregion': multiregion,
} satisfies HelperMap;
