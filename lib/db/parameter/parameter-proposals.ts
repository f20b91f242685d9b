import type { Confidence } from '../../domain/legal-parameters/dated-value.ts'
import type { Decision, DecisionKind } from '../../domain/legal-parameters/proposal.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { NotFound } from '../../domain/refusal.ts'
import type { Connection } from '../connection.ts'
import { toColumn, toLocalDate, toLocalDateOrNull } from '../dates.ts'
import { Prisma } from '../generated/client.ts'
import { isId, newId } from '../new-id.ts'

export interface NewProposal {
  name: string
  unit: string
  startDate: LocalDate
  endDate: LocalDate | null
  value: number
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

const withDecisions = { decisions: { orderBy: { number: 'asc' } } } as const satisfies Prisma.ParameterProposalInclude
type Row = Prisma.ParameterProposalGetPayload<{ include: typeof withDecisions }>

function toRecord({
  id,
  startDate,
  endDate,
  lastCheckedDate,
  value,
  confidence,
  decisions,
  ...row
}: Row): ProposalRecord {
  return {
    ...row,
    proposalId: id,
    startDate: toLocalDate(startDate),
    endDate: toLocalDateOrNull(endDate),
    lastCheckedDate: toLocalDate(lastCheckedDate),
    value: value.toNumber(),
    confidence: confidence as Confidence,
    decisions: decisions.map(({ kind, decidedByUserId, decidedAt, remark }) => ({
      kind,
      decidedByUserId,
      decidedAt,
      remark,
    })),
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
  async list(name?: string): Promise<ProposalRecord[]> {
    const rows = await this.#connection.raw.parameterProposal.findMany({
      where: name === undefined ? {} : { name },
      orderBy: [{ startDate: 'asc' }, { id: 'asc' }],
      include: withDecisions,
    })
    return rows.map(toRecord)
  }

  /** @throws NotFound */
  async get(proposalId: string): Promise<ProposalRecord> {
    const row = isId(proposalId)
      ? await this.#connection.raw.parameterProposal.findUnique({ where: { id: proposalId }, include: withDecisions })
      : null
    if (!row) throw new NotFound()
    return toRecord(row)
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
    const people = await this.#connection.raw.person.findMany({ where: { id: { in: [...new Set(ids)] } } })
    return new Map(people.map(({ id, givenName, familyName }) => [id, `${givenName} ${familyName}`]))
  }
}
