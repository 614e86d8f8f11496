/** `scale:vmss.extensionProfile`: what is installed on every instance, and in which order. */

import { defineFunction, isoDuration, option } from '#arm';
import { LIMITS } from '#azure';

const { boolean, duration, list, object, options, text } = option;

export interface Extension {
  readonly name: string;
  readonly publisher: string;
  readonly type: string;
  readonly typeHandlerVersion: string;
  readonly autoUpgradeMinorVersion?: boolean | string | undefined;
  readonly enableAutomaticUpgrade?: boolean | string | undefined;
  readonly settings?: object | undefined;
  readonly protectedSettings?: object | undefined;
  readonly protectedSettingsFromKeyVault?: object | undefined;
  readonly provisionAfterExtensions?: readonly string[] | undefined;
  readonly suppressFailures?: boolean | string | undefined;
  readonly forceUpdateTag?: string | undefined;
}

const extension = options('An extension.', {
  name: text('Name, unique in the scale set.', { isRequired: true, min: 1 }),
  publisher: text('Publisher.', { isRequired: true }),
  type: text('Type.', { isRequired: true }),
  typeHandlerVersion: text('Version, major and minor.', { isRequired: true }),
  autoUpgradeMinorVersion: boolean('Takes the newest minor version when it is installed.', { default: true }),
  enableAutomaticUpgrade: boolean('Azure keeps it up to date.', {}),
  settings: object<object>('Open settings.'),
  protectedSettings: object<object>('Settings with secrets.'),
  protectedSettingsFromKeyVault: object<object>('Secrets out of a key vault {secretUrl, sourceVault}.'),
  provisionAfterExtensions: list<string>('Names of the extensions that come first.'),
  suppressFailures: boolean('An instance counts as made even when this fails.', {}),
  forceUpdateTag: text('Changing it installs the extension again.', {}),
});

const budget = LIMITS.vmss.extensionsTimeBudgetMinutes;
export const timeBudgetSpec = duration('Time for all extensions together.', { ...budget, unit: 'min' });

export interface ExtensionProfile {
  readonly extensions: readonly { readonly name: string; readonly properties: object }[];
  readonly extensionsTimeBudget: string;
}

/** Throws a RangeError for doubled names and for an order that names unknown siblings or runs in a circle. */
export const extensionProfile = defineFunction<
  [readonly Extension[], { readonly timeBudgetMinutes: number | string }],
  ExtensionProfile
>(
  {
    name: 'scale:vmss.extensionProfile',
    summary: 'Extensions of every instance, in their order. Secrets belong into protectedSettings; health comes last.',
    docs: 'Sequence extension provisioning in Virtual Machine Scale Sets',
    args: [
      {
        name: 'extensions',
        spec: list<Extension>('Extensions with unique names.', { isRequired: true, min: 1, item: extension }),
      },
      { name: 'options', spec: options('Time.', { timeBudgetMinutes: timeBudgetSpec }) },
    ],
    returns: '`extensionProfile`, for the machine profile of a scale set.',
    example: [
      [{ name: 'script', publisher: 'Microsoft.Azure.Extensions', type: 'CustomScript', typeHandlerVersion: '2.1' }],
    ],
  },
  (extensions, { timeBudgetMinutes }) => {
    checkOrder(extensions);
    return {
      extensions: extensions.map(({ name, ...properties }) => ({ name, properties })),
      extensionsTimeBudget: isoDuration(timeBudgetMinutes, 'min'),
    };
  },
);

function checkOrder(extensions: readonly Extension[]): void {
  const byName = new Map(extensions.map((extension) => [extension.name, extension]));
  if (byName.size < extensions.length) {
    throw new RangeError('scale:vmss.extensionProfile: two extensions have one name. Allowed: unique names.');
  }
  const visit = (name: string, above: readonly string[]): void => {
    if (above.includes(name)) {
      throw new RangeError(
        `scale:vmss.extensionProfile: "provisionAfterExtensions" runs in a circle: ${[...above, name].join(' → ')}. Allowed: an order.`,
      );
    }
    const found = byName.get(name);
    if (!found) {
      throw new RangeError(
        `scale:vmss.extensionProfile: "provisionAfterExtensions" names "${name}". Allowed: ${[...byName.keys()].join(', ')}.`,
      );
    }
    for (const before of found.provisionAfterExtensions ?? []) visit(before, [...above, name]);
  };
  for (const { name } of extensions) visit(name, []);
}
