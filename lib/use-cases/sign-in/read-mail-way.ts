import { mailWay } from '../../integrations/smtp.ts'

/** How a code by e-mail would leave this installation; `none`: the page of that key says so. Anybody may ask. */
export function readMailWay(): ReturnType<typeof mailWay> {
  return mailWay()
}
