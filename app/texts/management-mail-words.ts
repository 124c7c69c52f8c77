import { inBothLanguages } from './in-both-languages'

/** Who the mails come from, and what the municipality says first in them. */
export const mailWordsTexts = inBothLanguages({
  sv: {
    title: 'Mejlens avsändare och ord',
    lead: 'Gäller alla inbjudningar, påminnelser och brev som görs från och med nu.',
    sender: 'Avsändarens namn',
    senderHint: 'Till exempel ”HR Göteborgs Stad”. Adressen är den som Kvar är inställt med.',
    senderFault: 'Namnet får vara högst 60 tecken, utan radbrytning och utan < > @ " , ; :',
    words: { sv: 'Era ord på svenska', en: 'Era ord på engelska' },
    wordsHint: 'Står först i mejlet, före det som Kvar skriver. En tom rad börjar ett nytt stycke.',
    wordsFault: 'Högst 1 000 tecken.',
    oneLanguage: 'Skriv orden på båda språken, eller på inget.',
    refusedTitle: 'Inget är sparat',
    save: 'Spara',
    done: { sparad: 'Sparat. Så här blir mejlen.' },
    previewTitle: 'Så här blir mejlet',
    previewSub: 'En inbjudan till en pulsmätning, på båda språken. Påminnelser börjar likadant.',
    name: 'Kim Exempel',
  },
  en: {
    title: 'Sender and words of the mails',
    lead: 'For all invitations, reminders and letters that are made from now on.',
    sender: 'The sender’s name',
    senderHint: 'Such as “HR Göteborgs Stad”. The address is the one that Kvar is set up with.',
    senderFault: 'The name may have 60 characters at most, no line break and none of < > @ " , ; :',
    words: { sv: 'Your words in Swedish', en: 'Your words in English' },
    wordsHint: 'They stand first in the mail, before what Kvar writes. An empty line begins a new paragraph.',
    wordsFault: '1,000 characters at most.',
    oneLanguage: 'Write the words in both languages, or in neither.',
    refusedTitle: 'Nothing has been saved',
    save: 'Save',
    done: { sparad: 'Saved. This is what the mails look like.' },
    previewTitle: 'What the mail looks like',
    previewSub: 'An invitation to a pulse survey, in both languages. Reminders begin in the same way.',
    name: 'Kim Example',
  },
})
