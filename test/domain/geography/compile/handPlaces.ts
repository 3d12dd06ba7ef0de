/** Towns and villages that GeoNames' selection lacks, with Dutch beside Frisian names, put together by hand, by municipality: input of compile.ts. */
export const handPlaces: Record<string, string> = {
  'Aa en Hunze':
    'Amen|Anderen|Anloo|Annen|Annerveenschekanaal|Balloo|Deurze|Eext|Eexterveen|Eexterzandvoort|Ekehaar|Eldersloo|Gasselte|Gasselternijveen|Gasselternijveenschemond|Gasteren|Gieten|Gieterveen|Grolloo|Nieuw Annerveen|Nieuwediep|Nijlande|Nooitgedacht|Rolde|Schipborg|Schoonloo|Spijkerboor',
  Aalsmeer: 'Kudelstaart',
  Aalten: 'Bredevoort|De Heurne|Dinxperlo',
  Achtkarspelen:
    'Augustinusga|Boelenslaan|Buitenpost|Drogeham|Gerkesklooster|Gerkesklooster-Stroobos|Harkema|Harkema-Opeinde|Kootstertille|Stroobos|Surhuisterveen|Surhuizum|Surhústerfean|Twijzel|Twijzelerheide',
  Albrandswaard: 'Poortugaal|Rhoon',
  Alkmaar:
    'De Rijp|Driehuizen|Graft|Graft-De Rijp|Grootschermer|Koedijk|Markenbinnen|Noordeinde|Oost-Graftdijk|Oterleek|Oudorp|Schermerhorn|Starnmeer|Stompetoren|West-Graftdijk|Zuidschermer',
  Almelo: 'Aadorp|Bornerbroek',
  Almere: 'Almere Buiten|Almere Haven|Almere Hout|Almere Poort|Almere Stad',
  'Alphen aan den Rijn':
    'Aarlanderveen|Alphen|Benthuizen|Boskoop|Hazerswoude|Hazerswoude-Dorp|Hazerswoude-Rijndijk|Koudekerk aan den Rijn|Zwammerdam',
  'Alphen-Chaam': 'Alphen|Chaam|Galder|Strijbeek',
  Altena:
    'Aalburg|Almkerk|Andel|Babyloniënbroek|Drongelen|Dussen|Eethen|Genderen|Giessen|Hank|Meeuwen|Nieuwendijk|Rijswijk|Sleeuwijk|Uitwijk|Uppel|Veen|Waardhuizen|Werkendam|Wijk en Aalburg|Woudrichem',
  Ameland: 'Ballum|Hollum|Nes',
  Amersfoort: 'Hoogland|Hooglanderveen|Stoutenburg Noord|Vathorst',
  Amsterdam:
    'Amsterdam Nieuw-West|Amsterdam Zuidoost|Amsterdam-Noord|Amsterdam-Zuidoost|Bijlmer|Bijlmermeer|Buikslotermeer|Driemond|Geuzenveld|IJburg|Osdorp|Slotervaart|Weesp',
  Apeldoorn:
    'Beekbergen|Beemte Broekland|Hoenderloo|Hoog Soeren|Klarenbeek|Lieren|Loenen|Oosterhuizen|Radio Kootwijk|Uddel|Ugchelen|Wenum|Wenum Wiesel|Wiesel',
  Arnhem: 'Elden|Malburgen|Presikhaaf|Schaarsbergen|Schuytgraaf',
  Assen: 'Kloosterveen|Loon|Rhee|Ter Aard|Ubbena|Witten|Zeijerveen|Zeijerveld',
  Asten: 'Heusden|Ommel',
  'Baarle-Nassau': 'Baarle|Castelré|Ulicoten',
  Baarn: 'Lage Vuursche',
  Barneveld: 'De Glind|Garderen|Kootwijk|Kootwijkerbroek|Stroe|Terschuur|Voorthuizen|Zwartebroek',
  'Beek (L)': 'Genhout|Neerbeek|Spaubeek',
  Beekdaelen:
    'Amstenrade|Bingelrade|Doenrade|Hulsberg|Jabeek|Merkelbeek|Nuth|Oirsbeek|Puth|Schimmert|Schinnen|Schinveld|Sweikhuizen|Vaesrade|Wijnandsrade',
  Beesel: 'Reuver',
  'Berg en Dal':
    'Beek|Beek-Ubbergen|Breedeweg|De Horst|Erlecom|Groesbeek|Heilig Landstichting|Kekerdom|Leuth|Millingen|Millingen aan de Rijn|Ooij|Persingen|Ubbergen',
  Bergeijk: 'Luyksgestel|Riethoven|Weebosch|Westerhoven',
  'Bergen (L)': 'Afferden|Aijen|Nieuw-Bergen|Siebengewald|Well|Wellerlooi',
  'Bergen (NH)': 'Bergen aan Zee|Camperduin|Egmond|Egmond aan Zee|Egmond aan den Hoef|Egmond-Binnen|Groet|Schoorl',
  'Bergen op Zoom': 'Halsteren|Lepelstraat',
  Berkelland: 'Beltrum|Borculo|Eibergen|Geesteren|Gelselaar|Haarlo|Neede|Noordijk|Rekken|Rietmolen|Ruurlo',
  Bernheze: 'Dinther|Heesch|Heeswijk|Loosbroek|Nistelrode|Vorstenbosch',
  Beuningen: 'Ewijk|Weurt|Winssen',
  Beverwijk: 'Wijk aan Zee',
  Bladel: 'Casteren|Hapert|Hoogeloon|Netersel',
  Bloemendaal: 'Aerdenhout|Bennebroek|Bloemendaal aan Zee|Overveen|Vogelenzang',
  'Bodegraven-Reeuwijk': 'Bodegraven|Driebruggen|Nieuwerbrug aan den Rijn|Reeuwijk|Waarder',
  Boekel: 'Venhorst',
  'Borger-Odoorn':
    '1e Exloërmond|2e Exloërmond|Borger|Bronneger|Buinen|Buinerveen|Drouwen|Drouwenermond|Drouwenerveen|Ees|Eesergroen|Ellertshaar|Exloo|Exloërveen|Klijndijk|Nieuw-Buinen|Odoorn|Odoornerveen|Tweede Exloërmond|Valthe|Valthermond|Westdorp|Zandberg',
  Borne: 'Hertme|Zenderen',
  Borsele:
    "'s-Gravenpolder|'s-Heer Abtskerke|'s-Heerenhoek|Baarland|Borssele|Driewegen|Ellewoutsdijk|Heinkenszand|Hoedekenskerke|Kwadendamme|Lewedorp|Nieuwdorp|Nisse|Oudelande|Ovezande",
  Boxtel: 'Esch|Lennisheuvel|Liempde',
  Breda: 'Bavel|Ginneken|Princenhage|Prinsenbeek|Teteringen|Ulvenhout',
  Bronckhorst:
    'Achter-Drempt|Baak|Bronkhorst|Drempt|Halle|Hengelo|Hoog-Keppel|Hummelo|Keijenborg|Kranenburg|Laag-Keppel|Olburgen|Rha|Steenderen|Toldijk|Vierakker|Voor-Drempt|Vorden|Wichmond|Zelhem',
  Brummen: 'Eerbeek|Empe|Hall|Leuvenheim|Oeken|Tonden',
  Bunnik: 'Odijk|Werkhoven',
  Bunschoten: 'Bunschoten-Spakenburg|Eemdijk|Spakenburg',
  Buren:
    'Asch|Beusichem|Buurmalsen|Eck en Wiel|Erichem|Ingen|Kapel-Avezaath|Kerk-Avezaath|Lienden|Maurik|Ommeren|Ravenswaaij|Rijswijk|Zoelen|Zoelmond',
  'Capelle aan den IJssel': 'Capelle',
  Castricum: 'Akersloot|Bakkum|De Woude|Limmen',
  Coevorden:
    "'t Haantje|Aalden|Benneveld|Dalen|Dalerpeel|Dalerveen|De Kiel|Diphoorn|Erm|Gees|Geesbrug|Holsloot|Meppen|Noord-Sleen|Oosterhesselen|Schoonoord|Sleen|Steenwijksmoer|Stieltjeskanaal|Wachtum|Wezup|Wezuperbrug|Zweeloo|Zwinderen",
  Cranendonck: 'Budel|Budel-Dorplein|Budel-Schoot|Gastel|Maarheeze|Soerendonk',
  Dalfsen: 'Hoonhorst|Lemelerveld|Nieuwleusen|Oudleusen',
  Dantumadiel:
    'Broeksterwoude|Broeksterwâld|Damwoude|Damwâld|De Falom|De Valom|De Westereen|Driezum|Feanwâlden|Feanwâldsterwâl|Readtsjerk|Rinsumageast|Rinsumageest|Roodkerk|Sibrandahûs|Veenwouden|Wouterswoude|Wâlterswâld|Zwaagwesteinde',
  'De Bilt': 'Bilthoven|Groenekan|Hollandsche Rading|Maartensdijk|Westbroek',
  'De Fryske Marren':
    'Akmarijp|Bakhuizen|Balk|Bantega|Boornzwaag|Broek|Delfstrahuizen|Dijken|Echten|Echtenerbrug|Eesterga|Elahuizen|Follega|Goingarijp|Harich|Haskerhorne|Idskenhuizen|Joure|Kolderwolde|Langweer|Legemeer|Lemmer|Mirns|Nijehaske|Nijemirdum|Oldeouwer|Oosterzee|Oudega|Oudehaske|Oudemirdum|Ouwster-Nijega|Ouwsterhaule|Rijs|Rohel|Rotstergaast|Rotsterhaule|Rottum|Ruigahuizen|Scharsterbrug|Sint Nicolaasga|Sintjohannesga|Sloten|Snikzwaag|Sondel|Terherne|Terkaple|Teroele|Tjerkgaast|Vegelinsoord|Wijckel',
  'De Ronde Venen': 'Abcoude|Amstelhoek|Baambrugge|De Hoef|Mijdrecht|Vinkeveen|Waverveen|Wilnis',
  'De Wolden':
    'Alteveer|Ansen|Berghuizen|De Wijk|Drogteropslagen|Echten|Kerkenveld|Koekange|Koekangerveld|Linde|Ruinen|Ruinerwold|Veeningen|Zuidwolde',
  'Den Haag': 'Kijkduin|Leidschenveen|Loosduinen|Scheveningen|Ypenburg',
  'Den Helder': 'De Kooy|Huisduinen|Julianadorp',
  Deurne: 'Helenaveen|Liessel|Neerkant|Vlierden|Zeilberg',
  Deventer: 'Averlo|Bathmen|Colmschate|Diepenveen|Lettele|Loo|Okkenbroek|Schalkhaar',
  'Dijk en Waard': 'Broek op Langedijk|De Noord|Heerhugowaard|Noord-Scharwoude|Oudkarspel|Sint Pancras|Zuid-Scharwoude',
  Dinkelland:
    'Agelo|Denekamp|Deurningen|Lattrop-Breklenkamp|Noord Deurningen|Nutter|Ootmarsum|Oud Ootmarsum|Rossum|Saasveld|Tilligte|Weerselo',
  Doetinchem: 'Gaanderen|Nieuw-Wehl|Wehl',
  Dongen: "'s Gravenmoer|Klein Dongen",
  Dordrecht: 'Dubbeldam',
  Drechterland: 'Hem|Hoogkarspel|Oosterblokker|Oosterleek|Schellinkhout|Venhuizen|Westwoud|Wijdenes',
  Drimmelen: 'Blauwe Sluis|Hooge Zwaluwe|Lage Zwaluwe|Made|Terheijden|Wagenberg',
  Dronten: 'Biddinghuizen|Ketelhaven|Swifterbant',
  Druten: 'Afferden|Deest|Horssen|Puiflijk',
  Duiven: 'Groessen|Loo',
  'Echt-Susteren': 'Dieteren|Echt|Koningsbosch|Maria Hoop|Nieuwstadt|Pey|Roosteren|Sint Joost|Susteren',
  'Edam-Volendam': 'Beets|Edam|Hobrede|Kwadijk|Middelie|Oosthuizen|Schardam|Volendam|Warder|Zeevang',
  Ede: 'Bennekom|De Klomp|Deelen|Ederveen|Harskamp|Hoenderloo|Lunteren|Otterlo|Wekerom',
  Eemsdelta:
    "'t Zandt|Appingedam|Bierum|Biessum|Borgsweer|Delfzijl|Eenum|Farmsum|Garrelsweer|Garsthuizen|Godlinze|Holwierde|Huizinge|Krewerd|Leermens|Loppersum|Losdorp|Meedhuizen|Middelstum|Oosterwijtwerd|Spijk|Stedum|Termunten|Termunterzijl|Toornwerd|Uitwierde|Wagenborgen|Westeremden|Westerwijtwerd|Wirdum|Woldendorp|Zeerijp|Zijldijk",
  Eersel: 'Duizel|Knegsel|Steensel|Vessem|Wintelre',
  'Eijsden-Margraten':
    'Banholt|Bemelen|Cadier en Keer|Eckelrade|Eijsden|Gronsveld|Margraten|Mariadorp|Mheer|Noorbeek|Rijckholt|Scheulder|Sint Geertruid',
  Eindhoven: 'Acht|Gestel|Meerhoven|Stratum|Strijp|Tongelre|Woensel',
  Elburg: "'t Harde|Doornspijk|Hoge Enk|Oostendorp",
  Emmen:
    'Barger-Compascuum|Emmer-Compascuum|Erica|Klazienaveen|Klazienaveen-Noord|Nieuw-Amsterdam|Nieuw-Dordrecht|Nieuw-Schoonebeek|Nieuw-Weerdinge|Roswinkel|Sandur|Schoonebeek|Veenoord|Weerdinge|Weiteveen|Zandpol|Zwartemeer',
  Enschede: 'Boekelo|Glanerbrug|Lonneker|Usselo',
  Epe: 'Emst|Gortel|Oene|Vaassen|Wissel',
  Ermelo: 'Speuld|Staverden',
  Geertruidenberg: 'Raamsdonk|Raamsdonksveer',
  'Geldrop-Mierlo': 'Geldrop|Mierlo',
  'Gemert-Bakel': 'Bakel|De Mortel|De Rips|Elsendorp|Gemert|Handel|Milheeze',
  Gennep: 'Heijen|Milsbeek|Ottersum|Ven-Zelderheide',
  'Gilze en Rijen': 'Gilze|Hulten|Molenschot|Rijen',
  'Goeree-Overflakkee':
    'Achthuizen|Den Bommel|Dirksland|Goedereede|Herkingen|Melissant|Middelharnis|Nieuwe-Tonge|Ooltgensplaat|Ouddorp|Oude-Tonge|Sommelsdijk|Stad aan het Haringvliet|Stellendam',
  Goes: "'s-Heer Arendskerke|'s-Heer Hendrikskinderen|Eindewege|Kattendijke|Kloetinge|Oud-Sabbinge|Wilhelminadorp|Wolphaartsdijk",
  Goirle: 'Riel',
  'Gooise Meren': 'Bussum|Muiden|Muiderberg|Naarden',
  Gorinchem: 'Dalem|Gorkum',
  Groningen:
    'Beijum|Garmerwolde|Glimmen|Haren|Harkstede GN|Hoogkerk|Lageland|Leegkerk|Lellens|Lewenborg|Meerstad|Noordlaren|Onnen|Sint Annen|Ten Boer|Ten Post|Thesinge|Winneweer|Wittewierum|Woltersum',
  'Gulpen-Wittem': 'Epen|Eys|Gulpen|Ingber|Mechelen|Nijswiller|Partij|Reijmerstok|Slenaken|Wahlwiller|Wijlre|Wittem',
  Haaksbergen: 'Buurse|Sint Isidorushoeve',
  Haarlemmermeer:
    'Aalsmeerderbrug|Abbenes|Badhoevedorp|Beinsdorp|Boesingheliede|Buitenkaag|Burgerveen|Cruquius|De Hoek|Haarlemmerliede|Halfweg|Hoofddorp|Leimuiderbrug|Lijnden|Lisserbroek|Nieuw-Vennep|Nieuwe Meer|Oude Meer|Rijsenhout|Rozenburg|Schiphol|Schiphol-Rijk|Spaarndam|Spaarnwoude|Vijfhuizen|Weteringbrug|Zwaanshoek|Zwanenburg',
  Halderberge: 'Bosschenhoofd|Hoeven|Oud Gastel|Oudenbosch|Stampersgat',
  Hardenberg:
    'Balkbrug|Bergentheim|Bruchterveld|Collendoorn|De Krim|Dedemsvaart|Gramsbergen|Heemserveen|Hoogenweg|Kloosterhaar|Lutten|Mariënberg|Rheeze|Rheezerveen|Schuinesloot|Sibculo|Slagharen|Venebrugge',
  Harderwijk: 'Hierden',
  'Hardinxveld-Giessendam': 'Boven-Hardinxveld|Giessendam|Hardinxveld|Neder-Hardinxveld',
  Harlingen: 'Midlum|Wijnaldum',
  Heerde: 'Veessen|Vorchten|Wapenveld',
  Heerenveen:
    'Akkrum|Aldeboarn|Bontebok|De Knipe|Gersloot|Haskerdijken|Hoornsterzwaag|Jubbega|Katlijk|Luinjeberd|Mildam|Nes|Nieuwebrug|Nieuwehorne|Nieuweschoot|Oldeboorn|Oranjewoud|Oudehorne|Oudeschoot|Terband|Tjalleberd',
  Heerlen: 'Heerlerbaan|Heerlerheide|Hoensbroek|Welten',
  'Heeze-Leende': 'Heeze|Leende|Sterksel',
  Hellendoorn: 'Daarle|Daarlerveen|Haarle|Nijverdal',
  Helmond: 'Brandevoort|Mierlo-Hout|Stiphout',
  'Hengelo (O)': 'Beckum',
  'Het Hogeland':
    'Adorp|Baflo|Bedum|Den Andel|Eemshaven|Eenrum|Hornhuizen|Houwerzijl|Kantens|Kloosterburen|Lauwersoog|Leens|Mensingeweer|Noordwolde|Obergum|Oldenzijl|Onderdendam|Oosternieland|Oudeschip|Pieterburen|Rasquert|Roodeschool|Rottum|Saaxumhuizen|Sauwerd|Schouwerzijl|Stitswerd|Tinallinge|Uithuizen|Uithuizermeeden|Ulrum|Usquert|Vierhuizen|Warffum|Warfhuizen|Wehe-den Hoorn|Westernieland|Wetsinge|Winsum|Zandeweer|Zoutkamp|Zuidwolde',
  Heumen: 'Malden|Nederasselt|Overasselt',
  Heusden: 'Doeveren|Drunen|Elshout|Haarsteeg|Hedikhuizen|Heesbeen|Herpt|Nieuwkuijk|Oudheusden|Vlijmen',
  Hilvarenbeek: 'Baarschot|Biest-Houtakker|Diessen|Esbeek|Haghorst',
  'Hoeksche Waard':
    "'s-Gravendeel|Goudswaard|Heinenoord|Klaaswaal|Maasdam|Mijnsheerenland|Mookhoek|Nieuw-Beijerland|Numansdorp|Oud-Beijerland|Piershil|Puttershoek|Strijen|Strijensas|Westmaas|Zuid-Beijerland",
  'Hof van Twente': 'Ambt Delden|Bentelo|Delden|Diepenheim|Goor|Hengevelde|Markelo',
  'Hollands Kroon':
    "'t Veld|Anna Paulowna|Barsingerhorn|Breezand|Den Oever|Haringhuizen|Hippolytushoef|Kolhorn|Kreileroord|Lutjewinkel|Middenmeer|Nieuwe Niedorp|Oude Niedorp|Slootdorp|Van Ewijcksluis|Westerland|Wieringerwaard|Wieringerwerf|Winkel|Zijdewind",
  Hoogeveen: 'Elim|Fluitenberg|Hollandscheveld|Nieuweroord|Nieuwlande|Noordscheschut|Pesse|Stuifzand|Tiendeveen',
  Hoorn: 'Blokker|Zwaag',
  'Horst aan de Maas':
    'America|Broekhuizen|Broekhuizenvorst|Evertsoord|Griendtsveen|Grubbenvorst|Hegelsom|Horst|Kronenberg|Lottum|Meerlo|Melderslo|Meterik|Sevenum|Swolgen|Tienray',
  Houten: "'t Goy|Schalkwijk|Tull en 't Waal",
  Hulst:
    'Clinge|Graauw|Heikant|Hengstdijk|Kapellebrug|Kloosterzande|Kuitaart|Lamswaarde|Nieuw-Namen|Ossenisse|Sint Jansteen|Terhole|Vogelwaarde|Walsoorden',
  'Kaag en Braassem':
    'Bilderdam|De Kaag|Hoogmade|Kaag|Leimuiden|Nieuwe Wetering|Oud Ade|Oude Wetering|Rijnsaterwoude|Rijpwetering|Roelofarendsveen|Woubrugge',
  Kampen: "'s-Heerenbroek|Grafhorst|IJsselmuiden|Kampereiland|Kamperveen|Mastenbroek|Wilsum|Zalk",
  Kapelle: 'Biezelinge|Schore|Wemeldinge',
  Katwijk: 'Katwijk aan Zee|Katwijk aan den Rijn|Rijnsburg|Valkenburg',
  Kerkrade: 'Chevremont|Eygelshoven',
  Koggenland:
    'Avenhorn|Berkhout|Bobeldijk|De Goorn|Grosthuizen|Hensbroek|Obdam|Oudendijk|Rustenburg|Scharwoude|Spierdijk|Ursem|Wogmeer|Zuidermeer',
  'Krimpen aan den IJssel': 'Krimpen',
  Krimpenerwaard:
    'Ammerstol|Bergambacht|Berkenwoude|Gouderak|Haastrecht|Krimpen aan de Lek|Lekkerkerk|Ouderkerk aan den IJssel|Schoonhoven|Stolwijk|Vlist',
  Laarbeek: 'Aarle-Rixtel|Beek en Donk|Lieshout|Mariahout',
  'Land van Cuijk':
    'Beers|Beugen|Boxmeer|Cuijk|Escharen|Gassel|Grave|Groeningen|Haps|Holthees|Katwijk|Landhorst|Langenboom|Ledeacker|Linden|Maashees|Mill|Oeffelt|Oploo|Overloon|Rijkevoort|Rijkevoort-De Walsert|Sambeek|Sint Agatha|Sint Anthonis|Sint Hubert|Stevensbeek|Velp|Vianen|Vierlingsbeek|Vortum-Mullem|Wanroij|Westerbeek|Wilbertoord',
  Landgraaf: 'Nieuwenhagen|Rimburg|Schaesberg|Ubach over Worms|Waubach',
  Landsmeer: 'Den Ilp|Purmerland',
  Lansingerland: 'Bergschenhoek|Berkel|Berkel en Rodenrijs|Bleiswijk|Rodenrijs',
  Leeuwarden:
    'Alde Leie|Baard|Bears|Britsum|Cornjum|Eagum|Easterlittens|Friens|Goutum|Grou|Grouw|Hempens|Hijum|Hilaard|Húns|Idaerd|Irnsum|Jellum|Jelsum|Jirnsum|Jorwerd|Jorwert|Koarnjum|Lekkum|Leons|Mantgum|Miedum|Oudeleije|Reduzum|Snakkerburen|Stiens|Swichum|Teerns|Warga|Warstiens|Warten|Wartena|Weidum|Wergea|Wirdum|Wytgaard',
  'Leidschendam-Voorburg': 'Leidschendam|Stompwijk|Voorburg',
  Leudal:
    'Baexem|Buggenum|Ell|Grathem|Haelen|Haler|Heibloem|Heythuysen|Horn|Hunsel|Ittervoort|Kelpen-Oler|Neer|Neeritter|Nunhem|Roggel',
  Leusden: 'Achterveld|Stoutenburg',
  Lingewaard: 'Angeren|Bemmel|Doornenburg|Gendt|Haalderen|Huissen|Ressen',
  Lisse: 'De Engel',
  Lochem: 'Almen|Barchem|Eefde|Epse|Exel|Gorssel|Harfsen|Joppe|Kring van Dorth|Laren',
  'Loon op Zand': 'De Moer|Kaatsheuvel',
  Lopik: 'Benschop|Cabauw|Jaarsveld|Lopikerkapel|Polsbroek|Uitweg|Willige Langerak',
  Losser: 'Beuningen|De Lutte|Glane|Overdinkel',
  Maasdriel: 'Alem|Ammerzoden|Hedel|Heerewaarden|Hoenzadriel|Hurwenen|Kerkdriel|Rossum|Velddriel|Well|Wellseind',
  Maasgouw: 'Beegden|Heel|Linne|Maasbracht|Ohé en Laak|Stevensweert|Thorn|Wessem',
  Maashorst: 'Odiliapeel|Reek|Schaijk|Uden|Volkel|Zeeland',
  Maastricht: 'Amby|Borgharen|Heer|Itteren',
  Medemblik:
    'Abbekerk|Andijk|Benningbroek|Hauwert|Lambertschaag|Midwoud|Nibbixwoud|Onderdijk|Oostwoud|Opperdoes|Sijbekarspel|Twisk|Wervershoof|Wognum|Zwaagdijk|Zwaagdijk-Oost|Zwaagdijk-West',
  Meerssen: 'Bunde|Geulle|Moorveld|Rothem|Ulestraten',
  Meierijstad:
    'Boerdonk|Boskant|Eerde|Erp|Keldonk|Mariaheide|Nijnsel|Olland|Schijndel|Sint-Oedenrode|Veghel|Wijbosch|Zijtaart',
  Meppel: 'Kolderveen|Nijeveen|Rogat',
  'Middelburg (Z)': 'Arnemuiden|Nieuw- en Sint Joosland|Sint Laurens',
  'Midden-Delfland': 'Den Hoorn|Maasland|Schipluiden',
  'Midden-Drenthe':
    'Balinge|Beilen|Bovensmilde|Bruntinge|Drijber|Elp|Eursinge|Garminge|Hijken|Hijkersmilde|Hoogersmilde|Hooghalen|Mantinge|Nieuw-Balinge|Oranje|Orvelte|Smilde|Spier|Westerbork|Wijster|Witteveen|Zwiggelte',
  'Midden-Groningen':
    'Foxhol|Froombosch|Harkstede|Hellum|Hoogezand|Hoogezand-Sappemeer|Kiel-Windeweer|Kolham|Kropswolde|Lageland|Luddeweer|Meeden|Muntendam|Noordbroek|Overschild|Sappemeer|Scharmer|Schildwolde|Siddeburen|Slochteren|Steendam|Tjuchem|Tripscompagnie|Waterhuizen|Westerbroek|Zuidbroek',
  Moerdijk:
    'Fijnaart|Heijningen|Helwijk|Klundert|Langeweg|Noordhoek|Oudemolen|Standdaarbuiten|Willemstad|Zevenbergen|Zevenbergschen Hoek',
  Molenlanden:
    'Arkel|Bleskensgraaf|Bleskensgraaf ca|Brandwijk|Giessen-Oudekerk|Giessenburg|Goudriaan|Groot-Ammers|Hoogblokland|Hoornaar|Kinderdijk|Langerak|Molenaarsgraaf|Nieuw-Lekkerland|Nieuwpoort|Noordeloos|Ottoland|Oud-Alblas|Schelluinen|Streefkerk|Waal|Wijngaarden',
  Montferland:
    "'s-Heerenberg|Azewijn|Beek|Braamt|Didam|Kilder|Lengel|Loerbeek|Loil|Nieuw-Dijk|Stokkum|Vethuizen|Wijnbergen|Zeddam",
  Montfoort: 'Linschoten',
  'Mook en Middelaar': 'Middelaar|Molenhoek|Mook|Plasmolen',
  'Neder-Betuwe': 'Dodewaard|Echteld|IJzendoorn|Kesteren|Ochten|Opheusden',
  Nederweert: 'Eind|Leveroy|Nederweert-Eind|Ospel',
  Nieuwegein: 'Jutphaas|Vreeswijk',
  Nieuwkoop: 'Korteraar|Langeraar|Nieuwveen|Noorden|Papenveer|Ter Aar|Vrouwenakker|Woerdense Verlaat|Zevenhoven',
  Nijkerk: 'Hoevelaken|Nijkerkerveen',
  Nijmegen: 'Dukenburg|Hatert|Lent|Lindenholt',
  Nissewaard: 'Abbenbroek|Geervliet|Heenvliet|Hekelingen|Simonshaven|Spijkenisse|Zuidland',
  'Noardeast-Fryslân':
    'Aalsum|Anjum|Augsbuurt|Birdaard|Bornwird|Brantgum|Burdaard|Burum|Dokkum|Eastrum|Ee|Engwierum|Ferwerd|Ferwert|Foudgum|Ginnum|Hallum|Hantum|Hantumeruitburen|Hantumhuizen|Hegebeintum|Hiaure|Holwerd|Holwert|Jannum|Jislum|Jouswier|Kollum|Kollumerpomp|Kollumersweach|Kollumerzwaag|Lichtaard|Lichtaerd|Lioessens|Marrum|Metslawier|Mitselwier|Moddergat|Morra|Munnekezijl|Nes|Niawier|Nijewier|Oosternijkerk|Oudwoude|Paesens|Raard|Reitsum|Ternaard|Triemen|Veenklooster|Waaxens|Warfstermolen|Westergeest|Westernijtsjerk|Wetsens|Wierum|Wânswert|Zwagerbosch',
  'Noord-Beveland': 'Colijnsplaat|Geersdijk|Kamperland|Kats|Kortgene|Wissenkerke',
  Noordenveld:
    'Altena|Een|Foxwolde|Huis ter Heide|Langelo|Leutingewolde|Lieveren|Matsloot|Nietap|Nieuw-Roden|Norg|Peest|Peize|Peizermade|Roden|Roderesch|Roderwolde|Steenbergen|Veenhuizen|Westervelde|Zuidvelde',
  Noordoostpolder: 'Bant|Creil|Emmeloord|Ens|Espel|Kraggenburg|Luttelgeest|Marknesse|Nagele|Rutten|Schokland|Tollebeek',
  Noordwijk: 'De Zilk|Noordwijk aan Zee|Noordwijk-Binnen|Noordwijkerhout',
  'Nuenen, Gerwen en Nederwetten': 'Eeneind|Gerwen|Nederwetten|Nuenen',
  Nunspeet: 'Elspeet|Hulshorst|Vierhouten',
  Oirschot: 'Middelbeers|Oostelbeers|Spoordonk|Westelbeers',
  Oisterwijk: 'Haaren|Heukelom|Moergestel',
  Oldambt:
    "'t Waar|Bad Nieuweschans|Beerta|Blauwestad|Drieborg|Finsterwolde|Heiligerlee|Midwolda|Nieuw Beerta|Nieuw-Scheemda|Nieuweschans|Nieuwolda|Oostwold|Oudezijl|Scheemda|Westerlee|Winschoten",
  Oldebroek: "'t Loo Oldebroek|Hattemerbroek|Noordeinde|Oosterwolde|Wezep",
  Oldenzaal: 'Deurningen',
  'Olst-Wijhe': 'Boerhaar|Boskamp|Den Nul|Herxen|Marle|Olst|Welsum|Wesepe|Wijhe',
  Ommen: 'Arriën|Beerze|Beerzerveld|Dalmsholte|Lemele|Vilsteren|Vinkenbuurt|Witharen',
  'Oost Gelre': 'Groenlo|Harreveld|Lichtenvoorde|Lievelde|Mariënvelde|Vragender|Zieuwent',
  Oosterhout: 'Den Hout|Dorst|Oosteind',
  Ooststellingwerf:
    'Appelscha|Donkerbroek|Elsloo|Fochteloo|Haule|Haulerwijk|Langedijke|Makkinga|Nijeberkoop|Oldeberkoop|Oosterwolde|Ravenswoud|Waskemeer',
  Opmeer: 'Aartswoud|De Weere|Hoogwoud|Spanbroek|Wadway',
  Opsterland:
    'Bakkeveen|Beetsterzwaag|Drachten-Azeven|Frieschepalen|Gorredijk|Hemrik|Jonkerslân|Langezwaag|Lippenhuizen|Luxwoude|Nij Beets|Olterterp|Siegerswoude|Terwispel|Tijnje|Ureterp|Wijnjewoude',
  Oss: 'Berghem|Demen|Deursen-Dennenburg|Dieden|Geffen|Haren|Herpen|Huisseling|Keent|Koolwijk|Lith|Lithoijen|Macharen|Maren-Kessel|Megen|Neerlangel|Neerloon|Oijen|Overlangel|Ravenstein|Teeffelen',
  'Oude IJsselstreek':
    'Breedenbroek|Etten|Gendringen|Heelweg|Megchelen|Netterden|Silvolde|Sinderen|Terborg|Ulft|Varsselder|Varsseveld|Voorst|Westendorp',
  'Ouder-Amstel': 'Duivendrecht|Ouderkerk|Ouderkerk aan de Amstel',
  Oudewater: 'Hekendorp|Papekop|Snelrewaard',
  Overbetuwe:
    'Andelst|Driel|Elst|Hemmen|Herveld|Heteren|Homoet|Oosterhout|Randwijk|Slijk-Ewijk|Snodenhoek|Valburg|Zetten',
  'Peel en Maas': 'Baarlo|Beringe|Egchel|Grashoek|Helden|Kessel|Kessel-Eik|Koningslust|Maasbree|Meijel|Panningen',
  Pekela: 'Nieuwe Pekela|Oude Pekela',
  'Pijnacker-Nootdorp': 'Delfgauw|Nootdorp|Oude Leede|Pijnacker',
  Purmerend: 'Middenbeemster|Noordbeemster|Westbeemster|Zuidoostbeemster',
  Putten: 'Huinen|Krachtighuizen',
  Raalte: 'Broekland|Heeten|Heino|Laag Zuthem|Lierderholthuis|Luttenberg|Mariënheem|Nieuw Heeten',
  Reimerswaal: 'Bath|Hansweert|Krabbendijke|Kruiningen|Oostdijk|Rilland|Waarde|Yerseke',
  Renkum: 'Doorwerth|Heelsum|Heveadorp|Oosterbeek|Wolfheze',
  'Reusel-De Mierden': 'Hooge Mierde|Hulsel|Lage Mierde|Reusel',
  Rheden: 'De Steeg|Dieren|Ellecom|Laag-Soeren|Rheden|Spankeren|Velp',
  Rhenen: 'Achterberg|Elst',
  Ridderkerk: 'Bolnes|Oostendam|Rijsoord|Slikkerveer',
  'Rijssen-Holten': 'Holten|Rijssen',
  Roerdalen: 'Herkenbosch|Melick|Montfort|Posterholt|Sint Odiliënberg|Vlodrop',
  Roermond: 'Asenray|Boukoul|Herten|Maasniel|Swalmen',
  Roosendaal: 'Heerle|Moerstraten|Nispen|Wouw|Wouwse Plantage',
  Rotterdam:
    'Botlek Rotterdam|Charlois|Delfshaven|Europoort Rotterdam|Feijenoord|Hillegersberg|Hoek van Holland|Hoogvliet|Hoogvliet Rotterdam|IJsselmonde|Kralingen|Maasvlakte Rotterdam|Nesselande|Overschie|Pernis|Pernis Rotterdam|Rozenburg|Schiebroek',
  Rucphen: 'Schijf|Sint Willebrord|Sprundel|Zegge',
  Schagen:
    "'t Zand|Burgerbrug|Burgervlotbrug|Callantsoog|Dirkshorn|Eenigenburg|Groote Keeten|Krabbendam|Oudesluis|Petten|Schagerbrug|Sint Maarten|Sint Maartensbrug|Sint Maartensvlotbrug|Tuitjenhorn|Waarland|Warmenhuizen",
  'Schouwen-Duiveland':
    'Brouwershaven|Bruinisse|Burgh-Haamstede|Dreischor|Ellemeet|Kerkwerve|Nieuwerkerk|Noordgouwe|Noordwelle|Oosterland|Ouwerkerk|Renesse|Scharendijke|Serooskerke|Sirjansland|Zierikzee|Zonnemaire',
  Simpelveld: 'Bocholtz',
  'Sint-Michielsgestel': 'Berlicum|Den Dungen|Gemonde|Middelrode',
  'Sittard-Geleen':
    'Born|Buchten|Einighausen|Geleen|Grevenbicht|Guttecoven|Holtum|Limbricht|Munstergeleen|Obbicht|Papenhoven|Sittard|Windraak',
  Sluis:
    'Aardenburg|Biervliet|Breskens|Cadzand|Eede|Groede|Hoofdplaat|IJzendijke|Nieuwvliet|Oostburg|Retranchement|Schoondijke|Sint Kruis|Waterlandkerkje|Zuidzande',
  Smallingerland:
    'Boornbergum|De Tike|De Veenhoop|De Wilgen|Drachten|Drachtstercompagnie|Goëngahuizen|Houtigehage|Kortehemmen|Nijega|Opeinde|Oudega|Rottevalle|Smalle Ee',
  Soest: 'Soestduinen|Soesterberg',
  Someren: 'Lierop|Someren-Eind|Someren-Heide',
  'Son en Breugel': 'Breugel|Son',
  Stadskanaal: 'Alteveer|Kopstukken|Mussel|Musselkanaal|Onstwedde|Ter Maarsch|Vledderveen',
  Staphorst: 'IJhorst|Punthorst|Rouveen',
  'Stede Broec': 'Bovenkarspel|Grootebroek|Lutjebroek',
  Steenbergen: 'De Heen|Dinteloord|Kruisland|Nieuw-Vossemeer|Welberg',
  Steenwijkerland:
    'Baarlo|Basse|Belt-Schutsloot|Blankenham|Blokzijl|De Bult|De Pol|Eesveen|Giethoorn|Kalenberg|Kallenkote|Kuinre|Oldemarkt|Onna|Ossenzijl|Paasloo|Scheerwolde|Sint Jansklooster|Steenwijk|Steenwijkerwold|Tuk|Vollenhove|Wanneperveen|Wetering|Willemsoord|Witte Paarden|Zuidveen',
  'Stein (L)': 'Berg aan de Maas|Catsop|Elsloo|Maasband|Meers|Urmond',
  'Stichtse Vecht':
    'Breukelen|Kockengen|Loenen|Loenen aan de Vecht|Loenersloot|Maarssen|Maarssenbroek|Nieuwer Ter Aa|Nieuwersluis|Nigtevecht|Oud Zuilen|Tienhoven|Vreeland',
  'Súdwest-Fryslân':
    'Abbega|Allingawier|Arum|Blauwhuis|Boazum|Bolsward|Bolswert|Bozum|Britswert|Burgwerd|Cornwerd|Cubaard|Dearsum|Dedgum|Deersum|Drylts|Easterein|Easterwierrum|Exmorra|Ferwoude|Folsgare|Gaast|Gaastmeer|Gauw|Goënga|Greonterp|Hartwerd|Heeg|Hemelum|Hichtum|Hidaard|Hieslum|Hindeloopen|Hommerts|IJlst|Idsegahuizum|Idzega|Indijk|Itens|Jutrijp|Kimswerd|Kornwerderzand|Koudum|Koufurderrige|Kûbaard|Lollum|Loënga|Lutkewierum|Lytsewierrum|Makkum|Molkwerum|Nijhuizum|Nijland|Offingawier|Oosterend|Oosthem|Oppenhuizen|Oudega|Parrega|Piaam|Pingjum|Poppenwier|Raerd|Rauwerd|Rien|Roodhuis|Sandfirden|Scharnegoutum|Schettens|Schraard|Sibrandabuorren|Smallebrugge|Sneek|Snits|Stavoren|Tersoal|Terzool|Tirns|Tjalhuizum|Tjerkwerd|Uitwellingerga|Warns|Westhem|Wieuwerd|Witmarsum|Wolsum|Wommels|Wons|Workum|Woudsend|Ypecolsga|Ysbrechtum|Zurich',
  Terneuzen: 'Axel|Biervliet|Hoek|Koewacht|Overslag|Philippine|Sas van Gent|Sluiskil|Spui|Westdorpe|Zaamslag|Zuiddorpe',
  Terschelling: 'Formerum|Hoorn|Kaart|Kinnum|Landerum|Lies|Midsland|Oosterend|Striep|West aan Zee|West-Terschelling',
  Texel: 'De Cocksdorp|De Koog|De Waal|Den Burg|Den Hoorn|Oosterend|Oudeschild',
  Teylingen: 'Sassenheim|Voorhout|Warmond',
  Tholen:
    'Anna Jacobapolder|Oud-Vossemeer|Poortvliet|Scherpenisse|Sint Philipsland|Sint-Annaland|Sint-Maartensdijk|Stavenisse',
  Tiel: 'Kapel-Avezaath|Kerk-Avezaath|Passewaaij|Wadenoijen',
  Tilburg: 'Berkel|Berkel-Enschot|Biezenmortel|Reeshof|Udenhout',
  Tubbergen:
    'Albergen|Fleringen|Geesteren|Haarle|Harbrinkhoek|Hezingen|Langeveen|Mander|Manderveen|Mariaparochie|Reutum|Vasse',
  Twenterand: 'Bruinehaar|De Pollen|Den Ham|Geerdijk|Vriezenveen|Vroomshoop|Westerhaar|Westerhaar-Vriezenveensewijk',
  Tynaarlo:
    'Bunne|De Punt|Donderen|Eelde|Eelderwolde|Midlaren|Oudemolen|Paterswolde|Taarlo|Tynaarlo|Vries|Winde|Yde|Zeegse|Zeijen|Zuidlaarderveen|Zuidlaren',
  Tytsjerksteradiel:
    'Aldtsjerk|Bergum|Burgum|Earnewâld|Eastermar|Eernewoude|Eestrum|Garijp|Garyp|Giekerk|Gytsjerk|Hardegarijp|Hurdegaryp|Jistrum|Molenend|Mûnein|Noardburgum|Noordbergum|Oenkerk|Oentsjerk|Oostermeer|Oudkerk|Rijperkerk|Ryptsjerk|Suameer|Suawoude|Sumar|Suwâld|Tietjerk|Tytsjerk|Wijns|Wyns',
  Uithoorn: 'De Kwakel',
  Utrecht: 'De Meern|Haarzuilens|Kanaleneiland|Leidsche Rijn|Overvecht|Vleuten|Vleuterweide',
  'Utrechtse Heuvelrug': 'Amerongen|Doorn|Driebergen|Driebergen-Rijsenburg|Leersum|Maarn|Maarsbergen|Overberg',
  Vaals: 'Holset|Lemiers|Vijlen',
  'Valkenburg aan de Geul': 'Berg en Terblijt|Houthem|Schin op Geul|Sibbe|Valkenburg|Vilt|Walem',
  Valkenswaard: 'Borkel en Schaft|Dommelen',
  Veendam: 'Borgercompagnie|Ommelanderwijk|Wildervank|Zuidwending',
  Veere:
    'Aagtekerke|Biggekerke|Domburg|Gapinge|Grijpskerke|Koudekerke|Meliskerke|Oostkapelle|Serooskerke|Vrouwenpolder|Westkapelle|Zoutelande',
  Veldhoven: 'Meerveldhoven|Oerle|Zeelst',
  Velsen: 'Driehuis|IJmuiden|Santpoort|Santpoort-Noord|Santpoort-Zuid|Velsen-Noord|Velsen-Zuid|Velserbroek',
  Venlo: 'Arcen|Belfeld|Blerick|Boekend|Hout-Blerick|Lomm|Steyl|Tegelen|Velden',
  Venray:
    'Blitterswijck|Castenray|Geijsteren|Heide|Leunen|Merselo|Oirlo|Oostrum|Smakt|Veulen|Vredepeel|Wanssum|Weverslo|Ysselsteyn',
  Vijfheerenlanden:
    'Ameide|Everdingen|Hagestein|Hei- en Boeicop|Hoef en Haag|Kedichem|Leerbroek|Leerdam|Lexmond|Meerkerk|Nieuwland|Oosterwijk|Ossenwaard|Schoonrewoerd|Tienhoven aan de Lek|Vianen|Zijderveld',
  Vlieland: 'Oost-Vlieland',
  Vlissingen: 'Oost-Souburg|Ritthem|Souburg|West-Souburg',
  Voerendaal: 'Klimmen|Kunrade|Ransdaal|Ubachsberg',
  'Voorne aan Zee': 'Brielle|Hellevoetsluis|Nieuwenhoorn|Oostvoorne|Oudenhoorn|Rockanje|Tinte|Vierpolders|Zwartewaal',
  Voorst: 'Bussloo|De Vecht|Klarenbeek|Nijbroek|Posterenk|Steenenkamer|Terwolde|Teuge|Twello|Wilp',
  Vught: 'Cromvoirt|Helvoirt',
  Waadhoeke:
    'Achlum|Alde Bildtsyl|Baaium|Beetgum|Beetgumermolen|Berlikum|Berltsum|Bitgum|Bitgummole|Blessum|Boer|Boksum|Deinum|Dongjum|Dronrijp|Dronryp|Engelum|Firdgum|Franeker|Frjentsjer|Herbaijum|Hitzum|Ingelum|Klooster Lidlum|Klooster-Lidlum|Marssum|Marsum|Menaam|Menaldum|Minnertsga|Nij Altoenae|Oosterbierum|Oudebildtzijl|Peins|Pietersbierum|Ried|Schalsum|Schingen|Sexbierum|Sint Annaparochie|Sint Jacobiparochie|Slappeterp|Spannum|Tzum|Tzummarum|Vrouwenparochie|Westhoek|Wier|Winsum|Zweins',
  Waalre: 'Aalst',
  Waalwijk: 'Capelle|Sprang|Sprang-Capelle|Vrijhoeve|Waspik',
  Waterland: 'Broek in Waterland|Ilpendam|Katwoude|Marken|Monnickendam|Purmer|Uitdam|Watergang|Zuiderwoude',
  Weert: 'Altweerterheide|Laar|Stramproy|Swartbroek|Tungelroy',
  'West Betuwe':
    'Acquoy|Asperen|Beesd|Buurmalsen|Deil|Enspijk|Est|Geldermalsen|Gellicum|Haaften|Heesselt|Hellouw|Herwijnen|Heukelum|Meteren|Neerijnen|Ophemert|Opijnen|Rhenoy|Rumpt|Spijk|Tricht|Tuil|Varik|Vuren|Waardenburg',
  'West Maas en Waal': 'Alphen|Altforst|Appeltern|Beneden-Leeuwen|Boven-Leeuwen|Dreumel|Maasbommel|Wamel',
  Westerkwartier:
    'Aduard|Boerakker|De Wilp|Den Ham|Den Horn|Doezum|Enumatil|Ezinge|Feerwerd|Garnwerd|Grijpskerk|Grootegast|Jonkersvaart|Kommerzijl|Kornhorn|Lauwerzijl|Leek|Lettelbert|Lucaswolde|Lutjegast|Marum|Midwolde|Niebert|Niehove|Niekerk|Niezijl|Noordhorn|Noordwijk|Nuis|Oldehove|Oldekerk|Oostum|Oostwold|Opende|Pieterzijl|Saaksum|Sebaldeburen|Tolbert|Visvliet|Zevenhuizen|Zuidhorn',
  Westerveld:
    'Boschoord|Darp|Diever|Dieverbrug|Doldersum|Dwingeloo|Frederiksoord|Geeuwenbrug|Havelte|Havelterberg|Nijensleek|Oude Willem|Uffelte|Vledder|Vledderveen|Wapse|Wapserveen|Wateren|Wilhelminaoord|Wittelte|Zorgvlied',
  Westerwolde:
    'Barnflair|Bellingwolde|Blijham|Bourtange|Harpel|Jipsinghuizen|Klein-Ulsda|Laudermarke|Munnekemoer|Oudeschans|Rhederbrug|Sellingen|Sellingerbeetse|Ter Apel|Ter Apelkanaal|Ter Wisch|Veelerveen|Vlagtwedde|Vriescheloo|Wedde|Weende|Wollinghuizen',
  Westland:
    "'s-Gravenzande|De Lier|Heenweg|Honselersdijk|Kwintsheul|Maasdijk|Monster|Naaldwijk|Poeldijk|Ter Heijde|Wateringen",
  Weststellingwerf:
    'Blesdijke|Boijl|De Blesse|De Hoeve|Langelille|Munnekeburen|Nijeholtpade|Nijeholtwolde|Nijelamer|Nijetrijne|Noordwolde|Oldeholtpade|Oldeholtwolde|Oldelamer|Oldetrijne|Oosterstreek|Peperga|Scherpenzeel|Slijkenburg|Sonnega|Spanga|Steggerda|Ter Idzard|Vinkega|Wolvega|Zandhuizen',
  Wierden: 'Enter|Hoge Hexel|Notter|Rectum|Ypelo|Zuna',
  Wijchen: 'Alverna|Balgoij|Batenburg|Bergharen|Hernen|Leur|Niftrik',
  Wijdemeren:
    "'s-Graveland|Ankeveen|Breukeleveen|Kortenhoef|Loosdrecht|Nederhorst den Berg|Nieuw-Loosdrecht|Oud-Loosdrecht",
  'Wijk bij Duurstede': 'Cothen|Langbroek|Wijk',
  Winterswijk: 'Brinkheurne|Corle|Henxel|Huppel|Kotten|Meddo|Miste|Ratum|Woold',
  Woensdrecht: 'Hoogerheide|Huijbergen|Ossendrecht|Putte',
  Woerden: 'Harmelen|Kamerik|Zegveld',
  Wormerland: 'Jisp|Neck|Oostknollendam|Spijkerboor|Wijdewormer|Wormer',
  Zaanstad: 'Assendelft|Koog aan de Zaan|Krommenie|Westknollendam|Westzaan|Wormerveer|Zaandam|Zaandijk',
  Zaltbommel: 'Aalst|Bern|Brakel|Bruchem|Delwijnen|Gameren|Kerkwijk|Nederhemert|Nieuwaal|Poederoijen|Zuilichem',
  Zandvoort: 'Bentveld',
  Zeist: 'Austerlitz|Bosch en Duin|Den Dolder|Huis ter Heide',
  Zevenaar: 'Aerdt|Angerlo|Babberich|Giesbeek|Herwen|Lathum|Lobith|Ooy|Pannerden|Spijk|Tolkamer',
  Zoeterwoude: 'Gelderswoude|Zoeterwoude-Dorp|Zoeterwoude-Rijndijk',
  Zuidplas: 'Moerkapelle|Moordrecht|Nieuwerkerk|Nieuwerkerk aan den IJssel|Zevenhuizen',
  Zundert: 'Achtmaal|Klein-Zundert|Rijsbergen|Wernhout',
  Zutphen: 'Warnsveld',
  Zwartewaterland: 'Genemuiden|Hasselt|Mastenbroek|Zwartsluis',
  Zwijndrecht: 'Heerjansdam',
  Zwolle: 'Stadshagen|Westenholte|Wijthmen|Windesheim|Zwolle-Zuid',
  "'s-Hertogenbosch": 'Bokhoven|Empel|Engelen|Hintham|Nuland|Rosmalen|Vinkel',
};
