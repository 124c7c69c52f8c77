import { list, paragraph, type TextPageTexts } from './text-page'

export const methodSwedish: TextPageTexts = {
  title: 'Så räknar vi',
  lead: 'Vad siffrorna betyder, hur säkra de är och vad de inte säger.',
  sections: [
    {
      heading: 'Index och fokusområden',
      blocks: [
        paragraph(
          'Varje svar på en fråga med steg görs om till 0–100, där *100 alltid är bäst*. Frågor som är ställda åt andra hållet vänds. För stress och arbetstyngd betyder alltså ett högt värde låg belastning.',
        ),
        list(
          'En persons värde på ett *fokusområde* är medelvärdet av dess frågor, om personen har svarat på minst hälften. ”Ej aktuellt” räknas inte in.',
          'Ett *index* är medelvärdet av fokusområdena. Sådant som bara några tillfrågas om, och viljan att vara kvar, ingår inte.',
          'En *grupps* värde är medelvärdet av personernas. Ingen räknas mer än någon annan.',
        ),
      ],
    },
    {
      heading: 'Hur säker är en siffra?',
      blocks: [
        paragraph(
          'Bredvid varje uppskattning står ett *95-procentigt intervall*. Ju färre svar och ju mer olika de är, desto bredare. Ligger två siffror inom varandras intervall ska man vara försiktig med att säga att de skiljer sig.',
        ),
        list(
          'Medelvärden: t-intervall. Andelar: Wilsons intervall. Rekommendationstal (eNPS): justerat Wald-intervall, som håller också när alla svarar lika.',
          'Svarsfrekvensen har inget intervall: alla är tillfrågade. I stället visas hur distrikten sprider sig.',
          'Intervallet säger hur mycket slumpen kan göra. Det säger inget om dem som inte har svarat.',
        ),
      ],
    },
    {
      heading: 'När kallas en skillnad säkerställd?',
      blocks: [
        list(
          'Ett distrikt jämförs med *övriga staden*, alltså alla andra distrikt tillsammans, så att det inte jämförs med sig självt. Minst 10 svar behövs på båda sidor.',
          'Jämförelsen är Welchs t-test, som inte förutsätter att grupperna är lika spridda.',
          'Många jämförelser görs på en gång, och några skulle se stora ut av en slump. Kravet skärps därför (Benjamini–Hochberg): av det som kallas säkerställt väntas högst 5 procent vara slump.',
          '*Att uppmärksamma* tar bara upp det som är säkerställt, skiljer minst 8 enheter och vilar på minst 20 svar.',
          'Allt annat är *inom felmarginalen*: det kan finnas en skillnad, men den här mätningen visar den inte.',
        ),
      ],
    },
    {
      heading: 'Förändring mellan omgångar',
      blocks: [
        paragraph(
          'Två omgångar jämförs bara i det som är frågat med samma ord. Svaren är anonyma, så de kan inte paras ihop person för person. Omgångarna behandlas därför som två skilda grupper, vilket gör intervallen snarare för breda än för smala.',
        ),
      ],
    },
    {
      heading: 'Orsaker till att sluta',
      blocks: [
        paragraph(
          'Den som slutar väljer en huvudorsak och får lägga till bidragande. Andelen är hur stor del av de svarande som har nämnt orsaken alls, och bredvid hur stor del som har den som huvudorsak. Flera kan anges, så andelarna blir mer än 100 procent tillsammans. Intervallen överlappar ofta: läs ordningen som ungefärlig.',
        ),
      ],
    },
    {
      heading: 'Vad som inte visas',
      blocks: [
        list(
          'Index och medelvärden kräver minst 5 svar; orsaker, svarsfördelningar, rekommendationstal och kommentarer minst 10.',
          'Grupper döljs också när de annars skulle gå att räkna fram ur totalen eller ur en annan tabell. Det prövas för alla tabeller tillsammans när omgången stängs.',
          'Index och procent visas utan decimaler och antal svar i steg om fem: 45–49 i stället för 47.',
          'Distrikten står i stadens egen ordning och rangordnas inte.',
        ),
      ],
    },
    {
      heading: 'Vad siffrorna inte säger',
      blocks: [
        list(
          'Samband är inte orsak. Att ett område är svagt där många slutar betyder inte att det är därför de slutar.',
          'De som svarar kan skilja sig från dem som inte svarar. Se svarsfrekvensen.',
          'En enkät är ett läge vid en tidpunkt. Prata med dem det gäller innan ni drar slutsatser.',
        ),
      ],
    },
  ],
}
