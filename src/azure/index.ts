/** Azure's own facts: API versions, limits, regions, images, sizes, time zones. */
export * from './api-versions.ts';
export * from './images.ts';
export * from './limits.ts';
export * from './metrics.ts';
export * from './regions.ts';
export * from './time-zones.ts';
export * from './vm-sizes.ts';
