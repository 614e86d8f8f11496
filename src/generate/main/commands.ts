/** The back end of the management view's commands: workflows, their identity and rights, and the provider that calls them. */

import { call, expression, member, parameter, resourceId } from '#arm';
import { API_VERSIONS, LIMITS } from '#azure';
import type { Design } from '#design';
import { globalName, hasScaleSet, isLooped, regionalName } from './scope.ts';
import { tagsOf } from './tags.ts';
import { fieldValue } from './values.ts';

const WORKFLOW = 'Microsoft.Logic/workflows';
const IDENTITY = 'Microsoft.ManagedIdentity/userAssignedIdentities';

/** Azure page: "Azure built-in roles". Writes scale sets, joins subnets and pools. */
const VIRTUAL_MACHINE_CONTRIBUTOR = '9980e02c-c2be-4d73-94e8-173b1dc7cf3c';
/** Azure page: "Azure built-in roles". Reads the activity log. */
const MONITORING_READER = '43d0d8ad-25c7-4714-9337-8ba259a9fe05';

/** The context of the partial `commands`, or nothing when the package has no commands. */
export function commandsContext(design: Design): object | undefined {
  if (design.values.packageKind !== 'managedApp' || !hasScaleSet(design)) return undefined;
  const names = {
    out: globalName(design, 'scale-out'),
    in: globalName(design, 'scale-in'),
    history: globalName(design, 'scaling-history'),
    events: globalName(design, 'scaling-events'),
  };
  const identityName = globalName(design, 'commands-id');
  const identityId = resourceId(IDENTITY, identityName);
  const common = { location: parameter('location'), tags: tagsOf(design) };
  const shared = {
    ...common,
    apiVersion: API_VERSIONS[WORKFLOW],
    identityId,
    identities: { [identityId]: {} },
    dependsOn: [identityId],
  };
  const step = "triggerBody()?['step']";
  const capacity = "body('Read_scale_set')?['sku']?['capacity']";
  return {
    scaleWorkflows: [
      {
        ...shared,
        ...scaleSetAddress(design),
        name: names.out,
        newCapacity: `@min(parameters('maximum'), add(${capacity}, ${step}))`,
      },
      {
        ...shared,
        ...scaleSetAddress(design),
        name: names.in,
        newCapacity: `@max(parameters('minimum'), sub(${capacity}, ${step}))`,
      },
    ],
    historyWorkflows: [
      { ...shared, name: names.history, method: 'POST' },
      { ...shared, name: names.events, method: 'GET' },
    ],
    identity: { ...common, apiVersion: API_VERSIONS[IDENTITY], name: identityName },
    roles: [VIRTUAL_MACHINE_CONTRIBUTOR, MONITORING_READER].map((role) => roleOf(design, identityId, role)),
    provider: {
      apiVersion: API_VERSIONS['Microsoft.CustomProviders/resourceProviders'],
      location: fieldValue(design, 'customProviderLocation'),
      tags: tagsOf(design),
      dependsOn: Object.values(names).map((name) => resourceId(WORKFLOW, name)),
      actions: [
        { name: 'scaleOut', endpoint: callback(names.out) },
        { name: 'scaleIn', endpoint: callback(names.in) },
        { name: 'viewScalingHistory', endpoint: callback(names.history) },
      ],
      resourceTypes: [{ name: 'scalingEvents', endpoint: callback(names.events) }],
    },
  };
}

/** Where the workflow finds the scale set: one address, or one that the region of the command completes. */
function scaleSetAddress(design: Design): object {
  const type = 'Microsoft.Compute/virtualMachineScaleSets';
  const version = `api-version=${API_VERSIONS[type]}`;
  const isAutoscaled = design.values.enableAutoScale || design.exposed.includes('enableAutoScale');
  const bounds = isAutoscaled
    ? { minimum: fieldValue(design, 'minInstances'), maximum: fieldValue(design, 'maxInstances') }
    : { minimum: 0, maximum: LIMITS.vmss.instances.max };
  return isLooped(design)
    ? {
        ...bounds,
        isLooped: true,
        scaleSet: resourceId(type, fieldValue(design, 'namePrefix')),
        scaleSetUri: `@{parameters('resourceManager')}@{substring(parameters('scaleSet'), 1)}-@{triggerBody()?['region']}-vmss?${version}`,
      }
    : {
        ...bounds,
        isLooped: false,
        scaleSet: resourceId(type, regionalName(design, 'vmss')),
        scaleSetUri: `@{parameters('resourceManager')}@{substring(parameters('scaleSet'), 1)}?${version}`,
      };
}

function roleOf(design: Design, identityId: string, role: string): object {
  return {
    apiVersion: API_VERSIONS['Microsoft.Authorization/roleAssignments'],
    name: call('guid', expression('resourceGroup().id'), identityId, role),
    identityId,
    roleDefinitionId: call('subscriptionResourceId', 'Microsoft.Authorization/roleDefinitions', role),
    principalId: member(call('reference', identityId), 'principalId'),
    isCrossTenant: design.values.crossTenant,
  };
}

/** The address of a workflow's trigger. It holds a signature, so it goes to the provider and nowhere else. */
function callback(workflow: string): string {
  const trigger = resourceId('Microsoft.Logic/workflows/triggers', workflow, 'manual');
  return member(call('listCallbackUrl', trigger, API_VERSIONS[WORKFLOW]), 'value');
}
