/** What JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }

/**
 * The one way to write a value as JSON (RFC 8785): names in the order of their UTF-16 units, numbers and texts as ECMAScript
 * writes them, nothing between. Two who hold the same value get the same bytes.
 */
export function computeCanonicalJson(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  let text = ''
  if (isList(value)) {
    for (const each of value) text += `${text && ','}${computeCanonicalJson(each)}`
    return `[${text}]`
  }
  // The usual order of texts in ECMAScript is that of their UTF-16 units.
  for (const name of Object.keys(value).sort())
    text += `${text && ','}${JSON.stringify(name)}:${computeCanonicalJson(value[name] ?? null)}`
  return `{${text}}`
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}
