import { idOfName } from "./name.ts";

const places: readonly (readonly [RegExp, (path: string) => string])[] = [
  [
    /^(?:www\.)?(?:opensource\.org|spdx\.org|choosealicense\.com)\/licenses?\/([\w.+-]+?)(?:\.(?:php|html|txt))?$/,
    (id) => id,
  ],
  [/^(?:www\.)?apache\.org\/licenses\/license-(\d\.\d)/, (version) => `Apache ${version}`],
  [/^(?:www\.)?gnu\.org\/(?:licenses|copyleft)\/(?:old-licenses\/)?([al]?gpl(?:-\d\.\d)?)/, (id) => id],
  [/^(?:www\.)?creativecommons\.org\/licenses\/([a-z-]+\/\d\.\d)\/?(?:$|deed|legalcode)/, (id) => `CC ${id}`],
  [/^(?:www\.)?creativecommons\.org\/publicdomain\/zero\/(1\.0)/, () => "CC0-1.0"],
  [/^(?:www\.)?mozilla\.org\/(?:en-us\/)?mpl\/(\d\.\d)/, (version) => `MPL ${version}`],
  [/^(?:www\.)?eclipse\.org\/legal\/epl-(?:v)?(\d)\.?0/, (version) => `EPL ${version}.0`],
  [/^(?:[\w-]+\.)?(mit)-license\.org/, (id) => id],
  [/^(?:www\.)?(unlicense)\.org/, (id) => id],
  [/^(?:www\.)?(wtfpl)\.net/, (id) => id],
  [/^(?:www\.)?blueoakcouncil\.org\/license\/(1\.0\.0)/, () => "BlueOak-1.0.0"],
];

/** The license that stands at a well-known address, by the address alone: nothing is fetched. */
export function idOfAddress(address: string): string | undefined {
  const path = /^https?:\/\/(\S+)$/i.exec(address.trim())?.[1]?.toLowerCase().replace(/\/+$/, "");
  if (path === undefined) return undefined;
  for (const [pattern, nameOf] of places) {
    const name = pattern.exec(path)?.[1];
    if (name !== undefined) return idOfName(nameOf(name));
  }
  return undefined;
}
