import { expect, test } from 'vitest'
import { type ParticipantRowsVerdict, readParticipantRows } from '~/domain/invitation/read-participant-rows'
import { tenureBandOf } from '~/domain/invitation/tenure-band'
import { districtIdSchema, type Organisation, unitIdSchema } from '~/domain/organisation/organisation'

const dated = { validFrom: '2011-01-01', validTo: null, successors: [] }
const organisation: Organisation = {
  municipality: 'Göteborgs Stad',
  isDemo: false,
  districts: [
    { ...dated, districtId: districtIdSchema.parse('ostra'), name: 'Östra Göteborg', position: 1 },
    {
      ...dated,
      districtId: districtIdSchema.parse('gamla'),
      name: 'Linné',
      validTo: '2012-12-31',
      position: 2,
    },
    {
      ...dated,
      districtId: districtIdSchema.parse('linne'),
      name: 'Linné',
      validFrom: '2013-01-01',
      position: 3,
    },
  ],
  units: [
    {
      ...dated,
      unitId: unitIdSchema.parse('ostra-barn'),
      districtId: districtIdSchema.parse('ostra'),
      name: 'Barn',
    },
    {
      ...dated,
      unitId: unitIdSchema.parse('linne-barn'),
      districtId: districtIdSchema.parse('linne'),
      name: 'Barn',
    },
  ],
}
const header = 'Namn;E-post;Distrikt;Enhet;Roll;Anställningstid;Sista dag;Språk'

function read(kind: 'exit' | 'pulse', ...rows: readonly string[]): ParticipantRowsVerdict {
  const [first = '', ...others] = rows
  return readParticipantRows(
    {
      header: first.split(';'),
      rows: others.map((row, at) => ({ line: at + 2, cells: row.split(';') })),
    },
    { wave: { kind, opensOn: '2026-01-01' }, organisation, invitedEmails: ['Redan@example.se'] },
  )
}

function faultsOf(...rows: readonly string[]): readonly unknown[] {
  const verdict = read('exit', header, ...rows)
  if (!verdict.ok) throw new Error(verdict.fault.code)
  return verdict.faults.map(({ line, column, code }) => [line, column, code])
}

test('a row becomes a person to be asked, district and unit by name or code', () => {
  const verdict = read(
    'exit',
    header,
    'Åsa Öberg;asa@example.se;Östra  göteborg;barn;Utredare;3–5 år;2026-03-31;svenska',
    'Bo  Ek;;linne;;1:e socialsekreterare;12;20260331;English',
  )
  expect(verdict).toEqual({
    ok: true,
    faults: [],
    ignored: [],
    participants: [
      {
        line: 2,
        participant: {
          name: 'Åsa Öberg',
          email: 'asa@example.se',
          districtId: 'ostra',
          unitId: 'ostra-barn',
          role: 'utredning',
          tenureBand: 'T2',
          lastDay: '2026-03-31',
          language: 'sv',
        },
      },
      {
        line: 3,
        participant: {
          name: 'Bo Ek',
          email: null,
          districtId: 'linne',
          unitId: null,
          role: 'forste',
          tenureBand: 'T4',
          lastDay: '2026-03-31',
          language: 'en',
        },
      },
    ],
  })
})

test('every bad cell is named with its line and column', () => {
  expect(
    faultsOf(
      ';x@;Nowhere;;chef;länge;;norska',
      `${'å'.repeat(201)};a@example.se;ostra;Grupp 9;;;31 mars;`,
      'Cia;redan@EXAMPLE.se;ostra;;;;2026-03-31;',
      'Dan;dan@example.se;ostra;;;;2026-03-31;',
      'Dan igen;DAN@example.se;ostra;;;;2026-03-31;',
      'Eva;;ostra;;;;2026-03-31;',
      'eva;;Östra Göteborg;;;;2026-03-31;',
      'Eva;;ostra;;;;2026-04-30;',
    ),
  ).toEqual([
    [2, 'Namn', 'blank'],
    [2, 'E-post', 'notAnEmail'],
    [2, 'Sista dag', 'blank'],
    [2, 'Distrikt', 'unknownDistrict'],
    [2, 'Roll', 'notAmong'],
    [2, 'Anställningstid', 'notAmong'],
    [2, 'Språk', 'notAmong'],
    [3, 'Namn', 'tooLong'],
    [3, 'Sista dag', 'notADate'],
    [3, 'Enhet', 'unknownUnit'],
    [4, 'E-post', 'alreadyInvited'],
    [6, 'E-post', 'twiceInThisList'],
    [8, 'Namn', 'twiceInThisList'],
  ])
})

test('a district is looked for among those that were there on the last day', () => {
  const verdict = read(
    'exit',
    header,
    'Ann;a@example.se;Linné;Barn;;;2026-03-31;',
    'Bo;b@example.se;Linné;;;;2012-06-30;',
  )
  expect(verdict.ok && verdict.participants.map(({ participant }) => participant.districtId)).toEqual([
    'linne',
    'gamla',
  ])
})

test('an exit survey needs the last day; a pulse neither needs nor keeps it', () => {
  expect(read('exit', 'namn;distrikt', 'Ann;ostra')).toMatchObject({
    ok: false,
    fault: { code: 'missingColumns', parameters: { missing: 'sista_dag' } },
  })
  const verdict = read('pulse', 'name;district;last_day', 'Ann;ostra;2026-03-31')
  expect(verdict).toMatchObject({
    ok: true,
    participants: [{ participant: { lastDay: null, language: 'sv' } }],
  })
})

test('years in the post fall into bands', () => {
  expect([0, 0.9, 1, 2.9, 3, 5.5, 6, 10.9, 11, 40].map(tenureBandOf)).toEqual([
    'T0',
    'T0',
    'T1',
    'T1',
    'T2',
    'T2',
    'T3',
    'T3',
    'T4',
    'T4',
  ])
})

test('tenure may be written as a band, a range or a number of years', () => {
  const written = [
    'T0',
    'under 1 år',
    '<1',
    '1-2',
    '1–2 år',
    '2,5',
    '4 år',
    '6-10',
    '10+',
    '>10',
    'över 10 år',
    '',
  ]
  const rows = written.map((tenure, at) => `Person ${at};;ostra;;;${tenure};2026-03-31;`)
  const verdict = read('exit', header, ...rows)
  expect(verdict.ok && verdict.participants.map(({ participant }) => participant.tenureBand)).toEqual([
    'T0',
    'T0',
    'T0',
    'T1',
    'T1',
    'T1',
    'T2',
    'T3',
    'T4',
    'T4',
    'T4',
    null,
  ])
})
