import type { AnswerFault } from '~/domain/response/answer-fault'
import { CommandFault, say } from './terminal'

const mostLines = 40

/** Every fault on a line of its own on standard error, then the command ends. */
export function refuseWith(lines: readonly string[], conclusion: string): never {
  for (const line of lines.slice(0, mostLines)) say(line)
  if (lines.length > mostLines) say(`… and ${lines.length - mostLines} more`)
  throw new CommandFault(conclusion)
}

type Sentence = (parameters: Readonly<Record<string, string | number>>) => string

const answerSentences: Record<AnswerFault['code'], Sentence> = {
  unknownColumn: ({ expected }) => `the mapping names it, but the file has only: ${expected}`,
  columnTwice: () => 'two columns have this name; rename one',
  unknownItem: ({ item, expected }) =>
    `the mapping names the item ${item}, but the instrument has: ${expected}`,
  wrongWay: ({ item, kind }) => `the mapping of ${item} does not fit an item of the kind ${kind}`,
  unknownCode: ({ item, code, expected }) =>
    `the mapping of ${item} leads to "${code}", but its codes are: ${expected}`,
  unknownValues: ({ item, values }) =>
    `the mapping of ${item} names the values "${values}", which it does not hold`,
  unknownValue: ({ value, expected }) =>
    `"${value}" is not among: ${expected}. Add it to the mapping, or to what is missing`,
  noAnswer: ({ value, item, problem }) => `"${value}" is no answer to ${item} (${problem})`,
  notAsked: ({ value, item }) => `"${value}": ${item} is not asked of this person`,
  sameCode: ({ value, other, code }) =>
    `"${value}" and "${other}" would both become ${code}; say in the mapping which is which`,
  noCode: ({ value }) => `no code can be made of "${value}"; give one in the mapping`,
  unitInTwoDistricts: ({ value, district, other }) =>
    `the unit "${value}" is in ${district} here and in ${other} before`,
  notACount: ({ value }) => `"${value}" is no whole number of people`,
  noDistrict: () => 'every row of the frame must name its district',
  tooManyCells: ({ cells, columns }) =>
    `${cells} cells, but ${columns} columns; is a delimiter or a quotation mark wrong?`,
}

/** "line 14, column Region: …" */
export function answerFaultLine({ line, column, code, parameters }: AnswerFault): string {
  const place = column === '' ? `line ${line}` : `line ${line}, column ${column}`
  return `${place}: ${answerSentences[code](parameters)}`
}
