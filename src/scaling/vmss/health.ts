/** `scale:vmss.healthProbe`: the two ways in which a scale set learns that an instance is well. */
import { LIMITS } from '#azure';
import { defineHelper, option } from '#arm';
import { networkSpecs, type Extension } from './profiles.ts';

const { integer, oneOf, text } = option;
const limits = LIMITS.healthExtension;

/**
 * With `probeId` the reference to a load balancer probe (Uniform only), else the Application Health extension.
 * Never use both: Azure refuses it.
 */
export const healthProbe = defineHelper(
  {
    name: 'scale:vmss.healthProbe',
    summary: 'The health signal: a load balancer probe for Uniform mode, or the Application Health extension. Never both.',
    docs: 'Using Application Health extension with Virtual Machine Scale Sets',
    options: {
      orchestrationMode: networkSpecs.orchestrationMode,
      probeId: text('Id of a load balancer probe that a rule uses.', {}),
      osType: oneOf('Family of the image.', ['Linux', 'Windows'], { default: 'Linux' }),
      protocol: oneOf('What is asked.', ['http', 'https', 'tcp'], { default: 'http' }),
      port: integer('Port on the instance.', { ...LIMITS.port, default: 80 }),
      requestPath: text('Path that answers 200; not for tcp.', { default: '/health' }),
      intervalInSeconds: integer('Time between two questions.', { ...limits.intervalSeconds, default: limits.intervalSeconds.default, unit: 's' }),
      numberOfProbes: integer('Equal answers in a row that change the state.', { ...limits.numberOfProbes, default: 3 }),
    },
    example: [{ protocol: 'http', port: 80, requestPath: '/health' }],
  },
  (o): Extension | { healthProbe: { id: string } } => {
    if (o.probeId !== undefined && o.orchestrationMode === 'Uniform') return { healthProbe: { id: o.probeId } };
    return {
      name: 'health',
      publisher: 'Microsoft.ManagedServices',
      type: `ApplicationHealth${o.osType}`,
      typeHandlerVersion: '1.0',
      enableAutomaticUpgrade: true,
      settings: {
        protocol: o.protocol,
        port: o.port,
        requestPath: o.protocol === 'tcp' ? undefined : o.requestPath,
        intervalInSeconds: o.intervalInSeconds,
        numberOfProbes: o.numberOfProbes,
      },
    };
  },
);
