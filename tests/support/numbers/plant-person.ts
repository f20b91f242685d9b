import type { Pool } from 'pg'
import { sealSsin } from '@/lib/db/person/sealed-ssin.ts'
import { getSsinKey } from '@/lib/db/person/ssin-keys.ts'

/** Somebody without a name, in a world that a server has open: its first key seals him. */
export async function plantPerson(client: Pool, id: string, ssin: string): Promise<void> {
  const { ssinSealed, ssinIndex } = sealSsin(getSsinKey(1), id, ssin)
  await client.query(
    `INSERT INTO "Person" (id, "ssinSealed", "ssinIndex", "familyName", "givenName", "searchName") VALUES ($1, $2, $3, 'W', 'W', 'w')`,
    [id, ssinSealed, ssinIndex],
  )
}
