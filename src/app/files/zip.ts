/** The package as a download. Loaded when someone asks for it. */
import { type Package, packageZip } from '#generate';
import { download } from './download.ts';

export const downloadZip = (name: string, pkg: Package): void => download(name, packageZip(pkg), 'application/zip');
