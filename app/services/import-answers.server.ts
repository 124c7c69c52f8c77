import type { z } from 'zod'
import type { DistrictId, Organisation, UnitId } from '~/domain/organisation/organisation'
import type { AnswerFault } from '~/domain/response/answer-fault'
import { type AnswerMapping, answerMappingSchema } from '~/domain/response/answer-mapping'
import { type MappedAnswers, mapAnswerRows } from '~/domain/response/map-answer-rows'
import { readSamplingFrame } from '~/domain/response/read-sampling-frame'
import type { TableFault } from '~/domain/table/table-fault'
import { getOrganisation } from '~/repositories/organisation-repository.server'
import { findWave } from '~/repositories/wave-repository.server'
import { type ImportedWave, importWave, type ImportWaveVerdict } from './import-wave.server'
import type { Installation } from './installation.server'
import { findPublishedInstrument } from './load-instrument.server'
import { readCsv } from './read-csv.server'
import { storeOrganisation } from './store-organisation.server'

export type AnswersFile = Omit<ImportedWave, 'answers' | 'frame'> & {
  readonly file: Uint8Array
  /** The mapping file's JSON, unchecked. */
  readonly mapping: unknown
  /** How many were asked, by district and tenure band, as CSV. */
  readonly frameFile?: Uint8Array | undefined
  /** Districts and units that the files name and the organisation has not are added to it. */
  readonly mayAddPlaces: boolean
}

type Places = { readonly districts: readonly DistrictId[]; readonly units: readonly UnitId[] }

export type ImportAnswersVerdict =
  | (Extract<ImportWaveVerdict, { ok: true }> & {
      readonly leftOut: number
      readonly ofOthers: number
      readonly added: Places
    })
  | Extract<ImportWaveVerdict, { ok: false }>
  | { readonly ok: false; readonly reason: 'badMapping'; readonly issues: readonly z.core.$ZodIssue[] }
  | { readonly ok: false; readonly reason: 'unusableFile'; readonly fault: TableFault }
  | { readonly ok: false; readonly reason: 'badAnswers'; readonly faults: readonly AnswerFault[] }
  | { readonly ok: false; readonly reason: 'unusableFrame'; readonly fault: TableFault }
  | { readonly ok: false; readonly reason: 'badFrame'; readonly faults: readonly AnswerFault[] }
  | { readonly ok: false; readonly reason: 'unknownPlaces'; readonly unknown: Places }

const limits = { maximumRows: 500_000, maximumMegabytes: 500 }

/** A file of earlier answers becomes a closed, released wave: all of it, or nothing and everything that is wrong. */
export async function importAnswers(
  installation: Installation,
  input: AnswersFile,
): Promise<ImportAnswersVerdict> {
  const { register } = installation
  const { file, frameFile, mapping: mappingJson, mayAddPlaces, ...wave } = input
  const parsed = answerMappingSchema.safeParse(mappingJson)
  if (!parsed.success) return { ok: false, reason: 'badMapping', issues: parsed.error.issues }
  const mapping = parsed.data
  const read = readCsv(file, { ...limits, delimiter: mapping.delimiter })
  if (!read.ok) return { ok: false, reason: 'unusableFile', fault: read.fault }
  const instrument = await findPublishedInstrument(register, wave.instrumentCode, wave.instrumentVersion)
  if (instrument === undefined) return { ok: false, reason: 'unknownInstrument' }
  if ((await findWave(register, wave.waveId)) !== undefined) return { ok: false, reason: 'waveIdTaken' }
  const mapped = mapAnswerRows(mapping, instrument, read.table)
  if (!mapped.ok) return { ok: false, reason: 'badAnswers', faults: mapped.faults }
  const framed = frameFile === undefined ? undefined : readFrame(mapping, frameFile)
  if (framed !== undefined && !framed.ok) return framed
  const places = { districts: [...mapped.districts, ...(framed?.districts ?? [])], units: mapped.units }
  const unknown = unknownPlaces(await getOrganisation(register), places)
  if (unknown.districts.length + unknown.units.length > 0) {
    if (!mayAddPlaces) return { ok: false, reason: 'unknownPlaces', unknown }
    await addPlaces(installation, places, wave.opensOn)
  }
  const verdict = await importWave(installation, {
    ...wave,
    answers: mapped.answers,
    ...(framed === undefined ? {} : { frame: framed.frame }),
  })
  if (!verdict.ok) return verdict
  return { ...verdict, leftOut: mapped.leftOut, ofOthers: mapped.ofOthers, added: unknown }
}

function readFrame(mapping: AnswerMapping, file: Uint8Array) {
  const read = readCsv(file, limits)
  if (!read.ok) return { ok: false, reason: 'unusableFrame', fault: read.fault } as const
  const frame = readSamplingFrame(mapping, read.table)
  if (frame.ok) return frame
  return frame.reason === 'unusableFile'
    ? ({ ok: false, reason: 'unusableFrame', fault: frame.fault } as const)
    : ({ ok: false, reason: 'badFrame', faults: frame.faults } as const)
}

type Named = Pick<Extract<MappedAnswers, { ok: true }>, 'districts' | 'units'>

function unknownPlaces(organisation: Organisation, named: Named): Places {
  const districts = new Set(organisation.districts.map(({ districtId }) => districtId))
  const units = new Set(organisation.units.map(({ unitId }) => unitId))
  const unknownDistricts = named.districts
    .map(({ districtId }) => districtId)
    .filter((id) => !districts.has(id))
  return {
    districts: [...new Set(unknownDistricts)],
    units: named.units.map(({ unitId }) => unitId).filter((id) => !units.has(id)),
  }
}

async function addPlaces({ register }: Installation, named: Named, validFrom: string): Promise<void> {
  await storeOrganisation(register, (current) => {
    const unknown = unknownPlaces(current, named)
    const dated = { validFrom, validTo: null, successors: [] }
    const last = Math.max(0, ...current.districts.map(({ position }) => position))
    const names = new Map(named.districts.map(({ districtId, name }) => [districtId, name]))
    const districts = unknown.districts
      .map((districtId) => ({ districtId, name: names.get(districtId) ?? districtId }))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((district, i) => ({ ...district, ...dated, position: last + 1 + i }))
    const added = new Set(unknown.units)
    const units = named.units.filter(({ unitId }) => added.has(unitId)).map((unit) => ({ ...unit, ...dated }))
    const next = {
      ...current,
      districts: [...current.districts, ...districts],
      units: [...current.units, ...units],
    }
    return { ok: true, next }
  })
}
