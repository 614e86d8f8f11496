/** Scale sets: finding one, and what is shown of it and its instances. */
import type { VirtualMachineScaleSet, VirtualMachineScaleSetVM } from '@azure/arm-compute';
import type { Context } from '../command.ts';
import { all, groupAsked, type Place, placeOf } from './find.ts';
import { groupOf } from './resource-id.ts';
import type { Session } from './session.ts';

/** The sets of the group that was asked for, or of the whole subscription. */
export async function listScaleSets(session: Session, group: string | undefined): Promise<VirtualMachineScaleSet[]> {
  const { virtualMachineScaleSets } = await session.compute();
  return all(group === undefined ? virtualMachineScaleSets.listAll() : virtualMachineScaleSets.list(group));
}

export const placeOfScaleSet = (context: Context, session: Session): Promise<Place> =>
  placeOf(context, 'scale set', context.input.required('name'), () => listScaleSets(session, groupAsked(context)));

export type ScaleSetFacts = ReturnType<typeof scaleSetFacts>;

/** Any of it may be missing: lists leave things out, and so do sets that are being made. */
export const scaleSetFacts = (set: VirtualMachineScaleSet) => ({
  name: set.name ?? null,
  resourceGroup: groupOf(set.id) ?? null,
  location: set.location ?? null,
  zones: set.zones ?? [],
  size: set.sku?.name ?? null,
  capacity: set.sku?.capacity ?? null,
  orchestration: set.orchestrationMode ?? null,
  upgrade: set.upgradePolicy?.mode ?? null,
  state: stateName(set.provisioningState) ?? null,
  id: set.id ?? null,
});

export type InstanceFacts = ReturnType<typeof instanceFacts>;

export const instanceFacts = (vm: VirtualMachineScaleSetVM) => ({
  instance: vm.instanceId ?? null,
  name: vm.name ?? null,
  zone: vm.zones?.join(' ') ?? null,
  state: stateName(vm.provisioningState) ?? null,
  power: afterSlash(vm.instanceView?.statuses?.find((status) => status.code?.startsWith('PowerState/'))?.code) ?? null,
  health: afterSlash(vm.instanceView?.vmHealth?.status?.code) ?? null,
  model: vm.latestModelApplied === undefined ? null : vm.latestModelApplied ? 'latest' : 'outdated',
  isProtected:
    vm.protectionPolicy?.protectFromScaleIn === true || vm.protectionPolicy?.protectFromScaleSetActions === true,
  created: vm.timeCreated?.toISOString() ?? null,
});

/** Instances in the order of their numbers, or of their names in Flexible sets. */
export function inOrder<T extends { readonly instance: string | null }>(instances: readonly T[]): T[] {
  return instances.toSorted((a, b) => (a.instance ?? '').localeCompare(b.instance ?? '', 'en', { numeric: true }));
}

/** The service writes states in both cases. */
const stateName = (state: string | undefined): string | undefined =>
  state === undefined ? undefined : state.charAt(0).toUpperCase() + state.slice(1);

const afterSlash = (code: string | undefined): string | undefined => code?.split('/').at(1);
