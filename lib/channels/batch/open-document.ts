import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { collectClose, collectOpen, type FormCollector, type FormText } from './collect-form.ts'
import { type OpenTag, type Place, type Slice, startSlice, writeCloseTag, writeOpenTag, writeText } from './slice.ts'
import { understandForm } from './understand-form.ts'

const NAMESPACE = 'http://socialsecurity.be/xml/ns/FLXWAGE'
/** Of elements within each other (R11); a Form needs ten. */
const MAXIMUM_DEPTH = 256
/** Characters of one tag, text, comment or instruction: what the reader keeps at a time. */
const LONGEST_TOKEN = 65_536
/** Of one Form: a hundred qualities with a hundred amounts each need fewer. */
const LONGEST_FORM = 4_194_304
const MOST_ELEMENTS = 100_000
const SLICE_FORMS = 500
const SLICE_ELEMENTS = 20_000

/** Ends the reading: after a syntax error nothing that follows means anything. */
export class Unreadable extends Error {
  override name = 'Unreadable'
  readonly code: string
  readonly place: Place

  constructor(code: string, detail: string, place: Place) {
    super(detail)
    this.code = code
    this.place = place
  }
}

/** A document while it is read, and the slices of it that are whole. */
export interface OpenDocument {
  parser: SaxesParser
  pieceNumber: number
  collector: FormCollector
  root: { tag: OpenTag; place: Place } | null
  slice: Slice | null
  whole: Slice[]
  depth: number
  formCount: number
  text: string
  /** Whether nothing but text came since the last open tag. */
  isLeaf: boolean
  /** How far the last thing that was whole reached. */
  readTo: number
  /** Whether the text given last made something whole, and how much was given since that happened. */
  isMoving: boolean
  unfinishedLength: number
}

export function openDocument(pieceNumber: number): OpenDocument {
  const parser = new SaxesParser()
  const document: OpenDocument = {
    parser,
    pieceNumber,
    collector: { form: null, holders: [] },
    root: null,
    slice: null,
    whole: [],
    depth: 0,
    formCount: 0,
    text: '',
    isLeaf: false,
    readTo: 0,
    isMoving: false,
    unfinishedLength: 0,
  }
  // Six, not one more: with a seventh the engine keeps the reader as a dictionary, and reading takes six times as long.
  parser.on('error', (error) => fail(document, 'ACRF-102', error.message.replace(/^\d+:\d+: /, '')))
  parser.on('doctype', () => fail(document, 'ACRF-102', 'a DOCTYPE is not allowed.'))
  parser.on('opentag', (tag) => receiveOpenTag(document, tag))
  parser.on('closetag', (tag) => receiveCloseTag(document, tag))
  parser.on('text', (text) => receiveText(document, text))
  parser.on('cdata', (text) => receiveText(document, text))
  return document
}

/** @throws Unreadable */
export function readText(document: OpenDocument, text: string): void {
  document.isMoving = false
  document.parser.write(text)
  document.unfinishedLength = document.isMoving ? 0 : document.unfinishedLength + text.length
  if (document.unfinishedLength > LONGEST_TOKEN) failTooLong(document)
}

/** @throws Unreadable */
export function fail({ parser }: OpenDocument, code: string, detail: string): never {
  throw new Unreadable(code, detail, { lineNumber: parser.line, columnNumber: Math.max(1, parser.column) })
}

function failTooLong(document: OpenDocument): never {
  return fail(document, 'ACRF-102', 'a tag, text or comment is too long.')
}

/** Something is whole: what was it, measured in signs? */
function advance(document: OpenDocument): void {
  const { position } = document.parser
  if (position - document.readTo > LONGEST_TOKEN) failTooLong(document)
  document.readTo = position
  document.isMoving = true
}

/** Where the tag begins, as far as its end tells: the tags of a Form have neither attributes nor line breaks. */
function findPlace({ line, column }: SaxesParser, { name, isSelfClosing }: SaxesTagPlain): Place {
  return { lineNumber: line, columnNumber: Math.max(1, column - name.length - (isSelfClosing ? 2 : 1)) }
}

function receiveOpenTag(document: OpenDocument, tag: SaxesTagPlain): void {
  const place = findPlace(document.parser, tag)
  advance(document)
  document.depth += 1
  if (document.depth > MAXIMUM_DEPTH) fail(document, 'ACRF-102', `elements are nested deeper than ${MAXIMUM_DEPTH}.`)
  if (!document.root) {
    checkRoot(document, tag)
    document.root = { tag, place }
    document.slice = startSlice(tag, place)
  } else if (document.slice) {
    document.isLeaf = false
    writeTextBefore(document, document.slice)
    writeOpenTag(document.slice, tag, place)
    collectOpen(document.collector, withoutPrefix(tag.name), place.lineNumber)
  }
  document.isLeaf = true
}

/** Of another kind of message (089), or of another version of ours (088). */
function checkRoot(document: OpenDocument, { name, attributes }: OpenTag): void {
  const { version = '1.0', encoding = 'UTF-8' } = document.parser.xmlDecl
  if (version !== '1.0') fail(document, 'ACRF-102', 'only XML 1.0 is read.')
  if (!/^utf-8$/i.test(encoding)) fail(document, 'ACRF-102', 'only the encoding UTF-8 is read.')
  const prefix = name.slice(0, Math.max(0, name.indexOf(':')))
  if (withoutPrefix(name) !== 'FLXWAGE') fail(document, 'ACRF-089', 'the root element is not FLXWAGE.')
  if (attributes[prefix ? `xmlns:${prefix}` : 'xmlns'] !== NAMESPACE)
    fail(document, 'ACRF-088', `the namespace is not ${NAMESPACE}.`)
}

function receiveText(document: OpenDocument, text: string): void {
  advance(document)
  document.text += text
  if (document.text.length > LONGEST_TOKEN) failTooLong(document)
}

function receiveCloseTag(document: OpenDocument, { name }: SaxesTagPlain): void {
  const { slice, isLeaf, text } = document
  advance(document)
  document.depth -= 1
  if (!slice) return
  writeTextBefore(document, slice)
  document.isLeaf = false
  if (document.depth === 0) return void endSlice(document, slice)
  writeCloseTag(slice, name)
  receiveForm(document, slice, collectClose(document.collector, withoutPrefix(name), isLeaf ? collapse(text) : ''))
  if (slice.xml.length > LONGEST_FORM || slice.places.length > MOST_ELEMENTS)
    fail(document, 'ACRF-102', 'a Form is too long.')
  if (document.depth === 1 && isFull(slice)) endSlice(document, slice)
}

function isFull({ forms, places }: Slice): boolean {
  return forms.length >= SLICE_FORMS || places.length >= SLICE_ELEMENTS
}

function receiveForm(document: OpenDocument, slice: Slice, form: FormText | null): void {
  if (!form) return
  document.formCount += 1
  slice.forms.push(understandForm(form, { formNumber: document.formCount, pieceNumber: document.pieceNumber }))
}

/** White space between elements means nothing; words between them are for the schema to refuse. */
function writeTextBefore(document: OpenDocument, slice: Slice): void {
  const { isLeaf, text } = document
  if ((isLeaf && document.depth > 0) || /[^ \t\r\n]/.test(text)) writeText(slice, text)
  document.text = ''
}

function endSlice(document: OpenDocument, slice: Slice): void {
  document.whole.push(slice)
  document.slice = document.root && startSlice(document.root.tag, document.root.place)
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** As `xs:token` reads a text. */
function collapse(text: string): string {
  return /[ \t\r\n]/.test(text) ? text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '') : text
}
