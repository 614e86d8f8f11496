/** `ha:multiregion`: what regions mean for each other, before `scale:multiregion.*` makes anything of it. */

import { defineFunction, option } from '#arm';
import { REGIONS } from '#azure';

const { list, text } = option;

export interface RegionAdvice {
  readonly regions: readonly {
    readonly name: string;
    readonly hasZones: boolean;
    readonly pair?: string;
    readonly isPairChosen: boolean;
  }[];
  readonly storageRedundancy: string;
  readonly crossRegionRestore: boolean;
  readonly advice?: readonly string[];
}

/** Throws a RangeError for a region that the table of regions does not know. */
export const multiregion = defineFunction<[readonly string[]], RegionAdvice>(
  {
    name: 'ha:multiregion',
    summary:
      'Which regions are paired and have zones, and the redundancy that follows. Copies go to Azure’s pair, not to a region of choice.',
    docs: 'Azure region pairs and nonpaired regions',
    args: [
      {
        name: 'regions',
        spec: list<string>('Regions, the primary first.', {
          isRequired: true,
          min: 1,
          isDistinct: true,
          item: text('Region.', {}),
        }),
      },
    ],
    returns: 'Facts and advice; no resource. `scale:multiregion.*` makes the resources.',
    example: [['westeurope', 'northeurope']],
  },
  (names) => {
    const regions = names.map((name) => {
      const found = REGIONS.find((region) => region.name === name);
      if (!found) {
        throw new RangeError(
          `ha:multiregion: "regions" holds "${name}". Allowed: ${REGIONS.map((region) => region.name).join(', ')}.`,
        );
      }
      const { hasZones, pair } = found;
      return {
        name,
        hasZones,
        ...(pair === undefined ? {} : { pair }),
        isPairChosen: pair !== undefined && names.includes(pair),
      };
    });
    const [primary] = regions as [(typeof regions)[number]];
    const hasPair = 'pair' in primary;
    return {
      regions,
      storageRedundancy: `Standard_${hasPair ? (primary.hasZones ? 'RAGZRS' : 'RAGRS') : primary.hasZones ? 'ZRS' : 'LRS'}`,
      crossRegionRestore: hasPair,
      advice: regions.flatMap(({ name, hasZones, ...rest }) => [
        ...('pair' in rest
          ? rest.isPairChosen
            ? []
            : [`Storage of ${name} is copied to ${rest.pair}, which is not among the regions.`]
          : [`${name} has no pair: storage is not copied to another region.`]),
        ...(hasZones ? [] : [`${name} has no zones: pick zones at deployment, see ha:zones.`]),
      ]),
    };
  },
);
