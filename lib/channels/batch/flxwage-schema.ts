import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ParseOption, XmlDocument, XmlLibError, XsdValidator } from 'libxml2-wasm'
import type { Slice } from './slice.ts'
import { findSchemaQuarter, technicalLibrary } from './technical-library.ts'

/** Nothing outside is ever opened; lines beyond 65,535 keep their number. */
const reading = ParseOption.XML_PARSE_NO_XXE | ParseOption.XML_PARSE_NO_SYS_CATALOG | ParseOption.XML_PARSE_BIG_LINES

export interface SchemaError {
  /** 102: not well-formed after all (a prefix nobody declared). 312: not as the schema says. */
  code: 'ACRF-102' | 'ACRF-312'
  /** Which element of the slice, the root being 0. */
  element: number
  detail: string
}

const validators = new Map<string, XsdValidator>()

/** The very file that senders download; kept for as long as the process lives. */
function openValidator(name: string): XsdValidator {
  const known = validators.get(name)
  if (known) return known
  const quarter = findSchemaQuarter()
  const schema = XmlDocument.fromString(readFileSync(join(technicalLibrary, quarter, `${name}_${quarter}.xsd`), 'utf8'))
  const validator = XsdValidator.fromDoc(schema)
  schema.dispose()
  validators.set(name, validator)
  return validator
}

/** What the schema has against the whole text of an answer; one sentence each. */
export function checkBySchema(name: 'FLXWAGE' | 'ACRF' | 'NOTIFICATION', xml: string): readonly SchemaError[] {
  let document: XmlDocument | undefined
  try {
    document = XmlDocument.fromBuffer(Buffer.from(xml), { option: reading })
    openValidator(name).validate(document)
    return []
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error
    const code = document ? 'ACRF-312' : 'ACRF-102'
    return error.details.map(({ line, message }) => ({ code, element: Math.max(0, line - 2), detail: tidy(message) }))
  } finally {
    document?.dispose()
  }
}

export function checkSlice(slice: Slice): readonly SchemaError[] {
  return checkBySchema('FLXWAGE', `${slice.xml}</${slice.rootName}>`)
}

const LONGEST_DETAIL = 300

/** Without namespaces, which say nothing here, and without what the element holds: it may be a national number. */
function tidy(message: string): string {
  return message
    .replace(/\{http:[^}]*\}/g, '')
    .replace(/[Vv]alue '[\s\S]*' is not/, 'value is not')
    .replace(/: '[\s\S]*' is not a valid value/, ': This is not a valid value')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_DETAIL)
}
