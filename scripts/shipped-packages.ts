/** The packages whose code is in the bundles, from the lock file: for licences and the bill of materials. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LICENCE_FILES = /^(?:licen[sc]e|copying)(?:\.(?:md|txt))?$/i;

interface LockEntry {
  version: string;
  dev?: boolean;
  optional?: boolean;
  license?: string;
  /** Subresource integrity of the package: 'sha512-BASE64'. */
  integrity?: string;
}

export interface ShippedPackage extends LockEntry {
  name: string;
  /** 'node_modules/zod' */
  path: string;
}

export function shippedPackages(): ShippedPackage[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, LockEntry>;
  };
  return Object.entries(packages)
    .filter(([path, entry]) => path.startsWith('node_modules/') && !entry.dev && !entry.optional)
    .map(([path, entry]) => ({ ...entry, path, name: path.replace(/^.*node_modules\//, '') }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The licence texts of all of them, one after the other. */
export function thirdPartyLicences(): string {
  return shippedPackages()
    .map(({ name, version, path, license }) => {
      const file = existsSync(path) ? readdirSync(path).find((one) => LICENCE_FILES.test(one)) : undefined;
      const text = file ? readFileSync(join(path, file), 'utf8').trim() : `Licence: ${license ?? 'unknown'}`;
      return `${name} ${version}\n${'='.repeat(60)}\n${text}\n`;
    })
    .join('\n');
}
