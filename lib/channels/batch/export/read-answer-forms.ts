import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { checkBySchema } from '../flxwage-schema.ts'
import { type Slice, startSlice, writeCloseTag, writeOpenTag, writeText } from '../slice.ts'

/** A file that is no answer: it is put aside, for somebody to look at. */
export class NoAnswer extends Error {
  override name = 'NoAnswer'
}

/** An element of a Form: its text, or the elements in it. */
export interface AnswerElement {
  name: string
  text: string
  children: AnswerElement[]
}

const SLICE_FORMS = 500
const MAXIMUM_DEPTH = 20
const nowhere = { lineNumber: 1, columnNumber: 1 }

/** An answer while it is read. */
interface OpenAnswer {
  root: 'ACRF' | 'NOTIFICATION'
  slice: Slice | null
  /** From the Form inwards. */
  open: AnswerElement[]
  depth: number
  forms: AnswerElement[]
}

/**
 * The Forms of an answer, valid against the schema of the technical library, checked some hundred at a time: a NOTIFICATION may have 50 MB.
 * @throws NoAnswer
 */
export function readAnswerForms(root: OpenAnswer['root'], text: string): AnswerElement[] {
  const answer: OpenAnswer = { root, slice: null, open: [], depth: 0, forms: [] }
  const parser = new SaxesParser()
  parser.on('error', ({ message }) => fail(message))
  parser.on('doctype', () => fail('a DOCTYPE is not allowed'))
  parser.on('opentag', (tag) => receiveOpenTag(answer, tag))
  parser.on('closetag', (tag) => receiveCloseTag(answer, tag))
  parser.on('text', (words) => receiveText(answer, words))
  parser.on('cdata', (words) => receiveText(answer, words))
  parser.write(text).close()
  return answer.forms
}

function fail(reason: string): never {
  throw new NoAnswer(reason)
}

function receiveOpenTag(answer: OpenAnswer, tag: SaxesTagPlain): void {
  answer.depth += 1
  if (answer.depth > MAXIMUM_DEPTH) fail(`elements are nested deeper than ${MAXIMUM_DEPTH}`)
  if (answer.depth === 1 && tag.name !== answer.root) fail(`the root element is not ${answer.root}`)
  if (!answer.slice) {
    answer.slice = startSlice(answer.depth === 1 ? tag : { name: answer.root, attributes: {} }, nowhere)
    if (answer.depth === 1) return
  }
  writeOpenTag(answer.slice, tag, nowhere)
  const element = { name: tag.name, text: '', children: [] }
  answer.open.at(-1)?.children.push(element)
  answer.open.push(element)
}

function receiveText({ open, slice }: OpenAnswer, words: string): void {
  const element = open.at(-1)
  if (element) element.text += words
  // White space between elements means nothing; words between them are for the schema to refuse.
  else if (slice && /[^ \t\r\n]/.test(words)) writeText(slice, words)
}

function receiveCloseTag(answer: OpenAnswer, { name }: SaxesTagPlain): void {
  const { slice, open } = answer
  answer.depth -= 1
  const element = open.pop()
  if (element && slice) {
    writeTextOf(element, slice)
    writeCloseTag(slice, name)
    if (answer.depth === 1) answer.forms.push(element)
  }
  const isFull = answer.depth === 1 && answer.forms.length % SLICE_FORMS === 0
  if (slice && (answer.depth === 0 || isFull)) endSlice(answer, slice)
}

function writeTextOf({ children, text }: AnswerElement, slice: Slice): void {
  if (children.length === 0 || /[^ \t\r\n]/.test(text)) writeText(slice, text)
}

function endSlice(answer: OpenAnswer, slice: Slice): void {
  answer.slice = null
  const isEmpty = slice.places.length === 1 && slice.xml.endsWith('>')
  if (isEmpty && answer.forms.length > 0) return
  const [error] = checkBySchema(answer.root, `${slice.xml}</${slice.rootName}>`)
  if (error) fail(error.detail)
}
