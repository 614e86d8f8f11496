/** The catalogue of helpers: the plan's names are there, each describes itself, and each setting is checked as it says. */
import { describe, expect, test } from 'vitest';
import { optionText } from '#arm';
import { blanksIn, helperOf, helpers, SETTINGS } from './helpers.ts';

const PLAN: Readonly<Record<string, string>> = {
  'scale:vmss.':
    'definition capacity upgradePolicy networkProfile storageProfile extensionProfile healthProbe zones faultDomains updateDomains overProvision proximityGroup spotInstances orchestrationMode platformFaultDomain',
  'scale:autoscale.':
    'profile metricRule scheduleRule scaleAction cooldown notification customMetric predictive webhooks emailAlert logAnalytics multiMetric',
  'scale:multiregion.': 'deployment trafficManager loadBalancer replication failover monitoring networking backup',
  'scale:lb.':
    'definition frontend backendPool probe rule natRule outboundRule applicationGateway gatewayAutoscale wafPolicy recommendProbe',
  'vm:': 'resource nic image size identity extension',
  'net:': 'securityRule nsg subnet vnet publicIp natGateway peering lb.attachScaleSet lb.healthProbe',
  'ha:': 'availabilitySet zones backup multiregion',
};
const NAMES = Object.entries(PLAN).flatMap(([prefix, names]) => names.split(' ').map((name) => prefix + name));

test('the library has the helpers of the plan, and no others', () => {
  expect(Object.keys(helpers).sort()).toEqual([...NAMES].sort());
});

describe.each(NAMES)('%s', (name) => {
  const { doc } = helperOf(name);

  test('describes itself', () => {
    expect(doc.name).toBe(name);
    for (const text of [doc.summary, doc.docs, doc.returns]) expect(text.length).toBeGreaterThan(5);
    for (const { option, spec } of SETTINGS.filter((setting) => setting.helper === name)) {
      expect(spec.help, option).toMatch(/^\S.*[.…]$/);
      expect(optionText(spec), option).not.toContain('undefined');
    }
  });

  test('its example runs, twice alike, and leaves no blanks', () => {
    const given = structuredClone(doc.example);
    const made = helperOf(name)(...doc.example);
    expect(blanksIn(made)).toEqual([]);
    expect(JSON.stringify(helperOf(name)(...doc.example))).toBe(JSON.stringify(made));
    expect(doc.example).toEqual(given);
  });
});

/** Values that are refused, or say nothing, because of what the example gives besides. */
const CROSSED: Readonly<Record<string, string>> = {
  'scale:vmss.capacity min 1000': 'min above max',
  'scale:vmss.capacity max 0': 'max below min',
  'scale:vmss.capacity initial 0': 'initial below min',
  'scale:vmss.capacity initial 1000': 'initial above max',
  'scale:lb.gatewayAutoscale min 125': 'min above max',
  'scale:lb.natRule frontendPortStart 65534': 'no room for ten instances',
  'scale:lb.natRule frontendPortEnd 1': 'end before the start',
  'scale:lb.outboundRule allocatedOutboundPorts 64000': 'more than the addresses have',
  'scale:multiregion.trafficManager method MultiValue': 'external endpoints only',
  'scale:multiregion.trafficManager endpointType external': 'needs targets',
  'scale:autoscale.customMetric source guestWindows': 'has no usual metric',
  'scale:autoscale.customMetric source applicationInsights': 'has no usual metric',
  'scale:autoscale.customMetric source applicationInsightsCustom': 'has no usual metric',
  'scale:autoscale.customMetric source loadBalancer': 'has no usual metric',
  'scale:autoscale.customMetric source applicationGateway': 'has no usual metric',
  'vm:identity type SystemAssigned': 'the example gives ids',
  'ha:backup redundancy LocallyRedundant': 'excludes cross-region restore',
  'ha:backup redundancy ZoneRedundant': 'excludes cross-region restore',
  'scale:multiregion.backup redundancy LocallyRedundant': 'excludes cross-region restore',
  'scale:multiregion.backup redundancy ZoneRedundant': 'excludes cross-region restore',
};

const EXTENSION = { name: 'a', publisher: 'b', type: 'c', typeHandlerVersion: '1.0' };
const INTERNAL = { publicIpId: undefined, subnetId: "[resourceId('a/b', 'c')]" };
const SPOT = { priority: 'Spot' };

