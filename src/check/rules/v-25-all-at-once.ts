/** V-25: an upgrade leaves machines that serve. */
import { LIMITS } from '#azure';
import { draft, rule } from '../rule.ts';

const BATCH = LIMITS.rollingUpgrade.maxBatchInstancePercent;

export const v25 = rule('V-25', ({ has, values }, say) => {
  if (!has('upgradeMode')) return [];
  if (values.upgradeMode === 'Automatic') {
    // Rolling needs a health signal, and the extension works in every combination.
    const healthSignal = values.healthSignal === 'none' ? 'extension' : values.healthSignal;
    return [draft('warning', 'upgradeMode', say.automatic(), { mend: { upgradeMode: 'Rolling', healthSignal } })];
  }
  if (values.upgradeMode !== 'Rolling' || values.maxBatchInstancePercent < BATCH.max) return [];
  const text = say.wholeBatch({ percent: values.maxBatchInstancePercent, usual: BATCH.default });
  return [draft('warning', 'maxBatchInstancePercent', text, { mend: { maxBatchInstancePercent: BATCH.default } })];
});
