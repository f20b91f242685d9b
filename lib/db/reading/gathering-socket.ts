import { Socket } from 'node:net'

/**
 * Sends what is written in one turn of the event loop at once. The driver sends each question by itself, and a page asks several in
 * a turn: each sending costs both sides a wake-up, which for the small questions is more than the answer costs.
 */
export class GatheringSocket extends Socket {
  #isGathering = false

  override write(said: string | Uint8Array, ...rest: unknown[]): boolean {
    if (!this.#isGathering) {
      this.#isGathering = true
      this.cork()
      process.nextTick(() => {
        this.#isGathering = false
        this.uncork()
      })
    }
    return super.write(said, ...(rest as []))
  }
}
