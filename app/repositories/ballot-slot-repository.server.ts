import type { BoxDb } from '#db/connect'
import { fewSizes } from '#db/dialects/few-sizes'
import type { SpendId } from '~/domain/ballot/place-ballot'
import type { WaveId } from '~/domain/wave/wave'

/** A sealed ballot as it lies in its slot. */
export type SealedBallot = {
  readonly spendId: SpendId
  readonly digest: Uint8Array
  readonly payload: Uint8Array
}

/** What lies in a slot; a free one holds chance bytes of the same length. */
export type SlotContent = {
  readonly spendId: SpendId | null
  readonly digest: Uint8Array
  readonly payload: Uint8Array
}

const noSpendId = Buffer.alloc(16)
const bytesPerStatement = 1_000_000
const mostRowsPerStatement = 200

/** Who lies in these slots. */
export async function listOccupants(
  db: BoxDb,
  waveId: WaveId,
  slots: readonly number[],
): Promise<ReadonlyMap<number, SpendId | null>> {
  const rows = await db
    .selectFrom('ballotSlot')
    .select(['slot', 'spendId'])
    .where('waveId', '=', waveId)
    .where('slot', 'in', fewSizes(slots))
    .execute()
  return new Map(rows.map((row) => [row.slot, spendIdOrFree(row.spendId)]))
}

export async function getSlot(db: BoxDb, waveId: WaveId, slot: number): Promise<SlotContent> {
  const row = await db
    .selectFrom('ballotSlot')
    .select(['spendId', 'digest', 'payload'])
    .where('waveId', '=', waveId)
    .where('slot', '=', slot)
    .executeTakeFirstOrThrow()
  return { ...row, spendId: spendIdOrFree(row.spendId) }
}

/** Puts these in place of what lies in those slots: one statement, however many. */
export async function replaceContents(
  db: BoxDb,
  waveId: WaveId,
  contents: ReadonlyMap<number, SlotContent>,
): Promise<void> {
  if (contents.size === 0) return
  await db
    .insertInto('ballotSlot')
    .values([...contents].map(([slot, content]) => rowOf(waveId, slot, content)))
    .onConflict((conflict) =>
      conflict.columns(['waveId', 'slot']).doUpdateSet((eb) => ({
        spendId: eb.ref('excluded.spendId'),
        digest: eb.ref('excluded.digest'),
        payload: eb.ref('excluded.payload'),
      })),
    )
    .execute()
}

function rowOf(waveId: WaveId, slot: number, { spendId, digest, payload }: SlotContent) {
  const stored = spendId === null ? noSpendId : Buffer.from(spendId, 'hex')
  return { waveId, slot, spendId: stored, digest, payload }
}

export async function countBallots(db: BoxDb, waveId: WaveId): Promise<number> {
  const { count } = await db
    .selectFrom('ballotSlot')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('waveId', '=', waveId)
    .where('spendId', '!=', noSpendId)
    .executeTakeFirstOrThrow()
  return count
}

/** The ballots among the slots from `first` up to and not including `end`, in the order of slots. */
export async function listBallots(
  db: BoxDb,
  waveId: WaveId,
  first: number,
  end: number,
): Promise<readonly SealedBallot[]> {
  const rows = await db
    .selectFrom('ballotSlot')
    .select(['spendId', 'digest', 'payload'])
    .where('waveId', '=', waveId)
    .where('slot', '>=', first)
    .where('slot', '<', end)
    .where('spendId', '!=', noSpendId)
    .orderBy('slot')
    .execute()
  return rows.map((row) => ({ ...row, spendId: Buffer.from(row.spendId).toString('hex') }))
}

/** In the order of slots, from 0. `contentOf` is asked as the rows are written, so that a large box need not be held. */
export async function insertSlots(
  db: BoxDb,
  waveId: WaveId,
  slots: number,
  contentOf: (slot: number) => SlotContent,
): Promise<void> {
  const payloadBytes = contentOf(0).payload.length
  const rowsPerStatement = Math.max(
    1,
    Math.min(mostRowsPerStatement, Math.floor(bytesPerStatement / payloadBytes)),
  )
  for (let first = 0; first < slots; first += rowsPerStatement) {
    const count = Math.min(rowsPerStatement, slots - first)
    const rows = Array.from({ length: count }, (_, index) => {
      return rowOf(waveId, first + index, contentOf(first + index))
    })
    await db.insertInto('ballotSlot').values(rows).execute()
  }
}

export async function deleteSlots(db: BoxDb, waveId: WaveId): Promise<void> {
  await db.deleteFrom('ballotSlot').where('waveId', '=', waveId).execute()
}

function spendIdOrFree(stored: Uint8Array): SpendId | null {
  return noSpendId.equals(stored) ? null : Buffer.from(stored).toString('hex')
}
