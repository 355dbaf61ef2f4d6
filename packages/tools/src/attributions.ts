/** What packages do not say about themselves, and we have to. Kept small: each entry has its reason. */

/** What stands in for a missing license text. It counts only while the package still states `license`. */
export interface Statement {
  readonly license: string;
  readonly text: string;
}

/** Code inside a package that somebody else wrote, and whose terms the package does not ship. */
export interface Part {
  readonly name: string;
  readonly license: string;
  readonly text: string;
}

/** The MIT License below its copyright line. */
const mit = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation
the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and
to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of
the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO
THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF
CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
IN THE SOFTWARE.`;

/** The ISC License below its copyright line. */
const isc = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby
granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN
AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR
PERFORMANCE OF THIS SOFTWARE.`;

/** Packages without a license text, by name. */
export const statements: Readonly<Record<string, Statement>> = {
  // CC0 1.0 asks for nothing; the package holds no text.
  "spdx-license-ids": {
    license: "CC0-1.0",
    text: "Dedicated to the public domain: https://creativecommons.org/publicdomain/zero/1.0/legalcode",
  },
  // They state their license and authors in package.json or README.md alone.
  "@npmcli/agent": { license: "ISC", text: `Copyright GitHub Inc.\n\n${isc}` },
  "err-code": {
    license: "MIT",
    text: `Copyright IndigoUnited (http://indigounited.com) and contributors\n\n${mit}`,
  },
  imurmurhash: { license: "MIT", text: `Copyright (c) 2013 Gary Court, Jens Taylor\n\n${mit}` },
  // CC BY 3.0, section 4(a), takes the URI of the license for its text; 4(b) wants the authors and the title.
  "spdx-exceptions": {
    license: "CC-BY-3.0",
    text:
      "The list of SPDX license exceptions by The Linux Foundation, as packaged by Kyle E. Mitchell, unchanged,\n" +
      "under Creative Commons Attribution 3.0 Unported: https://creativecommons.org/licenses/by/3.0/legalcode",
  },
};

/** Parts by the package that holds them. */
export const parts: Readonly<Record<string, readonly Part[]>> = {
  // Its runtime functions stand in every bundle; ncc's own LICENSES.txt does not name it.
  "@vercel/ncc": [
    {
      name: "webpack",
      license: "MIT",
      text: `Copyright JS Foundation and other contributors\n\n${mit}`,
    },
  ],
  // lib/llhttp/ is compiled from https://github.com/nodejs/llhttp.
  undici: [{ name: "llhttp", license: "MIT", text: `Copyright Fedor Indutny, 2018.\n\n${mit}` }],
};
