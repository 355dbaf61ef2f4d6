/** Where the encoded license texts lie: made by the build, `dist/shared/` beside a bundle. For `readTexts`. */
export const textsLocation = new URL("../../generated/license-texts.bin", import.meta.url);
