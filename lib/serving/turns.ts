import type { EventEmitter } from 'node:events'

/** Whose turn lasts longer is waiting for something else than the processor: the next begins beside him. */
const LONGEST_TURN_MILLISECONDS = 100

/** What is told of an answer: `close` once it is sent, or once nobody is there any more. */
type Closing = Pick<EventEmitter, 'once' | 'off'>

/** @throws what the answer throws */
type InTurn = (response: Closing, answer: () => Promise<void>) => Promise<void>

/**
 * Lets pages be made one after another, as they are asked for. A page is work for one processor: of ten that are made side by side
 * each is interrupted by nine others, and all are late; in turn none is later than the last of them was. A turn ends when the answer
 * is sent, or after a tenth of a second. Whoever goes away while waiting is not answered.
 */
export function takeTurns(): InTurn {
  const waiting = new Set<() => void>()
  let isTaken = false

  function passOn(): void {
    const [next] = waiting
    isTaken = next !== undefined
    next?.()
  }

  /** @returns whether anybody is still there when the turn comes */
  function wait(response: Closing): Promise<boolean> {
    return new Promise((resolve) => {
      const settle = (isThere: boolean) => {
        waiting.delete(begin)
        response.off('close', leave)
        resolve(isThere)
      }
      const begin = () => settle(true)
      const leave = () => settle(false)
      waiting.add(begin)
      response.once('close', leave)
    })
  }

  /** The turn is this answer's until it closes or lasts too long, whichever comes first. */
  function hold(response: Closing): void {
    isTaken = true
    const end = () => {
      clearTimeout(longest)
      response.off('close', end)
      passOn()
    }
    const longest = setTimeout(end, LONGEST_TURN_MILLISECONDS)
    response.once('close', end)
  }

  return async (response, answer) => {
    if (isTaken && !(await wait(response))) return
    hold(response)
    await answer()
  }
}