/** Options that another one needs to have an effect; nothing for those whose effect other tests show. */
const ALSO: Readonly<Record<string, object | undefined>> = {
  'scale:vmss.definition extensionsTimeBudget': { extensions: [EXTENSION] },
  'scale:vmss.definition repairGracePeriod': { automaticRepairs: true },
  'scale:vmss.definition repairAction': { automaticRepairs: true },
  'scale:vmss.healthProbe gracePeriod': { richStates: true },
  'scale:vmss.faultDomains count': { strategy: 'fixed' },
  'scale:vmss.proximityGroup zones': { vmSizes: ['Standard_D2s_v5'] },
  'scale:vmss.spotInstances restoreTimeout': { restore: true },
  'scale:vmss.platformFaultDomain zones': undefined,
  'scale:multiregion.trafficManager targetId': undefined,
  'scale:multiregion.trafficManager maxReturn': undefined,
  'scale:multiregion.loadBalancer frontendId': undefined,
  ...Object.fromEntries(
    ['imageName', 'version', 'sourceId', 'osType', 'regions', 'replicas', 'imageStorage'].map((option) => [
      `scale:multiregion.replication ${option}`,
      undefined,
    ]),
  ),
  ...Object.fromEntries(
    ['definition', 'frontend'].flatMap((helper) =>
      ['subnetId', 'privateIpAddress', 'zones'].map((option) => [`scale:lb.${helper} ${option}`, INTERNAL]),
    ),
  ),
  'vm:resource evictionPolicy': SPOT,
  'vm:resource maxPrice': SPOT,
};

const settingsOf = (name: string, ...types: readonly string[]) =>
  SETTINGS.filter(({ helper, spec }) => helper === name && types.includes(spec.type));

describe.each(NAMES)('%s checks', (name) => {
  test('each bound from both sides', () => {
    for (const { call, spec, option } of settingsOf(name, 'integer', 'number', 'duration')) {
      for (const side of ['min', 'max'] as const) {
        const bound = spec[side];
        if (bound === undefined) continue;
        const beyond = bound + (side === 'min' ? -1 : 1);
        expect(() => call(beyond), `${option} ${beyond}`).toThrow(RangeError);
        expect(() => call(beyond)).toThrow(`${name}: "${option}" is ${beyond}. Allowed: ${optionText(spec)}`);
        if (!(`${name} ${option} ${bound}` in CROSSED)) expect(blanksIn(call(bound)), `${option} ${bound}`).toEqual([]);
      }
      expect(() => call('many'), option).toThrow(TypeError);
      expect(() => call(Number.NaN), option).toThrow(RangeError);
    }
  });

  test('its choices take their values and no other', () => {
    for (const { call, spec, option } of settingsOf(name, 'enum')) {
      for (const value of spec.values ?? []) {
        const run = () => blanksIn(call(value));
        if (`${name} ${option} ${value}` in CROSSED) expect(run, `${option} ${value}`).toThrow();
        else expect(run(), `${option} ${value}`).toEqual([]);
      }
      expect(() => call('nonsense'), option).toThrow(RangeError);
      expect(() => call('nonsense')).toThrow(`"${option}" is "nonsense"`);
    }
  });

  test('its switches are true or false', () => {
    for (const { call, option } of settingsOf(name, 'boolean')) {
      expect(blanksIn([call(true), call(false)]), option).toEqual([]);
      expect(() => call('yes'), option).toThrow(TypeError);
    }
  });

  test('takes expressions wherever it does not have to look inside', () => {
    for (const { call, spec, option } of SETTINGS.filter(({ helper }) => helper === name)) {
      const key = `${name} ${option}`;
      if (spec.isLiteral === true || spec.type === 'object' || (key in ALSO && ALSO[key] === undefined)) continue;
      const made = call("[parameters('given')]", ALSO[key]);
      expect(JSON.stringify(made), option).toContain("parameters('given')");
      expect(blanksIn(made), option).toEqual([]);
    }
  });

  test('refuses an option that does not exist, and says which do', () => {
    for (const { spec } of helperOf(name).doc.args) {
      if (spec.options === undefined) continue;
      const i = helperOf(name).doc.args.findIndex((argument) => argument.spec === spec);
      const args = [...helperOf(name).doc.example];
      args[i] = { nonsense: 1 };
      expect(() => helperOf(name)(...args)).toThrow(`${name}: there is no option "nonsense". Allowed: `);
    }
  });
});
