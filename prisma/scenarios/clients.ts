import { type PersonScenario, people } from './people.ts'

/** What the payroll office has: two hundred small clients with one flexi worker each, made by rule instead of by hand. */
export const clientCount = 200

export interface ClientScenario {
  name: string
  enterpriseNumber: string
  nssoNumber: string
  worker: PersonScenario
}

/** Enterprise number: eight digits and 97 minus their remainder. */
const enterpriseNumber = (number: number) => {
  const eight = String(1_500_000 + number).padStart(8, '0')
  return eight + String(97 - (Number(eight) % 97)).padStart(2, '0')
}

/** ONSS number: seven digits and 96 minus the remainder of a hundred times them, 0 written 97. */
const nssoNumber = (number: number) => {
  const seven = 4_900_200 + number
  const check = 96 - ((seven * 100) % 97)
  return `${seven}${String(check <= 0 ? check + 97 : check).padStart(2, '0')}`
}

const taken = new Set(Object.values(people).map(({ ssin }) => ssin.slice(0, 6)))

/** National numbers with sequence 999 on successive birth dates that nobody of the demonstration has. */
export function* generatedSsins(firstBirthDate = '1950-01-01'): Generator<string, never> {
  for (let time = Date.parse(`${firstBirthDate}T00:00:00Z`); ; time += 86_400_000) {
    const birthDate = new Date(time).toISOString().slice(0, 10)
    const six = birthDate.slice(2).replaceAll('-', '')
    if (taken.has(six)) continue
    const nine = `${six}999`
    const base = birthDate >= '2000' ? Number(`2${nine}`) : Number(nine)
    yield nine + String(97 - (base % 97)).padStart(2, '0')
  }
}

/** The office's clients: "Client 001 SRL" and so on, with their worker. */
export function clients(): readonly ClientScenario[] {
  const ssins = generatedSsins()
  return Array.from({ length: clientCount }, (_, index) => {
    const number = index + 1
    const label = String(number).padStart(3, '0')
    return {
      name: `Client ${label} SRL`,
      enterpriseNumber: enterpriseNumber(number),
      nssoNumber: nssoNumber(number),
      worker: { familyName: `Ouvrier${label}`, givenName: 'Camille', ssin: ssins.next().value },
    }
  })
}
