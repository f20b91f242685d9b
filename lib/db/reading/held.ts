type Begin<Tx> = (use: (tx: Tx) => Promise<void>) => Promise<void>

/** A transaction that begins when first asked for and stays open until `end`. */
export class Held<Tx> {
  readonly #begin: Begin<Tx>
  readonly #isDone = Promise.withResolvers<void>()
  #opened: Promise<Tx> | undefined
  #isOver = false

  constructor(begin: Begin<Tx>) {
    this.#begin = begin
  }

  get isOpen(): boolean {
    return this.#opened !== undefined && !this.#isOver
  }

  get isOver(): boolean {
    return this.#isOver
  }

  /** @throws when the database does not answer */
  take(): Promise<Tx> {
    this.#opened ??= new Promise((resolve, reject) => {
      this.#begin((tx) => {
        resolve(tx)
        return this.#isDone.promise
      }).catch(reject)
    })
    return this.#opened
  }

  /** It only read: nobody waits for the commit. */
  end(): void {
    this.#isOver = true
    this.#isDone.resolve()
  }
}
