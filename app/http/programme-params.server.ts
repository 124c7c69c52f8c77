import { z } from 'zod'
import type { RegisterDb } from '#db/connect'
import type { Instrument } from '~/domain/instrument/instrument'
import type { Organisation } from '~/domain/organisation/organisation'
import { bankedItem, type ItemBank, itemBank } from '~/domain/programme/item-bank'
import { type Programme, programmeIdSchema } from '~/domain/programme/programme'
import { listInstruments } from '~/repositories/instrument-repository.server'
import { getOrganisation } from '~/repositories/organisation-repository.server'
import { findProgramme } from '~/repositories/programme-repository.server'
import { parseParams } from './form.server'
import { notFound } from './guards.server'

const idParams = z.object({ programmeId: programmeIdSchema })
const kindParams = z.object({ kind: z.enum(['rounds', 'leaving', 'introduction']) })

/** The programme that the address names. */
export async function requireProgramme(db: RegisterDb, params: unknown): Promise<Programme> {
  const programme = await findProgramme(db, parseParams(params, idParams).programmeId)
  if (programme === undefined) throw notFound()
  return programme
}

export function programmeKindOf(params: unknown): Programme['plan']['kind'] {
  return parseParams(params, kindParams).kind
}

/** The instrument that ships for each kind of programme: offered first. */
const ownInstruments = { rounds: 'pulse', leaving: 'exit', introduction: 'introduction' } as const

/** What the form offers: instruments that fit, and the places that there are on the day. */
export async function programmeChoices(
  db: RegisterDb,
  kind: Programme['plan']['kind'],
  { language, today }: { readonly language: 'sv' | 'en'; readonly today: string },
) {
  const listed = await listInstruments(db)
  const isOwn = ({ code }: Instrument): boolean => code === ownInstruments[kind]
  const fitting = listed
    .flatMap(({ publishedOn, instrument }) =>
      publishedOn !== null && (kind === 'leaving') === (instrument.kind === 'exit') ? [instrument] : [],
    )
    .toSorted((one, other) => Number(isOwn(other)) - Number(isOwn(one)))
  return {
    instruments: fitting.map(({ code, version, title }) => ({
      value: `${code} ${version}`,
      label: `${title[language]} (${version})`,
    })),
    followUps: listed.flatMap(({ publishedOn, instrument: { code, version, title, kind: of, parts } }) =>
      publishedOn !== null && of === 'other' && parts.reasons !== undefined
        ? [{ value: `${code} ${version}`, label: `${title[language]} (${version})` }]
        : [],
    ),
    banks: kind === 'rounds' ? fitting.map(itemBank) : [],
    allPlaces: placesOn(await getOrganisation(db), today),
  }
}

/** The core of a programme as its form names it; in every version of the instrument, so that a new one can be chosen. */
export function coreOf({ plan, instrumentCode }: Programme, banks: readonly ItemBank[]): readonly string[] {
  if (plan.kind !== 'rounds' || plan.rotation === null) return []
  const { core } = plan.rotation
  return banks
    .filter(({ instrument }) => instrument.startsWith(`${instrumentCode} `))
    .flatMap(({ instrument }) => core.map((code) => bankedItem(instrument, code)))
}

function placesOn({ districts, units }: Organisation, today: string) {
  const isThere = ({ validTo }: { validTo: string | null }): boolean => validTo === null || validTo >= today
  return districts
    .filter(isThere)
    .flatMap(({ districtId, name }) => [
      { value: districtId as string, label: name },
      ...units
        .filter((unit) => unit.districtId === districtId && isThere(unit))
        .map((unit) => ({ value: unit.unitId as string, label: `${name}: ${unit.name}` })),
    ])
}
