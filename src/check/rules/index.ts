/**
 * All rules, in the order in which they run and in which equal findings stand. A new rule is its words in
 * ../wording, a file here, its line below, and its cases in tests/check/cases; one that was held by construction
 * leaves ../held.ts.
 */
import type { Rule } from '../rule.ts';
import { a03 } from './a-03-limits.ts';
import { a05 } from './a-05-room.ts';
import { a06 } from './a-06-thresholds.ts';
import { a07 } from './a-07-flapping.ts';
import { a09 } from './a-09-times.ts';
import { a10 } from './a-10-schedules.ts';
import { a14 } from './a-14-overshoot.ts';
import { a15 } from './a-15-burstable.ts';
import { appGwMinInstance } from './azure-app-gw-min-instance.ts';
import { appGwUseHttps } from './azure-app-gw-use-https.ts';
import { appGwWafPreventionMode } from './azure-app-gw-waf-prevention-mode.ts';
import { lbProbe } from './azure-lb-probe.ts';
import { nsgAnyInboundSource } from './azure-nsg-any-inbound-source.ts';
import { trafficManagerProtocol } from './azure-traffic-manager-protocol.ts';
import { vmPublicKey } from './azure-vm-public-key.ts';
import { vmssAutoInstanceRepairs } from './azure-vmss-auto-instance-repairs.ts';
import { vmssAvailabilityZone } from './azure-vmss-availability-zone.ts';
import { vmssPublicKey } from './azure-vmss-public-key.ts';
import { l01 } from './l-01-source.ts';
import { l09 } from './l-09-plain-probe.ts';
import { l10 } from './l-10-gateway-limits.ts';
import { l11 } from './l-11-probe-port.ts';
import { l12 } from './l-12-admin-port.ts';
import { l13 } from './l-13-gateway-port.ts';
import { m01 } from './m-01-regions.ts';
import { m08 } from './m-08-pairs.ts';
import { m09 } from './m-09-standby.ts';
import { m10 } from './m-10-zone-support.ts';
import { m11 } from './m-11-probe-source.ts';
import { v01 } from './v-01-infiniband.ts';
import { v06 } from './v-06-probe-combination.ts';
import { v07 } from './v-07-health-signal.ts';
import { v15 } from './v-15-names.ts';
import { v16 } from './v-16-subnet.ts';
import { v17 } from './v-17-zones.ts';
import { v20 } from './v-20-trusted-launch.ts';
import { v23 } from './v-23-premium-disk.ts';
import { v24 } from './v-24-redeploy.ts';
import { v25 } from './v-25-all-at-once.ts';

export const RULES: readonly Rule[] = [
  v01,
  v06,
  v07,
  v15,
  v16,
  v17,
  v20,
  v23,
  v24,
  v25,
  a03,
  a05,
  a06,
  a07,
  a09,
  a10,
  a14,
  a15,
  m01,
  m08,
  m09,
  m10,
  m11,
  l01,
  l09,
  l10,
  l11,
  l12,
  l13,
  appGwMinInstance,
  appGwUseHttps,
  appGwWafPreventionMode,
  lbProbe,
  nsgAnyInboundSource,
  trafficManagerProtocol,
  vmPublicKey,
  vmssAutoInstanceRepairs,
  vmssAvailabilityZone,
  vmssPublicKey,
];
