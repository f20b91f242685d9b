import { prisma } from '../../lib/db/owner-client.ts'

export interface Comparison {
  /** Receipts given whose transmission, declaration or audit entry is not there. */
  lost: number
  /** Transmissions that count twice anywhere: declarations, decisions, messages, audit entries, sums. */
  duplicated: number
  /** Transmissions that were received and never decided, or decided without a message. */
  stuck: number
}

interface Found {
  id: string
  ticket: string
  status: string
  versions: number
  decided: number
  submissions: number
  decisions: number
  messages: number
}

function isDuplicated(found: Found): boolean {
  return [found.versions, found.submissions, found.decisions, found.messages].some((count) => count > 1)
}

/** Rows of the overview that disagree with the declarations they are made from. */
async function countWrongOverviewRows(): Promise<number> {
  const rows = await prisma.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM "OverviewRow" o
    WHERE (o."acceptedCount", o."processingCount") <> (
      SELECT count(*) FILTER (WHERE d."status" = 'accepted'), count(*) FILTER (WHERE d."processingVersionId" IS NOT NULL)
      FROM "WageDeclaration" d
      WHERE d."employerId" = o."employerId" AND d."workerId" = o."workerId"
        AND extract(year FROM d."calculationStartDate") = o."year")`
  return rows[0]?.count ?? 0
}

/**
 * Holds the ledger of receipts against the database.
 * @param receipts ticket by transmission, as acknowledged
 * @param transmissionIds everything the drill may have sent; others, of the demonstration, are not its matter
 */
export async function compare(
  receipts: ReadonlyMap<string, string>,
  transmissionIds: readonly string[],
): Promise<Comparison> {
  const found = await prisma.$queryRaw<Found[]>`
    SELECT t."id", t."ticket", t."status"::text,
      (SELECT count(*)::int FROM "WageDeclarationVersion" v WHERE v."transmissionId" = t."id") AS versions,
      (SELECT count(*)::int FROM "WageDeclarationVersion" v
        WHERE v."transmissionId" = t."id" AND v."status" = 'accepted') AS decided,
      (SELECT count(*)::int FROM "AuditEntry" a
        WHERE a."subjectId" = t."id"::text AND a."action" = 'transmission.submit') AS submissions,
      (SELECT count(*)::int FROM "AuditEntry" a JOIN "WageDeclarationVersion" v ON a."subjectId" = v."declarationId"::text
        WHERE v."transmissionId" = t."id" AND a."action" = 'declaration.accept') AS decisions,
      (SELECT count(*)::int FROM "EBoxMessage" m WHERE m."transmissionId" = t."id") AS messages
    FROM "Transmission" t WHERE t."status" <> 'draft' AND t."id" = ANY(${transmissionIds}::uuid[])`
  const byId = new Map(found.map((each) => [each.id, each]))
  const isKept = ([id, ticket]: [string, string]) => {
    const there = byId.get(id)
    return there?.ticket === ticket && there.versions >= 1 && there.submissions >= 1
  }
  return {
    lost: [...receipts].filter((receipt) => !isKept(receipt)).length,
    duplicated: found.filter(isDuplicated).length + (await countWrongOverviewRows()),
    stuck: found.filter((each) => each.status !== 'done' || each.decided < 1 || each.messages < 1).length,
  }
}

export async function countUndecided(): Promise<number> {
  return prisma.transmission.count({ where: { status: 'received' } })
}
