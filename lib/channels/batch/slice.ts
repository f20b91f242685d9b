import type { BatchForm } from '../../domain/batch/form.ts'

/** Counted from 1. */
export interface Place {
  lineNumber: number
  columnNumber: number
}

/**
 * A run of Forms written anew for the validation by schema: nothing but elements, attributes and text, each element beginning a
 * line of its own. So a file of any size is validated in parts, and the line of an error tells the element, and where it stood.
 */
export interface Slice {
  xml: string
  rootName: string
  /** Of each element, the root first: that of line 2. */
  places: Place[]
  forms: BatchForm[]
}

export interface OpenTag {
  name: string
  attributes: Record<string, string>
}

export function startSlice(root: OpenTag, place: Place): Slice {
  const slice: Slice = { xml: '', rootName: root.name, places: [], forms: [] }
  writeOpenTag(slice, root, place)
  return slice
}

/** The line ends within the tag, where it means nothing. */
export function writeOpenTag(slice: Slice, { name, attributes }: OpenTag, place: Place): void {
  slice.xml += `<${name}\n`
  for (const key in attributes) slice.xml += ` ${key}="${escapeText(attributes[key] ?? '')}"`
  slice.xml += '>'
  slice.places.push(place)
}

export function writeText(slice: Slice, text: string): void {
  slice.xml += escapeText(text)
}

export function writeCloseTag(slice: Slice, name: string): void {
  slice.xml += `</${name}>`
}

const special = /[&<>"\t\n\r]/g

/** A line break becomes a reference: lines are counted. */
function escapeText(text: string): string {
  return special.test(text) ? text.replace(special, (sign) => `&#${sign.charCodeAt(0)};`) : text
}
