/** `scale:vmss.spotInstances`: spare capacity of Azure, cheap and taken away at short notice. */

import { defineHelper, isoDuration, option } from '#arm';
import { LIMITS } from '#azure';
import { spotPrice } from '#platform';
import { modeSpec } from './network.ts';

const { duration, flag, integer, number, oneOf } = option;

export interface Spot {
  readonly virtualMachineProfile: object;
  readonly properties?: object | undefined;
}

/** Throws a RangeError for a price that is neither above zero nor -1. */
export const spotInstances = defineHelper(
  {
    name: 'scale:vmss.spotInstances',
    summary:
      'Spot instances, alone or in Flexible mode mixed with regular ones. They go with 30 seconds’ notice; small B sizes are not offered.',
    docs: 'Use Spot Priority Mix for high availability and cost savings',
    options: {
      orchestrationMode: modeSpec,
      evictionPolicy: oneOf('Delete frees quota and disks; Deallocate keeps both.', ['Delete', 'Deallocate'], {
        default: 'Delete',
      }),
      maxPrice: number('Highest price per hour; -1 for up to the price on demand. A parameter for it is text.', {
        ...LIMITS.spot.maxPrice,
        unit: 'USD',
      }),
      restore: flag('Tries to bring back what was taken away; has no effect with autoscale.', { default: false }),
      restoreTimeout: duration('How long it tries.', { min: 1, default: 60, unit: 'min' }),
      baseRegularCount: integer(
        'Flexible only, switches the mix on: instances that are never Spot.',
        LIMITS.vmss.instances,
      ),
      regularPercentage: integer('Flexible only, with the mix: share of regular instances above the base.', {
        ...LIMITS.spot.regularPercentage,
        unit: '%',
      }),
    },
    returns: '`virtualMachineProfile` and `properties` to merge into a scale set, as its option `spot` does.',
    example: [{ orchestrationMode: 'Flexible', baseRegularCount: 2, regularPercentage: 50 }],
  },
  (o): Spot => {
    const isUniform = o.orchestrationMode === 'Uniform';
    return {
      virtualMachineProfile: {
        priority: 'Spot',
        evictionPolicy: o.evictionPolicy,
        billingProfile: { maxPrice: spotPrice('scale:vmss.spotInstances', o.maxPrice) },
      },
      properties: {
        // A mix needs it not to be true, and Flexible decides for itself.
        singlePlacementGroup: isUniform ? false : undefined,
        spotRestorePolicy: o.restore
          ? { enabled: true, restoreTimeout: isoDuration(o.restoreTimeout, 'min') }
          : undefined,
        priorityMixPolicy:
          isUniform || o.baseRegularCount === undefined
            ? undefined
            : {
                baseRegularPriorityCount: o.baseRegularCount,
                regularPriorityPercentageAboveBase: o.regularPercentage,
              },
      },
    };
  },
);
