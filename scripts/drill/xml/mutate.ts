import { createHash } from 'node:crypto'

/** Numbers below 1; the same seed gives the same ones. */
function makeRandom(seed: number): Random {
  let count = 0
  return () => createHash('sha256').update(`${seed} ${count++}`).digest().readUInt32BE() / 2 ** 32
}

type Random = () => number
type Mutation = (text: string, random: Random) => string

const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)] as T
const at = (length: number, random: Random) => Math.floor(random() * (length + 1))

const anyTag = /<\/?[A-Z]\w*[^>]*>/g
const anyLeaf = /<([A-Z]\w*)>([^<]*)<\/\1>/g
const anyElement = /<([A-Z]\w*)>[\s\S]*?<\/\1>/g

/** One of the places the pattern finds, given to `change`. */
function atOneOf(pattern: RegExp, change: (found: string, random: Random) => string): Mutation {
  return (text, random) => {
    const places = [...text.matchAll(pattern)]
    if (places.length === 0) return text
    const { index, 0: found } = pick(places, random)
    return text.slice(0, index) + change(found, random) + text.slice(index + found.length)
  }
}

/** Signs that mean something to XML, or to nobody. Left out is what is refused here by choice: other encodings and DOCTYPE. */
const signs = [
  '<',
  '>',
  '&',
  '"',
  "'",
  ']]>',
  '<!--',
  '-->',
  '--',
  '<![CDATA[',
  '<?',
  '?>',
  '/>',
  '</',
  '=',
  ' ',
  '\t',
  '\r',
  '\n',
  '\u0000',
  '\u0007',
  '\u007f',
  '\u0085',
  '\u2028',
  '\ufffe',
  '\uffff',
  '\ufeff',
  'é',
  '𐌀',
  '&amp;',
  '&lt;',
  '&#65;',
  '&#x41;',
  '&#0;',
  '&#xD;',
  '&#xFFFF;',
  '&#x1F600;',
  '&#x110000;',
  '&#;',
  '&x;',
  'x',
  '9',
]

const texts = [
  '',
  ' ',
  '0',
  '1',
  '3',
  '01',
  ' 1 ',
  '+1',
  '1.0',
  'SU',
  'su',
  'FLXWAGE',
  '2025-02-28',
  '2025-02-29',
  '2024-02-29',
  '2025-2-28',
  '2025-02-28Z',
  '09:14:02.000',
  '24:00:00.000',
  '09:14:02',
  '9'.repeat(20),
  '9'.repeat(21),
  'é'.repeat(20),
  '𐌀'.repeat(20),
  'x'.repeat(200),
  'x'.repeat(201),
  '<![CDATA[1]]>',
  '<!-- a -->1',
  '1<?a b?>',
  '&#48;',
  '<a/>',
]

const attributes = [
  'a="1"',
  "a='1'",
  'a=1',
  'a',
  'a="1" a="2"',
  'a="<"',
  'a="&lt;"',
  'xml:lang="fr"',
  'xmlns=""',
  'a = "1"',
]

const mutations: readonly Mutation[] = [
  atOneOf(anyLeaf, (found, random) => found.replace(/>[^<]*</, () => `>${pick(texts, random)}<`)),
  atOneOf(anyLeaf, (found, random) => found.replace(/>([^<]*)</, (_all, text) => `>${text}${pick(signs, random)}<`)),
  atOneOf(anyElement, () => ''),
  atOneOf(anyElement, (found) => found + found),
  atOneOf(anyElement, (found, random) => `${found}<!--${pick(signs, random)}-->`),
  atOneOf(anyElement, (found, random) => `<?a${pick(signs, random)}?>${found}`),
  atOneOf(anyLeaf, (found) => found.replace(/<(\w+)>([^<]*)<\/\w+>/, '<$1/>')),
  atOneOf(anyLeaf, (found) => found.replace(/<(\w+)>([^<]*)<\/(\w+)>/, '<$1\n>$2</$3 >')),
  atOneOf(anyTag, () => ''),
  atOneOf(anyTag, (found) => found + found),
  atOneOf(anyTag, (found) => found.toLowerCase()),
  atOneOf(anyTag, (found, random) => found.replace(/(?=\/?>$)/, ` ${pick(attributes, random)}`)),
  (text, random) => {
    const place = at(text.length, random)
    return text.slice(0, place) + pick(signs, random) + text.slice(place)
  },
  (text, random) => {
    const place = at(text.length, random)
    return text.slice(0, place) + text.slice(place + 1 + Math.floor(random() * 3))
  },
  (text, random) => text.slice(0, at(text.length, random)),
  (text, random) => {
    const [from, to] = [at(text.length, random), at(text.length, random)].sort((a, b) => a - b)
    return text.slice(0, to) + text.slice(from)
  },
]

/** Files as somebody might break them, one to three times each, from good ones; the same seed gives the same files. */
export function* mutate(seeds: readonly string[], { seed, count }: { seed: number; count: number }): Generator<string> {
  const random = makeRandom(seed)
  for (let number = 0; number < count; number++) {
    let text = pick(seeds, random)
    for (let times = Math.ceil(random() * 3); times > 0; times--) text = pick(mutations, random)(text, random)
    yield text
  }
}
