/** `scale:multiregion.backup`: a vault per region. */
import { defineFunction, option, type Resource } from '#arm';
import { backupSpecs, backup as vaultOf } from '#platform';
import { namePrefixSpec, type Regions, regionLoop, severalRegionsSpec } from './regions.ts';

const { object, options, text } = option;

const specs = {
  namePrefix: namePrefixSpec,
  condition: text('Deploys only when this expression is true.', {}),
  tags: object<Readonly<Record<string, string>>>('Tags of the vaults.'),
  ...backupSpecs,
} as const;

export const backup = defineFunction<
  [Regions, option.Checked<typeof specs>],
  { resources: readonly Resource[]; advice: readonly string[] }
>(
  {
    name: 'scale:multiregion.backup',
    summary:
      'A Recovery Services vault with a daily policy in each region, since a vault protects machines of its own region only.',
    docs: 'Create and configure a Recovery Services vault',
    args: [
      { name: 'regions', spec: severalRegionsSpec },
      { name: 'options', spec: options('Names, redundancy and policy.', specs) },
    ],
    returns: '`resources`: a loop of vaults `{prefix}-{region}-rsv` and one of their policies; and advice.',
    example: [['westeurope', 'northeurope'], { redundancy: 'GeoRedundant' }],
  },
  (regions, { namePrefix, ...rest }) => {
    const loop = regionLoop(regions, namePrefix);
    const { resources } = vaultOf({ ...rest, name: loop.name('rsv'), location: loop.at, copy: loop.copy('rsv') });
    return {
      resources,
      advice: [
        'Uniform scale sets can not be backed up. Instances of Flexible ones are protected as machines, best by Azure Policy.',
        'Cross-region restore reaches the paired region, not a region of choice.',
      ],
    };
  },
);
