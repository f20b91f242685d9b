import type { Pair, PairDeclaration } from '../../db/batch/pair-facts.ts'
import type { KnownRow } from '../../db/declaration/facts-rows.ts'

/** A declaration of the book: as it was read, or as the Forms before have left it. */
export interface BookedDeclaration extends PairDeclaration {
  isNew: boolean
  isChanged: boolean
}

export const keyOf = ({ employerId, workerId }: Pair): string => `${employerId} ${workerId}`

/**
 * The declarations of some pairs while a chunk is decided Form after Form: what one Form leads to, the next one of its worker finds,
 * whether or not it will be written down.
 */
export class DeclarationBook {
  readonly #declarations: Map<string, BookedDeclaration[]>

  constructor(declarations: readonly PairDeclaration[]) {
    const booked = declarations.map((each) => ({ ...each, isNew: false, isChanged: false }))
    this.#declarations = Map.groupBy(booked, keyOf)
  }

  list(pair: Pair): readonly BookedDeclaration[] {
    return this.#declarations.get(keyOf(pair)) ?? []
  }

  /** What the rules count: accepted, or in processing. */
  listKnown(pair: Pair): KnownRow[] {
    return this.list(pair).flatMap(({ calculation, status, createdAt, ...booked }) =>
      calculation === null || (status !== 'accepted' && status !== 'processing')
        ? []
        : {
            declarationId: booked.declarationId,
            workerId: booked.workerId,
            status,
            isAccepted: booked.acceptedVersionId !== null,
            calculation,
            totalCents: booked.totalCents as KnownRow['totalCents'],
            createdAt: createdAt.toISOString(),
          },
    )
  }

  add(declaration: BookedDeclaration): void {
    const own = this.#declarations.get(keyOf(declaration))
    if (own) own.push(declaration)
    else this.#declarations.set(keyOf(declaration), [declaration])
  }

  /** Those that the chunk made or changed. */
  listTouched(): BookedDeclaration[] {
    return [...this.#declarations.values()].flat().filter(({ isNew, isChanged }) => isNew || isChanged)
  }
}
