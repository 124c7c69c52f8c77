import type { RegisterDb } from '#db/connect'
import { type MailWords, mailWordsSchema, noMailWords } from '~/domain/invitation/mail-words'

const theOnly = 1

export async function getMailWords(db: RegisterDb): Promise<MailWords> {
  const row = await db.selectFrom('mailWords').select('body').executeTakeFirst()
  return row === undefined ? noMailWords : mailWordsSchema.parse(JSON.parse(row.body))
}

export async function replaceMailWords(db: RegisterDb, words: MailWords): Promise<void> {
  const body = JSON.stringify(words)
  await db
    .insertInto('mailWords')
    .values({ wordsId: theOnly, body })
    .onConflict((conflict) => conflict.column('wordsId').doUpdateSet({ body }))
    .execute()
}
