import { list, paragraph, steps, type TextPageTexts } from './text-page'

export const protectionSwedish: TextPageTexts = {
  title: 'Så skyddas svaren',
  lead: 'Vad som sparas, vem som ser vad, och vad ingen kan lova. För dig som svarar och för dig som läser resultaten.',
  sections: [
    {
      heading: 'Det viktigaste',
      blocks: [
        list(
          'Svaren sparas *utan namn, tid och nätadress*, i en annan databas än den som vet vilka som är inbjudna.',
          'De ligger *förseglade* tills omgången stängs. Då öppnas alla på en gång, blandas och räknas. Nyckeln förstörs, och namn, adresser och koder raderas.',
          'Det som visas gäller alltid en *grupp*: minst 5 svar för ett index, minst 10 för orsaker, svarsfördelningar, rekommendation och kommentarer. En kommun kan höja gränserna men aldrig sänka dem, och de ändras inte efter att en omgång har öppnat.',
        ),
      ],
    },
    {
      heading: 'Så går det till: som att poströsta',
      blocks: [
        steps(
          '*Ytterkuvertet.* Din kod visar att du får svara, en gång. När du skickar in prickas koden av, utan tid. Kvar sparar inte ens koden, bara ett kontrolltal som inte går att räkna tillbaka utan serverns nyckel.',
          '*Innerkuvertet.* Svaren krypteras för just den omgången och fylls ut så att alla kuvert är lika stora.',
          '*Lådan.* Kuvertet läggs på en plats som inte säger något om vem du är eller när du svarade. Lådan ser likadan ut i vilken ordning svaren än kom.',
          '*Öppnandet.* När omgången stängs, och bara om minst 5 kuvert ligger i lådan, öppnas de, blandas med slump och får nya nummer. Bakgrunden görs så grov att minst 5 delar den. Sedan förstörs nyckeln och databaserna skrivs om så att inget gammalt ligger kvar på disken.',
        ),
      ],
    },
    {
      heading: 'Vem ser vad',
      blocks: [
        list(
          '*Enskilda svar* visas inte för någon. Det finns ingen sida och ingen export som gör det.',
          '*HR i ett distrikt* ser distriktets sammanställning och hela stadens. *HR i staden* ser sammanställningen för alla distrikt.',
          '*Att just du har svarat* visas inte. HR ser hur många som har svarat, avrundat.',
          '*Det du skriver själv* skiljs från de andra svaren och visas utan bakgrund, tidigast när minst 10 har svarat. Tänk på att ett sätt att skriva kan kännas igen, och nämn inga klienter.',
        ),
      ],
    },
    {
      heading: 'När en ruta är tom',
      blocks: [
        paragraph(
          '”För få svar” står det både när en grupp är för liten och när den måste döljas för att en annan liten grupp inte ska gå att räkna fram ur totalen. Varför just den är dold visas aldrig: det skulle i sig avslöja något. Index och procent avrundas till heltal och antal svar visas i steg om fem, av samma skäl. Vad som får visas bestäms en gång, när omgången stängs, och samma underlag används för skärm, fil och utskrift.',
        ),
      ],
    },
    {
      heading: 'Hur skyddet prövas',
      blocks: [
        paragraph(
          'Innan resultaten släpps försöker Kvar själv räkna fram det dolda, som någon som kan alla siffror utan avrundning och vet vilka som har svarat:',
        ),
        list(
          '*Lägga ihop och dra ifrån.* Alla visade summor kombineras, också för grupper som går in i varandra, till exempel en roll som nästan bara finns i ett distrikt. Ingen grupp med färre än 5 svar får gå att räkna fram.',
          '*Räkna på det möjliga.* För varje liten dold grupp söks det högsta och det lägsta medelvärde som stämmer med allt som visas. Minst 20 indexpoäng måste skilja dem.',
        ),
        paragraph(
          'Hittar granskningen något döljs mer, och den börjar om. Två omgångar har inga svar gemensamt. När flera avgångsomgångar läggs ihop prövas allt som någonsin har visats av dem tillsammans.',
        ),
      ],
    },
    {
      heading: 'Om något stjäls',
      blocks: [
        {
          kind: 'table',
          label: 'Vad den får som stjäl något',
          head: ['Den som får tag i …', 'ser', 'ser inte'],
          rows: [
            [
              'databasen med inbjudna',
              'vilka som är inbjudna i öppna omgångar, och vilkas koder som är använda',
              'några svar',
            ],
            [
              'databasen med svar, medan en omgång är öppen',
              'ungefär hur många kuvert som ligger i lådan',
              'vad som står i dem, vem som skrev dem och i vilken ordning de kom',
            ],
            [
              'båda databaserna och serverns nyckel, medan en omgång är öppen',
              'svaren, utan namn. Den som tar kopior gång på gång kan se vilket kuvert som kom mellan två kopior, och vems kod som användes då',
              '',
            ],
            [
              'allt, efter att omgången har stängts',
              'svaren utan namn, med grov bakgrund, i slumpad ordning',
              'vilka som var inbjudna eller vem som svarade vad',
            ],
            [
              'din länk eller ditt brev',
              'enkätens frågor; den kan svara i ditt ställe',
              'svar som du har skickat in',
            ],
            ['ett HR-konto', 'samma sammanställningar som HR', 'enskilda svar'],
          ],
        },
      ],
    },
    {
      heading: 'Vad vi inte kan lova',
      blocks: [
        list(
          'Den som *styr servern medan du svarar* kan ändra programmet och läsa det du skickar. Ingen programvara på samma server kan hindra det. Därför är källkoden öppen, och därför bör den som driver servern inte vara den som läser resultaten.',
          'Den som driver servern kan se *att* en kod är använd, men inte vad som svarades med den.',
          'Arbetsgivarens *nät och dator* kan visa att du besökte sidan, även om innehållet är krypterat. Använd gärna din egen telefon.',
          'Om *alla i en grupp svarar lika* vet man vad var och en svarade. Sådana fördelningar döljs, men inte all kunskap om en grupp går att dölja.',
          'Den som *redan vet något* om dig kan gissa rätt. Gränserna gör det svårare, inte omöjligt.',
        ),
      ],
    },
    {
      heading: 'Loggar',
      blocks: [
        paragraph(
          'På sidorna där man svarar skriver Kvar ingen logg över vem, när eller varifrån. För HR:s sidor loggas vilken sorts sida som visades och hur snabbt, utan namn och adress. Står en annan server framför Kvar har den sina egna loggar: fråga kommunen hur den är inställd.',
        ),
      ],
    },
  ],
}
