/** Virtual machines: the `vm:*` helpers by name. */
import type { HelperMap } from '#arm';
import { identity, image, size } from './vm/parts.ts';
import { extension, nic, virtualMachine } from './vm/resource.ts';

export { extension, identity, image, nic, size, virtualMachine };

export const vmHelpers = {
  'vm:resource': virtualMachine,
  'vm:nic': nic,
  'vm:image': image,
  'vm:size': size,
  'vm:identity': identity,
  'vm:extension': extension,
} satisfies HelperMap;
