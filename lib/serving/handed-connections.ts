import cluster, { type Worker } from 'node:cluster'
import type { Server } from 'node:http'

/** The little that is known here of what node:cluster says to its processes: not documented, so tests see what becomes of it. */
interface ClusterMessage {
  cmd?: string
  act?: string
  seq?: number
  ack?: number
  accepted?: boolean
}

type Send = (message: ClusterMessage, ...rest: unknown[]) => boolean

interface Holder {
  send: Send
  /** With those that it was handed. */
  heldCount: number
  /** What it was handed and has not yet taken. */
  handed: Set<number>
}

/** What a web process says whenever a connection ended: how many it still holds. */
interface Held {
  heldCount: number
}

/**
 * Hands each connection to the web process that holds the fewest. node:cluster hands them in turn, to whichever took its last one
 * soonest: of ten browsers that keep theirs, six may share a process while four share the other.
 * @returns what each web process is shown to as soon as it is there
 */
export function shareConnections(): (web: Worker) => void {
  const listening = new Set<Holder>()

  function findHolder(inTurn: Holder): Holder {
    return [...listening].reduce((one, other) => (other.heldCount < one.heldCount ? other : one), inTurn)
  }

  return (web) => {
    const { process: child } = web
    const own: Holder = { send: child.send.bind(child) as Send, heldCount: 0, handed: new Set() }
    const send: Send = (message, ...rest) => {
      if (message.act !== 'newconn' || message.seq === undefined) return own.send(message, ...rest)
      const holder = findHolder(own)
      holder.heldCount += 1
      holder.handed.add(message.seq)
      return holder.send(message, ...rest)
    }
    Object.assign(child, { send })
    child.on('internalMessage', ({ ack, accepted }: ClusterMessage) => {
      if (ack !== undefined && own.handed.delete(ack) && !accepted) own.heldCount -= 1
    })
    child.on('message', ({ heldCount }: Partial<Held>) => {
      if (heldCount !== undefined) own.heldCount = heldCount + own.handed.size
    })
    web.once('listening', () => listening.add(own))
    web.once('disconnect', () => listening.delete(own))
    // Node forgets a connection that it was handing to a process when that died, and whoever asked would wait for ever: it is answered
    // for, which closes it. The exit may overtake the last messages, and what was handed keeps node from saying "disconnected".
    child.once('exit', () => listening.delete(own))
    child.once('close', () => {
      for (const ack of own.handed) child.emit('internalMessage', { cmd: 'NODE_CLUSTER', ack, accepted: true })
    })
  }
}

/** In a web process: lets the first one know how many connections it holds, whenever there is one less. */
export function tellOfEnds(server: Server): void {
  if (!cluster.isWorker) return
  const tell = () =>
    server.getConnections((failure, heldCount) => {
      if (!failure && process.connected) process.send?.({ heldCount } satisfies Held)
    })
  server.on('connection', (socket) => socket.once('close', tell))
}
