import { inBothLanguages } from './in-both-languages'
import { list, paragraph, type TextPageTexts } from './text-page'

const report = 'https://www.digg.se/tdosanmalan'

const swedish: TextPageTexts = {
  title: 'Tillgänglighetsredogörelse',
  lead: 'Hur Kvar uppfyller lagen om tillgänglighet till digital offentlig service, vad som brister och hur du säger till.',
  sections: [
    {
      heading: 'Hur tillgängligt är Kvar?',
      blocks: [
        paragraph(
          'Kvar är byggt för att uppfylla WCAG 2.1 på nivå AA. Det är prövat av dem som har gjort det, inte av en utomstående granskare. Därför kallar vi det *delvis förenligt* tills en granskning har visat mer.',
        ),
        list(
          'Varje sida prövas automatiskt (axe) i en riktig webbläsare, på dator- och telefonbredd.',
          'Enkäten kan fyllas i med enbart tangentbord, utan JavaScript och på en telefon.',
          'Varje diagram har sina siffror som tabell under ”Visa som tabell”, och ingen betydelse vilar på färg ensam.',
          'Sidorna kan förstoras till 400 procent och skrivas ut.',
        ),
      ],
    },
    {
      heading: 'Känt att brista',
      blocks: [
        list(
          'Kvar är inte provat av personer som till vardags använder skärmläsare, talstyrning eller förstoring.',
          'Breda tabeller på HR:s sidor rullar i sidled på en telefon.',
          'Diagrammens bilder har en beskrivning men inte varje siffra; siffrorna står i tabellen.',
          'Det finns inget mörkt läge.',
        ),
      ],
    },
    {
      heading: 'Når du inte innehållet?',
      blocks: [
        paragraph(
          'Säg till den som bjöd in dig, eller kommunens HR-avdelning. Du kan alltid få enkäten som ett brev med en kod, och be om resultaten som tabell. Berätta inte vad du tänkte svara.',
        ),
        paragraph('Är du inte nöjd med hur kommunen svarar kan du anmäla det till Digg, som har tillsyn.'),
        { kind: 'link', href: report, label: 'Anmäl till Digg' },
      ],
    },
    {
      heading: 'Så har vi prövat',
      blocks: [
        paragraph(
          'Vi som utvecklar Kvar prövar det själva, vid varje ändring. Senast sågs redogörelsen över i november 2026.',
        ),
      ],
    },
  ],
}

const english: TextPageTexts = {
  title: 'Accessibility statement',
  lead: 'How Kvar meets the Swedish act on accessible digital public services, where it falls short and how to tell us.',
  sections: [
    {
      heading: 'How accessible is Kvar?',
      blocks: [
        paragraph(
          'Kvar is built to meet WCAG 2.1 at level AA. It has been tested by those who made it, not by an outside auditor. We therefore call it *partially conformant* until an audit has shown more.',
        ),
        list(
          'Every page is tested automatically (axe) in a real browser, at the widths of a computer and a phone.',
          'The survey can be answered by keyboard alone, without JavaScript and on a phone.',
          'Every chart has its figures as a table under “Show as a table”, and no meaning rests on colour alone.',
          'Pages can be enlarged to 400 per cent and printed.',
        ),
      ],
    },
    {
      heading: 'Known shortcomings',
      blocks: [
        list(
          'Kvar has not been tried by people who use screen readers, voice control or magnification every day.',
          'Wide tables on the pages of HR scroll sideways on a phone.',
          'Pictures of charts have a description but not every figure; the figures are in the table.',
          'There is no dark mode.',
        ),
      ],
    },
    {
      heading: 'Can you not reach something?',
      blocks: [
        paragraph(
          'Tell those who invited you, or the municipality’s HR department. You can always get the survey as a letter with a code, and ask for the results as a table. Do not tell them what you meant to answer.',
        ),
        paragraph(
          'If you are not content with the municipality’s reply you can report it to Digg, the supervising agency.',
        ),
        { kind: 'link', href: report, label: 'Report to Digg' },
      ],
    },
    {
      heading: 'How we test',
      blocks: [
        paragraph(
          'We who develop Kvar test it ourselves, at every change. This statement was last reviewed in November 2026.',
        ),
      ],
    },
  ],
}

export const accessibilityTexts = inBothLanguages({ sv: swedish, en: english })
