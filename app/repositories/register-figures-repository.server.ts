import type { RegisterDb } from '#db/connect'
import type { RegisterFiguresTable } from '#db/schema/employment'

export type RegisterFiguresRow = Omit<RegisterFiguresTable, 'figuresId'>

/** Of which state of the register the kept figures are; `undefined`: there are none yet. */
export async function findFiguresFingerprint(db: RegisterDb): Promise<string | undefined> {
  const row = await db.selectFrom('registerFigures').select('fingerprint').executeTakeFirst()
  return row?.fingerprint
}

export async function findRegisterFigures(db: RegisterDb): Promise<RegisterFiguresRow | undefined> {
  return db.selectFrom('registerFigures').select(['fingerprint', 'body', 'told']).executeTakeFirst()
}

/** Only if nobody else has put figures down since those of `before` were read. Says whether it did. */
export async function replaceRegisterFigures(
  db: RegisterDb,
  row: RegisterFiguresRow,
  before: string | undefined,
): Promise<boolean> {
  if (before === undefined) {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('registerFigures')
      .values({ figuresId: 1, ...row })
      .onConflict((conflict) => conflict.column('figuresId').doNothing())
      .executeTakeFirst()
    return numInsertedOrUpdatedRows === 1n
  }
  const { numUpdatedRows } = await db
    .updateTable('registerFigures')
    .set(row)
    .where('fingerprint', '=', before)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
