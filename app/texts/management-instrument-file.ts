import { inBothLanguages } from './in-both-languages'

/** Adding an instrument from a file. */
export const instrumentFileTexts = inBothLanguages({
  sv: {
    title: 'Lägg till ett instrument',
    lead: 'En definition som JSON-fil. Den sparas som utkast; inget kan besvaras förrän den är fastställd.',
    field: 'Fil',
    choose: 'Välj fil',
    hint: 'JSON, högst 200 kB. Kvars egna finns i db/seeds/instruments och är en bra början.',
    send: 'Granska och spara som utkast',
    missing: 'Välj en fil.',
    faultsTitle: (count: number) => (count === 1 ? 'Ett fel i definitionen' : `${count} fel i definitionen`),
    faultsLead: 'Inget har sparats.',
  },
  en: {
    title: 'Add an instrument',
    lead: 'A definition as a JSON file. It is saved as a draft; nothing can be answered before it is published.',
    field: 'File',
    choose: 'Choose a file',
    hint: 'JSON, at most 200 kB. Kvar’s own lie in db/seeds/instruments and are a good start.',
    send: 'Review and save as a draft',
    missing: 'Choose a file.',
    faultsTitle: (count: number) =>
      count === 1 ? 'One fault in the definition' : `${count} faults in the definition`,
    faultsLead: 'Nothing has been stored.',
  },
})
