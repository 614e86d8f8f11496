/** `scale:vmss.healthProbe`: the two ways in which a scale set learns that an instance is well. */

import { defineHelper, option } from '#arm';
import { LIMITS } from '#azure';
import { OS_TYPES } from '#platform';
import type { Extension } from './extensions.ts';
import { modeSpec } from './network.ts';

const { choice, flag, integer, text } = option;
const limits = LIMITS.healthExtension;

/** Answers in a row that tell health from a hiccup; one, Azure's own default, does not. */
export const HEALTH_PROBES = 3;

/**
 * With `probeId` and Uniform mode the reference to a load balancer probe, else the Application Health extension.
 * Never use both: Azure refuses it.
 */
export const healthProbe = defineHelper(
  {
    name: 'scale:vmss.healthProbe',
    summary:
      'The health signal: a load balancer probe for Uniform mode, or the Application Health extension. Never both.',
    docs: 'Using Application Health extension with Virtual Machine Scale Sets',
    options: {
      orchestrationMode: modeSpec,
      probeId: text('Uniform only: id of a load balancer probe that a rule uses.', {}),
      osType: choice('Family of the image.', OS_TYPES, { default: 'Linux' }),
      protocol: choice('What is asked.', ['http', 'https', 'tcp'], { default: 'http' }),
      port: integer('Port on the instance.', { ...LIMITS.port, default: 80 }),
      requestPath: text('Path that answers 200; not for tcp.', { default: '/health' }),
      intervalInSeconds: integer('Time between two questions.', { ...limits.intervalSeconds, unit: 's' }),
      numberOfProbes: integer('Equal answers in a row that change the state.', {
        ...limits.numberOfProbes,
        default: HEALTH_PROBES,
      }),
      richStates: flag(
        'The application answers with {"ApplicationHealthState": "Healthy"}; a plain page will not do.',
        { default: false },
      ),
      gracePeriod: integer('Rich states only: patience with a new instance.', {
        ...limits.gracePeriodSeconds,
        unit: 's',
      }),
    },
    returns: 'With a probe `healthProbe` for the network profile, else an extension for scale:vmss.extensionProfile.',
    example: [{ protocol: 'http', port: 80, requestPath: '/health' }],
  },
  (o): Extension | { healthProbe: { id: string } } => {
    if (o.probeId !== undefined && o.orchestrationMode === 'Uniform') return { healthProbe: { id: o.probeId } };
    return {
      name: 'health',
      publisher: 'Microsoft.ManagedServices',
      type: `ApplicationHealth${o.osType}`,
      typeHandlerVersion: o.richStates ? '2.0' : '1.0',
      enableAutomaticUpgrade: true,
      settings: {
        protocol: o.protocol,
        port: o.port,
        requestPath: o.protocol === 'tcp' ? undefined : o.requestPath,
        intervalInSeconds: o.intervalInSeconds,
        numberOfProbes: o.numberOfProbes,
        gracePeriod: o.richStates ? o.gracePeriod : undefined,
      },
    };
  },
);
