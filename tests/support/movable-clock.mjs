// Loaded in front of a server of the tests (`node --import`), never by the program: its clock can then be moved while it runs.
const RealDate = Date
const realNow = RealDate.now
let offsetMilliseconds = 0
const movedNow = () => realNow() + offsetMilliseconds

/** Dates stay dates: only "now" is another one. */
const MovedDate = new Proxy(RealDate, {
  construct(target, given, newTarget) {
    return Reflect.construct(target, given.length === 0 ? [movedNow()] : given, newTarget)
  },
  apply: () => new RealDate(movedNow()).toString(),
})
RealDate.now = movedNow
RealDate.prototype.constructor = MovedDate
globalThis.Date = MovedDate

process.on('message', (message) => {
  if (typeof message !== 'object' || message === null || !('clockAt' in message)) return
  offsetMilliseconds = RealDate.parse(String(message.clockAt)) - realNow()
  process.send?.({ isClockMoved: true })
})
process.channel?.unref()
