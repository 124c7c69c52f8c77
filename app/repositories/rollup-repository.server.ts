import type { BoxDb } from '#db/connect'
import { cellKey } from '~/domain/rollup/cell'
import type { CellRollup, Rollup } from '~/domain/rollup/rollup'
import type { WaveId } from '~/domain/wave/wave'

const rowsPerStatement = 200

export async function insertRollup(db: BoxDb, waveId: WaveId, rollup: Rollup): Promise<void> {
  for (let first = 0; first < rollup.length; first += rowsPerStatement)
    await db
      .insertInto('rollup')
      .values(
        rollup
          .slice(first, first + rowsPerStatement)
          .map((cell) => ({ waveId, cellKey: cellKey(cell.cell), counts: JSON.stringify(cell) })),
      )
      .execute()
}

/** What was counted of the cells that the wave's release shows; written by Kvar itself and never by anybody else. */
export async function listRollup(db: BoxDb, waveId: WaveId): Promise<Rollup> {
  const rows = await db.selectFrom('rollup').select('counts').where('waveId', '=', waveId).execute()
  return rows.map(({ counts }): CellRollup => JSON.parse(counts))
}
