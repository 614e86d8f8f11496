/** Azure's bounds and platform defaults, each written once. Forms, templates, checks and docs take them from here. */

export interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly default?: number;
}

const HOME_REGIONS = [
  'westeurope',
  'northeurope',
  'uksouth',
  'centralus',
  'eastus2',
  'westus',
  'eastasia',
  'southeastasia',
] as const;

export const LIMITS = {
  /** Azure page: "Considerations for scale sets with multiple placement groups". */
  vmss: {
    instances: { min: 0, max: 1000 },
    /** Uniform with a single placement group. */
    instancesSinglePlacementGroup: { min: 0, max: 100 },
    /** Flexible, several fault domains, a size without memory-preserving updates. */
    instancesFixedSpreadingNonPreserving: { min: 0, max: 200 },
    /** From a managed image that is not in a gallery. */
    instancesLegacyImage: { min: 0, max: 600 },
    instancesInfiniBand: { min: 0, max: 100 },
    /** Addresses that Azure keeps for itself in each subnet. */
    subnetReservedIps: 5,
    /** Room that over-provisioning needs, in percent of the instances. */
    overprovisionPercent: 20,
    extensionsTimeBudgetMinutes: { min: 15, max: 120, default: 90 },
    terminateNoticeMinutes: { min: 5, max: 15, default: 5 },
    /** Azure page: "Manage fault domains in Virtual Machine Scale Sets". */
    faultDomains: {
      uniform: { regional: [1, 2, 3, 4, 5], zonal: [1, 5] },
      flexible: { regional: [1, 2, 3], zonal: [1] },
    },
    uniformUpdateDomains: 5,
    zones: ['1', '2', '3'],
  },
  /** Percent of the instances. Azure page: "Configure rolling upgrades". */
  rollingUpgrade: {
    maxBatchInstancePercent: { min: 5, max: 100, default: 20 },
    maxUnhealthyInstancePercent: { min: 5, max: 100, default: 20 },
    maxUnhealthyUpgradedInstancePercent: { min: 0, max: 100, default: 20 },
  },
  /** Azure page: "Automatic instance repairs". */
  automaticRepairs: { gracePeriodMinutes: { min: 10, max: 90, default: 10 } },
  /** Azure page: "Using Application Health extension". */
  healthExtension: {
    intervalSeconds: { min: 5, max: 60, default: 5 },
    numberOfProbes: { min: 1, max: 24, default: 1 },
    gracePeriodSeconds: { min: 0, max: 14400, default: 600 },
  },
  /** GiB. Azure page: "Ephemeral OS disks for Azure VMs". */
  osDisk: { sizeGB: { min: 1, max: 4095 }, ephemeralSizeGB: { min: 1, max: 2040 } },
  /** Azure page: "Azure managed disk types". */
  dataDisk: { lun: { min: 0, max: 63 }, sizeGB: { min: 1, max: 32767 } },
  /** US dollars per hour, -1 for the price on demand. Azure page: "Use Spot Priority Mix". */
  spot: { maxPrice: { min: -1, max: 1000, default: -1 }, regularPercentage: { min: 0, max: 100, default: 50 } },
  /** Azure page: "Understand autoscale settings". */
  autoscale: {
    profiles: { min: 1, max: 20 },
    /** Schedules with an end take two profiles each. */
    schedules: { min: 0, max: 9 },
    rulesPerProfile: { min: 1, max: 10 },
    cooldownMinutes: { min: 1, max: 10080, default: 5 },
    timeGrainMinutes: { min: 1, max: 720, default: 1 },
    timeWindowMinutes: { min: 5, max: 720, default: 5 },
    fixedDateDays: { min: 1, max: 365 },
    /** Each metric takes a rule for more and one for fewer instances. */
    metricsPerProfile: { min: 1, max: 5 },
    lookAheadMinutes: { min: 1, max: 60, default: 10 },
    predictiveHistoryDays: 7,
    /** Points between scale-out and scale-in thresholds that keep autoscale from swinging. */
    recommendedGap: 20,
  },
  multiregion: { regions: { min: 2, max: 4 } },
  /** Azure page: "Traffic Manager endpoint monitoring". */
  trafficManager: {
    intervalSeconds: [10, 30],
    timeoutSeconds: { interval10: { min: 5, max: 9, default: 9 }, interval30: { min: 5, max: 10, default: 10 } },
    toleratedFailures: { min: 0, max: 9, default: 3 },
    ttlSeconds: { min: 0, max: 2147483647, default: 60 },
    statusCodeRanges: { min: 1, max: 8 },
    customHeaders: { min: 1, max: 8 },
    endpoints: { min: 1, max: 200 },
    weight: { min: 1, max: 1000, default: 100 },
    priority: { min: 1, max: 1000 },
  },
  /** Azure page: "Global load balancer". */
  globalLoadBalancer: { homeRegions: HOME_REGIONS, backends: { min: 1, max: 300 } },
  /** Azure page: "Azure Load Balancer components". */
  loadBalancer: {
    frontendPort: { min: 0, max: 65534 },
    /** Without 0, which stands for all ports. */
    appPort: { min: 1, max: 65534, default: 80 },
    backendPort: { min: 0, max: 65535 },
    natFrontendPort: { min: 1, max: 65534 },
    probeIntervalSeconds: { min: 5, max: 2147483646, default: 5 },
    probeThreshold: { min: 1, max: 100, default: 2 },
    /** Legacy twin of the threshold; times the interval it must reach ten seconds. */
    numberOfProbes: 2,
    idleTimeoutMinutes: { min: 4, max: 30, default: 4 },
    outboundIdleTimeoutMinutes: { min: 4, max: 120, default: 4 },
    outboundPortsPerIp: 64000,
    outboundPortsMultiple: 8,
    outboundPorts: { min: 0, max: 64000 },
  },
  /** Azure page: "Scaling Application Gateway v2 and WAF v2". */
  applicationGateway: {
    minCapacity: { min: 0, max: 125, default: 2 },
    maxCapacity: { min: 2, max: 125, default: 10 },
    requestTimeoutSeconds: { min: 1, max: 86400, default: 30 },
    drainTimeoutSeconds: { min: 1, max: 3600, default: 60 },
    probeSeconds: { min: 1, max: 86400, default: 30 },
    unhealthyThreshold: { min: 1, max: 20, default: 3 },
    rulePriority: { min: 1, max: 20000, default: 100 },
    managementPorts: '65200-65535',
  },
  /** Azure page: "Web Application Firewall request size limits". */
  waf: {
    maxRequestBodySizeKb: { min: 8, max: 2000, default: 128 },
    fileUploadLimitMb: { min: 1, max: 4000, default: 100 },
    customRules: { min: 1, max: 100 },
  },
  nsg: { priority: { min: 100, max: 4096 }, descriptionLength: { min: 0, max: 140 } },
  natGateway: { idleTimeoutMinutes: { min: 4, max: 120, default: 4 }, publicIps: { min: 1, max: 16 } },
  publicIp: { idleTimeoutMinutes: { min: 4, max: 30, default: 4 } },
  port: { min: 1, max: 65535 },
  /** Azure page: "Availability sets overview". */
  availabilitySet: { faultDomains: { min: 1, max: 3, default: 2 }, updateDomains: { min: 1, max: 20, default: 5 } },
  /** Azure page: "Azure VM backup: enhanced policy". */
  backup: {
    softDeleteDays: { min: 14, max: 180, default: 14 },
    retentionDays: { min: 7, max: 9999, default: 30 },
    instantRestoreDays: { min: 1, max: 30, default: 2 },
  },
  /** Azure page: "Store and share images in an Azure Compute Gallery". */
  gallery: { replicas: { min: 1, max: 100, default: 1 } },
  /** 0 is critical, 4 verbose. */
  metricAlert: { severity: { min: 0, max: 4, default: 2 } },
  logAnalytics: { retentionDays: { min: 30, max: 730, default: 30 } },
  /** Characters. Azure page: "Naming rules and restrictions for Azure resources". */
  naming: {
    prefix: { min: 2, max: 12 },
    computerNamePrefixWindows: { min: 1, max: 9 },
    computerNamePrefixLinux: { min: 1, max: 58 },
    vmss: { min: 1, max: 64 },
    vmssFlexible: { min: 1, max: 35 },
    dnsLabel: { min: 3, max: 63 },
    windowsHost: { min: 1, max: 15 },
    storageAccount: { min: 3, max: 24 },
    trafficManager: { min: 1, max: 63 },
    actionGroupShort: { min: 1, max: 12 },
  },
} as const;
