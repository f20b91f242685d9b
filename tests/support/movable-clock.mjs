// Loaded in front of a server or a run of the tests (`node --import`), never by the program. TEST_CLOCK says what time it believes it
// is; a server can be told another time while it runs.
const RealDate = Date
const realNow = RealDate.now
const { TEST_CLOCK } = process.env
let offsetMilliseconds = TEST_CLOCK ? RealDate.parse(TEST_CLOCK) - realNow() : 0
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

/** @param {unknown} message */
function moveWhenTold(message) {
  if (typeof message !== 'object' || message === null || !('clockAt' in message)) return
  offsetMilliseconds = RealDate.parse(String(message.clockAt)) - realNow()
  process.send?.({ isClockMoved: true })
}

if (!TEST_CLOCK) {
  process.on('message', moveWhenTold)
  // A listener alone would keep the server alive.
  process.channel?.unref()
}
