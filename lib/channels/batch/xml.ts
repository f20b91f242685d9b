const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
}

/** Signs that XML 1.0 cannot hold, not even by reference. */
const impossible = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** As the text of an element or the value of an attribute. */
export function escapeXml(text: string): string {
  return text.replace(impossible, '').replace(/[&<>"\r]/g, (sign) => escapes[sign] ?? sign)
}

/** One element with its text; nothing when there is no text to hold. */
export function element(name: string, text: string | number | null): string {
  return text === null ? '' : `<${name}>${escapeXml(String(text))}</${name}>`
}

export function block(name: string, ...content: readonly string[]): string {
  return `<${name}>${content.join('')}</${name}>`
}
