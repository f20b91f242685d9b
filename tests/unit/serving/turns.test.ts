import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { takeTurns } from '@/lib/serving/turns.ts'

/** A page asked for: its answer begins when its turn comes and is sent when told. */
function askWith(inTurn: ReturnType<typeof takeTurns>) {
  const begun: string[] = []
  const ask = (name: string) => {
    const response = new EventEmitter()
    const settled = inTurn(response, async () => {
      begun.push(name)
    })
    return { close: () => response.emit('close'), settled, listenerCount: () => response.listenerCount('close') }
  }
  return { ask, begun }
}

const tick = () => vi.advanceTimersByTimeAsync(0)

describe('pages in turn', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('the first begins at once, the others one after another in the order in which they were asked for', async () => {
    const { ask, begun } = askWith(takeTurns())
    const [first, second, third] = [ask('first'), ask('second'), ask('third')]
    await tick()
    expect(begun).toEqual(['first'])
    first.close()
    await tick()
    expect(begun).toEqual(['first', 'second'])
    second.close()
    await tick()
    expect(begun).toEqual(['first', 'second', 'third'])
    third.close()
  })

  it('once nobody waits, the next begins at once again', async () => {
    const { ask, begun } = askWith(takeTurns())
    ask('first').close()
    ask('second')
    await tick()
    expect(begun).toEqual(['first', 'second'])
  })

  it('a turn of more than a tenth of a second is passed on; the answer that is sent later passes on nothing more', async () => {
    const { ask, begun } = askWith(takeTurns())
    const slow = ask('slow')
    ask('second')
    ask('third')
    await vi.advanceTimersByTimeAsync(99)
    expect(begun).toEqual(['slow'])
    await vi.advanceTimersByTimeAsync(1)
    expect(begun).toEqual(['slow', 'second'])
    slow.close()
    await tick()
    expect(begun).toEqual(['slow', 'second'])
  })

  it('a turn that ended early is not passed on once more when its tenth of a second is over', async () => {
    const { ask, begun } = askWith(takeTurns())
    const quick = ask('quick')
    ask('second')
    ask('third')
    await vi.advanceTimersByTimeAsync(40)
    quick.close()
    await vi.advanceTimersByTimeAsync(99)
    expect(begun).toEqual(['quick', 'second'])
    await vi.advanceTimersByTimeAsync(1)
    expect(begun).toEqual(['quick', 'second', 'third'])
  })

  it('whoever goes away while waiting is not answered, and the next does not wait for him', async () => {
    const { ask, begun } = askWith(takeTurns())
    const [first, gone] = [ask('first'), ask('gone')]
    ask('third')
    gone.close()
    await gone.settled
    first.close()
    await tick()
    expect(begun).toEqual(['first', 'third'])
  })

  it('an answer that fails says so, and its turn ends when it is closed', async () => {
    const inTurn = takeTurns()
    const { ask, begun } = askWith(inTurn)
    const response = new EventEmitter()
    const failing = inTurn(response, () => Promise.reject(new Error('failed')))
    await expect(failing).rejects.toThrow('failed')
    ask('next')
    await tick()
    expect(begun).toEqual([])
    response.emit('close')
    await tick()
    expect(begun).toEqual(['next'])
  })

  it('keeps no listener on an answer whose turn is over', async () => {
    const { ask } = askWith(takeTurns())
    const [slow, second] = [ask('slow'), ask('second')]
    await vi.advanceTimersByTimeAsync(100)
    expect(slow.listenerCount()).toBe(0)
    second.close()
    expect(second.listenerCount()).toBe(0)
  })
})
