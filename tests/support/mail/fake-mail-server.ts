import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'

/** Just enough of SMTP (RFC 5321) to take a mail, or to refuse it. */
export interface FakeMailServer {
  url: string
  /** Head and text of each mail as they came. */
  mails: string[]
  /** Answers like a server that is too busy. */
  isBusy: boolean
  stop: () => Promise<void>
}

export async function startFakeMailServer(): Promise<FakeMailServer> {
  const server = createServer((socket) => converse(socket, told))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const told: FakeMailServer = {
    url: `smtp://127.0.0.1:${port}`,
    mails: [],
    isBusy: false,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
  return told
}

function converse(socket: Socket, told: FakeMailServer): void {
  let heard = ''
  let isMail = false
  socket.on('error', () => {})
  socket.write('220 fake\r\n')
  socket.on('data', (bytes) => {
    heard += bytes.toString('utf8')
    const end = isMail ? '\r\n.\r\n' : '\r\n'
    const place = heard.indexOf(end)
    if (place < 0) return
    const said = heard.slice(0, place)
    heard = heard.slice(place + end.length)
    if (isMail) told.mails.push(said)
    const answer = isMail ? '250 taken' : answerTo(said, told.isBusy)
    isMail = answer.startsWith('354')
    socket.write(`${answer}\r\n`)
  })
}

function answerTo(said: string, isBusy: boolean): string {
  if (/^DATA/i.test(said)) return '354 go on'
  if (/^QUIT/i.test(said)) return '221 bye'
  return isBusy && /^MAIL/i.test(said) ? '451 try later' : '250 fake'
}
