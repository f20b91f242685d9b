import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Where senders download what the program validates with. */
export const technicalLibrary = join(process.cwd(), 'public', 'technical-library')

/** Year and quarter of the schemas in force, as their folder is called: the newest. */
export function findSchemaQuarter(): string {
  return readdirSync(technicalLibrary).sort().at(-1) ?? ''
}
