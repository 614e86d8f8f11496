/** `scale:autoscale.notification`, `.webhooks`, `.emailAlert`: who hears of scaling. */
import { defineFunction, defineHelper, isExpression, option } from '#arm';

const { list, listOrExpression, object, text } = option;

const emailsSpec = listOrExpression<string>('Addresses.', {
  min: 1,
  isDistinct: true,
  item: text('Address.', { min: 3 }),
});
const urisSpec = list<string>('Addresses that Azure calls, https. The portal shows the first only.', {
  min: 1,
  item: text('Address.', {}),
});

export interface EmailAlert {
  readonly sendToSubscriptionAdministrator: false;
  readonly sendToSubscriptionCoAdministrators: false;
  readonly customEmails: readonly string[] | string;
}

/** Throws a RangeError for text that is no address. */
export const emailAlert = defineFunction<[readonly string[] | string], EmailAlert>(
  {
    name: 'scale:autoscale.emailAlert',
    summary: 'Mail when instances come or go. Mail to administrators by role was retired, so addresses are named.',
    docs: 'Use autoscale actions to send email and webhook alert notifications',
    args: [{ name: 'addresses', spec: { ...emailsSpec, isRequired: true } }],
    returns: '`email` of a notification.',
    example: [['operations@example.com']],
  },
  (addresses) => {
    const wrong =
      Array.isArray(addresses) && addresses.find((address) => !isExpression(address) && !/^\S+@\S+$/.test(address));
    if (typeof wrong === 'string') {
      throw new RangeError(
        `scale:autoscale.emailAlert: "addresses" holds "${wrong}". Allowed: addresses such as name@example.com.`,
      );
    }
    return {
      sendToSubscriptionAdministrator: false,
      sendToSubscriptionCoAdministrators: false,
      customEmails: addresses,
    };
  },
);

export interface Webhook {
  readonly serviceUri: string;
  readonly properties?: Readonly<Record<string, string>> | undefined;
}

/** Throws a RangeError for an address that is not https. */
export const webhooks = defineFunction<
  [readonly string[], Readonly<Record<string, string>> | undefined],
  readonly Webhook[]
>(
  {
    name: 'scale:autoscale.webhooks',
    summary:
      'Calls when instances come or go. A token in the address is the only way to prove the caller, so take it from a secure parameter.',
    docs: 'Use autoscale actions to send email and webhook alert notifications',
    args: [
      { name: 'uris', spec: { ...urisSpec, isRequired: true } },
      { name: 'properties', spec: object<Readonly<Record<string, string>>>('Values that go along.') },
    ],
    returns: '`webhooks` of a notification.',
    example: [["[parameters('webhookUri')]"]],
  },
  (uris, properties) =>
    uris.map((serviceUri) => {
      if (!/^(\[|https:\/\/)/.test(serviceUri)) {
        throw new RangeError(
          `scale:autoscale.webhooks: "uris" holds "${serviceUri}". Allowed: addresses that start with https://, or expressions.`,
        );
      }
      return { serviceUri, properties };
    }),
);

/** Throws a RangeError when there is neither mail nor webhook. */
export const notification = defineHelper(
  {
    name: 'scale:autoscale.notification',
    summary: 'Who hears when instances come or go: by mail, by webhook, or both.',
    docs: 'Use autoscale actions to send email and webhook alert notifications',
    options: {
      emails: emailsSpec,
      webhooks: urisSpec,
      webhookProperties: object<Readonly<Record<string, string>>>('Values that go along with webhooks.'),
    },
    returns: 'A notification for the list `notifications` of an autoscale setting.',
    example: [{ emails: ['operations@example.com'] }],
  },
  (o) => {
    if (o.emails === undefined && o.webhooks === undefined) {
      throw new RangeError(
        'scale:autoscale.notification: neither "emails" nor "webhooks" is given. Allowed: one or both; leave the notification out otherwise.',
      );
    }
    return {
      operation: 'Scale',
      email: o.emails === undefined ? undefined : emailAlert(o.emails),
      webhooks: o.webhooks === undefined ? undefined : webhooks(o.webhooks, o.webhookProperties),
    };
  },
);
