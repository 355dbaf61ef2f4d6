/** What is wanted of a JSON value: all of it, or of an object these members; `*` stands for any other key. */
export type Wish = true | { readonly [key: string]: Wish };

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const colon = 0x3a;
const [openObject, closeObject, openList, closeList] = [0x7b, 0x7d, 0x5b, 0x5d];

/**
 * Parses of a JSON text only what is wanted. Of a packument of megabytes that is some percent, so that neither the text
 * nor the rest of its values ever become strings. What is skipped is not checked but for its brackets and quotes;
 * SyntaxError for a text that ends too early or is none.
 */
export function skim(json: Buffer, wish: Wish): unknown {
  const skimmer = new Skimmer(json);
  skimmer.value(wish);
  skimmer.end();
  return JSON.parse(Buffer.concat(skimmer.kept).toString("utf8"));
}

class Skimmer {
  readonly kept: Buffer[] = [];
  readonly #json: Buffer;
  #at = 0;

  constructor(json: Buffer) {
    this.#json = json;
  }

  /** Keeps the next value, or of an object what is wanted of it. */
  value(wish: Wish): void {
    this.#space();
    if (wish !== true && this.#json[this.#at] === openObject) this.#members(wish);
    else {
      const start = this.#at;
      this.#skip();
      this.kept.push(this.#json.subarray(start, this.#at));
    }
  }

  /** Nothing but white space may be left. */
  end(): void {
    this.#space();
    if (this.#at < this.#json.length) this.#fail();
  }

  #members(wish: Exclude<Wish, true>): void {
    this.#at++;
    this.#keep("{");
    let isFirst = true;
    for (this.#space(); this.#json[this.#at] !== closeObject; this.#space()) {
      const start = this.#at;
      if (this.#json[this.#at] !== quote) this.#fail();
      this.#string();
      const key = this.#json.subarray(start, this.#at);
      this.#take(colon);
      const own = wanted(wish, JSON.parse(key.toString("utf8")) as string);
      if (own === undefined) {
        this.#space();
        this.#skip();
      } else {
        this.kept.push(...(isFirst ? [key] : [Buffer.from(","), key]));
        this.#keep(":");
        this.value(own);
        isFirst = false;
      }
      this.#space();
      if (this.#json[this.#at] !== closeObject) this.#take(comma);
    }
    this.#at++;
    this.#keep("}");
  }

  /** Passes over one value, brackets and quotes counted. */
  #skip(): void {
    const first = this.#json[this.#at];
    if (first === quote) this.#string();
    else if (first === openObject || first === openList) this.#nested();
    else this.#scalar();
  }

  #nested(): void {
    let depth = 0;
    do {
      const byte = this.#json[this.#at];
      if (byte === undefined) this.#fail();
      if (byte === quote) {
        this.#string();
        continue;
      }
      if (byte === openObject || byte === openList) depth++;
      else if (byte === closeObject || byte === closeList) depth--;
      this.#at++;
    } while (depth > 0);
  }

  /** Passes over a string, whose end is a quote behind an even number of backslashes. */
  #string(): void {
    let end = this.#at;
    let slashes = 1;
    while (slashes % 2 === 1) {
      end = this.#json.indexOf(quote, end + 1);
      if (end < 0) this.#fail();
      slashes = 0;
      while (this.#json[end - 1 - slashes] === backslash) slashes++;
    }
    this.#at = end + 1;
  }

  #scalar(): void {
    const start = this.#at;
    while (isScalar(this.#json[this.#at])) this.#at++;
    if (this.#at === start) this.#fail();
  }

  #space(): void {
    while (isSpace(this.#json[this.#at])) this.#at++;
  }

  #take(byte: number): void {
    this.#space();
    if (this.#json[this.#at] !== byte) this.#fail();
    this.#at++;
  }

  #keep(text: string): void {
    this.kept.push(Buffer.from(text));
  }

  #fail(): never {
    throw new SyntaxError(`Unexpected end or byte at ${this.#at}`);
  }
}

function wanted(wish: Exclude<Wish, true>, key: string): Wish | undefined {
  return Object.hasOwn(wish, key) ? wish[key] : wish["*"];
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** A digit, a sign or a letter of `true`, `false` and `null`. */
function isScalar(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  return (
    (byte >= 0x30 && byte <= 0x39) ||
    (byte >= 0x41 && byte <= 0x7a && byte !== openList && byte !== closeList) ||
    byte === 0x2b ||
    byte === 0x2d ||
    byte === 0x2e
  );
}
