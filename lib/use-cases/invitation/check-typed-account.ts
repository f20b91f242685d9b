import { isLeakedPassword } from '../../db/key/leaked-passwords.ts'
import { findKeyHolder, findUserIdBySsin } from '../../db/user/users.ts'
import { type AccountProblem, checkAccount, type EnteredAccount, tidyProblems } from '../../domain/access/account.ts'
import { parseSsin, type SyntheticPeople } from '../../domain/identifiers/ssin.ts'
import { todayInBrussels } from '../../domain/local-date.ts'
import { findAppCodeStep } from '../sign-in/app-code.ts'

interface TypedAccount {
  entered: EnteredAccount
  totpSecret: string
  syntheticPeople: SyntheticPeople
}

interface UnderstoodAccount {
  ssin: string | null
  step: number | null
  problems: AccountProblem[]
}

/** The number and the code as they were understood, and what is wrong: one problem a field, the first that counts. */
export async function checkTypedAccount(
  { entered, totpSecret, syntheticPeople }: TypedAccount,
  now: Date,
): Promise<UnderstoodAccount> {
  const parsed = parseSsin(entered.ssin, { syntheticPeople, today: todayInBrussels(now) })
  const ssin = parsed.ok ? parsed.value.ssin : null
  const step = findAppCodeStep(totpSecret, entered.code, now)
  const isNumberTaken = ssin !== null && (await findUserIdBySsin(ssin)) !== null
  const isNameTaken = (await findKeyHolder(entered.username)) !== null
  const found: (AccountProblem | false)[] = [
    ...checkAccount(entered, isLeakedPassword),
    ssin === null && 'ssin.unreadable',
    isNumberTaken && 'ssin.taken',
    isNameTaken && 'username.taken',
    step === null && 'code.wrong',
  ]
  return { ssin, step, problems: tidyProblems(found.filter((each) => each !== false)) }
}
