/** Microsoft.Compute: scale sets, their instances, manual and rolling upgrades. */
import { type Body, notFound, ok, type Reply, type Request, refusal } from './http.ts';
import type { Operations } from './operations.ts';
import type { ResourceManager } from './server.ts';
import { anInstance, type Instance, type ScaleSet } from './state.ts';

/** Quota of the subscription, in instances of one set. */
const QUOTA = 100;

export function compute(request: Request, arm: ResourceManager): Reply | undefined {
  const { segments, method } = request;
  const at = segments.indexOf('microsoft.compute');
  if (at < 0) return undefined;
  const [type, name, action, detail] = segments.slice(at + 1);
  if (type === 'locations') return arm.operations.read(segments.at(-1) ?? '', request.query.get('monitor') === 'true');
  if (type !== 'virtualmachinescalesets') return undefined;
  const group = segments[segments.indexOf('resourcegroups') + 1];
  const isInGroup = segments.includes('resourcegroups');
  if (name === undefined)
    return arm.page(
      request,
      arm.world.scaleSets.filter((set) => !isInGroup || set.group.toLowerCase() === group).map(shown),
    );
  const set = arm.world.scaleSets.find(
    (known) => known.group.toLowerCase() === group && known.name.toLowerCase() === name,
  );
  if (!set) return notFound(request.path);
  if (action === undefined)
    return method === 'GET' ? ok(shown(set), etagOf(set)) : method === 'PATCH' ? patch(request, set, arm) : undefined;
  if (action === 'instanceview') return ok(instanceView(set));
  if (action === 'virtualmachines') return arm.page(request, instances(request, set));
  if (action === 'manualupgrade') return manualUpgrade(request, set, arm);
  if (action === 'osrollingupgrade' || action === 'extensionrollingupgrade') return rollingUpgrade(set, arm);
  if (action === 'rollingupgrades' && detail === 'latest') return latest(request, set, arm);
  if (action === 'rollingupgrades' && detail === 'cancel') return cancel(set, arm);
  return undefined;
}

const etagOf = ({ etag }: ScaleSet) => ({ etag: `"${etag}"` });
const shown = (set: ScaleSet): Body => ({ ...set.resource, etag: `"${set.etag}"` });
const locationOf = (set: ScaleSet): string => String(set.resource.location);

function patch({ headers, body }: Request, set: ScaleSet, arm: ResourceManager): Reply {
  if (headers['if-match'] !== undefined && headers['if-match'] !== `"${set.etag}"`) {
    return refusal(412, 'PreconditionFailed', 'The condition specified by the If-Match header is not met.');
  }
  if (set.resource.properties.provisioningState === 'Updating') {
    return refusal(
      409,
      'OperationNotAllowed',
      `The scale set '${set.name}' is being updated. Wait for that operation to end.`,
    );
  }
  const sku = body?.sku as ScaleSet['resource']['sku'];
  if (sku.capacity > QUOTA) {
    return refusal(
      409,
      'OperationNotAllowed',
      `Operation could not be completed as it results in exceeding approved standardDSv5Family Cores quota. Current Limit: ${QUOTA}, Current Usage: ${set.instances.length}, Additional Required: ${sku.capacity - set.instances.length}.`,
    );
  }
  set.etag += 1;
  set.resource = { ...set.resource, sku, properties: { ...set.resource.properties, provisioningState: 'Updating' } };
  const reads = Math.max(2, Math.abs(sku.capacity - set.instances.length));
  const operation = arm.operations.begin(
    locationOf(set),
    reads,
    {
      step: () => grow(set, sku.capacity),
      end: () => {
        while (set.instances.length !== sku.capacity) grow(set, sku.capacity);
        set.resource.properties.provisioningState = 'Succeeded';
      },
    },
    arm.failNextOperation(),
  );
  // As recorded there is no location. Retry-After is not in the recording; here it makes the waiting short.
  const waiting = { 'azure-asyncoperation': arm.operations.address(operation), 'retry-after': '0' };
  return { status: 200, body: shown(set), headers: { ...etagOf(set), ...waiting } };
}

/** One instance comes or goes. */
function grow(set: ScaleSet, capacity: number): void {
  if (set.instances.length < capacity) {
    const next = Math.max(-1, ...set.instances.map((instance) => Number(instance.id))) + 1;
    set.instances.push(anInstance(next));
  } else if (set.instances.length > capacity) set.instances.pop();
}

