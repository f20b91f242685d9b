import type { Pool } from 'pg'
import { sealSheet } from '@/lib/db/import/sealed-sheet.ts'
import { newId } from '@/lib/db/new-id.ts'
import { anImportedSheet } from '../../factories/imported-sheet.ts'

interface PlantedImport {
  transmissionId: string
  employerId: string
}

/** What somebody handed in for a draft, in a world that a server has open. */
export async function plantImport(client: Pool, { transmissionId, employerId }: PlantedImport): Promise<string> {
  const importId = newId()
  await client.query(
    `INSERT INTO "WageImport" (id, "transmissionId", "employerId", "contentHash", "sealedSheet", "startedByUserId", "startedAt")
     VALUES ($1, $2, $3, 'x', $4, $1, now())`,
    [importId, transmissionId, employerId, sealSheet(importId, anImportedSheet())],
  )
  return importId
}
