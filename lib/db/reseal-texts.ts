import { Prisma, type PrismaClient } from './generated/client.ts'
import { findKeyInUse, KEY_IN_USE, OLDER_KEY, openSealed, openWith, sealWith } from './sealed-text.ts'
import { type SealingKey, saveNextSealingKey } from './sealing-keys.ts'

/** In the database while a rotation of the sealing key is under way. */
const UNDER_WAY = 'sealing-rotation'
const ROWS_AT_ONCE = 500
const NOTHING = '00000000-0000-0000-0000-000000000000'

/** Where sealed texts stand, and what ties each to its row. Cookies hold some too, for a quarter of an hour at most. */
const places = [
  { table: 'User', column: 'totpSecret', owner: 'id', isText: true },
  { table: 'Session', column: 'idToken', owner: 'userId', isText: true },
  { table: 'Invitation', column: 'sealedAccount', owner: 'id', isText: false },
  { table: 'AppEnrolment', column: 'sealedSecret', owner: 'userId', isText: false },
  { table: 'SetAsideForm', column: 'ciphertext', owner: 'tokenHash', isText: false },
] as const
type Place = (typeof places)[number]

interface Row {
  id: string
  owner: string
  sealed: Uint8Array
}

/** Adds a key to the file, for a rotation that is to come; nothing is sealed with it yet. One that waits already is not joined by another. */
export async function prepareSealingKey(): Promise<void> {
  saveNextSealingKey((await findKeyInUse()).fingerprint)
}

/** What a rotation came to; a text that no key opens stays as it is, and is named by table and id. */
export interface ResealedTexts {
  count: number
  unreadable: readonly string[]
}

/**
 * Seals every such text anew under the newest key, while the program runs: from the first moment on it seals with that key alone, and
 * opens with every key of the file. An interrupted rotation is gone on with by calling this again.
 */
export async function resealTexts(
  owner: PrismaClient,
  tell: (count: number) => void = () => {},
): Promise<ResealedTexts> {
  const isGoneOn = (await owner.installationSecret.findUnique({ where: { name: UNDER_WAY } })) !== null
  if (!isGoneOn) await begin(owner)
  const pass = new Pass(owner, await findKeyInUse(), tell)
  await pass.run()
  // What was on its way when the key changed lies there by now.
  await pass.run()
  const names = pass.unreadable.size === 0 ? [UNDER_WAY, OLDER_KEY] : [UNDER_WAY]
  await owner.installationSecret.deleteMany({ where: { name: { in: names } } })
  return { count: pass.count, unreadable: [...pass.unreadable] }
}

async function begin(owner: PrismaClient): Promise<void> {
  const next = saveNextSealingKey((await findKeyInUse()).fingerprint)
  await owner.$transaction([
    owner.installationSecret.create({ data: { name: UNDER_WAY, value: next } }),
    owner.installationSecret.upsert({
      where: { name: KEY_IN_USE },
      create: { name: KEY_IN_USE, value: next },
      update: { value: next },
    }),
  ])
}

/** Once through all places. */
class Pass {
  count = 0
  readonly unreadable = new Set<string>()
  readonly #owner: PrismaClient
  readonly #key: SealingKey
  readonly #tell: (count: number) => void

  constructor(owner: PrismaClient, key: SealingKey, tell: (count: number) => void) {
    this.#owner = owner
    this.#key = key
    this.#tell = tell
  }

  async run(): Promise<void> {
    for (const place of places) await this.#resealPlace(place)
  }

  async #resealPlace(place: Place): Promise<void> {
    for (let last = NOTHING; ; ) {
      const rows = await this.#readSome(place, last)
      for (const row of rows) this.count += await this.#resealRow(place, row)
      this.#tell(this.count)
      const end = rows.at(-1)
      if (!end) return
      last = end.id
    }
  }

  #readSome({ table, column, owner, isText }: Place, last: string): Promise<Row[]> {
    const [from, name] = [Prisma.raw(`"${table}"`), Prisma.raw(`"${column}"`)]
    const bytes = isText ? Prisma.sql`convert_to(${name}, 'UTF8')` : name
    return this.#owner.$queryRaw<Row[]>`
      SELECT "id"::text, ${Prisma.raw(`"${owner}"`)}::text AS "owner", ${bytes} AS "sealed" FROM ${from}
      WHERE "id" > ${last}::uuid AND ${name} IS NOT NULL ORDER BY ${from}."id" LIMIT ${ROWS_AT_ONCE}`
  }

  /** A row that somebody changed meanwhile was sealed with the new key by that. */
  async #resealRow({ table, column, isText }: Place, row: Row): Promise<number> {
    const before = Buffer.from(row.sealed)
    const sealed = isText ? Buffer.from(before.toString('utf8'), 'base64url') : before
    if (openWith(this.#key.key, sealed, row.owner) !== null) return 0
    const text = await openSealed(sealed, row.owner).catch(() => null)
    if (text === null) this.unreadable.add(`${table} ${row.id}`)
    if (text === null) return 0
    const anew = sealWith(this.#key, text, row.owner)
    const name = Prisma.raw(`"${column}"`)
    const [after, known] = isText
      ? [anew.toString('base64url'), before.toString('utf8')]
      : [new Uint8Array(anew), new Uint8Array(before)]
    return this.#owner.$executeRaw`
      UPDATE ${Prisma.raw(`"${table}"`)} SET ${name} = ${after} WHERE "id" = ${row.id}::uuid AND ${name} = ${known}`
  }
}
