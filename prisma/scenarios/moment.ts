/** The instant of a clock time in Brussels on a day. */
export function brusselsMoment(day: string, time = '10:00'): Date {
  const shown = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Brussels',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  const winter = new Date(`${day}T${time}:00+01:00`)
  return shown.format(winter) === time ? winter : new Date(`${day}T${time}:00+02:00`)
}

/** The day some days later (or earlier). */
export function daysLater(day: string, count: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)
}
