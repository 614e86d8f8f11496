/** Parameters of a multi-region deployment: those that its resources refer to, and no others. */
import { LIMITS } from '#azure';

const { instances } = LIMITS.vmss;
const count = (description: string, defaultValue: number, minValue: number): object => ({
  type: 'int',
  defaultValue,
  minValue,
  maxValue: instances.max,
  metadata: { description },
});
const string = (description: string, more: object = {}): object => ({
  type: 'string',
  ...more,
  metadata: { description },
});

const KNOWN: Readonly<Record<string, object>> = {
  location: string('The primary region.', { defaultValue: '[resourceGroup().location]' }),
  secondaryRegions: { type: 'array', metadata: { description: 'The other regions.' } },
  namePrefix: string('Start of every name.', {
    minLength: LIMITS.naming.prefix.min,
    maxLength: LIMITS.naming.prefix.max,
  }),
  vmSize: string('Size of the instances.', { defaultValue: 'Standard_D2s_v5' }),
  adminUsername: string('Name of the administrator.'),
  adminPassword: { type: 'securestring', metadata: { description: 'Password of the administrator.' } },
  sshPublicKey: string('Public SSH key of the administrator.'),
  instanceCount: count('Instances at the start, in each region.', 3, 1),
  minInstances: count('Fewest instances in each region.', 2, 1),
  maxInstances: count('Most instances in each region.', 10, 1),
  globalHomeRegion: string('Home region of the global address.', {
    defaultValue: 'westeurope',
    allowedValues: LIMITS.globalLoadBalancer.homeRegions,
  }),
};

/** The known parameters among those that the values refer to, in one order. */
export function parametersOf(values: unknown): Readonly<Record<string, object>> {
  const text = JSON.stringify(values);
  return Object.fromEntries(Object.entries(KNOWN).filter(([name]) => text.includes(`parameters('${name}')`)));
}
