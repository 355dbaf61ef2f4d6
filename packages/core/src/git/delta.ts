/**
 * `base` changed by a delta as gitformat-pack(5) describes it: parts of the base and new bytes, in turn. `undefined`
 * where it does not fit the base or gives more than `most` bytes.
 */
export function applyDelta(base: Buffer, delta: Buffer, most: number): Buffer | undefined {
  let at = 0;
  const size = (): number => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = delta[at++] ?? 0;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  };
  /** The bytes of a number that `flags` say are there, the lowest first. */
  const number = (flags: number, bytes: number): number => {
    let value = 0;
    for (let byte = 0; byte < bytes; byte++)
      if (flags & (1 << byte)) value += (delta[at++] ?? 0) * 256 ** byte;
    return value;
  };
  if (size() !== base.length) return undefined;
  const length = size();
  if (length > most) return undefined;
  const whole = Buffer.alloc(length);
  let done = 0;
  while (at < delta.length) {
    const code = delta[at++] as number;
    const isCopy = code >= 128;
    const from = isCopy ? number(code, 4) : at;
    const amount = isCopy ? number(code >> 4, 3) || 0x10000 : code;
    const source = isCopy ? base : delta;
    if (amount === 0 || from + amount > source.length || done + amount > length) return undefined;
    source.copy(whole, done, from, from + amount);
    done += amount;
    if (!isCopy) at += amount;
  }
  return done === length ? whole : undefined;
}
