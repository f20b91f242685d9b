import type { ChildProcess } from 'node:child_process'

/** The little that is known here of what node:cluster says to its processes: not documented, so a test sees a killed process leave nobody waiting. */
interface ClusterMessage {
  act?: string
  seq?: number
  ack?: number
}

type Send = (message: ClusterMessage, handle?: { close(): void }) => boolean

/**
 * Node 24 forgets a connection that it was handing to a process when that died, and whoever asked would wait for ever: under load after
 * nearly every kill. What was handed over and not yet taken is closed here, as what had been taken is by the end of its process.
 */
export function closeWhatWasHanded(web: ChildProcess): void {
  const handed = new Map<number | undefined, { close(): void }>()
  const send = web.send.bind(web) as Send
  const sendAndRemember: Send = (message, handle) => {
    if (message.act === 'newconn' && handle) handed.set(message.seq, handle)
    return send(message, handle)
  }
  Object.assign(web, { send: sendAndRemember })
  web.on('internalMessage', ({ ack }: ClusterMessage) => handed.delete(ack))
  // Its exit may overtake its last messages, and what it was handed keeps node from saying that it is disconnected.
  web.once('close', () => {
    for (const handle of handed.values()) handle.close()
  })
}
