/** `vm:image`, `vm:size`, `vm:identity`: parts of a machine by themselves. */
import { DEMANDED_EMPTY, defineFunction, option } from '#arm';
import { DEFAULT_IMAGES, type ImageReference } from './machine.ts';

const { choice, list, text } = option;
const { publisher, offer, sku, version } = DEFAULT_IMAGES.Linux as Required<ImageReference>;

export const image = defineFunction<[string, string, string, string], ImageReference>(
  {
    name: 'vm:image',
    summary: 'A reference to a platform image.',
    docs: 'Find Azure Marketplace image information',
    args: [
      { name: 'publisher', spec: text('Publisher.', { default: publisher }) },
      { name: 'offer', spec: text('Offer.', { default: offer }) },
      { name: 'sku', spec: text('Plan of the offer.', { default: sku }) },
      { name: 'version', spec: text('Version; latest keeps up.', { default: version }) },
    ],
    returns: 'An image reference for the option `image` of machines and scale sets.',
    example: ['MicrosoftWindowsServer', 'WindowsServer', '2022-datacenter-azure-edition', 'latest'],
  },
  (publisher, offer, sku, version) => ({ publisher, offer, sku, version }),
);

export const size = defineFunction<[string], { hardwareProfile: { vmSize: string } }>(
  {
    name: 'vm:size',
    summary: 'The hardware of a virtual machine. Azure’s checks want the size to be a parameter.',
    docs: 'Sizes for virtual machines in Azure',
    args: [{ name: 'vmSize', spec: text('Azure size.', { default: "[parameters('vmSize')]" }) }],
    returns: '`hardwareProfile`, for the properties of a virtual machine.',
    example: ["[parameters('vmSize')]"],
  },
  (vmSize) => ({ hardwareProfile: { vmSize } }),
);

const IDENTITY_TYPES = ['SystemAssigned', 'UserAssigned', 'SystemAssigned, UserAssigned'] as const;
type IdentityType = (typeof IDENTITY_TYPES)[number];

/** Throws a RangeError when the type and the ids do not go together. */
export const identity = defineFunction<[IdentityType, readonly string[] | undefined], object>(
  {
    name: 'vm:identity',
    summary: 'A managed identity for a machine or scale set. Flexible scale sets take user-assigned identities only.',
    docs: 'What are managed identities for Azure resources?',
    args: [
      { name: 'type', spec: choice('Kind of identity.', IDENTITY_TYPES, { default: 'SystemAssigned' }) },
      { name: 'ids', spec: list<string>('Ids of user-assigned identities.', { min: 1, isDistinct: true }) },
    ],
    returns: '`identity`, beside the properties of a machine or scale set.',
    example: ['UserAssigned', ["[resourceId('Microsoft.ManagedIdentity/userAssignedIdentities', 'web-id')]"]],
  },
  (type, ids) => {
    if ((type === 'SystemAssigned') !== (ids === undefined)) {
      throw new RangeError(
        `vm:identity: type "${type}" ${ids === undefined ? 'without' : 'with'} "ids". Allowed: ids with UserAssigned, none with SystemAssigned alone.`,
      );
    }
    return {
      type,
      userAssignedIdentities: ids && Object.fromEntries(ids.map((id) => [id, DEMANDED_EMPTY])),
    };
  },
);