function instanceView({ instances: all }: ScaleSet): Body {
  const counts = new Map<string, number>();
  for (const code of all.flatMap((vm) => ['ProvisioningState/succeeded', `PowerState/${vm.power}`])) {
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return { virtualMachine: { statusesSummary: [...counts].map(([code, count]) => ({ code, count })) }, statuses: [] };
}

function instances({ query }: Request, set: ScaleSet): Body[] {
  const filter = /latestModelApplied eq (true|false)/.exec(query.get('$filter') ?? '');
  const wanted = set.instances.filter((vm) => !filter || String(vm.isLatest) === filter[1]);
  return wanted.map((vm) => ({
    id: `${String(set.resource.id)}/virtualMachines/${vm.id}`,
    name: `${set.name}_${vm.id}`,
    instanceId: vm.id,
    location: set.resource.location,
    zones: [vm.zone],
    properties: {
      latestModelApplied: vm.isLatest,
      provisioningState: 'Succeeded',
      timeCreated: '2026-11-24T08:00:00Z',
      ...(query.get('$expand') === 'instanceView'
        ? {
            instanceView: {
              statuses: [{ code: 'ProvisioningState/succeeded' }, { code: `PowerState/${vm.power}` }],
              vmHealth: { status: { code: `HealthState/${vm.health}` } },
            },
          }
        : {}),
    },
  }));
}

/** A POST that is accepted: both headers, no body. */
const accepted = (operations: Operations, operation: ReturnType<Operations['begin']>): Reply => ({
  status: 202,
  headers: {
    'azure-asyncoperation': operations.address(operation),
    location: operations.address(operation, '&monitor=true'),
    'retry-after': '0',
  },
});

function manualUpgrade({ body }: Request, set: ScaleSet, arm: ResourceManager): Reply {
  const ids = body?.instanceIds as string[];
  const touched: Instance[] = set.instances.filter((vm) => ids.includes(vm.id));
  const operation = arm.operations.begin(
    locationOf(set),
    2,
    {
      end: () => {
        for (const vm of touched)
          Object.assign(vm, { isLatest: true, health: arm.sickAfterUpgrade.includes(vm.id) ? 'unhealthy' : vm.health });
      },
    },
    arm.failNextOperation(),
  );
  return accepted(arm.operations, operation);
}

function rollingUpgrade(set: ScaleSet, arm: ResourceManager): Reply {
  if ((set.resource.properties.upgradePolicy as Body).mode === 'Manual') {
    return refusal(
      409,
      'OperationNotAllowed',
      'Rolling upgrade is not supported on a scale set without a health probe or the application health extension.',
    );
  }
  const all = set.instances.length;
  set.rollingUpgrade = {
    properties: {
      policy: (set.resource.properties.upgradePolicy as Body).rollingUpgradePolicy ?? {},
      runningStatus: { code: 'RollingForward', startTime: '2026-11-24T12:00:00Z', lastAction: 'Start' },
      progress: {
        successfulInstanceCount: 0,
        failedInstanceCount: 0,
        inProgressInstanceCount: 1,
        pendingInstanceCount: all - 1,
      },
    },
  };
  return accepted(arm.operations, arm.operations.begin(locationOf(set), 2, { end: () => {} }, arm.failNextOperation()));
}

/** Each read moves the upgrade on by one instance. */
function latest(request: Request, set: ScaleSet, arm: ResourceManager): Reply {
  if (!set.rollingUpgrade) return notFound(request.path);
  const reply = ok(structuredClone(set.rollingUpgrade), { 'retry-after': '0' });
  const properties = set.rollingUpgrade.properties as {
    runningStatus: Body;
    progress: Record<string, number>;
    error?: Body;
  };
  if (properties.runningStatus.code !== 'RollingForward') return reply;
  const { progress } = properties;
  if (arm.faultyUpgrade && progress.successfulInstanceCount === 1) {
    properties.runningStatus.code = 'Faulted';
    properties.progress = { ...progress, inProgressInstanceCount: 0, failedInstanceCount: 1 };
    properties.error = {
      code: 'MaxUnhealthyInstancePercentExceededInRollingUpgrade',
      message: 'Rolling Upgrade failed after exceeding the MaxUnhealthyInstancePercent value.',
    };
    return reply;
  }
  const left = (progress.pendingInstanceCount ?? 0) > 0;
  properties.progress = {
    successfulInstanceCount: (progress.successfulInstanceCount ?? 0) + 1,
    failedInstanceCount: 0,
    inProgressInstanceCount: left ? 1 : 0,
    pendingInstanceCount: Math.max(0, (progress.pendingInstanceCount ?? 0) - 1),
  };
  if (!left) {
    properties.runningStatus.code = 'Completed';
    for (const vm of set.instances) vm.isLatest = true;
  }
  return reply;
}

function cancel(set: ScaleSet, arm: ResourceManager): Reply {
  const running = (set.rollingUpgrade?.properties as { runningStatus: Body } | undefined)?.runningStatus;
  if (running?.code !== 'RollingForward') {
    return refusal(409, 'OperationNotAllowed', 'There is no rolling upgrade in progress for this scale set.');
  }
  running.code = 'Cancelled';
  running.lastAction = 'Cancel';
  return accepted(arm.operations, arm.operations.begin(locationOf(set), 1, { end: () => {} }));
}
