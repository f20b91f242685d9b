import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { GatheringSocket } from '@/lib/db/reading/gathering-socket.ts'

/** Connected to nobody: it keeps what would be sent, one entry for each sending. */
class NotedSocket extends GatheringSocket {
  readonly sendings: string[] = []

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void) {
    this.sendings.push(String(chunk))
    done()
  }

  override _writev(chunks: { chunk: Buffer }[], done: () => void) {
    this.sendings.push(chunks.map(({ chunk }) => String(chunk)).join(''))
    done()
  }
}

it('sends what is written in one turn at once and in its order, also by those who gather themselves', async () => {
  const socket = new NotedSocket()
  socket.write('begin ')
  await Promise.resolve()
  socket.cork()
  socket.write('bind ')
  socket.write('execute ')
  socket.uncork()
  expect(socket.sendings).toEqual([])
  await setImmediate()
  expect(socket.sendings).toEqual(['begin bind execute '])
  socket.write('commit')
  await setImmediate()
  expect(socket.sendings).toEqual(['begin bind execute ', 'commit'])
})
