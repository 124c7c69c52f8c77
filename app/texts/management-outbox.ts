import { inBothLanguages } from './in-both-languages'

/** The demo's outbox. */
export const outboxTexts = inBothLanguages({
  sv: {
    title: 'Utkorg',
    lead: 'Demons mejl, som de skulle se ut. Inget skickas: personerna är påhittade. Utanför demon finns inte den här sidan, för då får bara mottagaren läsa mejlet.',
    mails: 'Mejl',
    emptyTitle: 'Utkorgen är tom',
    emptyText: 'Bjud in någon i en öppen omgång, så ligger mejlet här.',
    toWaves: 'Till omgångarna',
    unreadable: 'Mejlet kan inte läsas med den nuvarande nyckeln.',
    latest: (count: number) => `De ${count} senaste visas.`,
  },
  en: {
    title: 'Outbox',
    lead: 'The demo’s mails, as they would look. Nothing is sent: the people are invented. Outside the demo there is no such page, because then only the recipient may read the mail.',
    mails: 'Mails',
    emptyTitle: 'The outbox is empty',
    emptyText: 'Invite somebody in an open wave, and the mail lies here.',
    toWaves: 'To the waves',
    unreadable: 'The mail cannot be read with the present key.',
    latest: (count: number) => `The latest ${count} are shown.`,
  },
})
