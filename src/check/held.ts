/**
 * Rules of Azure that no design of the catalogue can break, and why. When the catalogue grows into one of them, its
 * entry moves from here to a rule; a test asserts that each id is in one of the two places.
 */
export const HELD_BY_CONSTRUCTION = {
  'V-02': 'The template switches single placement groups off and uses Standard load balancers and managed disks.',
  'V-03': 'The template leaves zoneBalance out, so Azure balances zones as well as it can.',
  'V-04': 'The template asks for one fault domain (greatest spreading), which every mode takes with and without zones.',
  'V-05': 'The template switches single placement groups off.',
  'V-08': 'The catalogue has no automatic OS image upgrades.',
  'V-09': 'The catalogue has no proximity placement groups.',
  'V-10':
    'The template leaves out what Flexible does not take: over-provisioning, system identity, NAT pools, automatic OS upgrades; the probe is V-06.',
  'V-11': 'The catalogue has no Spot mix.',
  'V-12': 'The catalogue has no Spot machines.',
  'V-13': 'The repair grace period is bounded by the catalogue; the other durations are constants of the template.',
  'V-14': 'The rolling upgrade percentages are bounded by the catalogue.',
  'V-18': 'The template gives the gateway a subnet of its own in the network of the machines.',
  'V-19': 'The catalogue has no backup.',
  'V-21': 'Every subnet with machines has a NAT gateway.',
  'V-22': 'The template has one load balancer with one rule per scale set.',
  'A-01': 'The list of schedules ends at nine, which with their ends and the default are 19 of 20 profiles.',
  'A-02': 'Each profile has two rules of the ten that Azure takes.',
  'A-04': 'Windows and cooldowns are bounded by the catalogue; the time grain is a minute.',
  'A-08': 'It says how Azure combines rules; there is nothing to break.',
  'A-11': 'The catalogue has no predictive autoscale.',
  'A-12': 'The catalogue has no autoscale mail to administrators.',
  'A-13': 'The scaling commands keep within minimum and maximum; what people do elsewhere is not part of a design.',
  'M-02':
    'The catalogue offers Performance, Priority and Weighted only, and the template gives endpoints what these need.',
  'M-03': 'Each fail-over speed is a valid set of interval, time-out and tolerated failures.',
  'M-04': 'The template gives every front end a DNS label.',
  'M-05': 'The catalogue has no peering.',
  'M-06': 'The catalogue offers home regions only, and one port serves both sides of the global load balancer.',
  'M-07': 'The catalogue has no backup.',
  'L-02': 'The template uses its probe in its rule.',
  'L-03': 'The template has no outbound rule, and its rule does no source address translation.',
  'L-04': 'The template has no outbound rule.',
  'L-05': 'The template has no inbound NAT.',
  'L-06': 'The template makes static Standard addresses only.',
  'L-07': 'Every subnet with machines has a NAT gateway.',
  'L-08': 'The template has no NAT pools.',
} as const;
