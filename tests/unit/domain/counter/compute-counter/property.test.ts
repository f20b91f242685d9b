import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeCounter } from '@/lib/domain/counter/compute-counter.ts'
import type { CounterDeclaration, CounterVersion } from '@/lib/domain/counter/facts.ts'
import { aVersion, someCounterFacts } from '../../../../factories/counter.ts'
import { cents, range } from '../../../../factories/values.ts'

const years = [2024, 2025, 2026]
const employers = ['brasserie', 'cafe', 'gasthof']

/** Something an employer sends about one of 400 payslips, and what becomes of it. */
const step = fc.record({
  payslip: fc.nat({ max: 399 }),
  wish: fc.constantFrom('send', 'send', 'send', 'correct', 'correct', 'cancel', 'decide'),
  outcome: fc.constantFrom<CounterVersion['status']>('accepted', 'accepted', 'accepted', 'refused', 'processing'),
  year: fc.constantFrom(...years),
  month: fc.integer({ min: 1, max: 12 }),
  wage: fc.integer({ min: 0, max: 5_000_00 }),
  premium: fc.integer({ min: 0, max: 1_000_00 }),
})
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

interface Sent {
  kind: CounterVersion['kind']
  year: number
  amount: number
}

interface ModelPayslip {
  inForce: { year: number; cents: number } | null
  waiting: Sent | null
  isCancelled: boolean
}

function settle(known: ModelPayslip, { kind, year, amount }: Sent): void {
  known.isCancelled = kind === 'cancellation'
  known.inForce = known.isCancelled ? null : { year, cents: amount }
}

/** Plain book-keeping, one payslip at a time: what counts is what was accepted last, until it is cancelled. */
class Model {
  readonly payslips = new Map<number, ModelPayslip>()
  readonly versions = new Map<number, CounterVersion[]>()

  play(each: Step): void {
    const known = this.payslips.get(each.payslip) ?? { inForce: null, waiting: null, isCancelled: false }
    this.payslips.set(each.payslip, known)
    if (known.isCancelled) return
    if (known.waiting) {
      if (each.wish === 'decide' && each.outcome !== 'processing') this.#decide(known, each)
    } else if (each.wish !== 'decide' && (each.wish === 'send') === (known.inForce === null)) this.#send(known, each)
  }

  #decide(known: ModelPayslip, { payslip, outcome }: Step): void {
    const sent = this.versions.get(payslip) ?? []
    const version = sent.pop()
    if (version) sent.push({ ...version, status: outcome })
    if (outcome === 'accepted' && known.waiting) settle(known, known.waiting)
    known.waiting = null
  }

  #send(known: ModelPayslip, { payslip, wish, outcome, year, month, wage, premium }: Step): void {
    const sent = this.versions.get(payslip) ?? []
    const kind = wish === 'send' ? 'original' : wish === 'correct' ? 'modification' : 'cancellation'
    const two = String(month).padStart(2, '0')
    const version = aVersion({
      number: sent.length + 1,
      kind,
      status: outcome,
      calculationPeriod: range(`${year}-${two}-01`, `${year}-${two}-28`),
      wageCents: cents(wage),
      premiumCents: cents(premium),
    })
    this.versions.set(payslip, [...sent, version])
    const what = { kind, year, amount: wage + premium } as const
    if (outcome === 'processing') known.waiting = what
    if (outcome === 'accepted') settle(known, what)
  }

  totalOf(year: number): number {
    return [...this.payslips.values()].reduce(
      (sum, { inForce }) => sum + (inForce?.year === year ? inForce.cents : 0),
      0,
    )
  }

  declarations(): CounterDeclaration[] {
    return [...this.versions].map(([payslip, versions]) => {
      const employer = employers[payslip % employers.length] ?? ''
      return { declarationId: String(payslip), employerId: employer, employerName: employer, versions }
    })
  }
}

const shuffled = <Thing>(things: readonly Thing[], keys: readonly number[]) =>
  things
    .map((thing, place) => ({ thing, key: keys[place % keys.length] ?? 0 }))
    .sort((first, second) => first.key - second.key)
    .map(({ thing }) => thing)

describe('any order of 2,000 submissions, corrections and cancellations', () => {
  it('gives the totals of a simple model, in whatever order the versions are read', () => {
    const play = fc.record({
      steps: fc.array(step, { minLength: 2000, maxLength: 2000 }),
      keys: fc.array(fc.nat(), { minLength: 37, maxLength: 37 }),
    })
    fc.assert(
      fc.property(play, ({ steps, keys }) => {
        const model = new Model()
        for (const each of steps) model.play(each)
        const declarations = shuffled(model.declarations(), keys).map((declaration) => ({
          ...declaration,
          versions: shuffled(declaration.versions, keys),
        }))
        for (const year of years) {
          const counter = computeCounter(someCounterFacts({ year, declarations }))
          expect(counter.totalCents).toBe(model.totalOf(year))
          expect(counter.lines.reduce((sum, line) => sum + line.amountCents, 0)).toBe(counter.totalCents)
          expect(counter.months.reduce((sum, month) => sum + month.totalCents, 0)).toBe(counter.totalCents)
          expect(counter.employers.reduce((sum, each) => sum + each.totalCents, 0)).toBe(counter.totalCents)
        }
      }),
      { numRuns: 30 },
    )
  })
})
