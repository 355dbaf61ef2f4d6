import { isUncertain } from "./failure.ts";
import type { GitHub } from "./github.ts";

/** How often something is made, where each try before was lost for certain. */
const tries = 3;
/** Milliseconds until GitHub's lists show what was just made. */
const settling = 3_000;

interface Creation<T> {
  /** What is there already, if it is. */
  find(): Promise<T | undefined>;
  create(): Promise<T>;
}

/**
 * Makes one thing once. After an answer that was lost, GitHub may have done it nonetheless: so look again,
 * and only then try again.
 */
export async function createOnce<T>({ find, create }: Creation<T>, { budget }: GitHub): Promise<T> {
  for (let count = 1; ; count++) {
    try {
      return await create();
    } catch (error) {
      if (!isUncertain(error)) throw error;
      await budget.wait(settling);
      const found = await find();
      if (found !== undefined) return found;
      if (count === tries) throw error;
    }
  }
}
