import type { Confidence } from '../../domain/legal-parameters/dated-value.ts'
import type { Decision, DecisionKind } from '../../domain/legal-parameters/proposal.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { NotFound } from '../../domain/refusal.ts'
import type { Connection } from '../connection.ts'
import { toColumn } from '../dates.ts'
import { Prisma } from '../generated/client.ts'
import { isId, newId } from '../new-id.ts'

export interface NewProposal {
  name: string
  unit: string
  startDate: LocalDate
  endDate: LocalDate | null
  /** Null: no limit. */
  value: number | null
  legalReference: string
  confidence: Confidence
  lastCheckedDate: LocalDate
  note: string | null
  proposedByUserId: string
  proposedAt: Date
}

export interface DecisionRecord extends Decision {
  decidedAt: Date
  remark: string | null
}

export interface ProposalRecord extends NewProposal {
  proposalId: string
  /** Oldest first. */
  decisions: DecisionRecord[]
}

export interface NewDecision {
  proposalId: string
  number: number
  kind: DecisionKind
  decidedByUserId: string
  decidedAt: Date
  remark: string | null
}

interface Row extends NewProposal {
  proposalId: string
  decisions: (Omit<DecisionRecord, 'decidedAt'> & { decidedAt: string })[] | null
}

/** Moments inside JSON come as text. */
function toRecord({ decisions, ...row }: Row): ProposalRecord {
  return {
    ...row,
    decisions: (decisions ?? []).map((decision) => ({ ...decision, decidedAt: new Date(decision.decidedAt) })),
  }
}

/** Values entered at the agents' desk, with what was decided about them. Nothing here is ever changed: things are added. */
export class ParameterProposals {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** Until the end of the transaction nobody else adds to this parameter: neither a value for the same day nor a decision. */
  async lock(name: string): Promise<void> {
    await this.#connection.raw.$queryRaw(
      Prisma.sql`SELECT pg_advisory_xact_lock(hashtext(${`parameter ${name}`}))::text`,
    )
  }

  /** Of one parameter or of all, earliest first day first. */
  list(name?: string): Promise<ProposalRecord[]> {
    return this.#read(name === undefined ? Prisma.sql`TRUE` : Prisma.sql`p."name" = ${name}`)
  }

  /** @throws NotFound */
  async get(proposalId: string): Promise<ProposalRecord> {
    const [found] = isId(proposalId) ? await this.#read(Prisma.sql`p."id" = ${proposalId}::uuid`) : []
    if (!found) throw new NotFound()
    return found
  }

  async #read(condition: Prisma.Sql): Promise<ProposalRecord[]> {
    const rows = await this.#connection.raw.$queryRaw<Row[]>`
      SELECT p."id"::text AS "proposalId", p."name", p."unit", p."startDate"::text, p."endDate"::text, p."value"::float8,
        p."legalReference", p."confidence", p."lastCheckedDate"::text, p."note", p."proposedByUserId"::text, p."proposedAt",
        (SELECT json_agg(json_build_object('kind', d."kind", 'decidedByUserId', d."decidedByUserId", 'decidedAt', d."decidedAt",
          'remark', d."remark") ORDER BY d."number") FROM "ParameterDecision" d WHERE d."proposalId" = p."id") AS "decisions"
      FROM "ParameterProposal" p WHERE ${condition} ORDER BY p."startDate", p."id"`
    return rows.map(toRecord)
  }

  async record({ startDate, endDate, lastCheckedDate, ...proposal }: NewProposal): Promise<string> {
    const id = newId()
    const data = {
      ...proposal,
      id,
      startDate: toColumn(startDate),
      endDate: endDate && toColumn(endDate),
      lastCheckedDate: toColumn(lastCheckedDate),
    }
    await this.#connection.raw.parameterProposal.create({ data })
    return id
  }

  async recordDecision(decision: NewDecision): Promise<void> {
    await this.#connection.raw.parameterDecision.create({ data: { id: newId(), ...decision } })
  }

  /** Names of the agents who took part, by user id. */
  async listNames(proposals: readonly ProposalRecord[]): Promise<ReadonlyMap<string, string>> {
    const ids = proposals.flatMap(({ proposedByUserId, decisions }) => [
      proposedByUserId,
      ...decisions.map(({ decidedByUserId }) => decidedByUserId),
    ])
    const people = await this.#connection.raw.$queryRaw<{ id: string; name: string }[]>`
      SELECT "id"::text, "givenName" || ' ' || "familyName" AS "name" FROM "Person"
      WHERE "id" = ANY(${[...new Set(ids)]}::uuid[])`
    return new Map(people.map(({ id, name }) => [id, name]))
  }
}
