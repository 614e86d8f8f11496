/** The three deployment types: what a package can deploy. Values and labels are those of the portal. */

export const DEPLOYMENT_TYPES = [
  { value: 'singlevm', label: 'Single VM', description: 'One machine, no autoscale' },
  { value: 'vmss', label: 'Scale Set', description: 'Identical machines in one region, up to 1000' },
  { value: 'multiregion', label: 'Multi-Region Scale Set', description: 'The same in 2 to 4 regions behind one name' },
] as const;

export type DeploymentType = (typeof DEPLOYMENT_TYPES)[number]['value'];

export const SCALE_TYPES: readonly DeploymentType[] = ['vmss', 'multiregion'];
