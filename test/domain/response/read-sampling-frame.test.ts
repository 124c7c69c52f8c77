import { expect, test } from 'vitest'
import { answerMappingSchema } from '~/domain/response/answer-mapping'
import { readSamplingFrame } from '~/domain/response/read-sampling-frame'
import type { Table } from '~/domain/table/table'

const mapping = answerMappingSchema.parse({
  district: { column: 'Var?', values: { Öst: 'ost', Väst: 'vast' }, whenNotStated: 'leaveOut' },
  tenureBand: { column: 'Hur länge?', values: { ny: 'T0', van: 'T3' } },
  items: {},
})

function tableOf(header: readonly string[], ...rows: readonly (readonly string[])[]): Table {
  return { header, rows: rows.map((cells, at) => ({ line: at + 2, cells })) }
}

test('head counts add up by district and by tenure band, spelled as in the answers', () => {
  const table = tableOf(
    ['Distrikt', 'Anställningstid', 'Antal'],
    ['Öst', 'ny', '12'],
    ['Öst', 'van', '30'],
    ['Väst', 'ny', '8'],
    ['Väst', '', '2'],
  )
  expect(readSamplingFrame(mapping, table)).toEqual({
    ok: true,
    frame: {
      perDistrict: new Map([
        ['ost', 42],
        ['vast', 10],
      ]),
      perTenure: new Map([
        ['T0', 20],
        ['T3', 30],
        ['', 2],
      ]),
    },
    districts: [
      { districtId: 'ost', name: 'Öst' },
      { districtId: 'vast', name: 'Väst' },
    ],
  })
})

test('a frame of districts alone says nothing of tenure', () => {
  const read = readSamplingFrame(mapping, tableOf(['district', 'headcount'], ['Öst', '12']))
  expect(read).toMatchObject({ ok: true, frame: { perTenure: new Map() } })
})

test('without head counts it is no frame', () => {
  expect(readSamplingFrame(mapping, tableOf(['district'], ['Öst']))).toMatchObject({
    ok: false,
    reason: 'unusableFile',
    fault: { code: 'missingColumns' },
  })
})

test('every fault is named with its line and column', () => {
  const table = tableOf(
    ['district', 'tenure', 'headcount'],
    ['Nord', 'ny', '1'],
    ['Öst', 'gammal', '1'],
    ['Öst', 'ny', 'tolv'],
    ['', 'ny', '3'],
  )
  const read = readSamplingFrame(mapping, table)
  if (read.ok || read.reason !== 'badRows') throw new Error('the rows should be refused')
  expect(read.faults.map(({ line, column, code }) => [line, column, code])).toEqual([
    [2, 'district', 'unknownValue'],
    [3, 'tenure', 'unknownValue'],
    [4, 'headcount', 'notACount'],
    [5, 'district', 'noDistrict'],
  ])
})
