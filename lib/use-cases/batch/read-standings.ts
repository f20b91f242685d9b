import type { BatchSetRecord } from '../../db/batch/batch-sets.ts'
import { type Pair, type PairFacts, readPairFacts } from '../../db/batch/pair-facts.ts'
import type { Transaction } from '../../db/transaction.ts'
import type { BatchForm } from '../../domain/batch/form.ts'
import { todayInBrussels } from '../../domain/local-date.ts'
import type { EmployerFacts } from '../../domain/wage-declaration/facts.ts'
import { assembleFacts, type FactsSource, type GatheredFacts, readLimits } from '../facts/assemble-facts.ts'
import { DeclarationBook, keyOf } from './declaration-book.ts'
import { type Addressed, type NamedWorker, readAddressed, readNamedWorkers } from './parties.ts'

/** Whom a Form speaks of, and what the rules are told about them. */
export interface Standing {
  /** Null unless there is such an employer and the sender may act for it. */
  employerId: string | null
  worker: NamedWorker | null
  gathered: GatheredFacts<EmployerFacts | null>
}

export interface Standings {
  book: DeclarationBook
  of(form: BatchForm): Standing
}

type Common = Pick<FactsSource, 'today' | 'channel' | 'limitsOf' | 'categories'>

async function readCommon(tx: Transaction, set: BatchSetRecord, forms: readonly BatchForm[]): Promise<Common> {
  const today = todayInBrussels(set.receivedAt)
  const codes = forms.flatMap(
    ({ wages }) => wages?.qualities.flatMap(({ employerCategory }) => employerCategory ?? []) ?? [],
  )
  const categories = await tx.legalParameters.listCategories(codes)
  return { today, channel: 'batch', limitsOf: await readLimits(tx, today), categories }
}

/** What is known of the workers of one employer. */
function indexFacts(facts: PairFacts): (employerId: string) => FactsSource['findWorker'] {
  const dimona = Map.groupBy(facts.dimonaPeriods, keyOf)
  const overseas = Map.groupBy(facts.overseasQuarters, keyOf)
  const pensions = Map.groupBy(facts.pensions, ({ workerId }) => workerId)
  return (employerId) => (workerId) => {
    const key = keyOf({ employerId, workerId })
    return {
      ssin: '',
      dimonaPeriods: dimona.get(key) ?? [],
      overseasQuarters: overseas.get(key)?.map(({ quarterStartDate }) => quarterStartDate) ?? [],
      pensions: pensions.get(workerId) ?? [],
    }
  }
}

/** Of an employer for whom the sender may not act it is told nothing, as of one that nobody knows: nothing is looked at. */
function assembleNothing(common: Common, senderRight: FactsSource['senderRight']) {
  return assembleFacts({
    ...common,
    senderRight,
    employer: null,
    findWorker: () => undefined,
    listKnown: () => [],
  })
}

function isRightful({ senderRight }: Addressed): boolean {
  return senderRight === 'own' || senderRight === 'mandated'
}

/**
 * Everything the rules need about the Forms of a chunk, in a dozen questions whatever their number. In the real circuit the workers are
 * held until the transaction ends.
 */
export async function readStandings(
  tx: Transaction,
  set: BatchSetRecord,
  forms: readonly BatchForm[],
): Promise<Standings> {
  const addressedBy = await readAddressed(tx, set, forms)
  const workerOf = await readNamedWorkers(tx, set, forms)
  const pairOf = (form: BatchForm): Pair | null => {
    const [addressed, worker] = [addressedBy(form), workerOf(form)]
    return addressed && isRightful(addressed) && worker
      ? { employerId: addressed.employer.employerId, workerId: worker.workerId }
      : null
  }
  const pairs = [...new Map(forms.flatMap((form) => pairOf(form) ?? []).map((pair) => [keyOf(pair), pair])).values()]
  if (set.circuit === 'R') await tx.workers.lock(pairs.map(({ workerId }) => workerId))
  const facts = await readPairFacts(tx, pairs)
  const common = await readCommon(tx, set, forms)
  const book = new DeclarationBook(facts.declarations)
  const findWorkerAt = indexFacts(facts)
  const gather = ({ employer, senderRight }: Addressed) =>
    assembleFacts({
      ...common,
      employer,
      senderRight,
      findWorker: findWorkerAt(employer.employerId),
      listKnown: (workerId) => book.listKnown({ employerId: employer.employerId, workerId }),
    })
  const gathered = new Map<string, GatheredFacts<EmployerFacts | null>>()
  return {
    book,
    of(form) {
      const addressed = addressedBy(form)
      const worker = workerOf(form)
      if (!addressed || !isRightful(addressed)) {
        // Of an employer whom nobody knows there is no right to speak of.
        return { employerId: null, worker, gathered: assembleNothing(common, addressed?.senderRight ?? 'own') }
      }
      const { employerId } = addressed.employer
      const own = gathered.get(employerId) ?? gather(addressed)
      gathered.set(employerId, own)
      return { employerId, worker, gathered: own }
    },
  }
}
