/** `scale:multiregion.replication`: data and images in more than one region. */

import { call, defineFunction, format, option, type Resource, resource, resourceId, resourceOptions } from '#arm';
import { LIMITS } from '#azure';
import { regionAt, regionKey, regionsSpec } from './regions.ts';

const { choice, integer, oneOf, options, text } = option;

export const STORAGE_SKUS = [
  'Standard_LRS',
  'Standard_ZRS',
  'Standard_GRS',
  'Standard_RAGRS',
  'Standard_GZRS',
  'Standard_RAGZRS',
  'Premium_LRS',
  'Premium_ZRS',
] as const;
const STRATEGIES = ['storage', 'image', 'none'] as const;

const { name: _, ...common } = resourceOptions;
const specs = {
  ...common,
  name: text('Name of the storage account or gallery; made of the prefix when absent.', {}),
  sku: oneOf(
    'Storage: what is copied where. RAGZRS keeps zones and a readable copy in the paired region.',
    STORAGE_SKUS,
    { default: 'Standard_RAGZRS' },
  ),
  imageName: text('Image: name of the definition.', { default: 'app' }),
  version: text('Image: version as 1.0.0.', { default: '1.0.0' }),
  sourceId: text('Image: id of the machine, disk or image that it is made of.', {
    default: "[parameters('imageSourceId')]",
  }),
  osType: oneOf('Image: family.', ['Linux', 'Windows'], { default: 'Linux' }),
  regions: { ...regionsSpec, isRequired: false, default: ["[parameters('location')]"] as readonly string[] | string },
  replicas: integer('Image: copies in each region, one for 50 machines made at once.', LIMITS.gallery.replicas),
  imageStorage: oneOf('Image: storage of the copies.', ['Standard_LRS', 'Standard_ZRS', 'Premium_LRS'], {
    default: 'Standard_LRS',
  }),
} as const;
type Options = option.Checked<typeof specs>;

export interface Replication {
  readonly resources?: readonly Resource[];
  readonly advice: readonly string[];
}

export const replication = defineFunction<[(typeof STRATEGIES)[number], Options], Replication>(
  {
    name: 'scale:multiregion.replication',
    summary:
      'How data reaches other regions: a geo-redundant storage account, an image gallery with copies in each region, or nothing for stateless tiers.',
    docs: 'Azure Storage redundancy',
    args: [
      { name: 'strategy', spec: choice('What is replicated.', STRATEGIES, { default: 'storage' }) },
      { name: 'options', spec: options('Names and kinds.', specs) },
    ],
    returns: '`resources`, none for `none`, and advice.',
    example: ['storage', { sku: 'Standard_RAGZRS' }],
  },
  (strategy, o) => {
    switch (strategy) {
      case 'storage':
        return {
          resources: [storageAccount(o)],
          advice: ['Copies go to the paired region of Azure, not to a region of choice.'],
        };
      case 'image':
        return {
          resources: imageGallery(o),
          advice: ['A gallery stands in one region: keep a second one for the loss of it.'],
        };
      case 'none':
        return { advice: ['Nothing is replicated: instances must keep no data of their own.'] };
    }
  },
);

const uniqueName = (suffix: string): string =>
  call(
    'take',
    call('toLower', format(`{0}${suffix}{1}`, "[parameters('namePrefix')]", '[uniqueString(resourceGroup().id)]')),
    LIMITS.naming.storageAccount.max,
  );

const storageAccount = (o: Options): Resource =>
  resource(
    'Microsoft.Storage/storageAccounts',
    { ...o, name: o.name ?? uniqueName('') },
    { minimumTlsVersion: 'TLS1_2', allowBlobPublicAccess: false, supportsHttpsTrafficOnly: true },
    { sku: { name: o.sku }, kind: 'StorageV2' },
  );

function imageGallery(o: Options): readonly Resource[] {
  const gallery = 'Microsoft.Compute/galleries';
  const name = o.name ?? uniqueName('images');
  const { condition, location, tags } = o;
  const child = { condition, location, tags };
  const target = (region: string): object => ({
    name: region,
    regionalReplicaCount: o.replicas,
    storageAccountType: o.imageStorage,
  });
  const { regions } = o;
  const targetRegions =
    typeof regions === 'string'
      ? {
          copy: [
            {
              name: 'targetRegions',
              count: call('length', regions),
              input: target(regionAt(regions, "copyIndex('targetRegions')")),
            },
          ],
        }
      : { targetRegions: regions.map((region) => target(regionKey(region))) };
  return [
    resource(gallery, { ...o, name }, { description: 'Images of this deployment.' }),
    resource(
      `${gallery}/images`,
      { ...child, name: format('{0}/{1}', name, o.imageName), dependsOn: [resourceId(gallery, name)] },
      {
        osType: o.osType,
        osState: 'Generalized',
        hyperVGeneration: 'V2',
        architecture: 'x64',
        identifier: { publisher: name, offer: o.imageName, sku: 'gen2' },
        features: [{ name: 'SecurityType', value: 'TrustedLaunchSupported' }],
      },
    ),
    resource(
      `${gallery}/images/versions`,
      {
        ...child,
        name: format('{0}/{1}/{2}', name, o.imageName, o.version),
        dependsOn: [resourceId(`${gallery}/images`, name, o.imageName)],
      },
      { publishingProfile: targetRegions, storageProfile: { source: { id: o.sourceId } } },
    ),
  ];
}
