/** Lets work in while the bytes that it will hold fit, in the order of asking. */
export interface ByteGate {
  /** Does `work` while `bytes` of the capacity are its own; more than the capacity waits for all of it. */
  pass<T>(bytes: number, work: () => Promise<T>): Promise<T>;
}

/** A gate that holds at most `capacity` bytes at a time. */
export function byteGate(capacity: number): ByteGate {
  let free = capacity;
  const waiting: { readonly bytes: number; readonly enter: () => void }[] = [];
  function admit(): void {
    for (let first = waiting[0]; first !== undefined && first.bytes <= free; first = waiting[0]) {
      waiting.shift();
      free -= first.bytes;
      first.enter();
    }
  }
  return {
    async pass(bytes, work) {
      const share = Math.min(Math.max(bytes, 0), capacity);
      await new Promise<void>((enter) => {
        waiting.push({ bytes: share, enter });
        admit();
      });
      try {
        return await work();
      } finally {
        free += share;
        admit();
      }
    },
  };
}
