import type { Pool } from 'pg'
import { newId } from '@/lib/db/new-id.ts'

/** A group of one worker, in a world that a server has open. */
export async function plantGroup(
  client: Pool,
  { employerId, workerId }: { employerId: string; workerId: string },
): Promise<string> {
  const groupId = newId()
  await client.query(
    `INSERT INTO "WorkerGroup" (id, "employerId", name, "searchName", "savedByUserId", "savedAt")
     VALUES ($1, $2, 'Salle', 'salle', $1, now())`,
    [groupId, employerId],
  )
  await client.query(
    `INSERT INTO "WorkerGroupMember" ("groupId", "employerId", "workerId", qualities) VALUES ($1, $2, $3, '[]')`,
    [groupId, employerId, workerId],
  )
  return groupId
}
