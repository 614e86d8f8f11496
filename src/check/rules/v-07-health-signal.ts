/** V-07: rolling upgrades and automatic repairs need a health signal. */
import type { FieldName } from '#design';
import { draft, rule } from '../rule.ts';

export const v07 = rule('V-07', ({ has, values }, say) => {
  if (!has('healthSignal') || values.healthSignal !== 'none') return [];
  const isRolling = values.upgradeMode === 'Rolling';
  const repairs = values.automaticRepairs;
  if (!isRolling && !repairs) return [];
  const needs = [...(isRolling ? ['rolling upgrades'] : []), ...(repairs ? ['automatic repairs'] : [])];
  const alsoFields: FieldName[] = [
    ...(repairs ? (['automaticRepairs'] as const) : []),
    ...(isRolling ? (['upgradeMode'] as const) : []),
  ];
  return [draft('error', 'healthSignal', say.none({ needs }), { alsoFields, mend: { healthSignal: 'extension' } })];
});
