<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About KZ Companion</source>
        <translation>KZ Companion туралы</translation>
    </message>
    <message>
        <source>KZ Companion</source>
        <translation>KZ Companion</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>{0} нұсқасы</translation>
    </message>
    <message>
        <source>Helps travellers keep a prepaid SIM alive in Kazakhstan. It never goes online: nothing you write here leaves this laptop unless you export it.</source>
        <translation>Саяхатшыларға Қазақстанда алдын ала төленетін SIM-картаны үзбей пайдалануға көмектеседі. Интернетке ешқашан шықпайды: өзіңіз экспорттамасаңыз, жазғаныңыз осы ноутбуктан шықпайды.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Деректеріңіз</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Қолданылған құралдар</translation>
    </message>
</context>
<context>
    <name>ActByBanner</name>
    <message>
        <source>Pay before midnight, Almaty time</source>
        <translation>Алматы уақытымен түн ортасына дейін төлеңіз</translation>
    </message>
    <message>
        <source>At what hour {0} takes the plan charge is not known: pay before midnight, Almaty time.</source>
        <translation>{0} абоненттік төлемді нешеде алатыны белгісіз: Алматы уақытымен түн ортасына дейін төлеңіз.</translation>
    </message>
    <message>
        <source>{0} takes the plan charge between {1} and {2} at night: pay before midnight, Almaty time.</source>
        <translation>{0} абоненттік төлемді түнде {1}–{2} аралығында алады: Алматы уақытымен түн ортасына дейін төлеңіз.</translation>
    </message>
    <message>
        <source>No monthly charge</source>
        <translation>Ай сайынғы төлем жоқ</translation>
    </message>
</context>
<context>
    <name>AfterTripDialog</name>
    <message>
        <source>After the trip: {0}</source>
        <translation>Сапардан кейін: {0}</translation>
    </message>
    <message>
        <source>Keep the number</source>
        <translation>Нөмірді сақтау</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Нөмірден бас тарту</translation>
    </message>
    <message>
        <source>Until my next visit</source>
        <translation>Келесі келгенге дейін</translation>
    </message>
    <message>
        <source>for example 2027-06-01</source>
        <translation>мысалы, 2027-06-01</translation>
    </message>
    <message>
        <source>What one top-up or paid use costs (optional)</source>
        <translation>Бір толтыру не ақылы әрекет құны (міндетті емес)</translation>
    </message>
    <message>
        <source>I do it once more on the day I leave</source>
        <translation>Кететін күні тағы бір рет жасаймын</translation>
    </message>
    <message>
        <source>Type it into the plan…</source>
        <translation>Тарифке енгізу…</translation>
    </message>
    <message>
        <source>Dates for the phone (.ics)…</source>
        <translation>Телефонға арналған күндер (.ics)…</translation>
    </message>
    <message>
        <source>Put this SIM away</source>
        <translation>SIM-картаны мұрағаттау</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>That day is over. Type the day on which you will be back.</source>
        <translation>Бұл күн өтіп кетті. Қайта келетін күніңізді жазыңыз.</translation>
    </message>
    <message>
        <source>{0} was put away; its ledger is kept</source>
        <translation>{0} мұрағатта; журналы сақталды</translation>
    </message>
    <message>
        <source>the least that counts — ask at the shop</source>
        <translation>есепке алынатын ең аз сома: салоннан сұраңыз</translation>
    </message>
</context>
<context>
    <name>AmountStep</name>
    <message>
        <source>How much do you want to pay in?</source>
        <translation>Қанша ақша саласыз?</translation>
    </message>
    <message>
        <source>Pick an amount, type one, or take the sum worked out at the right.</source>
        <translation>Соманы таңдаңыз, теріңіз немесе оң жақта есептелгенін алыңыз.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сома</translation>
    </message>
    <message>
        <source>Amount to pay in</source>
        <translation>Салынатын сома</translation>
    </message>
    <message>
        <source>in tenge, for example 2000</source>
        <translation>теңгемен, мысалы, 2000</translation>
    </message>
    <message>
        <source>{0} less than the plan charge needs: the charge may fail.</source>
        <translation>Абоненттік төлемге {0} жетпейді: ол алынбай қалуы мүмкін.</translation>
    </message>
    <message>
        <source>Ten times the {0} needed, or more: is there a zero too many?</source>
        <translation>Бұл қажетті {0} сомасынан он есе не одан да көп: артық нөл жоқ па?</translation>
    </message>
    <message>
        <source>No whole hundreds: at a terminal no change may be given, so take an amount that notes make.</source>
        <translation>Сома жүздікке дөңгелектелмеген: терминал қайтарым бермеуі мүмкін, купюрамен жиналатын соманы таңдаңыз.</translation>
    </message>
    <message>
        <source>Up to {0} would stay on the SIM when your trip ends.</source>
        <translation>Сапар аяқталғанда SIM-картада қалып қоюы мүмкін: ең көбі {0}.</translation>
    </message>
    <message>
        <source>This way to pay takes {0} at least.</source>
        <translation>Бұл тәсілмен кемінде {0} қабылданады.</translation>
    </message>
    <message>
        <source>This way to pay takes {0} at most: pay in parts, or choose another way.</source>
        <translation>Бұл тәсілмен ең көбі {0} қабылданады: бөліп төлеңіз немесе басқа тәсіл таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>AmountSum</name>
    <message>
        <source>Suggested sum</source>
        <translation>Ұсынылатын сома</translation>
    </message>
    <message>
        <source>Tell the plan charge</source>
        <translation>Абоненттік төлемді көрсету</translation>
    </message>
    <message>
        <source>The plan charge of this SIM is not known here, so no sum can be worked out. It stands in the operator&apos;s messages and app, or ask at the counter.</source>
        <translation>Бұл SIM-картаның абоненттік төлемі белгісіз, сондықтан соманы есептеу мүмкін емес. Ол оператор хабарламаларында және қосымшасында жазылған, әйтпесе сатушыдан сұраңыз.</translation>
    </message>
    <message>
        <source>To pay in</source>
        <translation>Салу керек</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>Таңдау: {0}</translation>
    </message>
    <message>
        <source>Plan charge, {0} × {1}</source>
        <translation>Абоненттік төлем, {0} × {1}</translation>
    </message>
    <message>
        <source>Likely use until then</source>
        <translation>Оған дейінгі ықтимал шығын</translation>
    </message>
    <message>
        <source>Balance below zero</source>
        <translation>Теріс теңгерім</translation>
    </message>
    <message>
        <source>Already on the SIM</source>
        <translation>SIM-картада бар</translation>
    </message>
    <message>
        <source>Fee, as it was last time</source>
        <translation>Комиссия, өткен жолғыдай</translation>
    </message>
    <message>
        <source>More than needed already</source>
        <translation>Қажеттіден артық</translation>
    </message>
    <message>
        <source>The balance covers the plan charges: nothing must be paid now.</source>
        <translation>Теңгерім абоненттік төлемдерге жетеді: қазір ештеңе төлеудің қажеті жоқ.</translation>
    </message>
    <message>
        <source>Counted for one charge: no day of departure is known.</source>
        <translation>Бір төлемге есептелді: кететін күн белгісіз.</translation>
    </message>
    <message>
        <source>Counted until your departure on {0}.</source>
        <translation>Кететін күніңізге дейін есептелді: {0}.</translation>
    </message>
    <message>
        <source>A fee is not in it: ask for it and add it.</source>
        <translation>Комиссия кірмеген: сұрап, қосыңыз.</translation>
    </message>
    <message>
        <source>Fee, as you were told</source>
        <translation>Комиссия, сізге айтылғандай</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>SIMs put away</source>
        <translation>Мұрағаттағы SIM-карталар</translation>
    </message>
    <message>
        <source>Nothing is lost here: ledger, plan and secrets stay as they were.</source>
        <translation>Мұнда ештеңе жоғалмайды: журнал, тариф және құпиялар сол күйінде қалады.</translation>
    </message>
    <message>
        <source>No SIM was put away</source>
        <translation>Мұрағатта SIM-карта жоқ</translation>
    </message>
    <message>
        <source>A SIM you no longer use can be put away in the tracker.</source>
        <translation>Енді қажет емес SIM-картаны есеп қойындысында мұрағаттауға болады.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Look at the ledger of {0}</source>
        <translation>Журналын қарау: {0}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Bring back {0}</source>
        <translation>Қайтару: {0}</translation>
    </message>
    <message>
        <source>put away on {0}</source>
        <translation>мұрағатта: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n жазба</numerusform>
            <numerusform>%n жазба</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is back</source>
        <translation>{0} қайтарылды</translation>
    </message>
</context>
<context>
    <name>ArchivedLedger</name>
    <message>
        <source>Ledger of {0}</source>
        <translation>Журнал: {0}</translation>
    </message>
    <message>
        <source>Search the ledger</source>
        <translation>Журналдан іздеу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>ArrivedStep</name>
    <message>
        <source>Did the money arrive?</source>
        <translation>Ақша түсті ме?</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Түсті</translation>
    </message>
    <message>
        <source>write it down</source>
        <translation>жазып қою</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Әлі түспеді</translation>
    </message>
    <message>
        <source>wait, look again</source>
        <translation>күтіп, қайта қарау</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>Өтпеді</translation>
    </message>
    <message>
        <source>find out why</source>
        <translation>себебін табу</translation>
    </message>
    <message>
        <source>I cannot tell</source>
        <translation>Белгісіз</translation>
    </message>
    <message>
        <source>read the balance</source>
        <translation>теңгерімді тексеру</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Нәтижені сақтау</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Күте беру</translation>
    </message>
</context>
<context>
    <name>AskView</name>
    <message>
        <source>Questions for the counter</source>
        <translation>Салонда қойылатын сұрақтар</translation>
    </message>
    <message>
        <source>What the data do not know, or know only from old or weak sources. Ask, and write it down.</source>
        <translation>Деректерде жоқ немесе тек ескі не әлсіз дереккөзден белгілі мәліметтер. Сұрап, жазып қойыңыз.</translation>
    </message>
    <message>
        <source>Write down the answer</source>
        <translation>Жауапты жазу</translation>
    </message>
    <message>
        <source>Show to the clerk</source>
        <translation>Сатушыға көрсету</translation>
    </message>
    <message>
        <source>Print or PDF…</source>
        <translation>Басып шығару немесе PDF…</translation>
    </message>
    <message>
        <source>Correct another fact…</source>
        <translation>Басқа мәліметті түзету…</translation>
    </message>
    <message>
        <source>Back to the data&apos;s value</source>
        <translation>Деректердегі мәнге қайту</translation>
    </message>
    <message>
        <source>Whose questions</source>
        <translation>Кімнің сұрақтары</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Мұнда ештеңе жоқ</translation>
    </message>
    <message>
        <source>No question is open here, or nothing was corrected yet.</source>
        <translation>Мұнда ашық сұрақ жоқ немесе әлі ештеңе түзетілмеген.</translation>
    </message>
    <message>
        <source>Show all questions</source>
        <translation>Барлық сұрақты көрсету</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Бәрі</translation>
    </message>
    <message>
        <source>Your corrections</source>
        <translation>Сіздің түзетулеріңіз</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Мәлімет</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>You saw</source>
        <translation>Сіз көргеніңіз</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Сұрақ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Known so far: {0} — {1}</source>
        <translation>Әзірге белгілісі: {0} — {1}</translation>
    </message>
    <message>
        <source>The data say: {0}</source>
        <translation>Деректерде: {0}</translation>
    </message>
    <message>
        <source>Yes, it works</source>
        <translation>Иә, болады</translation>
    </message>
    <message>
        <source>No, it does not</source>
        <translation>Жоқ, болмайды</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>күмәнді</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>күні жоқ</translation>
    </message>
    <message>
        <source>over 90 days old</source>
        <translation>90 күннен ескі</translation>
    </message>
    <message>
        <source>Not known, or known only from old or weak sources: ask, and write it down.</source>
        <translation>Белгісіз немесе тек ескі не әлсіз дереккөзден белгілі: сұрап, жазып қойыңыз.</translation>
    </message>
    <message>
        <source>They stand in the place of what the data say, also after newer data were applied.</source>
        <translation>Олар деректердегі мәннің орнында тұрады, деректер жаңарғаннан кейін де.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>The data&apos;s value is shown again</source>
        <translation>Деректердегі мән қайта көрсетілді</translation>
    </message>
    <message>
        <source>The questions in your language, in Russian and in Kazakh, with room for each answer.</source>
        <translation>Сұрақтар сіздің тіліңізде, орысша және қазақша, әр жауапқа орын қалдырылған.</translation>
    </message>
</context>
<context>
    <name>BackupBanner</name>
    <message>
        <source>There is no backup outside this laptop yet</source>
        <translation>Осы ноутбуктан тыс сақтық көшірме әлі жоқ</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n өзгеріс</numerusform>
            <numerusform>%n өзгеріс</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} since the last backup of {1}</source>
        <translation>Соңғы сақтық көшірмеден ({1}) бері: {0}</translation>
    </message>
    <message>
        <source>A copy on a stick or another computer survives a lost or broken laptop.</source>
        <translation>Ноутбук жоғалса не бұзылса да, флешкадағы немесе басқа компьютердегі көшірме аман қалады.</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>Сақтық көшірме жасау…</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>Make a backup</source>
        <translation>Сақтық көшірме жасау</translation>
    </message>
    <message>
        <source>Everything goes into one file. Keep it on a stick or another computer, not on this laptop.</source>
        <translation>Бәрі бір файлға жазылады. Оны осы ноутбукта емес, флешкада немесе басқа компьютерде сақтаңыз.</translation>
    </message>
    <message>
        <source>Vault password</source>
        <translation>Сейф құпиясөзі</translation>
    </message>
    <message>
        <source>The backup is sealed with it and opens only with it.</source>
        <translation>Сақтық көшірме сонымен шифрланады және тек сонымен ашылады.</translation>
    </message>
    <message>
        <source>Writing and verifying the backup</source>
        <translation>Сақтық көшірме жазылып, тексерілуде</translation>
    </message>
    <message>
        <source>Make the backup</source>
        <translation>Көшірме жасау</translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message>
        <source>No balance was read yet</source>
        <translation>Теңгерім әлі тексерілмеген</translation>
    </message>
    <message>
        <source>last known, {0}</source>
        <translation>соңғы тексеру: {0}</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Теңгерім</translation>
    </message>
    <message>
        <source>Balance read now (optional)</source>
        <translation>Қазіргі теңгерім (міндетті емес)</translation>
    </message>
    <message>
        <source>It shows later whether the money arrived.</source>
        <translation>Кейін ақшаның түскен-түспегені осыдан көрінеді.</translation>
    </message>
    <message>
        <source>No code for the balance is confirmed for {0}: look in its app, or ask.</source>
        <translation>{0} үшін теңгерім коды расталмаған: қосымшасынан қараңыз немесе сұраңыз.</translation>
    </message>
    <message>
        <source>this operator</source>
        <translation>бұл оператор</translation>
    </message>
    <message>
        <source>Dial this on the SIM to read it now</source>
        <translation>Қазір білу үшін осы SIM-картадан теріңіз</translation>
    </message>
    <message>
        <source>It may have changed.</source>
        <translation>Өзгерген болуы мүмкін.</translation>
    </message>
    <message>
        <source>star</source>
        <translation>жұлдызша</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>тор</translation>
    </message>
    <message>
        <source>{0}, then call</source>
        <translation>{0}, сосын қоңырау түймесін басыңыз</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Ірілеу</translation>
    </message>
    <message>
        <source>Show the code large, to dial it</source>
        <translation>Теру үшін кодты ірі көрсету</translation>
    </message>
    <message>
        <source>Balance check written into the ledger</source>
        <translation>Теңгерім тексеруі журналға жазылды</translation>
    </message>
</context>
<context>
    <name>BalanceChart</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Balance over time</source>
        <translation>Теңгерімнің өзгеруі</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}</source>
        <translation>{0}: {1}, {2}</translation>
    </message>
    <message>
        <source>Left and right arrow read every point; “Figures” shows the same as a table.</source>
        <translation>Солға және оңға бағыттағыштар әр нүктені оқиды; «Сандар» соны кесте етіп көрсетеді.</translation>
    </message>
</context>
<context>
    <name>BandText</name>
    <message>
        <source>works</source>
        <translation>істейді</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>ішінара</translation>
    </message>
    <message>
        <source>no band</source>
        <translation>диапазон жоқ</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>сұраңыз</translation>
    </message>
    <message>
        <source>the phone has every band known to be used: {0}</source>
        <translation>телефонда белгілі барлық диапазон бар: {0}</translation>
    </message>
    <message>
        <source>the phone has {0}, but lacks {1}: fewer places, or slower</source>
        <translation>телефонда {0} бар, бірақ {1} жоқ: аз жерде ұстайды немесе баяу</translation>
    </message>
    <message>
        <source>the phone lacks {0}; other bands may be used that no source names</source>
        <translation>телефонда {0} жоқ; ешбір дереккөз атамаған басқа диапазондар да қолданылуы мүмкін</translation>
    </message>
    <message>
        <source>known to be used: {0}; what the phone can do is not told</source>
        <translation>қолданылатыны белгілі: {0}; телефонның мүмкіндігі көрсетілмеген</translation>
    </message>
    <message>
        <source>“{0}”: all bands between, or just these two? Write each band.</source>
        <translation>«{0}»: арасындағы бәрі ме, әлде осы екеуі ғана ма? Әр диапазонды жазыңыз.</translation>
    </message>
    <message>
        <source>“{0}” is a frequency that several bands share. Write the band, for example B20.</source>
        <translation>«{0}» — бірнеше диапазонға ортақ жиілік. Диапазон нөмірін жазыңыз, мысалы, B20.</translation>
    </message>
    <message>
        <source>“{0}”: of 2G, 3G, 4G or 5G? Write it before, for example LTE {0}.</source>
        <translation>«{0}»: 2G, 3G, 4G немесе 5G бе? Алдына жазыңыз, мысалы, LTE {0}.</translation>
    </message>
    <message>
        <source>“{0}” is no band of that kind. Look again.</source>
        <translation>Ондай «{0}» диапазоны жоқ. Қайта қараңыз.</translation>
    </message>
    <message>
        <source>“{0}” was not understood.</source>
        <translation>«{0}» түсініксіз.</translation>
    </message>
    <message>
        <source>no source names the bands in use — ask</source>
        <translation>ешбір дереккөз диапазондарды атамайды — сұраңыз</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Хабарламаны жабу</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Bin</source>
        <translation>Себет</translation>
    </message>
    <message>
        <source>What you remove waits here for 90 days.</source>
        <translation>Жойғаныңыз осында 90 күн сақталады.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Себет бос</translation>
    </message>
    <message>
        <source>An entry you remove can be brought back from here.</source>
        <translation>Жойылған жазбаны осы жерден қайтаруға болады.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) not shown</source>
        <translation>
            <numerusform>Ескірек %n жазба көрсетілмеген</numerusform>
            <numerusform>Ескірек %n жазба көрсетілмеген</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Restore {0}</source>
        <translation>Қайтару: {0}</translation>
    </message>
    <message>
        <source>Brought back from the bin</source>
        <translation>Себеттен қайтарылды</translation>
    </message>
    <message>
        <source>Removed {0} — {1} left</source>
        <translation>Жойылды: {0} · қалғаны: {1}</translation>
    </message>
</context>
<context>
    <name>Brands</name>
    <message>
        <source>{0} (operator no longer in the data)</source>
        <translation>{0} (оператор деректерде енді жоқ)</translation>
    </message>
</context>
<context>
    <name>CaptureShield</name>
    <message>
        <source>While something is revealed, macOS is asked to leave this window out of screenshots; since version 15 many programs show it all the same.</source>
        <translation>Бірдеңе ашық көрсетіліп тұрғанда, macOS-тан бұл терезені экран суретіне түсірмеу сұралады; 15-нұсқадан бастап көп бағдарлама оны бәрібір көрсетеді.</translation>
    </message>
    <message>
        <source>While something is revealed, screenshots and shared screens leave this window out.</source>
        <translation>Бірдеңе ашық көрсетіліп тұрғанда, бұл терезе экран суретіне, жазбаға және ортақ экранға түспейді.</translation>
    </message>
    <message>
        <source>Screenshots and shared screens show what is revealed: this system cannot leave a window out.</source>
        <translation>Экран суреті, жазба және ортақ экран ашық көрсетілгенді көреді: бұл жүйе терезені шығарып тастай алмайды.</translation>
    </message>
</context>
<context>
    <name>ChannelCard</name>
    <message>
        <source>fits best now</source>
        <translation>қазір ең қолайлы</translation>
    </message>
    <message>
        <source>{0}. For: {1}. Against: {2}.</source>
        <translation>{0}. Артықшылығы: {1}. Кемшілігі: {2}.</translation>
    </message>
</context>
<context>
    <name>ChannelDetails</name>
    <message>
        <source>Confirmed by a source</source>
        <translation>Дереккөз растаған</translation>
    </message>
    <message>
        <source>Not confirmed: try it only with a plan B</source>
        <translation>Расталмаған: басқа амалыңыз болғанда ғана байқап көріңіз</translation>
    </message>
    <message>
        <source>Fee: {0}</source>
        <translation>Комиссия: {0}</translation>
    </message>
    <message>
        <source>Least and most per payment: not known. If the sum is refused, pay in parts.</source>
        <translation>Ең аз және ең көп сома белгісіз. Сома қабылданбаса, бөліп төлеңіз.</translation>
    </message>
    <message>
        <source>Takes at least {0}, at most {1}.</source>
        <translation>Кемінде {0}, ең көбі {1} қабылданады.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>Steps according to {0}</source>
        <translation>Қадамдар дереккөзі: {0}</translation>
    </message>
</context>
<context>
    <name>ChannelStep</name>
    <message>
        <source>Where do you want to pay?</source>
        <translation>Қайда төлейсіз?</translation>
    </message>
    <message>
        <source>Say what is at hand now, and the ways are put in order for you.</source>
        <translation>Қазір қолыңызда не барын көрсетіңіз, тәсілдер қолайлысынан бастап тізіледі.</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>Төлеу тәсілдері</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>Online</source>
        <translation>Онлайн</translation>
    </message>
    <message>
        <source>Operator&apos;s shop</source>
        <translation>Оператор салоны</translation>
    </message>
    <message>
        <source>Self-service terminal</source>
        <translation>Терминал</translation>
    </message>
    <message>
        <source>Agent or store</source>
        <translation>Агент немесе дүкен</translation>
    </message>
</context>
<context>
    <name>ChartDesk</name>
    <message>
        <source>The chart as a table</source>
        <translation>Сызба кесте түрінде</translation>
    </message>
    <message>
        <source>Print the balance chart</source>
        <translation>Теңгерім сызбасын басып шығару</translation>
    </message>
    <message>
        <source>Written into the ledger</source>
        <translation>Журналға жазылды</translation>
    </message>
</context>
<context>
    <name>ChartPaper</name>
    <message>
        <source>Print the balance chart</source>
        <translation>Теңгерім сызбасын басып шығару</translation>
    </message>
    <message>
        <source>One sheet with the chart, the forecast and the same as a table. It holds no phone number.</source>
        <translation>Бір парақ: сызба, болжам және сол деректер кестеде. Онда телефон нөмірі жоқ.</translation>
    </message>
</context>
<context>
    <name>ChoosingSections</name>
    <message>
        <source>Compare</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Тарифтер</translation>
    </message>
    <message>
        <source>My trip</source>
        <translation>Сапарым</translation>
    </message>
    <message>
        <source>My phone</source>
        <translation>Телефоным</translation>
    </message>
    <message>
        <source>Parts of this tab</source>
        <translation>Осы қойындының бөліктері</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Сұрау</translation>
    </message>
</context>
<context>
    <name>ClerkAnswers</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Соңғы цифрды өшіру</translation>
    </message>
</context>
<context>
    <name>ClerkCard</name>
    <message>
        <source>For the clerk</source>
        <translation>Сатушыға</translation>
    </message>
    <message>
        <source>Language of the clerk</source>
        <translation>Сатушының тілі</translation>
    </message>
    <message>
        <source>Sentence before</source>
        <translation>Алдыңғы сөйлем</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Келесі сөйлем</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>Нөмірді көрсету</translation>
    </message>
    <message>
        <source>Turn around</source>
        <translation>Бұрып көрсету</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Find a sentence (Ctrl+F)</source>
        <translation>Сөйлем іздеу (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>ClerkFinder</name>
    <message>
        <source>Find a sentence</source>
        <translation>Сөйлем іздеу</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Сөйлемдер</translation>
    </message>
    <message>
        <source>No sentence has this word. Try another, or the first letters of it.</source>
        <translation>Бұл сөзі бар сөйлем жоқ. Басқа сөзді немесе оның алғашқы әріптерін теріңіз.</translation>
    </message>
</context>
<context>
    <name>ClipboardNote</name>
    <message>
        <source>Clipboard: {0} s</source>
        <translation>Буфер: {0} с</translation>
    </message>
    <message>
        <source>A secret is in the clipboard. It is taken off by itself; press to do it now.</source>
        <translation>Алмасу буферінде құпия дерек бар. Ол өзі өшіріледі; қазір өшіру үшін басыңыз.</translation>
    </message>
    <message>
        <source>A secret is in the clipboard, taken off in {0} seconds. Press to take it off now.</source>
        <translation>Алмасу буферінде құпия дерек бар, ол {0} секундтан кейін өшіріледі. Қазір өшіру үшін басыңыз.</translation>
    </message>
</context>
<context>
    <name>ClockBanner</name>
    <message>
        <source>The clock of this laptop may be wrong: do not trust the deadlines</source>
        <translation>Ноутбуктің сағаты қате болуы мүмкін: мерзімдерге сенбеңіз</translation>
    </message>
    <message>
        <source>It shows {0}, but {1} was written here before. Set date and time of this laptop.</source>
        <translation>Ол {0} деп тұр, ал мұнда {1} жазылған дерек бар. Ноутбуктің күні мен уақытын түзетіңіз.</translation>
    </message>
</context>
<context>
    <name>CodeButton</name>
    <message>
        <source>Shows it large, to read off while dialling</source>
        <translation>Теріп отырып оқу үшін ірі көрсетеді</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>No code is confirmed for {0}: look in its app, or ask.</source>
        <translation>{0} үшін расталған код жоқ: қосымшасынан қараңыз немесе сұраңыз.</translation>
    </message>
    <message>
        <source>Point the camera of an Android phone at it: the phone offers to dial. Press call.</source>
        <translation>Android телефонының камерасын бағыттаңыз: телефон кодты теруді ұсынады. Қоңырау түймесін басыңыз.</translation>
    </message>
    <message>
        <source>An iPhone does not dial * or # from a link. The camera shows the text: type it into the phone app, then call.</source>
        <translation>iPhone сілтеме арқылы * немесе # таңбаларын термейді. Камера мәтінді көрсетеді: оны «Телефон» қосымшасында теріп, қоңырау шалыңыз.</translation>
    </message>
    <message>
        <source>QR code: {0}, {1}</source>
        <translation>QR-код: {0}, {1}</translation>
    </message>
    <message>
        <source>It may have changed.</source>
        <translation>Өзгерген болуы мүмкін.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Көшірілді</translation>
    </message>
</context>
<context>
    <name>ColumnGrid</name>
    <message>
        <source>column {0}</source>
        <translation>{0}-баған</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>пайдаланылмайды</translation>
    </message>
    <message>
        <source>SIM</source>
        <translation>SIM-карта</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Күні мен уақыты</translation>
    </message>
    <message>
        <source>Kind: check, topup, correction</source>
        <translation>Түрі: check, topup, correction</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Теңгерім</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Төленген сома</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Way of paying</source>
        <translation>Төлеу тәсілі</translation>
    </message>
    <message>
        <source>Data left, MB</source>
        <translation>Қалған интернет, МБ</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Жарамды мерзімі</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Чек нөмірі</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Id of the entry</source>
        <translation>Жазба нөмірі</translation>
    </message>
    <message>
        <source>Operator&apos;s reply</source>
        <translation>Оператордың жауабы</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Топтамалар</translation>
    </message>
    <message>
        <source>Currency of home</source>
        <translation>Өз валютаңыз</translation>
    </message>
    <message>
        <source>Rate: tenge for one of it</source>
        <translation>Бағам: бірлігі неше теңге</translation>
    </message>
    <message>
        <source>Day of the rate</source>
        <translation>Бағам күні</translation>
    </message>
    <message>
        <source>Amount at home</source>
        <translation>Өз валютаңыздағы сома</translation>
    </message>
</context>
<context>
    <name>ComparisonSheet</name>
    <message>
        <source>Operators in Kazakhstan compared</source>
        <translation>Қазақстан операторларын салыстыру</translation>
    </message>
    <message>
        <source>Made on {0}; the data were gathered until {1}.</source>
        <translation>{0} күні жасалды; деректер {1} күніне дейін жиналды.</translation>
    </message>
    <message>
        <source>Only what differs is listed.</source>
        <translation>Тек айырмасы барлары тізілген.</translation>
    </message>
    <message>
        <source>Only facts with these words are listed: {0}</source>
        <translation>Тек мына сөздері бар мәліметтер тізілген: {0}</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Мәлімет</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Мәлімет қайдан алынған</translation>
    </message>
    <message>
        <source>KZ Companion: check at the counter before you pay</source>
        <translation>KZ Companion: төлемес бұрын салонда нақтылаңыз</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Shift: with spaces</source>
        <translation>Shift: бос орындармен</translation>
    </message>
    <message>
        <source>Copy without spaces</source>
        <translation>Бос орынсыз көшіру</translation>
    </message>
    <message>
        <source>Copy with spaces</source>
        <translation>Бос орындармен көшіру</translation>
    </message>
</context>
<context>
    <name>CorrectionDesk</name>
    <message>
        <source>These data are open to read only; nothing is kept.</source>
        <translation>Деректер тек оқуға ашылған; ештеңе сақталмайды.</translation>
    </message>
    <message>
        <source>Kept: {0}</source>
        <translation>Сақталды: {0}</translation>
    </message>
    <message>
        <source>The data&apos;s value is shown again</source>
        <translation>Деректердегі мән қайта көрсетілді</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>The data say: {0}</source>
        <translation>Деректерде: {0}</translation>
    </message>
    <message>
        <source>The data have changed since; they say now: {0}</source>
        <translation>Содан бері деректер өзгерді, қазір онда: {0}</translation>
    </message>
    <message>
        <source>The data do not know it</source>
        <translation>Деректерде бұл жоқ</translation>
    </message>
    <message>
        <source>The data have changed since; they do not know it any more</source>
        <translation>Содан бері деректер өзгерді, бұл енді онда жоқ</translation>
    </message>
    <message>
        <source>you saw it on {0}</source>
        <translation>сіз көрдіңіз, {0}</translation>
    </message>
    <message>
        <source>you saw it on {0}: {1}</source>
        <translation>сіз көрдіңіз, {0}: {1}</translation>
    </message>
</context>
<context>
    <name>CountedText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n күн</numerusform>
            <numerusform>%n күн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n күннен кейін</numerusform>
            <numerusform>%n күннен кейін</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n күн бұрын</numerusform>
            <numerusform>%n күн бұрын</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n сағ бұрын</numerusform>
            <numerusform>%n сағ бұрын</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n мин бұрын</numerusform>
            <numerusform>%n мин бұрын</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>act within %n day(s)</source>
        <translation>
            <numerusform>%n күн ішінде әрекет етіңіз</numerusform>
            <numerusform>%n күн ішінде әрекет етіңіз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A forecast needs %n more balance check(s)</source>
        <translation>
            <numerusform>Болжам үшін теңгерімді тағы %n рет тексеру керек</numerusform>
            <numerusform>Болжам үшін теңгерімді тағы %n рет тексеру керек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) imported</source>
        <translation>
            <numerusform>%n жазба импортталды</numerusform>
            <numerusform>%n жазба импортталды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) exported</source>
        <translation>
            <numerusform>%n жазба экспортталды</numerusform>
            <numerusform>%n жазба экспортталды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) written; open the file on the phone</source>
        <translation>
            <numerusform>%n еске салғыш жазылды; файлды телефонда ашыңыз</numerusform>
            <numerusform>%n еске салғыш жазылды; файлды телефонда ашыңыз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need(s) you</source>
        <translation>
            <numerusform>Сізді %n іс күтіп тұр</numerusform>
            <numerusform>Сізді %n іс күтіп тұр</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>және тағы %n</numerusform>
            <numerusform>және тағы %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoveragePanel</name>
    <message>
        <source>Where it worked</source>
        <translation>Қай жерде ұстады</translation>
    </message>
    <message>
        <source>Your own notes; no coverage map is shipped.</source>
        <translation>Өз жазбаларыңыз; қамту картасы жоқ.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Жер</translation>
    </message>
    <message>
        <source>for example Charyn canyon, car park</source>
        <translation>мысалы: Шарын шатқалы, тұрақ</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Желі</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>қаралмаған</translation>
    </message>
    <message>
        <source>It worked</source>
        <translation>Ұстады</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>Ұстамады</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>Осы жазбаны жою</translation>
    </message>
    <message>
        <source>Your notes on coverage</source>
        <translation>Байланыс туралы жазбаларыңыз</translation>
    </message>
    <message>
        <source>No note yet. Stand somewhere, look at the phone, write it down.</source>
        <translation>Әзірге жазба жоқ. Тұрған жеріңізде телефонға қарап, жазып қойыңыз.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>ұстады</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ұстамады</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>Жазба сақталды</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Жазба жойылды</translation>
    </message>
</context>
<context>
    <name>CrashBox</name>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation>Күтпеген қате болды.</translation>
    </message>
    <message>
        <source>What was saved is safe. Go on, or quit and start again. The report holds nothing personal.</source>
        <translation>Сақталғаны аман. Жалғастырыңыз немесе шығып, қайта бастаңыз. Қате туралы есепте жеке дерек жоқ.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Шығу</translation>
    </message>
</context>
<context>
    <name>Cycles</name>
    <message>
        <source>every day</source>
        <translation>күн сайын</translation>
    </message>
    <message>
        <source>every 7 days</source>
        <translation>7 күн сайын</translation>
    </message>
    <message>
        <source>every 28 days</source>
        <translation>28 күн сайын</translation>
    </message>
    <message>
        <source>every 30 days</source>
        <translation>30 күн сайын</translation>
    </message>
    <message>
        <source>every calendar month</source>
        <translation>күнтізбелік ай сайын</translation>
    </message>
    <message>
        <source>never</source>
        <translation>алынбайды</translation>
    </message>
    <message>
        <source>not known — ask</source>
        <translation>белгісіз — сұраңыз</translation>
    </message>
</context>
<context>
    <name>DataNewsBanner</name>
    <message>
        <source>When your data were opened</source>
        <translation>Деректеріңіз ашылғанда</translation>
    </message>
    <message>
        <source>When your data were saved</source>
        <translation>Деректеріңіз сақталғанда</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Open the calendar</source>
        <translation>Күнтізбені ашу</translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>Күнтізбені ашу (Alt+Төмен)</translation>
    </message>
</context>
<context>
    <name>DayMixPanel</name>
    <message>
        <source>Days on Wi-Fi</source>
        <translation>Wi-Fi бар күндер</translation>
    </message>
    <message>
        <source>Days in the city</source>
        <translation>Қаладағы күндер</translation>
    </message>
    <message>
        <source>Days on the road</source>
        <translation>Жолдағы күндер</translation>
    </message>
    <message>
        <source>As so far</source>
        <translation>Бұрынғыдай</translation>
    </message>
    <message>
        <source>With a few more checks the days to come can be tried out here.</source>
        <translation>Тағы бірнеше тексеруден кейін алдағы күндерді осында сынап көруге болады.</translation>
    </message>
    <message>
        <source>The days to come are taken to be as so far: about {0} a day.</source>
        <translation>Алдағы күндер бұрынғыдай деп есептеледі: күніне шамамен {0}.</translation>
    </message>
    <message>
        <source>our assumption: {0}, {1} and {2} times the usual; daily checks teach it</source>
        <translation>біздің болжалымыз: әдеттегіден {0}, {1} және {2} есе; күнделікті тексеру оны дәлдейді</translation>
    </message>
    <message>
        <source>how the days differ was learned from your checks</source>
        <translation>күндердің айырмасы сіздің тексерулеріңізден алынды</translation>
    </message>
</context>
<context>
    <name>DeadlinePage</name>
    <message>
        <source>Save all reminders (.ics)…</source>
        <translation>Барлық еске салғышты сақтау (.ics)…</translation>
    </message>
    <message>
        <source>Scan it, and the phone adds the event to its calendar and rings in the morning before. Where a phone shows only text, send it the file.</source>
        <translation>Сканерлеңіз: телефон оқиғаны күнтізбеге қосып, қарсаңында таңертең еске салады. Телефон тек мәтін көрсетсе, оған файлды жіберіңіз.</translation>
    </message>
    <message>
        <source>There is no deadline ahead for this SIM.</source>
        <translation>Бұл SIM-картаның алдағы мерзімі жоқ.</translation>
    </message>
    <message>
        <source>QR code: reminder for {0}</source>
        <translation>QR-код: {0} үшін еске салғыш</translation>
    </message>
</context>
<context>
    <name>DeedDialog</name>
    <message>
        <source>At work</source>
        <translation>Орындалуда</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>Dial</name>
    <message>
        <source>star</source>
        <translation>жұлдызша</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>тор</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>плюс</translation>
    </message>
    <message>
        <source>space</source>
        <translation>бос орын</translation>
    </message>
</context>
<context>
    <name>DialDialog</name>
    <message>
        <source>Space: typed, next group. Backspace: one back. Esc: close.</source>
        <translation>Бос орын: терілді, келесі топ. Backspace: бір топ кері. Esc: жабу.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Жасырылды</translation>
    </message>
    <message>
        <source>Your place is kept: go on where you were.</source>
        <translation>Тоқтаған жеріңіз сақталды: сол жерден жалғастырыңыз.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Қайта көрсету</translation>
    </message>
    <message>
        <source>One back</source>
        <translation>Бір топ кері</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Басынан</translation>
    </message>
    <message>
        <source>Typed, next group</source>
        <translation>Терілді, келесі топ</translation>
    </message>
    <message>
        <source>All groups are typed. Compare once more.</source>
        <translation>Барлық топ терілді. Тағы бір рет салыстырыңыз.</translation>
    </message>
    <message>
        <source>{0} of {1} groups typed</source>
        <translation>Терілген топ: {1} ішінен {0}</translation>
    </message>
</context>
<context>
    <name>DialShow</name>
    <message>
        <source>The code may have changed.</source>
        <translation>Код өзгерген болуы мүмкін.</translation>
    </message>
    <message>
        <source>Compare each group with the screen of the terminal or the clerk before you pay.</source>
        <translation>Төлемес бұрын әр топты терминал не сатушы экранымен салыстырыңыз.</translation>
    </message>
</context>
<context>
    <name>DialView</name>
    <message>
        <source>hidden</source>
        <translation>жасырын</translation>
    </message>
    <message>
        <source>All groups are ticked off</source>
        <translation>Барлық топ белгіленді</translation>
    </message>
    <message>
        <source>Group {0} of {1}: {2}</source>
        <translation>{1} топтың {0}-тобы: {2}</translation>
    </message>
</context>
<context>
    <name>DifferenceStrip</name>
    <message>
        <source>The last check: expected {0}, seen {1}, {2} less. What took it?</source>
        <translation>Соңғы тексеру: күтілгені {0}, шотта {1}, {2} кем. Ол неге кетті?</translation>
    </message>
    <message>
        <source>The last check: expected {0}, seen {1}, {2} more. Where did it come from?</source>
        <translation>Соңғы тексеру: күтілгені {0}, шотта {1}, {2} артық. Ол қайдан келді?</translation>
    </message>
    <message>
        <source>Writes a correction with this reason into the ledger</source>
        <translation>Журналға осы себеппен түзету жазады</translation>
    </message>
</context>
<context>
    <name>DoStep</name>
    <message>
        <source>as you have it written down</source>
        <translation>жазып алғаныңыздай</translation>
    </message>
    <message>
        <source>Do it, line by line</source>
        <translation>Ретімен орындаңыз</translation>
    </message>
    <message>
        <source>Tick off what is done. When you leave to pay, say so below.</source>
        <translation>Орындалғанын белгілеңіз. Төлеуге шыққанда төмендегі түймені басыңыз.</translation>
    </message>
    <message>
        <source>I am going to pay now</source>
        <translation>Қазір төлеуге барамын</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Тізім</translation>
    </message>
    <message>
        <source>Show it to the clerk</source>
        <translation>Сатушыға көрсетіңіз</translation>
    </message>
    <message>
        <source>Large, in Russian and Kazakh, turned around for the other side</source>
        <translation>Ірі әріппен, орысша және қазақша, сатушыға қаратып</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Ескеріңіз</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Алып барыңыз</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Қадам-қадаммен</translation>
    </message>
    <message numerus="yes">
        <source>All %n sentence(s)</source>
        <translation>
            <numerusform>Барлық %n сөйлем</numerusform>
            <numerusform>Барлық %n сөйлем</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} ticked</source>
        <translation>Белгіленді: {0} / {1}</translation>
    </message>
    <message>
        <source>Fee they told you (optional)</source>
        <translation>Сізге айтылған комиссия (міндетті емес)</translation>
    </message>
    <message>
        <source>It is kept for the result and counted in next time; 0 if there is none.</source>
        <translation>Нәтижеге түседі және келесіде есепке алынады; болмаса, 0 жазыңыз.</translation>
    </message>
    <message>
        <source>Codes to dial</source>
        <translation>Теретін кодтар</translation>
    </message>
    <message>
        <source>Large, to tick off while you type them into the phone</source>
        <translation>Телефонға теріп отырып белгілеу үшін ірі</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>The entry was removed from the ledger</source>
        <translation>Жазба журналдан жойылды</translation>
    </message>
    <message>
        <source>{0} arrived on {1}</source>
        <translation>{0} түсті: {1}</translation>
    </message>
    <message>
        <source>Written into the ledger, with one step to undo</source>
        <translation>Журналға жазылды, бір басып болдырмауға болады</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Keep the slip for a few days all the same.</source>
        <translation>Чекті бәрібір бірнеше күн сақтаңыз.</translation>
    </message>
    <message>
        <source>See it in the tracker</source>
        <translation>Есептен қарау</translation>
    </message>
    <message>
        <source>Renew another SIM</source>
        <translation>Басқа SIM-картаны толтыру</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Төленді</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Тәсіл</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Чек</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>On the SIM now</source>
        <translation>Қазір SIM-картада</translation>
    </message>
    <message>
        <source>valid until: not known</source>
        <translation>жарамды мерзімі: белгісіз</translation>
    </message>
    <message>
        <source>valid until {0}, {1}</source>
        <translation>жарамды мерзімі: {0}, {1}</translation>
    </message>
    <message>
        <source>data left: {0}</source>
        <translation>қалған интернет: {0}</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Change this balance check</source>
        <translation>Теңгерім жазбасын өзгерту</translation>
    </message>
    <message>
        <source>Change this top-up</source>
        <translation>Толтыруды өзгерту</translation>
    </message>
    <message>
        <source>Change this correction</source>
        <translation>Түзетуді өзгерту</translation>
    </message>
    <message>
        <source>When (Almaty)</source>
        <translation>Қашан (Алматы)</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Төленген сома</translation>
    </message>
    <message>
        <source>Fee kept</source>
        <translation>Ұсталған комиссия</translation>
    </message>
    <message>
        <source>Balance shown</source>
        <translation>Көрсетілген теңгерім</translation>
    </message>
    <message>
        <source>Data left</source>
        <translation>Қалған интернет</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Жарамды мерзімі</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Чек нөмірі</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Read from the reply: {0}</source>
        <translation>Жауаптан оқылды: {0}</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Айырма</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export as CSV</source>
        <translation>CSV-ге экспорттау</translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>Network company</source>
        <translation>Желі компаниясы</translation>
    </message>
</context>
<context>
    <name>FactNames</name>
    <message>
        <source>{0}: commission</source>
        <translation>{0}: комиссия</translation>
    </message>
    <message>
        <source>{0}: least amount</source>
        <translation>{0}: ең аз сома</translation>
    </message>
    <message>
        <source>{0}: most amount</source>
        <translation>{0}: ең көп сома</translation>
    </message>
    <message>
        <source>{0}: time until the money arrives</source>
        <translation>{0}: ақша түсетін уақыт</translation>
    </message>
    <message>
        <source>For all operators</source>
        <translation>Барлық операторға</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>FactSheet</name>
    <message>
        <source>not to be corrected; note what you find under “My phone”</source>
        <translation>түзетілмейді; өзіңіз байқағанды «Телефоным» бөліміне жазыңыз</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>жауап беру</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>түзету</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>{0} (required)</source>
        <translation>{0} (міндетті)</translation>
    </message>
</context>
<context>
    <name>FileEdit</name>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Welcome</source>
        <translation>Қош келдіңіз</translation>
    </message>
    <message>
        <source>Which language shall we speak? You can change it at any time.</source>
        <translation>Қай тілде сөйлесеміз? Кез келген уақытта өзгертуге болады.</translation>
    </message>
    <message>
        <source>Which SIM do you have?</source>
        <translation>Қандай SIM-картаңыз бар?</translation>
    </message>
    <message>
        <source>Only a name and the brand on the card. No number, no PIN; they wait for the vault.</source>
        <translation>Тек атау мен картадағы бренд. Нөмір мен PIN қазір керек емес, олар кейін сейфке сақталады.</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>For example: My travel SIM. Leave it empty to add a SIM later.</source>
        <translation>Мысалы: Сапар картасы. Кейін қосу үшін бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>No SIM yet? Look around with made-up data first.</source>
        <translation>SIM-карта әлі жоқ па? Алдымен үлгі деректермен танысыңыз.</translation>
    </message>
    <message>
        <source>Show sample data</source>
        <translation>Үлгі деректерді көрсету</translation>
    </message>
    <message>
        <source>Ready. What to do next</source>
        <translation>Дайын. Әрі қарай не істеу керек</translation>
    </message>
    <message>
        <source>Before you top up</source>
        <translation>Толтырар алдында</translation>
    </message>
    <message>
        <source>Renew leads you from the amount to the receipt.</source>
        <translation>«Толтыру» бөлімі сома таңдаудан чек алуға дейін жол көрсетеді.</translation>
    </message>
    <message>
        <source>After each look at the balance</source>
        <translation>Теңгерімді көрген сайын</translation>
    </message>
    <message>
        <source>Log it in the Tracker: it tells how long it lasts.</source>
        <translation>«Есеп» бөліміне жазыңыз: қанша уақытқа жететінін көрсетеді.</translation>
    </message>
    <message>
        <source>Number, PIN and PUK</source>
        <translation>Нөмір, PIN және PUK</translation>
    </message>
    <message>
        <source>The Vault keeps them encrypted. You choose its password when you store the first one.</source>
        <translation>Сейф оларды шифрлап сақтайды. Құпиясөзді біріншісін сақтағанда таңдайсыз.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Өткізіп жіберу</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Бастау</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Жалғастыру</translation>
    </message>
</context>
<context>
    <name>ForgottenDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>Қалпына келтіру кілті</translation>
    </message>
    <message>
        <source>28 letters and digits from the printed sheet; spaces and capitals do not matter.</source>
        <translation>Басылған парақтағы 28 әріп пен цифр; бос орын мен әріп көлемі маңызды емес.</translation>
    </message>
    <message>
        <source>The password is forgotten</source>
        <translation>Құпиясөз ұмытылды</translation>
    </message>
    <message>
        <source>The recovery key opens the vault, too. Choose another password at once.</source>
        <translation>Қалпына келтіру кілті де сейфті ашады. Бірден жаңа құпиясөз таңдаңыз.</translation>
    </message>
    <message>
        <source>Open and set the password</source>
        <translation>Ашып, құпиясөз қою</translation>
    </message>
</context>
<context>
    <name>GateWays</name>
    <message>
        <source>Use the password</source>
        <translation>Құпиясөзді пайдалану</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <translation>PIN-кодты пайдалану</translation>
    </message>
    <message>
        <source>Unlock with the system&apos;s keyring</source>
        <translation>Жүйенің кілттер бауымен ашу</translation>
    </message>
    <message>
        <source>I forgot the password</source>
        <translation>Құпиясөзді ұмыттым</translation>
    </message>
    <message>
        <source>SIM or laptop lost?</source>
        <translation>SIM-карта не ноутбук жоғалды ма?</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Not yet in your language: shown in English</source>
        <translation>Сіздің тіліңізде әлі жоқ: ағылшынша көрсетілді</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Шұғыл көмек</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Address copied. This program opens no connection.</source>
        <translation>Мекенжай көшірілді. Бұл бағдарлама интернетке қосылмайды.</translation>
    </message>
</context>
<context>
    <name>GuidePages</name>
    <message>
        <source>Show in Operators</source>
        <translation>«Операторлар» бетінде көрсету</translation>
    </message>
    <message>
        <source>History, not a current price.</source>
        <translation>Бұл — тарих, қазіргі баға емес.</translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation>Дереккөз: {0}</translation>
    </message>
</context>
<context>
    <name>GuidePaperDialog</name>
    <message>
        <source>The guide on paper</source>
        <translation>Анықтамалық қағазда</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Осы бет</translation>
    </message>
    <message>
        <source>The whole guide</source>
        <translation>Бүкіл анықтамалық</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Қаншасын басу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>With every source spelt out, so that it can be read without this program.</source>
        <translation>Барлық дереккөз толық жазылған, сондықтан оны бағдарламасыз да оқуға болады.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Анықтамалық</translation>
    </message>
</context>
<context>
    <name>GuideSheet</name>
    <message>
        <source>KZ Companion · Guide · printed {0}</source>
        <translation>KZ Companion · Анықтамалық · {0} күні басылды</translation>
    </message>
</context>
<context>
    <name>GuideTab</name>
    <message>
        <source>Search the guide</source>
        <translation>Анықтамалықтан іздеу</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Анықтамалық беттері</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Бет</translation>
    </message>
    <message>
        <source>Nothing in the guide holds these words. Try fewer or other words.</source>
        <translation>Анықтамалықта бұл сөздер жоқ. Аз немесе басқа сөздермен іздеңіз.</translation>
    </message>
    <message>
        <source>Not yet in your language: shown in English</source>
        <translation>Сіздің тіліңізде әлі жоқ: ағылшынша көрсетілді</translation>
    </message>
    <message>
        <source>Address copied. This program opens no connection.</source>
        <translation>Мекенжай көшірілді. Бұл бағдарлама интернетке қосылмайды.</translation>
    </message>
    <message>
        <source>Print the page or save it as a PDF…</source>
        <translation>Бетті басып шығару немесе PDF ретінде сақтау…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
</context>
<context>
    <name>GuideTables</name>
    <message>
        <source>Sentence</source>
        <translation>Сөйлем</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Орысша</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Қазақша</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмір</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Сипаттамасы</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
</context>
<context>
    <name>HomeLine</name>
    <message>
        <source>That is about {0}, at the rate you typed on {1}.</source>
        <translation>Бұл шамамен {0}, сіз {1} күні енгізген бағам бойынша.</translation>
    </message>
    <message>
        <source>Money at home</source>
        <translation>Өз валютаңыз</translation>
    </message>
    <message>
        <source>1 {0} is how many tenge? (optional)</source>
        <translation>1 {0} неше теңге? (міндетті емес)</translation>
    </message>
    <message>
        <source>as at the exchange office; kept with today&apos;s date</source>
        <translation>айырбас пунктіндегідей; бүгінгі күнмен сақталады</translation>
    </message>
</context>
<context>
    <name>HomeRateRow</name>
    <message>
        <source>Money at home</source>
        <translation>Өз валютаңыз</translation>
    </message>
    <message>
        <source>Tenge for 1 {0} (optional)</source>
        <translation>1 {0} — теңгемен (міндетті емес)</translation>
    </message>
    <message>
        <source>Then each entry shows what it cost at home, too.</source>
        <translation>Сонда әр жазбада өз валютаңызбен де көрсетіледі.</translation>
    </message>
    <message>
        <source>Rate typed on {0}; it stays with the entry.</source>
        <translation>Бағам {0} күні енгізілді; ол жазбада қалады.</translation>
    </message>
    <message>
        <source>That is about {0}, at the rate you typed on {1}.</source>
        <translation>Бұл шамамен {0}, сіз {1} күні енгізген бағам бойынша.</translation>
    </message>
</context>
<context>
    <name>HomeText</name>
    <message>
        <source>Paid in: {0}</source>
        <translation>Салынды: {0}</translation>
    </message>
    <message>
        <source>Paid in: {0} = {1} at the rates you typed</source>
        <translation>Салынды: {0} = {1}, сіз енгізген бағамдар бойынша</translation>
    </message>
    <message>
        <source>{0} of it without a rate</source>
        <translation>оның бағамсызы: {0}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import from CSV</source>
        <translation>CSV-ден импорттау</translation>
    </message>
    <message>
        <source>You see first what would come in. One undo takes the whole import back.</source>
        <translation>Алдымен не импортталатыны көрсетіледі. Бір рет болдырмау бүкіл импортты қайтарады.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>a table with the names of its columns in the first line</source>
        <translation>бірінші жолында баған атаулары бар кесте</translation>
    </message>
    <message>
        <source>SIM of rows that name none</source>
        <translation>SIM-картасы көрсетілмеген жолдар үшін</translation>
    </message>
    <message>
        <source>Looking the file through</source>
        <translation>Файл қаралып жатыр</translation>
    </message>
    <message>
        <source>Columns and rejected rows</source>
        <translation>Бағандар мен қабылданбаған жолдар</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорттау</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Бағандар</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Қабылданбаған жолдар</translation>
    </message>
    <message>
        <source>A table brings entries, not SIMs: add the SIMs under these nicknames first. To move everything to another laptop, restore a backup there.</source>
        <translation>Кесте SIM-карталарды емес, тек жазбаларды әкеледі: алдымен осы атаулармен карталарды қосыңыз. Бәрін басқа ноутбукке көшіру үшін сонда сақтық көшірмеден қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>Bringing the entries in</source>
        <translation>Жазбалар қосылуда</translation>
    </message>
</context>
<context>
    <name>ImportRowView</name>
    <message>
        <source>Operator of {0}</source>
        <translation>«{0}» операторы</translation>
    </message>
    <message>
        <source>Choose the operator of this SIM.</source>
        <translation>Осы SIM-картаның операторын таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose the operator</source>
        <translation>Операторды таңдаңыз</translation>
    </message>
    <message>
        <source>A new SIM</source>
        <translation>Жаңа SIM-карта</translation>
    </message>
    <message>
        <source>Goes to the SIM of this name</source>
        <translation>Осы атаулы SIM-картаға жазылады</translation>
    </message>
    <message>
        <source>Replace what differs here: {0}</source>
        <translation>Мұндағы өзгешесін ауыстыру: {0}</translation>
    </message>
</context>
<context>
    <name>InstalledPacksDialog</name>
    <message>
        <source>Installed data</source>
        <translation>Орнатылған деректер</translation>
    </message>
    <message>
        <source>Facts come with the program or from data packs. Any of them can be used again.</source>
        <translation>Мәліметтер бағдарламамен бірге немесе деректер топтамаларынан келеді. Кез келгеніне қайта оралуға болады.</translation>
    </message>
    <message>
        <source>Open a data pack…</source>
        <translation>Деректер топтамасын ашу…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>No data pack was applied yet. Open one, or drop it on the window.</source>
        <translation>Әзірге деректер топтамасы қолданылмаған. Біреуін ашыңыз немесе терезеге сүйреп апарыңыз.</translation>
    </message>
    <message>
        <source>Shipped with the program</source>
        <translation>Бағдарламаның өзінен</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>күшінде</translation>
    </message>
    <message>
        <source>older than shipped</source>
        <translation>бағдарлама деректерінен ескі</translation>
    </message>
    <message>
        <source>Roll back to this</source>
        <translation>Осыған қайту</translation>
    </message>
    <message>
        <source>Roll back to {0}</source>
        <translation>{0} дегенге қайту</translation>
    </message>
    <message>
        <source>Stop using</source>
        <translation>Пайдаланбау</translation>
    </message>
    <message>
        <source>Stop using {0}</source>
        <translation>{0} дегенді пайдаланбау</translation>
    </message>
    <message>
        <source>Taken out of use; the file stays</source>
        <translation>Пайдаланудан шығарылды; файл қалады</translation>
    </message>
</context>
<context>
    <name>KeepText</name>
    <message>
        <source>a top-up</source>
        <translation>толтыру</translation>
    </message>
    <message>
        <source>a top-up or a paid use</source>
        <translation>толтыру не ақылы әрекет</translation>
    </message>
    <message>
        <source>Type until when the number is to be kept.</source>
        <translation>Нөмір қай күнге дейін сақталатынын жазыңыз.</translation>
    </message>
    <message>
        <source>Your plan keeps an unused number for {0}. What counts: {1}.</source>
        <translation>Тарифіңіз пайдаланылмаған нөмірді {0} сақтайды. Есепке алынады: {1}.</translation>
    </message>
    <message>
        <source>The last one in your ledger: {0}.</source>
        <translation>Журналдағы соңғысы: {0}.</translation>
    </message>
    <message>
        <source>Your ledger has none yet, so the first is due at once.</source>
        <translation>Журналда әлі жоқ, сондықтан біріншісі дереу керек.</translation>
    </message>
    <message>
        <source>Careful: the number may have been taken away already on {0}. Call it, or ask at the shop.</source>
        <translation>Абайлаңыз: нөмір {0} күні алынып қойған болуы мүмкін. Қоңырау шалып көріңіз не салоннан сұраңыз.</translation>
    </message>
    <message>
        <source>Nothing to do: it lasts until {0}, beyond your visit.</source>
        <translation>Ештеңе істеу қажет емес: нөмір {0} күніне дейін, келуіңізден кейін де сақталады.</translation>
    </message>
    <message>
        <source>Do it once by each of these days (Almaty):</source>
        <translation>Мына күндердің әрқайсысына дейін бір реттен жасаңыз (Алматы):</translation>
    </message>
    <message>
        <source>Each is some days early, because money sent from abroad may fail at first.</source>
        <translation>Әрқайсысы бірнеше күн ерте: шетелден төлем бірден өтпеуі мүмкін.</translation>
    </message>
    <message>
        <source>… and {0} more, until {1}.</source>
        <translation>… және тағы {0}, {1} күніне дейін.</translation>
    </message>
    <message>
        <source>Then it lasts until {0}.</source>
        <translation>Сонда нөмір {0} күніне дейін сақталады.</translation>
    </message>
    <message>
        <source>The dates do not reach your visit: there are too many.</source>
        <translation>Күндер тым көп, келуіңізге дейін жетпейді.</translation>
    </message>
    <message>
        <source>All in all: {0}.</source>
        <translation>Барлығы: {0}.</translation>
    </message>
    <message>
        <source>All in all: {0}; the balance suffices for it.</source>
        <translation>Барлығы: {0}; теңгерім жетеді.</translation>
    </message>
    <message>
        <source>All in all: {0}; {1} of it must be paid in.</source>
        <translation>Барлығы: {0}; оның салынуы керегі: {1}.</translation>
    </message>
    <message>
        <source>How long your plan keeps an unused number is not known. Ask at the shop:</source>
        <translation>Тарифіңіз пайдаланылмаған нөмірді қанша сақтайтыны белгісіз. Салоннан сұраңыз:</translation>
    </message>
    <message>
        <source>After how many days without use is the number taken away?</source>
        <translation>Неше күн пайдаланылмаса, нөмір алынады?</translation>
    </message>
    <message>
        <source>Does a top-up from abroad count, and what is the least amount?</source>
        <translation>Шетелден толтыру есепке алына ма, ең аз сома қанша?</translation>
    </message>
    <message>
        <source>Is the plan charge still taken meanwhile, and can it be paused?</source>
        <translation>Бұл кезде абоненттік төлем алына ма, оны тоқтата тұруға бола ма?</translation>
    </message>
    <message>
        <source>Do SMS codes arrive abroad, and what do they cost?</source>
        <translation>Шетелде SMS-кодтар келе ме, құны қанша?</translation>
    </message>
    <message>
        <source>Use the balance up: {0} are still there.</source>
        <translation>Теңгерімді жұмсап бітіріңіз: әлі {0} бар.</translation>
    </message>
    <message>
        <source>Use up what is left of the balance.</source>
        <translation>Теңгерімде қалғанын жұмсап бітіріңіз.</translation>
    </message>
    <message>
        <source>List what knows this number: banks, wallets, messengers, shops, two-step sign-in. Change the number there, or remove it, while SMS codes still reach you.</source>
        <translation>Бұл нөмір қайда тіркелгенін жазып шығыңыз: банктер, әмияндар, мессенджерлер, дүкендер, екі сатылы кіру. SMS-кодтар әлі келіп тұрғанда, нөмірді сол жерлерде ауыстырыңыз не өшіріңіз.</translation>
    </message>
    <message>
        <source>Take a bank card or an automatic payment off the operator&apos;s account.</source>
        <translation>Оператор кабинетінен банк картасын алып тастап, автотөлемді өшіріңіз.</translation>
    </message>
    <message>
        <source>Save contacts, messages and photos that only this SIM or its apps have.</source>
        <translation>Тек осы SIM-картада не оның қосымшаларында бар контактілерді, хабарларды және фотоларды сақтап алыңыз.</translation>
    </message>
    <message>
        <source>Ask at the shop how a number is given back, and take a slip if there is one.</source>
        <translation>Нөмірден қалай бас тартуға болатынын салоннан сұраңыз, түбіртек берсе, алыңыз.</translation>
    </message>
    <message>
        <source>Once it is no longer yours, suppose that somebody else may get its calls and SMS codes.</source>
        <translation>Нөмір сіздікі болмай қалғанда, оның қоңыраулары мен SMS-кодтарын басқа біреу алуы мүмкін деп есептеңіз.</translation>
    </message>
    <message>
        <source>Put the SIM away here: ledger and secrets stay, and it can be brought back.</source>
        <translation>SIM-картаны осында мұрағаттаңыз: журнал мен құпиялар қалады, оны қайтаруға болады.</translation>
    </message>
    <message>
        <source>What counts as use: any top-up, or only something paid — a call, an SMS, data?</source>
        <translation>Не пайдалану саналады: кез келген толтыру ма, әлде тек ақылы әрекет пе — қоңырау, SMS, интернет?</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
</context>
<context>
    <name>KeyringDialog</name>
    <message>
        <source>Vault password</source>
        <translation>Сейф құпиясөзі</translation>
    </message>
    <message>
        <source>Unlock with the system&apos;s keyring</source>
        <translation>Жүйенің кілттер бауымен ашу</translation>
    </message>
    <message>
        <source>A random key is put into the keyring of your login. Then whoever is logged in as you, and every program they run, can open the vault. It saves typing; it protects no better than your login.</source>
        <translation>Жүйеге кіру тіркелгіңіздің кілттер бауына кездейсоқ кілт салынады. Содан кейін сіздің атыңызбен кірген адам және ол іске қосқан кез келген бағдарлама сейфті аша алады. Теруді үнемдейді, бірақ жүйеге кіруден артық қорғамайды.</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Өшіру</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Қосу</translation>
    </message>
</context>
<context>
    <name>LedgerFilterBar</name>
    <message>
        <source>Filter the ledger</source>
        <translation>Жазбаларды сүзу</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Balance checks</source>
        <translation>Теңгерім тексерулері</translation>
    </message>
    <message>
        <source>Top-ups</source>
        <translation>Толтырулар</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Түзетулер</translation>
    </message>
    <message>
        <source>With a photo of the receipt</source>
        <translation>Чек фотосы бар</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Күннен бастап</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Күнге дейін</translation>
    </message>
    <message>
        <source>Amount from</source>
        <translation>Сома кемінде</translation>
    </message>
    <message>
        <source>Amount to</source>
        <translation>Сома көбі</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Барлығын көрсету</translation>
    </message>
    <message>
        <source>{0} of {1} entries</source>
        <translation>Жазбалар: {1} ішінен {0}</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>When (Almaty)</source>
        <translation>Қашан (Алматы)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Салынды</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Теңгерім</translation>
    </message>
    <message>
        <source>Data left</source>
        <translation>Трафик</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>шамамен {0}</translation>
    </message>
    <message>
        <source>receipt {0}</source>
        <translation>чек {0}</translation>
    </message>
    <message>
        <source>Balance check</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Top-up</source>
        <translation>Толтыру</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>{0} (fee {1})</source>
        <translation>{0} (комиссия {1})</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Өз валютаңызда</translation>
    </message>
    <message>
        <source>Look at the photo of the receipt</source>
        <translation>Чек фотосын қарау</translation>
    </message>
    <message>
        <source>{0} at the rate of {1}: 1 {2} = {3}</source>
        <translation>{0}, бағам күні {1}: 1 {2} = {3}</translation>
    </message>
</context>
<context>
    <name>LockingDialog</name>
    <message>
        <source>When the vault locks</source>
        <translation>Сейф қашан құлыпталады</translation>
    </message>
    <message>
        <source>With Ctrl+L and when you quit, always. What is being typed is sealed and offered again after unlocking.</source>
        <translation>Ctrl+L басқанда және бағдарламадан шыққанда — әрқашан. Теріліп жатқан мәтін шифрланып сақталады, құлып ашылған соң жалғастыруға болады.</translation>
    </message>
    <message>
        <source>When the window is minimised</source>
        <translation>Терезе кішірейтілгенде</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минут</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>however long: never lock by itself</source>
        <translation>қанша болса да: өздігінен құлыпталмайды</translation>
    </message>
    <message>
        <source>Whoever comes to the open laptop then sees the vault as you left it.</source>
        <translation>Онда ашық ноутбукқа келген кез келген адам сейфті сіз қалдырған күйінде көреді.</translation>
    </message>
    <message>
        <source>When neither key nor pointer was touched for</source>
        <translation>Пернетақта мен тінтуірге тимеген уақыт</translation>
    </message>
    <message>
        <source>Asking this computer whether it tells of session lock and sleep…</source>
        <translation>Бұл компьютер экран құлпы мен ұйқы туралы хабарлай ма, анықталуда…</translation>
    </message>
    <message>
        <source>When the screen is locked and before sleep: this computer tells of both.</source>
        <translation>Экран құлыпталғанда және ұйқы алдында: бұл компьютер екеуі туралы да хабарлайды.</translation>
    </message>
    <message>
        <source>When the screen is locked: this computer tells of that, but not of sleep. Press Ctrl+L before you close the lid.</source>
        <translation>Экран құлыпталғанда: бұл компьютер ол туралы хабарлайды, бірақ ұйқы туралы хабарламайды. Қақпағын жаппас бұрын Ctrl+L басыңыз.</translation>
    </message>
    <message>
        <source>Before sleep: this computer tells of that, but not of a locked screen. Press Ctrl+L before you leave.</source>
        <translation>Ұйқы алдында: бұл компьютер ол туралы хабарлайды, бірақ экран құлпы туралы хабарламайды. Кетер алдында Ctrl+L басыңыз.</translation>
    </message>
    <message>
        <source>This computer tells the program neither of a locked screen nor of sleep. Press Ctrl+L before you leave or close the lid.</source>
        <translation>Бұл компьютер бағдарламаға экран құлпы туралы да, ұйқы туралы да хабарламайды. Кетер немесе қақпағын жабар алдында Ctrl+L басыңыз.</translation>
    </message>
</context>
<context>
    <name>LogExtras</name>
    <message>
        <source>Data left</source>
        <translation>Қалған интернет</translation>
    </message>
    <message>
        <source>for example 3.5 GB</source>
        <translation>мысалы, 3,5&#xa0;ГБ</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Жарамды мерзімі</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>empty for now, else 2026-11-22 14:30</source>
        <translation>бос болса – қазір, әйтпесе 2026-11-22 14:30</translation>
    </message>
    <message>
        <source>Fee kept</source>
        <translation>Ұсталған комиссия</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Тәсіл</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>көрсетілмеген</translation>
    </message>
</context>
<context>
    <name>Logged</name>
    <message>
        <source>Logged</source>
        <translation>Жазылды</translation>
    </message>
    <message>
        <source>Logged for {0}; newer entries decide the balance</source>
        <translation>{0} күніне жазылды; теңгерімді жаңарақ жазбалар анықтайды</translation>
    </message>
    <message>
        <source>Logged: {0} used since the last reading</source>
        <translation>Жазылды: алдыңғы тексеруден бері {0} жұмсалды</translation>
    </message>
    <message>
        <source>Logged for {0}, as this laptop&apos;s clock says. Undo, set the clock and log it again.</source>
        <translation>Ноутбук сағаты бойынша {0} деп жазылды. Болдырмай, сағатты түзетіп, қайта жазыңыз.</translation>
    </message>
    <message>
        <source>Logged: expected {0}, {1} less</source>
        <translation>Жазылды: күтілгені {0}, {1} кем</translation>
    </message>
    <message>
        <source>Logged: expected {0}, {1} more</source>
        <translation>Жазылды: күтілгені {0}, {1} артық</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Copied</source>
        <translation>Көшірілді</translation>
    </message>
    <message>
        <source>KZ Companion</source>
        <translation>KZ Companion</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Үлгі деректер</translation>
    </message>
    <message>
        <source>Portable</source>
        <translation>Портативті</translation>
    </message>
    <message>
        <source>Set clock</source>
        <translation>Берілген уақыт</translation>
    </message>
</context>
<context>
    <name>MaskedLabel</name>
    <message>
        <source>shown for {0} seconds</source>
        <translation>{0} секунд көрсетіледі</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>жасырын</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>New password</source>
        <translation>Жаңа құпиясөз</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Сол құпиясөз тағы бір рет</translation>
    </message>
    <message>
        <source>The two differ. Type the same password twice.</source>
        <translation>Екеуі бірдей емес. Бір құпиясөзді екі рет теріңіз.</translation>
    </message>
    <message>
        <source>not typed yet</source>
        <translation>әлі терілмеген</translation>
    </message>
    <message>
        <source>guessed at once</source>
        <translation>бірден табылады</translation>
    </message>
    <message>
        <source>guessed soon</source>
        <translation>тез табылады</translation>
    </message>
    <message>
        <source>middling</source>
        <translation>орташа</translation>
    </message>
    <message>
        <source>good</source>
        <translation>жақсы</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>өте жақсы</translation>
    </message>
</context>
<context>
    <name>NoSim</name>
    <message>
        <source>No SIM in use</source>
        <translation>Қолданыста SIM-карта жоқ</translation>
    </message>
    <message>
        <source>Those you put away can be looked at and brought back.</source>
        <translation>Мұрағаттағы карталарды қарап, қайтаруға болады.</translation>
    </message>
    <message>
        <source>Add a SIM</source>
        <translation>SIM-карта қосу</translation>
    </message>
    <message>
        <source>SIMs put away…</source>
        <translation>Мұрағаттағы SIM-карталар…</translation>
    </message>
    <message>
        <source>No SIM yet</source>
        <translation>SIM-карта әлі жоқ</translation>
    </message>
    <message>
        <source>Add the SIM you use; then a balance is logged in three seconds.</source>
        <translation>Пайдаланатын SIM-картаңызды қосыңыз; содан кейін теңгерім үш секундта жазылады.</translation>
    </message>
    <message>
        <source>Add your first SIM</source>
        <translation>Алғашқы SIM-картаны қосу</translation>
    </message>
</context>
<context>
    <name>NoneFound</name>
    <message>
        <source>No entry is like that</source>
        <translation>Ондай жазба жоқ</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Барлық жазбаны көрсету</translation>
    </message>
</context>
<context>
    <name>NoticeStack</name>
    <message>
        <source>Next message ({0} of {1})</source>
        <translation>Келесі хабар ({0}/{1})</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>Mobile number to top up</source>
        <translation>Толтырылатын нөмір</translation>
    </message>
    <message>
        <source>Mobile number, +7 and ten digits</source>
        <translation>Нөмір: +7 және он цифр</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Терілгенді көрсету</translation>
    </message>
    <message>
        <source>Keep sealed</source>
        <translation>Сейфте сақтау</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Қолдану</translation>
    </message>
    <message>
        <source>It is sealed in the vault.</source>
        <translation>Ол сейфте шифрланып сақталады.</translation>
    </message>
    <message>
        <source>Mobile number, {0} and {1} digits</source>
        <translation>Ұялы нөмір: {0} және {1} цифр</translation>
    </message>
    <message>
        <source>Kept in memory until the vault locks, nobody touches the program for a while, or it ends; never on the disk.</source>
        <translation>Сейф құлыпталғанша, бағдарлама ұзақ қозғалмай тұрғанша немесе жабылғанша жадта ғана; дискіге жазылмайды.</translation>
    </message>
</context>
<context>
    <name>NumberLine</name>
    <message>
        <source>Show the number</source>
        <translation>Нөмірді көрсету</translation>
    </message>
    <message>
        <source>Type another</source>
        <translation>Басқасын теру</translation>
    </message>
    <message>
        <source>Unlock the vault instead</source>
        <translation>Оның орнына сейфті ашу</translation>
    </message>
    <message>
        <source>Type the number instead</source>
        <translation>Оның орнына нөмірді теру</translation>
    </message>
    <message>
        <source>The prefix was first given to {0}: was the number moved?</source>
        <translation>Префикс бастапқыда {0} операторына берілген: нөмір көшірілген бе?</translation>
    </message>
    <message>
        <source>As you typed it: kept until the vault locks, nobody touches the program for a while, or it ends.</source>
        <translation>Сіз тергендей: сейф құлыпталғанша, бағдарлама ұзақ қозғалмай тұрғанша немесе жабылғанша.</translation>
    </message>
</context>
<context>
    <name>OfferedPlanDialog</name>
    <message>
        <source>Write down a plan</source>
        <translation>Тарифті жазып қою</translation>
    </message>
    <message>
        <source>Change this plan</source>
        <translation>Осы тарифті өзгерту</translation>
    </message>
    <message>
        <source>As the shop, the app or the poster told you. Only a name is needed; ask for the rest.</source>
        <translation>Салонда, қосымшада не плакатта айтылғандай. Тек атауы керек; қалғанын сұраңыз.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Көрген күн</translation>
    </message>
    <message>
        <source>the day on which you were told</source>
        <translation>сізге айтылған күн</translation>
    </message>
    <message>
        <source>Seen where</source>
        <translation>Қайда көрдіңіз</translation>
    </message>
    <message>
        <source>for example operator&apos;s shop, Almaty airport</source>
        <translation>мысалы: оператор салоны, Алматы әуежайы</translation>
    </message>
    <message>
        <source>One minute after the minutes are used up</source>
        <translation>Минуттар біткен соңғы бір минут</translation>
    </message>
    <message>
        <source>in tenge</source>
        <translation>теңгемен</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>No longer sold to new customers (I have it already)</source>
        <translation>Жаңа абоненттерге сатылмайды (менде бар)</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <translation>Тарифті сақтау</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>OperatorDelegate</name>
    <message>
        <source>{0} firm · {1} unknown</source>
        <translation>{0} сенімді · {1} белгісіз</translation>
    </message>
</context>
<context>
    <name>OperatorsModel</name>
    <message>
        <source>Operator / company</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Prefixes (a hint)</source>
        <translation>Префикс, болжам</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Желілер</translation>
    </message>
    <message>
        <source>Balance code</source>
        <translation>Теңгерім коды</translation>
    </message>
    <message>
        <source>APN</source>
        <translation>APN</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Қосымша</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Сенімділігі</translation>
    </message>
    <message>
        <source>{0} firm, {1} less sure, {2} not known</source>
        <translation>{0} сенімді, {1} онша сенімді емес, {2} белгісіз</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>бекітілген</translation>
    </message>
</context>
<context>
    <name>OperatorsTab</name>
    <message>
        <source>Search operators and facts</source>
        <translation>Операторлар мен мәліметтерден іздеу</translation>
    </message>
    <message>
        <source>Operators in Kazakhstan</source>
        <translation>Қазақстан операторлары</translation>
    </message>
    <message>
        <source>Compare pinned</source>
        <translation>Бекітілгендерді салыстыру</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Тек айырмашылықтар</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ештеңе табылмады</translation>
    </message>
    <message>
        <source>No operator holds these words. Try fewer or other words.</source>
        <translation>Ешбір операторда бұл сөздер жоқ. Аз немесе басқа сөздермен іздеңіз.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Барлығын көрсету</translation>
    </message>
    <message>
        <source>Nothing pinned yet</source>
        <translation>Әлі ештеңе бекітілмеген</translation>
    </message>
    <message>
        <source>Pin two to four operators with the pin button or the space bar; then compare them here.</source>
        <translation>Түймемен немесе бос орын пернесімен екі–төрт операторды бекітіңіз, содан кейін осында салыстырыңыз.</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Кестеге оралу</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Көрсететін ештеңе жоқ</translation>
    </message>
    <message>
        <source>The pinned operators do not differ, or no fact holds the words you seek.</source>
        <translation>Бекітілген операторларда айырмашылық жоқ немесе іздеген сөзіңіз бар мәлімет жоқ.</translation>
    </message>
    <message>
        <source>Show all facts</source>
        <translation>Барлық мәліметті көрсету</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Операторлар</translation>
    </message>
    <message>
        <source>Pinned operators side by side</source>
        <translation>Бекітілген операторлар қатар</translation>
    </message>
    <message>
        <source>Facts of the chosen operator</source>
        <translation>Таңдалған оператор туралы мәліметтер</translation>
    </message>
    <message>
        <source>Unpin {0}</source>
        <translation>Бекітуден алу: {0}</translation>
    </message>
    <message>
        <source>Pin {0}</source>
        <translation>Бекіту: {0}</translation>
    </message>
    <message>
        <source>Point at a fact to see its source, date and certainty. Gathered: {0}</source>
        <translation>Дереккөзін, күнін және сенімділігін көру үшін курсорды мәліметтің үстіне апарыңыз. Жиналған күні: {0}</translation>
    </message>
    <message>
        <source>Address copied. This program opens no connection.</source>
        <translation>Мекенжай көшірілді. Бұл бағдарлама интернетке қосылмайды.</translation>
    </message>
    <message>
        <source>Up to four operators can be pinned. Unpin one first.</source>
        <translation>Ең көбі төрт операторды бекітуге болады. Алдымен біреуін алып тастаңыз.</translation>
    </message>
    <message>
        <source>Print the comparison or save it as PDF</source>
        <translation>Салыстыруды басып шығару немесе PDF етіп сақтау</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Түзету…</translation>
    </message>
    <message>
        <source>Ask at the counter</source>
        <translation>Салоннан сұрау</translation>
    </message>
    <message>
        <source>The pinned operators side by side as shown here, with a footnote for every source.</source>
        <translation>Бекітілген операторлар осындағыдай қатар тұрады, әр дереккөзге сілтеме берілген.</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) not known — ask</source>
        <translation>
            <numerusform>%n мәлімет белгісіз — сұраңыз</numerusform>
            <numerusform>%n мәлімет белгісіз — сұраңыз</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message>
        <source>a top-up awaits its result</source>
        <translation>толтыру нәтижесі күтілуде</translation>
    </message>
    <message>
        <source>the plan charge is taken on {day} in the night</source>
        <translation>абоненттік төлем {day} күні түнде алынады</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>жарамды мерзімі {day} күні бітеді</translation>
    </message>
    <message>
        <source>the balance may run out on {day}</source>
        <translation>теңгерім {day} күні таусылуы мүмкін</translation>
    </message>
    <message>
        <source>the 30 days for an unverified IMEI end on {day}</source>
        <translation>тексерілмеген IMEI үшін 30 күн {day} күні аяқталады</translation>
    </message>
    <message>
        <source>your trip ends on {day}</source>
        <translation>сапарыңыз {day} күні аяқталады</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>Толтырыңыз</translation>
    </message>
    <message>
        <source>Read the balance and log it</source>
        <translation>Теңгерімді тексеріп, жазып қойыңыз</translation>
    </message>
    <message>
        <source>Read the data left and log it</source>
        <translation>Трафик қалдығын тексеріп, жазып қойыңыз</translation>
    </message>
    <message>
        <source>Say whether it arrived</source>
        <translation>Ақша түскен-түспегенін белгілеңіз</translation>
    </message>
    <message>
        <source>Check the IMEI of the phone</source>
        <translation>Телефонның IMEI кодын тексеріңіз</translation>
    </message>
    <message>
        <source>Decide: keep the number or let it go</source>
        <translation>Шешіңіз: нөмірді сақтайсыз ба, жоқ па</translation>
    </message>
    <message>
        <source>If nothing is done by {0}: {1}</source>
        <translation>{0} дейін ештеңе істелмесе: {1}</translation>
    </message>
    <message>
        <source>Top up at least {amount}</source>
        <translation>Кемінде {amount} салыңыз</translation>
    </message>
    <message>
        <source>{action} by {moment} (Almaty): {reason}</source>
        <translation>{action}. Соңғы мерзім — {moment} (Алматы): {reason}</translation>
    </message>
    <message>
        <source>Overdue since {moment} (Almaty): {reason}. {action}.</source>
        <translation>Мерзімі өткен: {moment} (Алматы), {reason}. {action}.</translation>
    </message>
    <message>
        <source>No date is known. Log a balance or type the valid-until day.</source>
        <translation>Мерзімі белгісіз. Теңгерімді жазыңыз немесе жарамдылық күнін енгізіңіз.</translation>
    </message>
    <message>
        <source>no date known</source>
        <translation>мерзімі белгісіз</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>мерзімі өтті</translation>
    </message>
    <message>
        <source>act today</source>
        <translation>бүгін әрекет етіңіз</translation>
    </message>
    <message>
        <source>A forecast needs a balance check on {day} or later</source>
        <translation>Болжам үшін тағы бір тексеру керек, күні: {day} немесе кейін</translation>
    </message>
    <message>
        <source>Lasts until about {day}</source>
        <translation>Шамамен {day} күніне дейін жетеді</translation>
    </message>
    <message>
        <source>Lasts until about {first} – {last}</source>
        <translation>Шамамен {first} – {last} аралығында таусылады</translation>
    </message>
    <message>
        <source>Lasts until {first} at least</source>
        <translation>Кемінде {first} күніне дейін жетеді</translation>
    </message>
    <message>
        <source>since that reading a plan charge of {0} was due</source>
        <translation>сол тексеруден кейін {0} абоненттік төлем алынуы тиіс еді</translation>
    </message>
    <message>
        <source>The balance is not falling as far as the checks tell</source>
        <translation>Тексерулерге қарағанда теңгерім азаймай тұр</translation>
    </message>
    <message>
        <source>the SIM is suspended on {day}</source>
        <translation>SIM-карта {day} күні тоқтатылады</translation>
    </message>
    <message>
        <source>{package} is good until {day}</source>
        <translation>{package}: {day} күніне дейін жарамды</translation>
    </message>
    <message>
        <source>the unused number is taken away on {day}</source>
        <translation>пайдаланылмаған нөмір {day} күні алынады</translation>
    </message>
    <message>
        <source>Use it up or renew it</source>
        <translation>Пайдаланып бітіріңіз не ұзартыңыз</translation>
    </message>
    <message>
        <source>the plan charge is taken on {day} between {first} and {last}</source>
        <translation>абоненттік төлем {day} күні {first}–{last} аралығында алынады</translation>
    </message>
    <message>
        <source>If nothing is done: {0}</source>
        <translation>Ештеңе істелмесе: {0}</translation>
    </message>
    <message>
        <source>the balance is used up</source>
        <translation>теңгерім таусылды</translation>
    </message>
    <message>
        <source>the mobile data may run out on {day}</source>
        <translation>мобильді трафик {day} күні таусылуы мүмкін</translation>
    </message>
    <message>
        <source>Buy more data or save it</source>
        <translation>Трафик сатып алыңыз не үнемдеңіз</translation>
    </message>
    <message>
        <source>if the charge fails: not known — ask</source>
        <translation>төлем алынбаса — сұраңыз</translation>
    </message>
    <message>
        <source>the balance may be used up since {day}</source>
        <translation>теңгерім {day} күні таусылған болуы мүмкін</translation>
    </message>
    <message>
        <source>the mobile data may be used up since {day}</source>
        <translation>мобильді трафик {day} күні таусылған болуы мүмкін</translation>
    </message>
    <message>
        <source>{action} now: {reason}</source>
        <translation>{action}: {reason}</translation>
    </message>
    <message>
        <source>read the balance</source>
        <translation>теңгерімді тексеріңіз</translation>
    </message>
    <message>
        <source>Ran out about {day}, if used as before</source>
        <translation>Бұрынғыдай жұмсалса, шамамен {day} күні таусылды</translation>
    </message>
    <message>
        <source>Ran out about {first} – {last}, if used as before</source>
        <translation>Бұрынғыдай жұмсалса, шамамен {first} – {last} аралығында таусылды</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Write down the answer</source>
        <translation>Жауапты жазу</translation>
    </message>
    <message>
        <source>Correct a fact</source>
        <translation>Мәліметті түзету</translation>
    </message>
    <message>
        <source>The data say</source>
        <translation>Деректерде</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Мәлімет</translation>
    </message>
    <message>
        <source>You saw</source>
        <translation>Сіз көргеніңіз</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Көрген күн</translation>
    </message>
    <message>
        <source>the day on which you were told</source>
        <translation>сізге айтылған күн</translation>
    </message>
    <message>
        <source>Seen where</source>
        <translation>Қайда көрдіңіз</translation>
    </message>
    <message>
        <source>for example operator&apos;s shop, Almaty airport</source>
        <translation>мысалы: оператор салоны, Алматы әуежайы</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>Жауапты сақтау</translation>
    </message>
    <message>
        <source>Keep the correction</source>
        <translation>Түзетуді сақтау</translation>
    </message>
    <message>
        <source>Back to the data&apos;s value</source>
        <translation>Деректердегі мәнге қайту</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Yes, it works</source>
        <translation>Иә, болады</translation>
    </message>
    <message>
        <source>No, it does not</source>
        <translation>Жоқ, болмайды</translation>
    </message>
    <message>
        <source>in your own words, as you saw or heard it</source>
        <translation>өз сөзіңізбен, көргеніңіздей не естігеніңіздей</translation>
    </message>
    <message>
        <source>as you dial it, for example *111#</source>
        <translation>тергендегідей, мысалы, *111#</translation>
    </message>
    <message>
        <source>with the country code, for example +7 700 000 0000</source>
        <translation>ел кодымен, мысалы, +7 700 000 0000</translation>
    </message>
    <message>
        <source>several are parted with commas</source>
        <translation>бірнешеуін үтірмен бөліңіз</translation>
    </message>
    <message>
        <source>for example 700, 701</source>
        <translation>мысалы, 700, 701</translation>
    </message>
    <message>
        <source>for example 401-00</source>
        <translation>мысалы, 401-00</translation>
    </message>
    <message>
        <source>from and to at Almaty, for example 00:00-03:00</source>
        <translation>Алматы уақытымен, мысалы, 00:00-03:00</translation>
    </message>
    <message>
        <source>in tenge</source>
        <translation>теңгемен</translation>
    </message>
    <message>
        <source>for example https://example.kz</source>
        <translation>мысалы, https://example.kz</translation>
    </message>
    <message>
        <source>for example name@example.kz</source>
        <translation>мысалы, name@example.kz</translation>
    </message>
</context>
<context>
    <name>OwnPlanChoice</name>
    <message>
        <source>choose…</source>
        <translation>таңдаңыз…</translation>
    </message>
    <message>
        <source>One of your plans</source>
        <translation>Тарифтеріңіздің бірі</translation>
    </message>
    <message>
        <source>its rules are copied into the form below</source>
        <translation>ережелері төмендегі пішінге көшіріледі</translation>
    </message>
</context>
<context>
    <name>PackChanges</name>
    <message>
        <source>Change</source>
        <translation>Өзгеріс</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Бұрын</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>Source and day</source>
        <translation>Дереккөз бен күн</translation>
    </message>
    <message>
        <source>added</source>
        <translation>қосылды</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>жойылды</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>өзгерді</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>Open a data pack</source>
        <translation>Деректер топтамасын ашу</translation>
    </message>
    <message>
        <source>You see first what would change. Your own entries stay; one undo takes the pack back.</source>
        <translation>Алдымен не өзгеретіні көрсетіледі. Өз жазбаларыңыз қалады; бір рет болдырмау бәрін қайтарады.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>a file that ends in .kzpack</source>
        <translation>.kzpack деп аяқталатын файл</translation>
    </message>
    <message>
        <source>Looking the pack through</source>
        <translation>Топтама тексерілуде</translation>
    </message>
    <message>
        <source>Filter the changes</source>
        <translation>Өзгерістерді сүзу</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Не өзгереді</translation>
    </message>
    <message>
        <source>Your corrections that the pack touches</source>
        <translation>Топтама қозғайтын түзетулеріңіз</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Қолдану</translation>
    </message>
    <message>
        <source>No change holds these words</source>
        <translation>Бұл сөздер бар өзгеріс жоқ</translation>
    </message>
    <message>
        <source>Clear the filter to see all of them.</source>
        <translation>Бәрін көру үшін сүзгіні тазалаңыз.</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>Ештеңе өзгермейді</translation>
    </message>
    <message>
        <source>No pack is open</source>
        <translation>Топтама ашылмаған</translation>
    </message>
    <message>
        <source>Choose a file, or drop one on the window.</source>
        <translation>Файлды таңдаңыз немесе терезеге сүйреп апарыңыз.</translation>
    </message>
    <message>
        <source>Made on {0}</source>
        <translation>Жасалған күні: {0}</translation>
    </message>
    <message>
        <source>a country that is new here</source>
        <translation>мұнда жаңа ел</translation>
    </message>
    <message>
        <source>in force now: {0}</source>
        <translation>қазір күшінде: {0}</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more SIM(s)</source>
        <translation>
            <numerusform>… және тағы %n SIM-карта</numerusform>
            <numerusform>… және тағы %n SIM-карта</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackageRow</name>
    <message>
        <source>Package</source>
        <translation>Топтама</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Қалғаны</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Жарамды мерзімі</translation>
    </message>
    <message>
        <source>Remove this package</source>
        <translation>Бұл топтаманы алып тастау</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
</context>
<context>
    <name>PackageRows</name>
    <message>
        <source>Add a package with its own validity</source>
        <translation>Мерзімі бөлек топтама қосу</translation>
    </message>
</context>
<context>
    <name>Packages</name>
    <message>
        <source>Data</source>
        <translation>Интернет</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минут</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Bonus money</source>
        <translation>Бонус ақшасы</translation>
    </message>
    <message>
        <source>{package}: {left}, until {day}</source>
        <translation>{package}: {left}, {day} күніне дейін</translation>
    </message>
    <message>
        <source>{package}: {left}, over since {day}</source>
        <translation>{package}: {left}, {day} күні бітті</translation>
    </message>
    <message>
        <source>{package}: {left}, end not known</source>
        <translation>{package}: {left}, мерзімі белгісіз</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Start a top-up</source>
        <translation>Толтыруды бастау</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation>Сейфті құлыптау</translation>
    </message>
    <message>
        <source>Hide amounts</source>
        <translation>Сомаларды жасыру</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Ашық не күңгірт түс</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>CSV-ге экспорттау…</translation>
    </message>
    <message>
        <source>Import from CSV…</source>
        <translation>CSV-ден импорттау…</translation>
    </message>
    <message>
        <source>When the vault locks…</source>
        <translation>Сейф қашан құлыпталады…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Emergency numbers and embassies</source>
        <translation>Шұғыл нөмірлер мен елшіліктер</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Еске салғыштар</translation>
    </message>
    <message>
        <source>After the trip: keep or let go…</source>
        <translation>Сапардан кейін: нөмірді сақтау не бас тарту…</translation>
    </message>
    <message>
        <source>SIMs put away…</source>
        <translation>Мұрағаттағы SIM-карталар…</translation>
    </message>
</context>
<context>
    <name>PaletteBox</name>
    <message>
        <source>Tabs, SIMs, operators, codes, guide…</source>
        <translation>Бөлімдер, SIM-карталар, операторлар, кодтар, анықтамалық…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Табылды</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>PaperOut</name>
    <message>
        <source>Language of the sheet</source>
        <translation>Парақ тілі</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF ретінде сақтау…</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Сақталды: {0}</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Принтерге жіберілді</translation>
    </message>
</context>
<context>
    <name>PasswordBanner</name>
    <message>
        <source>Do you still know the vault password?</source>
        <translation>Сейф құпиясөзі әлі есіңізде ме?</translation>
    </message>
    <message>
        <source>Typing it once on the second day keeps it in mind.</source>
        <translation>Екінші күні бір рет терсеңіз, есте қалады.</translation>
    </message>
    <message>
        <source>Type it now…</source>
        <translation>Қазір теру…</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Ертең</translation>
    </message>
    <message>
        <source>Right. You will not be asked again.</source>
        <translation>Дұрыс. Енді сұралмайды.</translation>
    </message>
</context>
<context>
    <name>PasswordCheckDialog</name>
    <message>
        <source>Vault password</source>
        <translation>Сейф құпиясөзі</translation>
    </message>
    <message>
        <source>Do you still know it?</source>
        <translation>Әлі есіңізде ме?</translation>
    </message>
    <message>
        <source>Type the vault password once more. It is only tried; nothing is opened or changed.</source>
        <translation>Сейф құпиясөзін тағы бір рет теріңіз. Ол тек тексеріледі; ештеңе ашылмайды және өзгермейді.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Тексеру</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Present password</source>
        <translation>Қазіргі құпиясөз</translation>
    </message>
    <message>
        <source>There is no way back without this password: nobody can reset it, not even we. Write it down.</source>
        <translation>Бұл құпиясөзсіз кіру мүмкін емес: оны ешкім, біз де қалпына келтіре алмаймыз. Жазып қойыңыз.</translation>
    </message>
    <message>
        <source>Change the vault password</source>
        <translation>Сейф құпиясөзін өзгерту</translation>
    </message>
    <message>
        <source>Only the lock changes: what is sealed stays sealed, and the recovery key stays valid.</source>
        <translation>Тек құлып ауысады: шифрланған мазмұн сол күйі қалады, қалпына келтіру кілті жарамды.</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Құпиясөзді өзгерту</translation>
    </message>
</context>
<context>
    <name>PendingBanner</name>
    <message>
        <source>Continue</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>A top-up of {0} awaits its result</source>
        <translation>{0}: толтыру нәтижесі күтілуде</translation>
    </message>
    <message>
        <source>A top-up of {0} with {1} awaits its result</source>
        <translation>{0}: {1} толтыру нәтижесі күтілуде</translation>
    </message>
    <message>
        <source>Did it arrive?</source>
        <translation>Түсті ме?</translation>
    </message>
    <message>
        <source>Read the balance before you pay a second time. You went to pay {0}.</source>
        <translation>Екінші рет төлемес бұрын теңгерімді тексеріңіз. Төлеуге {0} шықтыңыз.</translation>
    </message>
    <message>
        <source>You went to pay {0}.</source>
        <translation>Төлеуге {0} шықтыңыз.</translation>
    </message>
</context>
<context>
    <name>PhoneView</name>
    <message>
        <source>Will my phone work?</source>
        <translation>Телефоным істей ме?</translation>
    </message>
    <message>
        <source>Type the bands that the phone&apos;s settings, its box or its maker name. There is no list of models here: one model is sold with different bands.</source>
        <translation>Баптауда, қорапта немесе өндіруші көрсеткен диапазондарды жазыңыз. Мұнда модельдер тізімі жоқ: бір модель әртүрлі диапазонмен сатылады.</translation>
    </message>
    <message>
        <source>Bands of the phone</source>
        <translation>Телефон диапазондары</translation>
    </message>
    <message>
        <source>for example: GSM 900/1800; WCDMA B1/B8; LTE B1/B3/B7/B20; NR n78</source>
        <translation>мысалы: GSM 900/1800; WCDMA B1/B8; LTE B1/B3/B7/B20; NR n78</translation>
    </message>
    <message>
        <source>Bands used in Kazakhstan</source>
        <translation>Қазақстанда қолданылатын диапазондар</translation>
    </message>
    <message>
        <source>Or tick the bands known to be used here:</source>
        <translation>Немесе мұнда қолданылатыны белгілі диапазондарды белгілеңіз:</translation>
    </message>
    <message>
        <source>What will work, by operator</source>
        <translation>Оператор бойынша не істейді</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Bands without 2G, 3G, 4G or 5G before them were read as 4G (LTE).</source>
        <translation>Алдында 2G, 3G, 4G не 5G жоқ диапазондар 4G (LTE) деп түсінілді.</translation>
    </message>
</context>
<context>
    <name>PhotoDesk</name>
    <message>
        <source>Remove this from the vault: {0}?</source>
        <translation>Сейфтен жою керек пе: {0}?</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Қайтару мүмкін емес.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>{0}: removed</source>
        <translation>{0}: жойылды</translation>
    </message>
    <message>
        <source>{0}: saved, sealed</source>
        <translation>{0}: сақталды, шифрланды</translation>
    </message>
</context>
<context>
    <name>PhotoRow</name>
    <message>
        <source>kept, sealed</source>
        <translation>сақталған, шифрланған</translation>
    </message>
    <message>
        <source>nothing kept yet</source>
        <translation>әлі сақталмаған</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP or BMP; made small, and place and time are taken out.</source>
        <translation>PNG, JPEG, WebP немесе BMP; кішірейтіледі, түсірілген орны мен уақыты алып тасталады.</translation>
    </message>
    <message>
        <source>Look at it: {0}</source>
        <translation>Қарау: {0}</translation>
    </message>
    <message>
        <source>Remove: {0}</source>
        <translation>Жою: {0}</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Қосу…</translation>
    </message>
    <message>
        <source>Replace: {0}</source>
        <translation>Ауыстыру: {0}</translation>
    </message>
    <message>
        <source>Add: {0}</source>
        <translation>Қосу: {0}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Cancel: {0}</source>
        <translation>Бас тарту: {0}</translation>
    </message>
    <message>
        <source>Preparing the photo</source>
        <translation>Фото дайындалуда</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Суреттер</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>Photo of the card, front</source>
        <translation>Картаның фотосы, алдыңғы беті</translation>
    </message>
    <message>
        <source>Photo of the card, back</source>
        <translation>Картаның фотосы, артқы беті</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Space: fitted or full size. Arrow keys: push it around. Esc: close.</source>
        <translation>Бос орын: терезеге сыйдыру немесе толық өлшем. Бағыттауыштар: жылжыту. Esc: жабу.</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Терезеге сыйдыру</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Толық өлшем</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Plan</source>
        <translation>Тариф</translation>
    </message>
    <message>
        <source>Plan charge</source>
        <translation>Абоненттік төлем</translation>
    </message>
    <message>
        <source>It is taken</source>
        <translation>Алынады</translation>
    </message>
    <message>
        <source>Next plan charge on</source>
        <translation>Келесі абоненттік төлем</translation>
    </message>
    <message>
        <source>taken in the first hours of that day, Almaty time</source>
        <translation>сол күннің алғашқы сағаттарында, Алматы уақытымен</translation>
    </message>
    <message>
        <source>What else the shop told you</source>
        <translation>Салонда тағы не айтты</translation>
    </message>
    <message>
        <source>What stays “not known” is never guessed: the program says what to ask.</source>
        <translation>«Белгісіз» болып қалғаны болжанбайды: бағдарлама нені сұрау керегін айтады.</translation>
    </message>
    <message>
        <source>Filled in from history, not from a price list: ask whether it still holds. {0}</source>
        <translation>Тарихтан толтырылды, бұл баға тізімі емес: әлі жарамды ма, сұраңыз. {0}</translation>
    </message>
    <message>
        <source>Start from an old plan</source>
        <translation>Ескі тарифтен бастау</translation>
    </message>
</context>
<context>
    <name>PlanRules</name>
    <message>
        <source>the last top-up</source>
        <translation>соңғы толтырудан</translation>
    </message>
    <message>
        <source>a fixed day of the month</source>
        <translation>айдың белгілі күнінен</translation>
    </message>
    <message>
        <source>a fixed day of the week</source>
        <translation>аптаның белгілі күнінен</translation>
    </message>
    <message>
        <source>every MB is paid for by itself</source>
        <translation>әр МБ бөлек төленеді</translation>
    </message>
    <message>
        <source>a daily package starts by itself</source>
        <translation>күн сайынғы топтама қосылады</translation>
    </message>
    <message>
        <source>the internet gets very slow</source>
        <translation>интернет өте баяулайды</translation>
    </message>
    <message>
        <source>the internet stops</source>
        <translation>интернет тоқтайды</translation>
    </message>
    <message>
        <source>a top-up</source>
        <translation>толтыру</translation>
    </message>
    <message>
        <source>anything paid: a top-up, call, SMS or data</source>
        <translation>ақылы әрекеттің бәрі: толтыру, қоңырау, SMS не интернет</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>it is day 1</source>
        <translation>бұл 1-күн</translation>
    </message>
    <message>
        <source>counting starts the day after</source>
        <translation>санақ келесі күннен</translation>
    </message>
    <message>
        <source>with a fixed amount</source>
        <translation>белгілі көлеммен</translation>
    </message>
    <message>
        <source>as “unlimited”: slower after a cap</source>
        <translation>«шексіз» деп: шектен кейін баяу</translation>
    </message>
    <message>
        <source>Full speed up to</source>
        <translation>Толық жылдамдық шегі</translation>
    </message>
    <message>
        <source>Data per charge</source>
        <translation>Бір төлемге интернет</translation>
    </message>
    <message>
        <source>for example 10 GB or 500 MB; 0 is none</source>
        <translation>мысалы, 10&#xa0;ГБ не 500&#xa0;МБ; 0 — жоқ</translation>
    </message>
    <message>
        <source>One such day</source>
        <translation>Сондай бір күн</translation>
    </message>
    <message>
        <source>any day on which it is charged</source>
        <translation>төлем алынатын кез келген күн</translation>
    </message>
    <message>
        <source>Last renewed on</source>
        <translation>Соңғы ұзартылған күні</translation>
    </message>
    <message>
        <source>leave empty: the last top-up of the ledger counts</source>
        <translation>бос қалдырыңыз: журналдағы соңғы толтыру есептеледі</translation>
    </message>
    <message>
        <source>Activated or renewed on</source>
        <translation>Қосылған не ұзартылған күні</translation>
    </message>
    <message>
        <source>When the charge is taken</source>
        <translation>Төлем қашан алынады</translation>
    </message>
    <message>
        <source>If the balance cannot pay the charge</source>
        <translation>Төлемге ақша жетпесе</translation>
    </message>
    <message>
        <source>What one charge gives</source>
        <translation>Бір төлем не береді</translation>
    </message>
    <message>
        <source>The number and the card</source>
        <translation>Нөмір мен карта</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Қай күннен саналады</translation>
    </message>
    <message>
        <source>That day itself</source>
        <translation>Сол күннің өзі</translation>
    </message>
    <message>
        <source>not known counts as day 1: the earlier end</source>
        <translation>белгісіз болса, 1-күн: ертерек бітеді</translation>
    </message>
    <message>
        <source>Charging begins at</source>
        <translation>Төлем алу басталады</translation>
    </message>
    <message>
        <source>Almaty time; not known counts as midnight</source>
        <translation>Алматы уақыты; белгісіз болса — түн ортасы</translation>
    </message>
    <message>
        <source>Charging is over by</source>
        <translation>Төлем алу аяқталады</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Онда</translation>
    </message>
    <message>
        <source>The daily package costs</source>
        <translation>Күн сайынғы топтама бағасы</translation>
    </message>
    <message>
        <source>in tenge a day</source>
        <translation>күніне теңгемен</translation>
    </message>
    <message>
        <source>One MB costs without the plan</source>
        <translation>Тарифсіз 1&#xa0;МБ бағасы</translation>
    </message>
    <message>
        <source>Speed then</source>
        <translation>Сондағы жылдамдық</translation>
    </message>
    <message>
        <source>in kbit/s</source>
        <translation>кбит/с</translation>
    </message>
    <message>
        <source>The SIM is suspended after</source>
        <translation>SIM-карта тоқтатылады</translation>
    </message>
    <message>
        <source>days without a paid charge</source>
        <translation>төлем алынбаған күннен кейін</translation>
    </message>
    <message>
        <source>Data are sold</source>
        <translation>Интернет қалай сатылады</translation>
    </message>
    <message>
        <source>Speed after the cap</source>
        <translation>Шектен кейінгі жылдамдық</translation>
    </message>
    <message>
        <source>Minutes per charge</source>
        <translation>Бір төлемге минут</translation>
    </message>
    <message>
        <source>0 is none</source>
        <translation>0 — жоқ</translation>
    </message>
    <message>
        <source>SMS per charge</source>
        <translation>Бір төлемге SMS</translation>
    </message>
    <message>
        <source>One MB after the data are used up</source>
        <translation>Интернет біткен соң 1&#xa0;МБ</translation>
    </message>
    <message>
        <source>0 where the internet just stops</source>
        <translation>интернет жай тоқтаса, 0</translation>
    </message>
    <message>
        <source>What is left goes into the next cycle</source>
        <translation>Қалғаны келесі мерзімге өтеді</translation>
    </message>
    <message>
        <source>The phone may share its internet</source>
        <translation>Телефон интернет тарата алады</translation>
    </message>
    <message>
        <source>The number is taken away after</source>
        <translation>Нөмір алынады</translation>
    </message>
    <message>
        <source>days of not being used; ask for it when you buy</source>
        <translation>пайдаланылмаған күннен кейін; сатып аларда сұраңыз</translation>
    </message>
    <message>
        <source>What counts as use</source>
        <translation>Не пайдалану саналады</translation>
    </message>
    <message>
        <source>not known counts as a top-up only</source>
        <translation>белгісіз болса — тек толтыру</translation>
    </message>
    <message>
        <source>The card itself cost</source>
        <translation>Картаның өз бағасы</translation>
    </message>
    <message>
        <source>activation or renewal day</source>
        <translation>қосылған не ұзартылған күннен</translation>
    </message>
    <message>
        <source>not known — ask</source>
        <translation>белгісіз — сұраңыз</translation>
    </message>
    <message>
        <source>the cap — ask after how many GB it gets slower</source>
        <translation>шек — неше ГБ-тан кейін баяулайтынын сұраңыз</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>once</source>
        <translation>бір рет</translation>
    </message>
    <message>
        <source>“unlimited”, cap not known: ask</source>
        <translation>«шексіз», шегі белгісіз: сұраңыз</translation>
    </message>
    <message>
        <source>“unlimited”, slow after {0}</source>
        <translation>«шексіз», {0} соң баяу</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>интернетсіз</translation>
    </message>
    <message>
        <source>yours, closed</source>
        <translation>сіздікі, жабық</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>сіздікі</translation>
    </message>
    <message>
        <source>You saw it, the day is not known</source>
        <translation>Сіз көрдіңіз, күні белгісіз</translation>
    </message>
    <message>
        <source>You saw it on {0} ({1})</source>
        <translation>Сіз оны {0} күні көрдіңіз ({1})</translation>
    </message>
    <message>
        <source>was {0}</source>
        <translation>{0} болған</translation>
    </message>
    <message>
        <source>history, {0}</source>
        <translation>тарих, {0}</translation>
    </message>
    <message>
        <source>price not known — ask</source>
        <translation>бағасы белгісіз — сұраңыз</translation>
    </message>
    <message>
        <source>not known — ask</source>
        <translation>белгісіз — сұраңыз</translation>
    </message>
</context>
<context>
    <name>PlanVerdict</name>
    <message>
        <source>What the channel keeps is in no sum here.</source>
        <translation>Төлем тәсілінің комиссиясы есепке кірмеген.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Жақтап</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Қарсы</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Сұраңыз</translation>
    </message>
    <message>
        <source>What would turn it over</source>
        <translation>Ретті не өзгертеді</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескерту</translation>
    </message>
</context>
<context>
    <name>PlansView</name>
    <message>
        <source>Plans</source>
        <translation>Тарифтер</translation>
    </message>
    <message>
        <source>Prices of the past are history, never today&apos;s: write down what you are offered.</source>
        <translation>Бұрынғы бағалар — тарих, бүгінгі емес: өзіңізге ұсынылғанын жазып қойыңыз.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Бәрі</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Сіздікі</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарих</translation>
    </message>
    <message>
        <source>Write down a plan</source>
        <translation>Тарифті жазып қою</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Begin from this one</source>
        <translation>Осыдан бастау</translation>
    </message>
    <message>
        <source>No plan of yours yet</source>
        <translation>Әзірге өз тарифіңіз жоқ</translation>
    </message>
    <message>
        <source>Ask at the counter what is sold today, and write it down here: then trips can be compared.</source>
        <translation>Бүгін не сатылатынын сұрап, осында жазыңыз: сонда салыстыруға болады.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Тариф</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Баға</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Интернет</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Қайдан</translation>
    </message>
    <message>
        <source>Plan kept: {0}</source>
        <translation>Тариф сақталды: {0}</translation>
    </message>
    <message>
        <source>Plan changed</source>
        <translation>Тариф өзгертілді</translation>
    </message>
    <message>
        <source>Plan removed: {0}</source>
        <translation>Тариф жойылды: {0}</translation>
    </message>
</context>
<context>
    <name>PocketDialog</name>
    <message>
        <source>Pocket sheet</source>
        <translation>Қалта парағы</translation>
    </message>
    <message>
        <source>Print the phone number, too</source>
        <translation>Телефон нөмірін де басып шығару</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF ретінде сақтау…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>{0} ретінде сақталды</translation>
    </message>
    <message>
        <source>Whoever finds the sheet can read the number.</source>
        <translation>Парақты тапқан адам нөмірді оқи алады.</translation>
    </message>
    <message>
        <source>Without it there is a line to write the number on by hand.</source>
        <translation>Онсыз парақта нөмірді қолмен жазатын жол болады.</translation>
    </message>
    <message>
        <source>One A4 sheet, two sides: amount, steps where nobody helps, sentences in Russian and Kazakh, codes and emergency numbers. Fold it and take it along.</source>
        <translation>Бір A4 парағы, екі беті: сома, ешкім көмектеспейтін жердегі қадамдар, орысша және қазақша сөйлемдер, кодтар мен шұғыл нөмірлер. Бүктеп, өзіңізбен алыңыз.</translation>
    </message>
    <message>
        <source>The number is not known here: type it at step 2, or open the vault there. Without it there is a line to write it on by hand.</source>
        <translation>Нөмір мұнда әлі белгісіз: оны 2-қадамда теріңіз немесе сейфті сол жерде ашыңыз. Онсыз парақта қолмен жазатын жол бар.</translation>
    </message>
</context>
<context>
    <name>PocketSheet</name>
    <message>
        <source>Top-up: {0}</source>
        <translation>Толтыру: {0}</translation>
    </message>
    <message>
        <source>Sentences to show</source>
        <translation>Көрсетуге арналған сөйлемдер</translation>
    </message>
    <message>
        <source>Pocket sheet</source>
        <translation>Қалта парағы</translation>
    </message>
    <message>
        <source>Number to top up</source>
        <translation>Толтырылатын нөмір</translation>
    </message>
    <message>
        <source>Codes of {0}; (?) = it may have changed</source>
        <translation>{0} кодтары; (?) = өзгерген болуы мүмкін</translation>
    </message>
    <message>
        <source>{0}: {1}. An Android phone dials it from this code.</source>
        <translation>{0}: {1}. Android телефоны оны осы код арқылы тереді.</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>Төтенше жағдайда</translation>
    </message>
    <message>
        <source>Codes from: {0}</source>
        <translation>Кодтардың дереккөзі: {0}</translation>
    </message>
    <message>
        <source>(written above)</source>
        <translation>(жоғарыда жазылған)</translation>
    </message>
    <message>
        <source>KZ Companion — no PIN or PUK stands on this sheet</source>
        <translation>KZ Companion — бұл парақта PIN де, PUK те жоқ</translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>no way to go</source>
        <translation>ешқайда бармайсыз</translation>
    </message>
    <message>
        <source>at any hour</source>
        <translation>кез келген уақытта</translation>
    </message>
    <message>
        <source>no speaking</source>
        <translation>сөйлесу керек емес</translation>
    </message>
    <message>
        <source>Kazakh bank cards</source>
        <translation>Қазақстан банк карталары</translation>
    </message>
    <message>
        <source>takes cash</source>
        <translation>қолма-қол ақша алады</translation>
    </message>
    <message>
        <source>works without internet</source>
        <translation>интернетсіз жұмыс істейді</translation>
    </message>
    <message>
        <source>a person helps</source>
        <translation>адам көмектеседі</translation>
    </message>
    <message>
        <source>corrects mistakes</source>
        <translation>қатені түзетеді</translation>
    </message>
    <message>
        <source>needs internet</source>
        <translation>интернет керек</translation>
    </message>
    <message>
        <source>needs a card</source>
        <translation>карта керек</translation>
    </message>
    <message>
        <source>needs cash</source>
        <translation>қолма-қол ақша керек</translation>
    </message>
    <message>
        <source>foreign cards not confirmed</source>
        <translation>шетел карталары расталмаған</translation>
    </message>
    <message>
        <source>may be closed now</source>
        <translation>қазір жабық болуы мүмкін</translation>
    </message>
    <message>
        <source>speaking needed: show the cards</source>
        <translation>сөйлесу керек: карточкаларды көрсетіңіз</translation>
    </message>
    <message>
        <source>a menu to read</source>
        <translation>мәзірді оқу керек</translation>
    </message>
    <message>
        <source>ask the fee first</source>
        <translation>алдымен комиссияны сұраңыз</translation>
    </message>
    <message>
        <source>may give no change</source>
        <translation>қайтарым бермеуі мүмкін</translation>
    </message>
    <message>
        <source>no source confirms it</source>
        <translation>ешбір дереккөз растамаған</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Begin anew and restore a backup?</source>
        <translation>Жаңадан бастап, сақтық көшірмеден қалпына келтіру керек пе?</translation>
    </message>
    <message>
        <source>The data that cannot be read are kept in the folder “quarantine”; nothing is deleted.</source>
        <translation>Оқылмайтын деректер «quarantine» қалтасында сақталады; ештеңе жойылмайды.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Жаңадан бастау</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>firm</source>
        <translation>сенімді</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>ықтимал</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>күмәнді</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>жаңа</translation>
    </message>
    <message>
        <source>ageing</source>
        <translation>ескіріп барады</translation>
    </message>
    <message>
        <source>old</source>
        <translation>ескі</translation>
    </message>
    <message>
        <source>over half a year old</source>
        <translation>жарты жылдан ескі</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>күні жоқ</translation>
    </message>
    <message>
        <source>searched for, nothing found</source>
        <translation>ізделді, табылмады</translation>
    </message>
    <message>
        <source>our own wording</source>
        <translation>өз сөзімізбен</translation>
    </message>
    <message>
        <source>no date given</source>
        <translation>күні көрсетілмеген</translation>
    </message>
    <message>
        <source>{date} or later</source>
        <translation>{date} не одан кейін</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>seen by you</source>
        <translation>сіз көргенсіз</translation>
    </message>
    <message>
        <source>seen by you: {place}</source>
        <translation>сіз көргенсіз: {place}</translation>
    </message>
    <message>
        <source>not known — ask</source>
        <translation>белгісіз — сұраңыз</translation>
    </message>
</context>
<context>
    <name>QrDialog</name>
    <message>
        <source>Codes for the phone</source>
        <translation>Телефонға арналған кодтар</translation>
    </message>
    <message>
        <source>Android</source>
        <translation>Android</translation>
    </message>
    <message>
        <source>iPhone</source>
        <translation>iPhone</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Өзіңізбен алу</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Еске салғыш</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>Questions for the counter</source>
        <translation>Салонда қойылатын сұрақтар</translation>
    </message>
    <message>
        <source>Made on {0}. Write each answer down with day and place.</source>
        <translation>{0} күні жасалды. Әр жауапты күні мен жерімен бірге жазыңыз.</translation>
    </message>
    <message>
        <source>Day and place</source>
        <translation>Күні мен жері</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Сұрақ</translation>
    </message>
    <message>
        <source>For the clerk, in Russian and Kazakh</source>
        <translation>Сатушыға, орысша және қазақша</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>KZ Companion: answers become dated corrections in the Operators tab</source>
        <translation>KZ Companion: жауаптар «Операторлар» бетінде күні көрсетілген түзетуге айналады</translation>
    </message>
</context>
<context>
    <name>QuickLog</name>
    <message>
        <source>Balance read</source>
        <translation>Теңгерім</translation>
    </message>
    <message>
        <source>Top-up paid</source>
        <translation>Толтыру</translation>
    </message>
    <message>
        <source>SIM</source>
        <translation>SIM-карта</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Тағы</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>Log a top-up</source>
        <translation>Толтыруды жазу</translation>
    </message>
    <message>
        <source>Log a balance</source>
        <translation>Теңгерімді жазу</translation>
    </message>
    <message>
        <source>Balance after it (if read)</source>
        <translation>Кейінгі теңгерім</translation>
    </message>
    <message>
        <source>Balance shown</source>
        <translation>Көрсетілген теңгерім</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Төленген сома</translation>
    </message>
</context>
<context>
    <name>QuickPinDialog</name>
    <message>
        <source>PIN, four to eight digits</source>
        <translation>PIN, төрттен сегізге дейін цифр</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Сол PIN тағы бір рет</translation>
    </message>
    <message>
        <source>Switch quick unlock off</source>
        <translation>Жылдам ашуды өшіру</translation>
    </message>
    <message>
        <source>Quick unlock with a PIN</source>
        <translation>PIN арқылы жылдам ашу</translation>
    </message>
    <message>
        <source>After a lock the PIN opens the vault; three wrong ones, eight hours or quitting end that, and the password is asked for. It is kept in memory only. It does not protect from somebody who can read this computer&apos;s memory.</source>
        <translation>Құлыпталғаннан кейін сейфті PIN ашады; үш қате PIN, сегіз сағат немесе бағдарламадан шығу мұны тоқтатады, сонда құпиясөз сұралады. Ол тек жадта сақталады. Бұл компьютердің жадын оқи алатын адамнан қорғамайды.</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN қою</translation>
    </message>
    <message>
        <source>The two differ. Type the same PIN twice.</source>
        <translation>Екеуі бірдей емес. Бір PIN-ді екі рет теріңіз.</translation>
    </message>
</context>
<context>
    <name>ReadOnlyBanner</name>
    <message>
        <source>You can look at your data, but nothing can be saved now</source>
        <translation>Деректерді көруге болады, бірақ қазір сақтау мүмкін емес</translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>Check operator, number and balance</source>
        <translation>Операторды, нөмірді және теңгерімді тексеріңіз</translation>
    </message>
    <message>
        <source>A payment goes to a number at an operator: both must be right.</source>
        <translation>Төлем оператордағы нөмірге түседі: екеуі де дұрыс болуы керек.</translation>
    </message>
    <message>
        <source>The number and its operator</source>
        <translation>Нөмір және оның операторы</translation>
    </message>
    <message>
        <source>Operator that serves this number now</source>
        <translation>Бұл нөмірге қазір қызмет көрсететін оператор</translation>
    </message>
    <message>
        <source>I have the mobile number at hand: 10 digits after +7. Not the IMSI, ICCID or PIN.</source>
        <translation>Ұялы нөмір қолымда: +7-ден кейінгі 10 цифр. IMSI, ICCID немесе PIN емес.</translation>
    </message>
    <message>
        <source>Yes, {0} serves this number now</source>
        <translation>Иә, бұл нөмірге қазір {0} қызмет көрсетеді</translation>
    </message>
    <message>
        <source>Yes, this operator serves the number now</source>
        <translation>Иә, нөмірге қазір осы оператор қызмет көрсетеді</translation>
    </message>
    <message>
        <source>A number keeps its prefix when it moves to another operator: the prefix is only a hint.</source>
        <translation>Нөмір басқа операторға көшсе де префиксі қалады: префикс — тек болжам.</translation>
    </message>
    <message>
        <source>Not sure? Dial {0} on this SIM: free of charge.</source>
        <translation>Сенімді емессіз бе? Осы SIM-картадан {0} теріңіз: тегін.</translation>
    </message>
    <message>
        <source>The phone finds the network with this SIM (bars at the top of its screen).</source>
        <translation>Телефон осы SIM-картамен желіні табады (экранның жоғарғы жағындағы сигнал белгісі).</translation>
    </message>
    <message>
        <source>Bands: {0}.</source>
        <translation>Диапазондар: {0}.</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Receipt</source>
        <translation>Чек</translation>
    </message>
</context>
<context>
    <name>ReceiptRow</name>
    <message>
        <source>Photo of the receipt</source>
        <translation>Чек фотосы</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Қосу…</translation>
    </message>
    <message>
        <source>Add a photo of the receipt</source>
        <translation>Чек фотосын қосу</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Қою</translation>
    </message>
    <message>
        <source>Paste a photo of the receipt</source>
        <translation>Чек фотосын қою</translation>
    </message>
    <message>
        <source>Look at the photo of the receipt</source>
        <translation>Чек фотосын қарау</translation>
    </message>
    <message>
        <source>Remove the photo of the receipt</source>
        <translation>Чек фотосын өшіру</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Preparing the photo</source>
        <translation>Фото дайындалуда</translation>
    </message>
    <message>
        <source>A receipt shows numbers, so it is kept only in the vault, and there is none yet. Make one in the Vault tab: choose a password there.</source>
        <translation>Чекте нөмірлер көрінеді, сондықтан ол тек сейфте сақталады, ал сейф әлі жоқ. Оны «Сейф» қойындысында жасаңыз: сонда құпиясөз ойлап табыңыз.</translation>
    </message>
    <message>
        <source>Kept, sealed.</source>
        <translation>Сейфте сақтаулы.</translation>
    </message>
    <message>
        <source>Unlock the vault to add a photo.</source>
        <translation>Фото қосу үшін сейфті ашыңыз.</translation>
    </message>
    <message>
        <source>Kept, sealed; a new one takes its place.</source>
        <translation>Сейфте сақтаулы; жаңасы оны алмастырады.</translation>
    </message>
    <message>
        <source>Choose a file, paste a picture, or drop one here. Place and time are taken out.</source>
        <translation>Файл таңдаңыз, суретті қойыңыз не осында сүйреп әкеліңіз. Орны мен уақыты туралы дерек алынып тасталады.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Суреттер</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard. Copy one first, or choose a file.</source>
        <translation>Буферде сурет жоқ. Алдымен суретті көшіріңіз не файл таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Vault password</source>
        <translation>Сейф құпиясөзі</translation>
    </message>
    <message>
        <source>A second, random key that opens the vault when the password is forgotten. It is shown once, for paper.</source>
        <translation>Құпиясөз ұмытылса, сейфті ашатын екінші, кездейсоқ кілт. Қағазға түсіру үшін бір рет көрсетіледі.</translation>
    </message>
    <message>
        <source>There is one already: a new one makes the earlier sheet worthless.</source>
        <translation>Біреуі бар: жаңасы бұрынғы парақты жарамсыз етеді.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Қалпына келтіру кілті</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Кілт жасау</translation>
    </message>
    <message>
        <source>This key is not kept anywhere. When you close this window, only your sheet has it.</source>
        <translation>Бұл кілт еш жерде сақталмайды. Терезені жапқанда, ол тек парағыңызда қалады.</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Кілт қағазда</translation>
    </message>
    <message>
        <source>Best is paper. A PDF lies on a disk where it can be copied unseen: print it and delete it. A shared printer may keep what it printed.</source>
        <translation>Ең дұрысы — қағаз. PDF дискіде жатады, оны байқатпай көшіріп алуы мүмкін: басып шығарып, жойыңыз. Ортақ принтер басылғанды сақтап қалуы мүмкін.</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Кілтті көрсету</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>Restore a backup…</source>
        <translation>Сақтық көшірмеден қалпына келтіру…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>RemindersBanner</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Show {0}</source>
        <translation>{0} көрсету</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Ертең</translation>
    </message>
    <message>
        <source>Remind me tomorrow: {0}</source>
        <translation>Ертең еске салу: {0}</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>Ертең еске салу</translation>
    </message>
    <message>
        <source>You are reminded again tomorrow</source>
        <translation>Ертең қайта еске салынады</translation>
    </message>
</context>
<context>
    <name>RemindersDialog</name>
    <message>
        <source>Reminders for the phone</source>
        <translation>Телефонға арналған еске салғыштар</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Еске салғыштар</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Кімге арналған</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>Терезе жабылғанда жүйелік науада жұмыс істей беру</translation>
    </message>
    <message>
        <source>Tell me once when I log in to this computer</source>
        <translation>Осы компьютерге кіргенде бір рет хабарлау</translation>
    </message>
    <message>
        <source>Where something is due, one notification is shown; the program does not stay open.</source>
        <translation>Мерзімі келген іс болса, бір хабарландыру көрсетіледі; бағдарлама ашық қалмайды.</translation>
    </message>
    <message>
        <source>For the calendar of the phone</source>
        <translation>Телефон күнтізбесі үшін</translation>
    </message>
    <message>
        <source>The phone rings when this laptop sleeps. Many phones send their calendar to a server, so that names and amounts are left out unless you want them.</source>
        <translation>Ноутбук ұйықтап тұрғанда телефон еске салады. Көп телефон күнтізбесін серверге жібереді, сондықтан атаулар мен сомалар тек қаласаңыз ғана жазылады.</translation>
    </message>
    <message>
        <source>Name the SIMs</source>
        <translation>SIM-карта атауларын жазу</translation>
    </message>
    <message>
        <source>Tell the amounts</source>
        <translation>Сомаларды жазу</translation>
    </message>
    <message>
        <source>Save as a file (.ics)…</source>
        <translation>Файлға сақтау (.ics)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>every SIM</source>
        <translation>барлық SIM-карта</translation>
    </message>
    <message>
        <source>A notification comes when a lead is reached. Quit with Ctrl+Q or from the icon&apos;s menu.</source>
        <translation>Еске салу күні хабарландыру шығады. Шығу — Ctrl+Q немесе белгіше мәзірі.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so that closing the window always quits.</source>
        <translation>Бұл жұмыс үстелінде жүйелік науа жоқ: терезе жабылса, бағдарлама да жабылады.</translation>
    </message>
    <message>
        <source>Also on the last day, and when it is overdue.</source>
        <translation>Сондай-ақ соңғы күні және мерзімі өткенде.</translation>
    </message>
    <message>
        <source>Empty: as for every SIM ({0}).</source>
        <translation>Бос болса: барлық SIM-карта сияқты ({0}).</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>Неше күн бұрын</translation>
    </message>
</context>
<context>
    <name>RenewTab</name>
    <message>
        <source>No SIM to top up yet</source>
        <translation>Толтыратын SIM-карта әлі жоқ</translation>
    </message>
    <message>
        <source>Add the SIM you use: a nickname and its operator are enough.</source>
        <translation>Пайдаланатын SIM-картаңызды қосыңыз: атауы мен операторы жеткілікті.</translation>
    </message>
    <message>
        <source>Add a SIM</source>
        <translation>SIM-карта қосу</translation>
    </message>
    <message>
        <source>Kept as pending. Come back and say whether it arrived.</source>
        <translation>Толтыру «күтілуде» деп сақталды. Оралғанда ақша түскен-түспегенін белгілеңіз.</translation>
    </message>
    <message>
        <source>Forget this top-up?</source>
        <translation>Бұл толтыруды алып тастау керек пе?</translation>
    </message>
    <message>
        <source>Money may be under way. Without it the program cannot warn you of paying twice.</source>
        <translation>Ақша жолда болуы мүмкін. Онсыз бағдарлама екі рет төлеуден сақтандыра алмайды.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>{0}: discarded</source>
        <translation>{0}: алып тасталды</translation>
    </message>
    <message>
        <source>Written into the ledger</source>
        <translation>Журналға жазылды</translation>
    </message>
</context>
<context>
    <name>Renewal</name>
    <message>
        <source>Which SIM</source>
        <translation>SIM-карта</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Дайындық</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Сома</translation>
    </message>
    <message>
        <source>Where to pay</source>
        <translation>Төлем орны</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Төлеу</translation>
    </message>
    <message>
        <source>Did it arrive?</source>
        <translation>Түсті ме?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Top-up, SIM not chosen yet</source>
        <translation>Толтыру, SIM-карта әлі таңдалмаған</translation>
    </message>
    <message>
        <source>Top-up of {name}</source>
        <translation>Толтыру: {name}</translation>
    </message>
    <message>
        <source>Top-up of {name} (archived)</source>
        <translation>Толтыру: {name} (мұрағатта)</translation>
    </message>
    <message>
        <source>Paused at step {number}, {title}, {ago}</source>
        <translation>{number}-қадамда тоқтады: {title}, {ago}</translation>
    </message>
    <message>
        <source>You went to pay {ago}. Did it arrive?</source>
        <translation>Төлеуге {ago} шықтыңыз. Түсті ме?</translation>
    </message>
    <message>
        <source>Not there yet. Next look: {moment} (Almaty)</source>
        <translation>Әлі түспеді. Келесі тексеру: {moment} (Алматы)</translation>
    </message>
    <message>
        <source>Not known whether it arrived: read the balance before paying again</source>
        <translation>Түскен-түспегені белгісіз: қайта төлемес бұрын теңгерімді тексеріңіз</translation>
    </message>
    <message>
        <source>It failed. Try another way, or give it up</source>
        <translation>Төлем өтпеді. Басқа тәсілді көріңіз немесе бас тартыңыз</translation>
    </message>
</context>
<context>
    <name>RenewalWizard</name>
    <message>
        <source>Steps of the top-up</source>
        <translation>Толтыру қадамдары</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Кідірту</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
</context>
<context>
    <name>RenewedQuestion</name>
    <message>
        <source>You topped up on {0}. Was the plan renewed?</source>
        <translation>{0} күні толтырдыңыз. Тариф ұзартылды ма?</translation>
    </message>
    <message>
        <source>Yes, on {0}</source>
        <translation>Иә, {0}</translation>
    </message>
    <message>
        <source>On another day</source>
        <translation>Басқа күні</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Жоқ</translation>
    </message>
</context>
<context>
    <name>Replies</name>
    <message>
        <source>Balance</source>
        <translation>Теңгерім</translation>
    </message>
    <message>
        <source>Bonus money</source>
        <translation>Бонус ақшасы</translation>
    </message>
    <message>
        <source>Amount paid in</source>
        <translation>Толтырылған сома</translation>
    </message>
    <message>
        <source>Fee of the payment</source>
        <translation>Төлем комиссиясы</translation>
    </message>
    <message>
        <source>Charge or price</source>
        <translation>Шегерілген ақы немесе баға</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Қарыз</translation>
    </message>
    <message>
        <source>Data left</source>
        <translation>Қалған интернет</translation>
    </message>
    <message>
        <source>Size of the package</source>
        <translation>Топтама көлемі</translation>
    </message>
    <message>
        <source>Data used</source>
        <translation>Жұмсалған интернет</translation>
    </message>
    <message>
        <source>Minutes left</source>
        <translation>Қалған минут</translation>
    </message>
    <message>
        <source>SMS left</source>
        <translation>Қалған SMS</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Жарамды мерзімі</translation>
    </message>
    <message>
        <source>Day of the next charge</source>
        <translation>Келесі шегеру күні</translation>
    </message>
    <message>
        <source>Day of the message</source>
        <translation>Хабарлама күні</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Басқа нәрсе</translation>
    </message>
    <message>
        <source>no known word says what it is</source>
        <translation>қасында не екенін айтатын таныс сөз жоқ</translation>
    </message>
    <message>
        <source>the words beside it say different things</source>
        <translation>қасындағы сөздер әртүрлі нәрсе айтады</translation>
    </message>
    <message>
        <source>an unknown word stands beside it</source>
        <translation>қасында бейтаныс сөз тұр</translation>
    </message>
    <message>
        <source>the sentence may speak of a condition or a request</source>
        <translation>сөйлемде шарт немесе өтініш болуы мүмкін</translation>
    </message>
    <message>
        <source>the figures can be read in two ways</source>
        <translation>сандарды екі түрлі оқуға болады</translation>
    </message>
    <message>
        <source>the dash before it may be a minus</source>
        <translation>алдындағы сызықша минус болуы мүмкін</translation>
    </message>
    <message>
        <source>no currency stands beside it</source>
        <translation>қасында валюта жоқ</translation>
    </message>
    <message>
        <source>another year may be meant</source>
        <translation>басқа жыл болуы мүмкін</translation>
    </message>
    <message>
        <source>the text holds hidden characters</source>
        <translation>мәтінде жасырын таңбалар бар</translation>
    </message>
</context>
<context>
    <name>ReplyBox</name>
    <message>
        <source>The operator&apos;s SMS or USSD reply</source>
        <translation>Оператордың SMS не USSD жауабы</translation>
    </message>
    <message>
        <source>Phone numbers in it are not kept: their digits become dots.</source>
        <translation>Телефон нөмірлері сақталмайды: цифрлары нүктеге айналады.</translation>
    </message>
    <message>
        <source>Paste it here (Ctrl+V), in Russian, Kazakh or English</source>
        <translation>Осында қойыңыз (Ctrl+V): орысша, қазақша не ағылшынша</translation>
    </message>
    <message>
        <source>Remember my corrections for replies of this form</source>
        <translation>Түзетулерімді осындай жауаптар үшін есте сақтау</translation>
    </message>
    <message>
        <source>Forget what I taught</source>
        <translation>Үйреткенімді ұмыту</translation>
    </message>
    <message>
        <source>Read as you corrected it before.</source>
        <translation>Бұрынғы түзетуіңіз бойынша оқылды.</translation>
    </message>
    <message>
        <source>No amount, data or date was found in it. Type what it says into the fields.</source>
        <translation>Одан сома, интернет көлемі не күн табылмады. Онда айтылғанын өрістерге жазыңыз.</translation>
    </message>
    <message>
        <source>Tick what is right; correct at the right what is not.</source>
        <translation>Дұрысын белгілеңіз; қатесін оң жақта түзетіңіз.</translation>
    </message>
    <message>
        <source>Several packages: the ticked ones are added up, and kept one by one as well.</source>
        <translation>Топтама бірнешеу: белгіленгендері қосылады әрі бөлек-бөлек сақталады.</translation>
    </message>
</context>
<context>
    <name>ReplyButton</name>
    <message>
        <source>Paste reply</source>
        <translation>Жауапты қою</translation>
    </message>
    <message>
        <source>Paste the operator&apos;s SMS or USSD reply</source>
        <translation>Оператордың SMS не USSD жауабын қою</translation>
    </message>
</context>
<context>
    <name>ReplyDialog</name>
    <message>
        <source>Paste the operator&apos;s reply</source>
        <translation>Оператор жауабын қою</translation>
    </message>
    <message>
        <source>Fill in what is ticked</source>
        <translation>Белгіленгенін толтыру</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>ReplyRow</name>
    <message>
        <source>Use {0}</source>
        <translation>Пайдалану: {0}</translation>
    </message>
    <message>
        <source>What {0} is</source>
        <translation>{0} дегеніміз не</translation>
    </message>
    <message>
        <source>Corrected by you.</source>
        <translation>Сіз түзеттіңіз.</translation>
    </message>
    <message>
        <source>As you corrected it before.</source>
        <translation>Бұрын түзеткеніңіздей.</translation>
    </message>
    <message>
        <source>Sure.</source>
        <translation>Анық.</translation>
    </message>
    <message>
        <source>Not sure: {0}.</source>
        <translation>Анық емес: {0}.</translation>
    </message>
    <message>
        <source>No year is written; the nearest one was taken.</source>
        <translation>Жылы жазылмаған; ең жақыны алынды.</translation>
    </message>
    <message>
        <source>Only for reading here.</source>
        <translation>Мұнда тек оқу үшін.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Сақтық көшірмеден қалпына келтіру</translation>
    </message>
    <message>
        <source>You see first what would happen. What is here now is kept in a file.</source>
        <translation>Алдымен не болатынын көресіз. Қазір мұнда бар деректер файлда сақталады.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Сақтық көшірме</translation>
    </message>
    <message>
        <source>a file that ends in .kzbackup</source>
        <translation>.kzbackup деп аяқталатын файл</translation>
    </message>
    <message>
        <source>Password of the backup</source>
        <translation>Сақтық көшірме құпиясөзі</translation>
    </message>
    <message>
        <source>the vault password that was in use when it was made</source>
        <translation>көшірме жасалған кездегі сейф құпиясөзі</translation>
    </message>
    <message>
        <source>Opening the backup</source>
        <translation>Сақтық көшірме ашылуда</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Не болады</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Ішін қарау</translation>
    </message>
    <message>
        <source>Replace everything…</source>
        <translation>Бәрін ауыстыру…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Біріктіру</translation>
    </message>
    <message>
        <source>If you merge</source>
        <translation>Біріктірсеңіз</translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s) were changed on both</source>
        <translation>
            <numerusform>Тағы %n жазба екеуінде де өзгертілген</numerusform>
            <numerusform>Тағы %n жазба екеуінде де өзгертілген</numerusform>
        </translation>
    </message>
    <message>
        <source>Made {0}: {1}</source>
        <translation>Жасалған уақыты: {0}. {1}</translation>
    </message>
    <message>
        <source>Replace everything here by this backup?</source>
        <translation>Мұндағының бәрін осы сақтық көшірмемен ауыстыру керек пе?</translation>
    </message>
    <message>
        <source>What is here now is kept in a file, and Undo brings it back.</source>
        <translation>Қазір мұнда бар деректер файлда сақталады, «Болдырмау» оларды қайтарады.</translation>
    </message>
    <message>
        <source>Replace everything</source>
        <translation>Бәрін ауыстыру</translation>
    </message>
</context>
<context>
    <name>ResultForm</name>
    <message>
        <source>Amount paid</source>
        <translation>Төленген сома</translation>
    </message>
    <message>
        <source>New balance</source>
        <translation>Жаңа теңгерім</translation>
    </message>
    <message>
        <source>as the SIM shows it now</source>
        <translation>SIM-карта қазір көрсеткендей</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Жарамды мерзімі</translation>
    </message>
    <message>
        <source>for example 2026-12-25</source>
        <translation>мысалы, 25.12.2026</translation>
    </message>
    <message>
        <source>Fee kept by the channel</source>
        <translation>Ұсталған комиссия</translation>
    </message>
    <message>
        <source>0 if there was none</source>
        <translation>болмаса 0</translation>
    </message>
    <message>
        <source>Data left</source>
        <translation>Қалған интернет</translation>
    </message>
    <message>
        <source>for example 8.6 GB</source>
        <translation>мысалы, 8,6&#xa0;ГБ</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Чек нөмірі</translation>
    </message>
    <message>
        <source>from the slip</source>
        <translation>чектен</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
</context>
<context>
    <name>ResumePage</name>
    <message>
        <source>Not finished yet</source>
        <translation>Әлі аяқталмаған</translation>
    </message>
    <message>
        <source>Top up a SIM, step by step</source>
        <translation>SIM-картаны қадам-қадаммен толтыру</translation>
    </message>
    <message>
        <source>Five steps before you go, two when you are back. All is saved as you type.</source>
        <translation>Шығар алдында бес қадам, оралғанда екі қадам. Терген сайын бәрі сақталып тұрады.</translation>
    </message>
    <message>
        <source>Get it right before paying</source>
        <translation>Төлемес бұрын тексеріп алыңыз</translation>
    </message>
    <message>
        <source>The right operator, the right number, an amount that covers the plan.</source>
        <translation>Дұрыс оператор, дұрыс нөмір, тарифке жететін сома.</translation>
    </message>
    <message>
        <source>Pay without the language</source>
        <translation>Тіл білмей-ақ төлеңіз</translation>
    </message>
    <message>
        <source>A checklist for your operator, and sentences in Russian and Kazakh to show.</source>
        <translation>Операторыңызға арналған тізім және көрсетуге орысша, қазақша сөйлемдер.</translation>
    </message>
    <message>
        <source>Know that it arrived</source>
        <translation>Түскеніне көз жеткізіңіз</translation>
    </message>
    <message>
        <source>One form writes balance, valid-until and fee into the tracker.</source>
        <translation>Бір форма теңгерімді, мерзімді және комиссияны есепке жазады.</translation>
    </message>
    <message>
        <source>Start a top-up</source>
        <translation>Толтыруды бастау</translation>
    </message>
    <message>
        <source>Four ways to pay</source>
        <translation>Төлеудің төрт тәсілі</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Say what happened</source>
        <translation>Не болғанын айту</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Жалғастыру</translation>
    </message>
</context>
<context>
    <name>SampleBanner</name>
    <message>
        <source>Remove it and start</source>
        <translation>Жойып, бастау</translation>
    </message>
    <message>
        <source>Sample data — nothing here is yours</source>
        <translation>Үлгі деректер: бұл жерде өз деректеріңіз жоқ</translation>
    </message>
    <message>
        <source>Try everything; your own data stay untouched.</source>
        <translation>Бәрін байқап көріңіз: өз деректеріңізге ештеңе болмайды.</translation>
    </message>
</context>
<context>
    <name>SecretRow</name>
    <message>
        <source>nothing kept yet</source>
        <translation>әлі сақталмаған</translation>
    </message>
    <message>
        <source>Hide: {0}</source>
        <translation>Жасыру: {0}</translation>
    </message>
    <message>
        <source>Reveal: {0}</source>
        <translation>Көрсету: {0}</translation>
    </message>
    <message>
        <source>Copy: {0}</source>
        <translation>Көшіру: {0}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Change: {0}</source>
        <translation>Өзгерту: {0}</translation>
    </message>
    <message>
        <source>Add: {0}</source>
        <translation>Қосу: {0}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Терілгенді көрсету</translation>
    </message>
    <message>
        <source>What you type replaces what is kept.</source>
        <translation>Тергеніңіз сақталғанның орнын басады.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Dial view: {0}</source>
        <translation>Топтап ірі көрсету: {0}</translation>
    </message>
    <message>
        <source>In large digits, group by group (D)</source>
        <translation>Ірі цифрлармен, топтап (D)</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>Phone number</source>
        <translation>Телефон нөмірі</translation>
    </message>
    <message>
        <source>ICCID (number on the card)</source>
        <translation>ICCID (картада)</translation>
    </message>
    <message>
        <source>IMSI</source>
        <translation>IMSI</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PUK</source>
        <translation>PUK</translation>
    </message>
    <message>
        <source>Account login</source>
        <translation>Кабинет логині</translation>
    </message>
    <message>
        <source>Account password</source>
        <translation>Кабинет құпиясөзі</translation>
    </message>
    <message>
        <source>Secret note</source>
        <translation>Құпия ескертпе</translation>
    </message>
    <message>
        <source>What you top up: operator, this number, amount.</source>
        <translation>Толтыруға керегі: оператор, осы нөмір, сома.</translation>
    </message>
    <message>
        <source>19 or 20 digits printed on the SIM; a shop asks for it.</source>
        <translation>SIM-картадағы 19 не 20 цифр; салонда сұрайды.</translation>
    </message>
    <message>
        <source>Internal identity; never needed for a top-up.</source>
        <translation>Ішкі сәйкестендіргіш; толтыруға ешқашан керек емес.</translation>
    </message>
    <message>
        <source>Unlocks the SIM after switching on; never tops up.</source>
        <translation>Телефон қосылғанда SIM-картаның құлпын ашады; толтыруға жарамайды.</translation>
    </message>
    <message>
        <source>Unlocks the SIM after three wrong PINs.</source>
        <translation>PIN үш рет қате терілсе, SIM-картаның құлпын ашады.</translation>
    </message>
    <message>
        <source>For the operator&apos;s app or site.</source>
        <translation>Оператор қосымшасы немесе сайты үшін.</translation>
    </message>
    <message>
        <source>Anything else about this SIM; sealed like the rest.</source>
        <translation>Осы SIM-карта туралы басқа дерек; ол да шифрланады.</translation>
    </message>
    <message>
        <source>Invisible characters were dropped. Compare with the card.</source>
        <translation>Көрінбейтін таңбалар алып тасталды. Картамен салыстырыңыз.</translation>
    </message>
    <message>
        <source>The digits were turned into 0-9.</source>
        <translation>Цифрлар 0–9 түріне келтірілді.</translation>
    </message>
    <message>
        <source>This is kept as typed, but a number was expected.</source>
        <translation>Терілгендей сақталады, бірақ мұнда сан болуы керек еді.</translation>
    </message>
    <message>
        <source>There is a space at an end; it is kept.</source>
        <translation>Басында не соңында бос орын бар; ол сақталады.</translation>
    </message>
    <message>
        <source>This is a code to dial, not a phone number.</source>
        <translation>Бұл телефон нөмірі емес, терілетін код.</translation>
    </message>
    <message>
        <source>Digits seem to be missing: +7 and ten digits are usual.</source>
        <translation>Цифр жетпейтін сияқты: әдетте +7 және он цифр.</translation>
    </message>
    <message>
        <source>There seem to be too many digits.</source>
        <translation>Цифр тым көп сияқты.</translation>
    </message>
    <message>
        <source>+7 9… is the number of a Russian SIM.</source>
        <translation>+7 9… — Ресей SIM-картасының нөмірі.</translation>
    </message>
    <message>
        <source>This number belongs to another country.</source>
        <translation>Бұл нөмір басқа елдікі.</translation>
    </message>
    <message>
        <source>Not recognised as a Kazakh number: write +7 and ten digits.</source>
        <translation>Қазақстан нөміріне ұқсамайды: +7 және он цифр жазыңыз.</translation>
    </message>
    <message>
        <source>This is the number of a fixed line.</source>
        <translation>Бұл — стационарлық телефон нөмірі.</translation>
    </message>
    <message>
        <source>No such number is known. Compare with the card.</source>
        <translation>Мұндай нөмір белгісіз. Картамен салыстырыңыз.</translation>
    </message>
    <message>
        <source>An ICCID has 19 or 20 digits. Count again.</source>
        <translation>ICCID 19 не 20 цифрдан тұрады. Қайта санаңыз.</translation>
    </message>
    <message>
        <source>The check digit does not fit: a digit may be mistyped. Some cards print none.</source>
        <translation>Бақылау цифры сәйкес емес: цифр қате терілген болуы мүмкін. Кейбір карталарда ол болмайды.</translation>
    </message>
    <message>
        <source>An ICCID begins with 89.</source>
        <translation>ICCID 89-дан басталады.</translation>
    </message>
    <message>
        <source>The F at the end only fills up; leave it out.</source>
        <translation>Соңындағы F — тек бос орын толтырғыш; оны жазбаңыз.</translation>
    </message>
    <message>
        <source>An IMSI has 15 digits, rarely 14.</source>
        <translation>IMSI 15 цифрдан тұрады, сирек 14.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits. Compare with the card.</source>
        <translation>PIN 4–8 цифрдан тұрады. Картамен салыстырыңыз.</translation>
    </message>
    <message>
        <source>A PUK has 8 digits. Compare with the card.</source>
        <translation>PUK 8 цифрдан тұрады. Картамен салыстырыңыз.</translation>
    </message>
    <message>
        <source>This looks like a phone number.</source>
        <translation>Бұл телефон нөміріне ұқсайды.</translation>
    </message>
    <message>
        <source>This looks like the ICCID.</source>
        <translation>Бұл ICCID-ге ұқсайды.</translation>
    </message>
    <message>
        <source>This looks like an IMEI, the number of the phone, not of the SIM.</source>
        <translation>Бұл IMEI-ге ұқсайды: SIM-картанікі емес, телефондікі.</translation>
    </message>
    <message>
        <source>This looks like the IMSI.</source>
        <translation>Бұл IMSI-ге ұқсайды.</translation>
    </message>
    <message>
        <source>This looks like an EID, the number of an eSIM chip.</source>
        <translation>Бұл EID-ге ұқсайды: eSIM чипінің нөмірі.</translation>
    </message>
    <message>
        <source>Eight digits: this looks like the PUK.</source>
        <translation>Сегіз цифр: бұл PUK сияқты.</translation>
    </message>
    <message>
        <source>Too short for a phone number: a PIN or PUK never tops up. +7 and ten digits are wanted.</source>
        <translation>Телефон нөмірі үшін тым қысқа: PIN мен PUK толтыруға жарамайды. +7 және он цифр керек.</translation>
    </message>
</context>
<context>
    <name>SeenDialog</name>
    <message>
        <source>Somebody saw my password</source>
        <translation>Құпиясөзімді біреу көрді</translation>
    </message>
    <message>
        <source>A new password and a new key: everything is sealed anew, older copies here are removed, the keyring and the earlier recovery sheet open it no more. Backups you made elsewhere still open with the old password: delete them. Change the SIM&apos;s PIN if it may have been read.</source>
        <translation>Жаңа құпиясөз бен жаңа кілт: бәрі қайта шифрланады, мұндағы бұрынғы көшірмелер жойылады, кілттер бауы мен бұрынғы қалпына келтіру парағы сейфті енді ашпайды. Басқа жердегі сақтық көшірмелер әлі де ескі құпиясөзбен ашылады: оларды жойыңыз. SIM-картаның PIN-коды оқылған болуы мүмкін болса, оны өзгертіңіз.</translation>
    </message>
    <message>
        <source>Change password and key</source>
        <translation>Құпиясөз бен кілтті ауыстыру</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF ретінде сақтау…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>{0} ретінде сақталды</translation>
    </message>
</context>
<context>
    <name>SimDialog</name>
    <message>
        <source>Add a SIM</source>
        <translation>SIM-карта қосу</translation>
    </message>
    <message>
        <source>Change this SIM</source>
        <translation>SIM-картаны өзгерту</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>any name you recognise, for example Beeline travel card</source>
        <translation>өзіңізге түсінікті атау, мысалы, Beeline сапар картасы</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>the brand on the card, or the one the number moved to</source>
        <translation>картадағы бренд немесе нөмір көшкен оператор</translation>
    </message>
    <message>
        <source>What the shop told you (all optional)</source>
        <translation>Салонда айтқандары (бәрі міндетті емес)</translation>
    </message>
    <message>
        <source>With these the program knows when money is taken. Leave out what you don&apos;t know.</source>
        <translation>Осылар арқылы бағдарлама ақша қашан алынатынын біледі. Білмесеңіз, бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>You leave Kazakhstan on</source>
        <translation>Қазақстаннан кететін күн</translation>
    </message>
    <message>
        <source>Phone first used with a Kazakh SIM on</source>
        <translation>Телефонға жергілікті SIM-карта алғаш салынған күн</translation>
    </message>
    <message>
        <source>an unverified IMEI is cut off after 30 days</source>
        <translation>тексерілмеген IMEI 30 күннен кейін бұғатталады</translation>
    </message>
    <message>
        <source>Add the SIM</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>SimRowDelegate</name>
    <message>
        <source>balance as last read</source>
        <translation>соңғы тексерілген теңгерім</translation>
    </message>
    <message>
        <source>a top-up is waiting for its result</source>
        <translation>толтыру нәтижесі күтілуде</translation>
    </message>
    <message>
        <source>no balance read yet</source>
        <translation>теңгерім әлі тексерілмеген</translation>
    </message>
</context>
<context>
    <name>SimStep</name>
    <message>
        <source>Which SIM do you want to top up?</source>
        <translation>Қай SIM-картаны толтырасыз?</translation>
    </message>
    <message>
        <source>Steps 1 to 5 are for now, the last two for when you are back. You can stop at any time.</source>
        <translation>1–5 қадамдар қазір, соңғы екеуі оралғанда. Кез келген уақытта тоқтатуға болады.</translation>
    </message>
    <message>
        <source>Your SIMs</source>
        <translation>SIM-карталарыңыз</translation>
    </message>
    <message>
        <source>Open that top-up</source>
        <translation>Сол толтыруды ашу</translation>
    </message>
    <message>
        <source>Start another one anyway</source>
        <translation>Бәрібір жаңасын бастау</translation>
    </message>
    <message>
        <source>A top-up of {0} is still waiting for its result: do not pay twice</source>
        <translation>{0}: толтыру нәтижесі әлі күтілуде, екі рет төлемеңіз</translation>
    </message>
</context>
<context>
    <name>SimSummary</name>
    <message>
        <source>Data left: {0}</source>
        <translation>Қалған интернет: {0}</translation>
    </message>
    <message>
        <source>Did it arrive?</source>
        <translation>Түсті ме?</translation>
    </message>
    <message>
        <source>Continue the top-up</source>
        <translation>Толтыруды жалғастыру</translation>
    </message>
    <message>
        <source>Start a top-up</source>
        <translation>Толтыруды бастау</translation>
    </message>
    <message>
        <source>Change this SIM</source>
        <translation>SIM-картаны өзгерту</translation>
    </message>
    <message>
        <source>Put this SIM away</source>
        <translation>SIM-картаны мұрағаттау</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Теңгерім</translation>
    </message>
    <message>
        <source>nothing logged yet</source>
        <translation>әлі жазылмаған</translation>
    </message>
    <message>
        <source>last logged {0}</source>
        <translation>{0} жазылған</translation>
    </message>
    <message>
        <source>no end known</source>
        <translation>мерзімі белгісіз</translation>
    </message>
    <message numerus="yes">
        <source>day(s) left</source>
        <translation>
            <numerusform>күн қалды</numerusform>
            <numerusform>күн қалды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s) over</source>
        <translation>
            <numerusform>күн өтті</numerusform>
            <numerusform>күн өтті</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it or let it go?</source>
        <translation>Нөмірді сақтау ма?</translation>
    </message>
    <message>
        <source>Nothing is left on the balance</source>
        <translation>Теңгерімде ештеңе қалмады</translation>
    </message>
</context>
<context>
    <name>SituationBar</name>
    <message>
        <source>Yes</source>
        <translation>Иә</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>Internet right now?</source>
        <translation>Қазір интернет бар ма?</translation>
    </message>
    <message>
        <source>What can you pay with?</source>
        <translation>Немен төлей аласыз?</translation>
    </message>
    <message>
        <source>Some Russian or Kazakh?</source>
        <translation>Орысша не қазақша білесіз бе?</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Қолма-қол ақша</translation>
    </message>
    <message>
        <source>Card from abroad</source>
        <translation>Шетел картасы</translation>
    </message>
    <message>
        <source>Kazakh card</source>
        <translation>Қазақстан картасы</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Read-only: nothing can be saved</source>
        <translation>Тек оқу: сақтау мүмкін емес</translation>
    </message>
    <message>
        <source>All saved · change {0}</source>
        <translation>Бәрі сақталды · {0}-өзгеріс</translation>
    </message>
    <message>
        <source>Nothing saved yet</source>
        <translation>Әлі ештеңе сақталмаған</translation>
    </message>
    <message>
        <source>Vault unlocked, locks in {0}</source>
        <translation>Сейф ашық, құлыпталуына {0} қалды</translation>
    </message>
    <message>
        <source>Vault unlocked</source>
        <translation>Сейф ашық</translation>
    </message>
    <message numerus="yes">
        <source>Vault unlocked, locks in %n min</source>
        <translation>
            <numerusform>Сейф ашық, %n минуттан кейін құлыпталады</numerusform>
            <numerusform>Сейф ашық, %n минуттан кейін құлыпталады</numerusform>
        </translation>
    </message>
    <message>
        <source>Vault locked</source>
        <translation>Сейф құлыптаулы</translation>
    </message>
    <message>
        <source>Almaty {0}</source>
        <translation>Алматы {0}</translation>
    </message>
    <message>
        <source>this laptop {0}</source>
        <translation>ноутбук {0}</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>Step {0}, {1}: you are here</source>
        <translation>{0}-қадам, {1}: осындасыз</translation>
    </message>
    <message>
        <source>Step {0}, {1}: done</source>
        <translation>{0}-қадам, {1}: орындалды</translation>
    </message>
    <message>
        <source>Step {0}, {1}: something is missing</source>
        <translation>{0}-қадам, {1}: бірдеңе жетпейді</translation>
    </message>
    <message>
        <source>Step {0}, {1}: still to do</source>
        <translation>{0}-қадам, {1}: әлі алда</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>Sections</source>
        <translation>Бөлімдер</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Operators</source>
        <translation>Операторлар</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Толтыру</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Сейф</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Есеп</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Анықтамалық</translation>
    </message>
</context>
<context>
    <name>TakeAlongPage</name>
    <message>
        <source>Language of the sentences</source>
        <translation>Сөйлемдердің тілі</translation>
    </message>
    <message>
        <source>with the phone number</source>
        <translation>телефон нөмірімен</translation>
    </message>
    <message>
        <source>with the PIN</source>
        <translation>PIN кодымен</translation>
    </message>
    <message>
        <source>Whoever photographs this code has the PIN. It is hidden after {0} seconds; delete the text from the phone afterwards.</source>
        <translation>Бұл кодты суретке түсірген адам PIN кодын біледі. Ол {0} секундтан кейін жасырылады; кейін мәтінді телефоннан өшіріңіз.</translation>
    </message>
    <message>
        <source>Unlock the vault</source>
        <translation>Сейфті ашу</translation>
    </message>
    <message>
        <source>Scan it, and the phone has it all as text: show it at the counter.</source>
        <translation>Сканерлеңіз: бәрі телефонда мәтін болып тұрады, салонда көрсетіңіз.</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) left out: the code would be too dense</source>
        <translation>
            <numerusform>%n сөйлем кірмеді: код тым тығыз болар еді</numerusform>
            <numerusform>%n сөйлем кірмеді: код тым тығыз болар еді</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden: amounts and numbers are not shown now (F9).</source>
        <translation>Жасырылған: сомалар мен нөмірлер қазір көрсетілмейді (F9).</translation>
    </message>
    <message>
        <source>Without the phone number: the vault is locked.</source>
        <translation>Телефон нөмірінсіз: сейф құлыптаулы.</translation>
    </message>
    <message>
        <source>QR code: what to take along for {0}</source>
        <translation>QR-код: {0} үшін өзіңізбен алатын мәлімет</translation>
    </message>
    <message>
        <source>Without the phone number: type it at step 2 of the top-up, or keep it in the vault.</source>
        <translation>Телефон нөмірінсіз: оны толтырудың 2-қадамында теріңіз немесе сейфте сақтаңыз.</translation>
    </message>
</context>
<context>
    <name>TakeRow</name>
    <message>
        <source>Copy {0}</source>
        <translation>{0} көшіру</translation>
    </message>
    <message>
        <source>QR codes for the phone</source>
        <translation>Телефонға арналған QR-кодтар</translation>
    </message>
    <message>
        <source>Pocket sheet</source>
        <translation>Қалта парағы</translation>
    </message>
    <message>
        <source>The amount is on the clipboard</source>
        <translation>Сома көшірілді</translation>
    </message>
</context>
<context>
    <name>TicketCard</name>
    <message>
        <source>as you have it written down</source>
        <translation>жазып алғаныңыздай</translation>
    </message>
    <message>
        <source>Pay in</source>
        <translation>Сома</translation>
    </message>
    <message>
        <source>at the operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>for the number</source>
        <translation>Нөмір</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>Нөмірді көрсету</translation>
    </message>
    <message>
        <source>Unlock the vault</source>
        <translation>Сейфті ашу</translation>
    </message>
    <message>
        <source>Show the number large, to type it in</source>
        <translation>Енгізу үшін нөмірді ірі көрсету</translation>
    </message>
</context>
<context>
    <name>TileDelegate</name>
    <message>
        <source>waiting for a top-up</source>
        <translation>толтыру күтілуде</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>not known</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>ертең</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>кеше</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>жаңа ғана</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>ГБ</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>МБ</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>TrackerTab</name>
    <message>
        <source>Add a SIM</source>
        <translation>SIM-карта қосу</translation>
    </message>
    <message>
        <source>Your SIMs, the most urgent first</source>
        <translation>SIM-карталарыңыз, алдымен ең шұғылы</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Search the ledger</source>
        <translation>Журналдан іздеу</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Сызба</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>Әлі жазба жоқ</translation>
    </message>
    <message>
        <source>Read the balance on your phone and type it into the line above.</source>
        <translation>Теңгерімді телефоннан қарап, жоғарыдағы жолға жазыңыз.</translation>
    </message>
    <message>
        <source>{0} was put away; its ledger is kept</source>
        <translation>{0} мұрағатта; журналы сақталды</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Өзгертілді</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Жойылды</translation>
    </message>
    <message>
        <source>Look at the receipt</source>
        <translation>Чекті қарау</translation>
    </message>
    <message>
        <source>After the trip: keep or let go…</source>
        <translation>Сапардан кейін: нөмірді сақтау не бас тарту…</translation>
    </message>
    <message>
        <source>Put this SIM away</source>
        <translation>SIM-картаны мұрағаттау</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Сандар</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>KZ Companion</source>
        <translation>KZ Companion</translation>
    </message>
    <message>
        <source>KZ Companion still runs</source>
        <translation>KZ Companion жұмысын жалғастыруда</translation>
    </message>
    <message>
        <source>Its icon here opens it, or quits.</source>
        <translation>Осы жердегі белгіше терезені ашады немесе бағдарламаны жабады.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Log a balance</source>
        <translation>Теңгерімді жазу</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Шығу</translation>
    </message>
</context>
<context>
    <name>TripForm</name>
    <message>
        <source>How you use the phone</source>
        <translation>Телефонды қалай қолданасыз</translation>
    </message>
    <message>
        <source>These amounts are our assumption: change them as you like.</source>
        <translation>Бұл мөлшерлер — біздің болжам: қалағаныңызша өзгертіңіз.</translation>
    </message>
    <message>
        <source>You arrive on</source>
        <translation>Келу күні</translation>
    </message>
    <message>
        <source>You leave on</source>
        <translation>Кету күні</translation>
    </message>
    <message>
        <source>Data a day</source>
        <translation>Күніне интернет</translation>
    </message>
    <message>
        <source>for example 1.5 GB or 500 MB</source>
        <translation>мысалы, 1,5&#xa0;ГБ немесе 500&#xa0;МБ</translation>
    </message>
    <message>
        <source>Minutes of calls a day</source>
        <translation>Күніне қоңырау минуты</translation>
    </message>
    <message>
        <source>leave empty for none</source>
        <translation>керек болмаса, бос қалдырыңыз</translation>
    </message>
    <message>
        <source>Channel keeps of each payment</source>
        <translation>Әр төлемнен алынатын комиссия</translation>
    </message>
    <message>
        <source>in tenge; left empty it is in no sum: ask first</source>
        <translation>теңгемен; бос болса, есепке кірмейді: сұраңыз</translation>
    </message>
    <message>
        <source>A day of roaming costs</source>
        <translation>Роумингтің бір күні</translation>
    </message>
    <message>
        <source>in the money of home</source>
        <translation>өз валютаңызбен</translation>
    </message>
    <message>
        <source>Money of home</source>
        <translation>Өз валютаңыз</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>басқа</translation>
    </message>
    <message>
        <source>One unit of it costs</source>
        <translation>Оның бір бірлігі</translation>
    </message>
    <message>
        <source>in tenge, as you see it today</source>
        <translation>теңгемен, бүгін көрген бағам бойынша</translation>
    </message>
    <message>
        <source>The SIM costs me nothing (I have it)</source>
        <translation>SIM-картаға төлемеймін (менде бар)</translation>
    </message>
    <message>
        <source>What counts how much</source>
        <translation>Не қаншалықты маңызды</translation>
    </message>
    <message>
        <source>Nobody pays for a place in this list.</source>
        <translation>Бұл тізімдегі орын үшін ешкім төлемейді.</translation>
    </message>
    <message>
        <source>Is a local SIM worth it?</source>
        <translation>Жергілікті SIM-карта тиімді ме?</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Баға</translation>
    </message>
    <message>
        <source>That it lasts</source>
        <translation>Жетуі</translation>
    </message>
    <message>
        <source>That all is known</source>
        <translation>Бәрі белгілі болуы</translation>
    </message>
</context>
<context>
    <name>TripText</name>
    <message>
        <source>not known</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>кемінде {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n charge(s) {0}</source>
        <translation>
            <numerusform>%n төлем {0}</numerusform>
            <numerusform>%n төлем {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>the SIM {0}</source>
        <translation>SIM-карта {0}</translation>
    </message>
    <message numerus="yes">
        <source>paid again early %n time(s) {0}</source>
        <translation>
            <numerusform>мерзімінен бұрын %n рет {0}</numerusform>
            <numerusform>мерзімінен бұрын %n рет {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>data beyond it {0}</source>
        <translation>топтамадан тыс интернет {0}</translation>
    </message>
    <message>
        <source>calls beyond it {0}</source>
        <translation>топтамадан тыс қоңырау {0}</translation>
    </message>
    <message>
        <source>channel fees {0}</source>
        <translation>комиссия {0}</translation>
    </message>
    <message>
        <source>no data at all</source>
        <translation>интернет мүлдем жоқ</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ештеңе</translation>
    </message>
    <message>
        <source>data and minutes on day {0}</source>
        <translation>{0}-күні интернет пен минут</translation>
    </message>
    <message>
        <source>data on day {0}</source>
        <translation>{0}-күні интернет</translation>
    </message>
    <message>
        <source>minutes on day {0}</source>
        <translation>{0}-күні минут</translation>
    </message>
    <message>
        <source>No plan with a known price costs less for this trip</source>
        <translation>Бағасы белгілі тарифтердің ішінде бұл сапарға бұдан арзаны жоқ</translation>
    </message>
    <message>
        <source>What it gives lasts every day of the trip</source>
        <translation>Топтама сапардың барлық күніне жетеді</translation>
    </message>
    <message>
        <source>After its cap the internet gets slower, not dearer</source>
        <translation>Шегінен соң интернет баяулайды, бірақ қымбаттамайды</translation>
    </message>
    <message>
        <source>Nothing is charged beyond the plan</source>
        <translation>Тарифтен тыс ештеңе алынбайды</translation>
    </message>
    <message>
        <source>It is paid once for the whole trip</source>
        <translation>Бүкіл сапарға бір рет төленеді</translation>
    </message>
    <message>
        <source>The phone may share its internet with the laptop</source>
        <translation>Интернетті ноутбукке таратуға болады</translation>
    </message>
    <message>
        <source>What is left goes into the next cycle</source>
        <translation>Қалғаны келесі кезеңге өтеді</translation>
    </message>
    <message>
        <source>All that matters here is known</source>
        <translation>Маңыздының бәрі белгілі</translation>
    </message>
    <message>
        <source>Only {0} more than the cheapest</source>
        <translation>Ең арзанынан бар болғаны {0} қымбат</translation>
    </message>
    <message>
        <source>It has no data, and none can be had with it</source>
        <translation>Онда интернет жоқ, қосып алуға да болмайды</translation>
    </message>
    <message>
        <source>{0} more than the cheapest</source>
        <translation>Ең арзанынан {0} қымбат</translation>
    </message>
    <message>
        <source>The data are used up on day {0}, {1}</source>
        <translation>Интернет {0}-күні, {1} бітеді</translation>
    </message>
    <message>
        <source>The minutes are used up on day {0}, {1}</source>
        <translation>Минуттар {0}-күні, {1} бітеді</translation>
    </message>
    <message>
        <source>What comes after the bundle costs {0}</source>
        <translation>Топтамадан тысы {0} тұрады</translation>
    </message>
    <message numerus="yes">
        <source>Data stop when used up: it is paid again early %n time(s), {0}; ask whether that works</source>
        <translation>
            <numerusform>Интернет біткенде тоқтайды: мерзімінен бұрын %n рет төленеді, {0}; бұлай бола ма, сұраңыз</numerusform>
            <numerusform>Интернет біткенде тоқтайды: мерзімінен бұрын %n рет төленеді, {0}; бұлай бола ма, сұраңыз</numerusform>
        </translation>
    </message>
    <message>
        <source>The cap is reached on day {0}, {1}: slow from then</source>
        <translation>Шегіне {0}-күні, {1} жетеді: содан соң баяу</translation>
    </message>
    <message>
        <source>No longer sold: only good if you have it</source>
        <translation>Енді сатылмайды: сізде болса ғана жарайды</translation>
    </message>
    <message numerus="yes">
        <source>The balance must hold the charge %n time(s)</source>
        <translation>
            <numerusform>Теңгерім %n төлемге жетуі керек</numerusform>
            <numerusform>Теңгерім %n төлемге жетуі керек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid day(s) lie after your departure</source>
        <translation>
            <numerusform>Төленген %n күн кеткеннен кейінге қалады</numerusform>
            <numerusform>Төленген %n күн кеткеннен кейінге қалады</numerusform>
        </translation>
    </message>
    <message>
        <source>The phone may not share its internet</source>
        <translation>Интернетті таратуға болмайды</translation>
    </message>
    <message numerus="yes">
        <source>You saw it %n day(s) ago</source>
        <translation>
            <numerusform>Сіз оны %n күн бұрын көрдіңіз</numerusform>
            <numerusform>Сіз оны %n күн бұрын көрдіңіз</numerusform>
        </translation>
    </message>
    <message>
        <source>On which day you saw it is not known</source>
        <translation>Қай күні көргеніңіз белгісіз</translation>
    </message>
    <message>
        <source>What does the plan cost?</source>
        <translation>Тариф қанша тұрады?</translation>
    </message>
    <message>
        <source>How often is the charge taken?</source>
        <translation>Төлем қаншалықты жиі алынады?</translation>
    </message>
    <message>
        <source>What does the SIM itself cost?</source>
        <translation>SIM-картаның өзі қанша тұрады?</translation>
    </message>
    <message>
        <source>How many GB does one charge give?</source>
        <translation>Бір төлемге неше ГБ беріледі?</translation>
    </message>
    <message>
        <source>What does one MB cost when the data are used up, or do they stop?</source>
        <translation>Топтама біткенде 1&#xa0;МБ қанша тұрады, әлде интернет тоқтай ма?</translation>
    </message>
    <message>
        <source>How many minutes does one charge give?</source>
        <translation>Бір төлемге неше минут беріледі?</translation>
    </message>
    <message>
        <source>What does one minute cost when the minutes are used up?</source>
        <translation>Минуттар біткенде бір минут қанша тұрады?</translation>
    </message>
    <message>
        <source>After how many GB does “unlimited” get slower?</source>
        <translation>«Шексіз» неше ГБ-тан кейін баяулайды?</translation>
    </message>
    <message>
        <source>How slow does it get after the cap?</source>
        <translation>Шегінен соң жылдамдық қандай?</translation>
    </message>
    <message>
        <source>Do unused GB go into the next cycle? Counted as no.</source>
        <translation>Қалған ГБ келесі кезеңге өте ме? Өтпейді деп есептелді.</translation>
    </message>
    <message>
        <source>May the phone share its internet with a laptop?</source>
        <translation>Интернетті ноутбукке таратуға бола ма?</translation>
    </message>
    <message>
        <source>What happens when the balance cannot pay the charge?</source>
        <translation>Теңгерім төлемге жетпесе не болады?</translation>
    </message>
    <message>
        <source>From {0} a day on, {1} is cheaper than {2}</source>
        <translation>Күніне {0} не одан көп болса, {1} {2} тарифінен арзан</translation>
    </message>
    <message>
        <source>Up to {0} a day, {1} is cheaper than {2}</source>
        <translation>Күніне {0} шегінен аспаса, {1} {2} тарифінен арзан</translation>
    </message>
    <message>
        <source>From {0} a day on, the price of {2} is not known, that of {1} is</source>
        <translation>Күніне {0} не одан көп болса, {2} бағасы белгісіз, {1} бағасы белгілі</translation>
    </message>
    <message>
        <source>By price alone, {0} would be before {1}</source>
        <translation>Тек баға бойынша {0} {1} алдында тұрар еді</translation>
    </message>
    <message>
        <source>No amount of data turns it; if a charge of {2} were above {0}, {1} would be cheaper</source>
        <translation>Интернет мөлшері ретті өзгертпейді; {2} төлемі {0} асса, {1} арзанырақ болар еді</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0}&#xa0;ГБ</translation>
    </message>
    <message>
        <source>At other amounts a day: {0}</source>
        <translation>Күніне басқа мөлшерде: {0}</translation>
    </message>
    <message>
        <source>A tie: with these weights it is as good as {0}</source>
        <translation>Тең: осы салмақтармен {0} тарифімен бірдей</translation>
    </message>
    <message>
        <source>Beside roaming: not known while a price is missing</source>
        <translation>Роумингпен салыстыру: баға болмаса, белгісіз</translation>
    </message>
    <message numerus="yes">
        <source>Roaming stays cheaper, up to %n day(s)</source>
        <translation>
            <numerusform>%n күнге дейін роуминг арзан</numerusform>
            <numerusform>%n күнге дейін роуминг арзан</numerusform>
        </translation>
    </message>
    <message>
        <source>Cheaper than roaming from the first day on</source>
        <translation>Бірінші күннен-ақ роумингтен арзан</translation>
    </message>
    <message numerus="yes">
        <source>Cheaper than roaming from a trip of %n day(s) on</source>
        <translation>
            <numerusform>Сапар %n күннен басталса, роумингтен арзан</numerusform>
            <numerusform>Сапар %n күннен басталса, роумингтен арзан</numerusform>
        </translation>
    </message>
    <message>
        <source>this trip saves {0}</source>
        <translation>бұл сапарда {0} үнемделеді</translation>
    </message>
    <message>
        <source>this trip costs {0} more</source>
        <translation>бұл сапар {0} қымбат</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) or amount(s) not known — ask</source>
        <translation>
            <numerusform>%n баға не мөлшер белгісіз — сұраңыз</numerusform>
            <numerusform>%n баға не мөлшер белгісіз — сұраңыз</numerusform>
        </translation>
    </message>
    <message>
        <source>Sold as “unlimited”, but the cap is not known — ask</source>
        <translation>«Шексіз» деп сатылады, бірақ шегі белгісіз — сұраңыз</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) not known — ask</source>
        <translation>
            <numerusform>%n ереже белгісіз — сұраңыз</numerusform>
            <numerusform>%n ереже белгісіз — сұраңыз</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TripView</name>
    <message>
        <source>Your trip</source>
        <translation>Сапарыңыз</translation>
    </message>
    <message>
        <source>Your plans for this trip</source>
        <translation>Осы сапарға арналған тарифтеріңіз</translation>
    </message>
    <message>
        <source>Plans ranked for this trip</source>
        <translation>Осы сапарға ретімен тарифтер</translation>
    </message>
    <message>
        <source>The chosen plan, explained</source>
        <translation>Таңдалған тариф туралы түсінік</translation>
    </message>
    <message>
        <source>No plan of yours yet</source>
        <translation>Әзірге өз тарифіңіз жоқ</translation>
    </message>
    <message>
        <source>Plans are ranked by what they cost you today, so they must be yours: ask what is sold now.</source>
        <translation>Рет бүгінгі бағаға байланысты, сондықтан қазір не сатылатынын сұрап, жазып қойыңыз.</translation>
    </message>
    <message>
        <source>Write down a plan</source>
        <translation>Тарифті жазып қою</translation>
    </message>
    <message>
        <source>When do you leave?</source>
        <translation>Қашан кетесіз?</translation>
    </message>
    <message>
        <source>Type both days of the trip and the data you use a day; then your plans are ranked here.</source>
        <translation>Сапардың екі күнін және күндік интернетті жазыңыз: сонда тарифтер реттеледі.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Тариф</translation>
    </message>
    <message>
        <source>Whole trip</source>
        <translation>Бүкіл сапар</translation>
    </message>
    <message>
        <source>Used up first</source>
        <translation>Алдымен бітетіні</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Ұпай</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n күн</numerusform>
            <numerusform>%n күн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) cannot be ranked while a price is missing</source>
        <translation>
            <numerusform>%n тариф бағасыз, реттелмейді</numerusform>
            <numerusform>%n тариф бағасыз, реттелмейді</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>реттелмеген</translation>
    </message>
    <message>
        <source>{0} (tie)</source>
        <translation>{0} (тең)</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation>сұраңыз</translation>
    </message>
</context>
<context>
    <name>TroubleWalk</name>
    <message>
        <source>One question back</source>
        <translation>Алдыңғы сұраққа</translation>
    </message>
    <message>
        <source>Give this top-up up</source>
        <translation>Бұл толтырудан бас тарту</translation>
    </message>
    <message>
        <source>Question {0}</source>
        <translation>{0}-сұрақ</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Енді не істеу керек</translation>
    </message>
    <message>
        <source>Sentences to show, large, in Russian or Kazakh</source>
        <translation>Көрсететін сөйлемдер: ірі әріппен, орысша не қазақша</translation>
    </message>
    <message>
        <source>Record what arrived</source>
        <translation>Түскенін жазу</translation>
    </message>
    <message>
        <source>Wait and look again</source>
        <translation>Күтіп, қайта қарау</translation>
    </message>
    <message>
        <source>Try another way</source>
        <translation>Басқа тәсілді көру</translation>
    </message>
    <message>
        <source>Keep it as unknown for now</source>
        <translation>Әзірге белгісіз деп қалдыру</translation>
    </message>
</context>
<context>
    <name>TuneDialog</name>
    <message>
        <source>Vault password</source>
        <translation>Сейф құпиясөзі</translation>
    </message>
    <message>
        <source>Tune the vault to this laptop</source>
        <translation>Сейфті осы ноутбукке бейімдеу</translation>
    </message>
    <message>
        <source>Each guess at the password should take about a second here. On a slower laptop unlocking may take too long, on a faster one it could be made safer.</source>
        <translation>Құпиясөзді болжаудың әр әрекеті мұнда шамамен бір секунд алуы керек. Баяу ноутбукте ашу тым ұзаққа созылады, жылдамында қорғанысты күшейтуге болады.</translation>
    </message>
    <message>
        <source>Measure and tune</source>
        <translation>Өлшеп, бейімдеу</translation>
    </message>
    <message>
        <source>Done. The sealed records were not touched.</source>
        <translation>Дайын. Шифрланған жазбаларға тиіскен жоқпыз.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>One guess now costs {0} MiB of memory, gone over {1} times.</source>
        <translation>Енді бір әрекетке {0}&#xa0;МиБ жад кетеді, одан {1} рет өтіледі.</translation>
    </message>
</context>
<context>
    <name>UnknownForm</name>
    <message>
        <source>Read the balance on the SIM first. A second payment before that can double the first.</source>
        <translation>Алдымен SIM-карта теңгерімін тексеріңіз. Оған дейін қайта төлесеңіз, төлем екі еселенуі мүмкін.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Бұрынғы теңгерім</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Төленді</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>Қазіргі теңгерім</translation>
    </message>
    <message>
        <source>as the SIM shows it</source>
        <translation>SIM-карта көрсеткендей</translation>
    </message>
    <message>
        <source>It has arrived</source>
        <translation>Түсті</translation>
    </message>
    <message>
        <source>It has not</source>
        <translation>Түспеді</translation>
    </message>
    <message>
        <source>I cannot read it now: ask me later</source>
        <translation>Қазір көре алмаймын: кейін сұраңыз</translation>
    </message>
    <message>
        <source>about {0} if it arrived, about {1} if not</source>
        <translation>келіп түссе шамамен {0}, түспесе шамамен {1}</translation>
    </message>
</context>
<context>
    <name>UnlockLine</name>
    <message>
        <source>Vault password</source>
        <translation>Сейф құпиясөзі</translation>
    </message>
    <message>
        <source>Unlock here</source>
        <translation>Осы жерде ашу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation>Сейф ашылуда</translation>
    </message>
</context>
<context>
    <name>VaultAccess</name>
    <message>
        <source>The password is changed</source>
        <translation>Құпиясөз өзгертілді</translation>
    </message>
    <message>
        <source>SIM or laptop lost: a sheet…</source>
        <translation>SIM-карта не ноутбук жоғалғандағы жадынама…</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>Құпиясөзді өзгерту…</translation>
    </message>
    <message>
        <source>Somebody saw my password…</source>
        <translation>Құпиясөзімді біреу көрді…</translation>
    </message>
    <message>
        <source>Recovery key on paper…</source>
        <translation>Қағаздағы қалпына келтіру кілті…</translation>
    </message>
    <message>
        <source>Unlock with the system&apos;s keyring…</source>
        <translation>Жүйенің кілттер бауымен ашу…</translation>
    </message>
    <message>
        <source>Tune to this laptop…</source>
        <translation>Осы ноутбукке бейімдеу…</translation>
    </message>
    <message>
        <source>Quick unlock with a PIN…</source>
        <translation>PIN арқылы жылдам ашу…</translation>
    </message>
    <message>
        <source>The password and the key are changed</source>
        <translation>Құпиясөз бен кілт ауыстырылды</translation>
    </message>
    <message>
        <source>Quick unlock is on until you quit</source>
        <translation>Жылдам ашу шыққанға дейін қосулы</translation>
    </message>
    <message>
        <source>Quick unlock is off</source>
        <translation>Жылдам ашу өшірілді</translation>
    </message>
    <message>
        <source>The system&apos;s keyring opens the vault now</source>
        <translation>Енді сейфті жүйенің кілттер бауы ашады</translation>
    </message>
    <message>
        <source>The system&apos;s keyring opens the vault no more</source>
        <translation>Жүйенің кілттер бауы сейфті енді ашпайды</translation>
    </message>
    <message>
        <source>SIM or laptop lost</source>
        <translation>SIM-карта немесе ноутбук жоғалды</translation>
    </message>
    <message>
        <source>What to do, whom to call, what a thief can read. Nothing of yours stands on it: keep it apart from phone and laptop.</source>
        <translation>Не істеу, кімге қоңырау шалу, ұры нені оқи алады. Парақта деректеріңіз жоқ: оны телефон мен ноутбуктен бөлек сақтаңыз.</translation>
    </message>
</context>
<context>
    <name>VaultExportDialog</name>
    <message>
        <source>Export the vault as readable CSV</source>
        <translation>Сейфті ашық CSV түрінде экспорттау</translation>
    </message>
    <message>
        <source>One line for each SIM, for a spreadsheet or another program.</source>
        <translation>Әр SIM-картаға бір жол: кестеге немесе басқа бағдарламаға арналған.</translation>
    </message>
    <message>
        <source>Export the vault to KeePass</source>
        <translation>Сейфті KeePass-қа экспорттау</translation>
    </message>
    <message>
        <source>One entry for each SIM, sealed. KeePassXC and other KeePass programs open it.</source>
        <translation>Әр SIM-картаға бір жазба, шифрланған. Оны KeePassXC және басқа KeePass бағдарламалары ашады.</translation>
    </message>
    <message>
        <source>Anyone who gets this file reads every PIN, PUK and password in it.</source>
        <translation>Бұл файл қолына түскен кез келген адам ондағы барлық PIN, PUK және құпиясөзді оқиды.</translation>
    </message>
    <message>
        <source>Delete it as soon as you have used it, from the bin, too.</source>
        <translation>Пайдаланып болған соң бірден жойыңыз, себеттен де.</translation>
    </message>
    <message>
        <source>To confirm, type {0}</source>
        <translation>Растау үшін {0} деп теріңіз</translation>
    </message>
    <message>
        <source>Sealing the file and opening it again</source>
        <translation>Файл шифрланып, тексеру үшін қайта ашылуда</translation>
    </message>
    <message>
        <source>Write it readable</source>
        <translation>Ашық түрде жазу</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорттау</translation>
    </message>
    <message>
        <source>The folder “{0}” seems to be copied to other computers.</source>
        <translation>«{0}» қалтасы басқа компьютерлерге көшірілетін сияқты.</translation>
    </message>
    <message>
        <source>Choose a stick or a folder that stays here.</source>
        <translation>Флешканы немесе осында қалатын қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Файлдың құпиясөзі</translation>
    </message>
    <message>
        <source>Another one than the vault&apos;s, at least ten characters; KeePassXC will ask for it.</source>
        <translation>Сейфтікінен басқа, кемінде он таңба; KeePassXC осыны сұрайды.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of the cards stay here: a CSV has no room for them.</source>
        <translation>
            <numerusform>Картаның %n фотосы осында қалады: CSV-де оған орын жоқ.</numerusform>
            <numerusform>Карталардың %n фотосы осында қалады: CSV-де оларға орын жоқ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of the cards go along.</source>
        <translation>
            <numerusform>Картаның %n фотосы бірге кетеді.</numerusform>
            <numerusform>Карталардың %n фотосы бірге кетеді.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultGate</name>
    <message>
        <source>Make your vault</source>
        <translation>Сейф жасаңыз</translation>
    </message>
    <message>
        <source>Number, ICCID, PIN and PUK, sealed on this laptop</source>
        <translation>Нөмір, ICCID, PIN және PUK осы ноутбукта шифрланып сақталады</translation>
    </message>
    <message>
        <source>Choose a password of at least ten characters. Four unrelated words are easy to remember.</source>
        <translation>Кемінде он таңбалы құпиясөз таңдаңыз. Бір-бірімен байланысы жоқ төрт сөзді есте сақтау оңай.</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Сейфті жасау</translation>
    </message>
    <message>
        <source>The vault is locked</source>
        <translation>Сейф құлыптаулы</translation>
    </message>
    <message>
        <source>Balances and dates stay readable; numbers and PINs do not</source>
        <translation>Теңгерім мен күндер көрінеді; нөмір мен PIN көрінбейді</translation>
    </message>
    <message>
        <source>Type the vault password to see, copy or change what is sealed.</source>
        <translation>Шифрланғанды көру, көшіру немесе өзгерту үшін сейф құпиясөзін теріңіз.</translation>
    </message>
    <message>
        <source>Vault password</source>
        <translation>Сейф құпиясөзі</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Among sample data: a vault made here goes when you remove them. Nothing real belongs in it.</source>
        <translation>Бұл — үлгі деректер: осында жасалған сейф солармен бірге жойылады. Шынайы деректі енгізбеңіз.</translation>
    </message>
    <message>
        <source>There is no way back without this password: nobody can reset it, not even we. Write it down.</source>
        <translation>Бұл құпиясөзсіз кіру мүмкін емес: оны ешкім, біз де қалпына келтіре алмаймыз. Жазып қойыңыз.</translation>
    </message>
    <message>
        <source>What you were typing is sealed in the vault. Unlock to continue it.</source>
        <translation>Теріп жатқаныңыз сейфте шифрланып сақталды. Жалғастыру үшін құлпын ашыңыз.</translation>
    </message>
    <message>
        <source>The lock came before you saved</source>
        <translation>Сақтап үлгергенше сейф құлыпталды</translation>
    </message>
    <message>
        <source>What you were typing was forgotten. Unlock and type it again.</source>
        <translation>Терілгені сақталмады. Сейфті ашып, қайта теріңіз.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Deriving the key</source>
        <translation>Кілт есептелуде</translation>
    </message>
    <message>
        <source>Type the PIN you set for quick unlock.</source>
        <translation>Жылдам ашу үшін қойған PIN-ді теріңіз.</translation>
    </message>
    <message>
        <source>PIN for quick unlock</source>
        <translation>Жылдам ашу PIN-коды</translation>
    </message>
</context>
<context>
    <name>VaultImportDialog</name>
    <message>
        <source>Import into the vault</source>
        <translation>Сейфке импорттау</translation>
    </message>
    <message>
        <source>A KeePass file, a CSV of KeePassXC, Bitwarden or this program, or the unencrypted JSON of Bitwarden. You see first what would go where.</source>
        <translation>KeePass файлы, KeePassXC, Bitwarden немесе осы бағдарламаның CSV файлы, не Bitwarden-нің шифрланбаған JSON файлы. Алдымен ненің қайда түсетінін көресіз.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Файлдың құпиясөзі</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>Файл ашылуда</translation>
    </message>
    <message>
        <source>What would go where</source>
        <translation>Не қайда түседі</translation>
    </message>
    <message>
        <source>Show what it holds</source>
        <translation>Ішін көрсету</translation>
    </message>
    <message>
        <source>Import what is ticked</source>
        <translation>Белгіленгенін импорттау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message numerus="yes">
        <source>%n more entry(s) are not shown and not taken</source>
        <translation>
            <numerusform>тағы %n жазба көрсетілмеді және алынбайды</numerusform>
            <numerusform>тағы %n жазба көрсетілмеді және алынбайды</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>VaultMenu</name>
    <message>
        <source>More</source>
        <translation>Тағы</translation>
    </message>
    <message>
        <source>When the vault locks…</source>
        <translation>Сейф қашан құлыпталады…</translation>
    </message>
    <message>
        <source>Export to KeePass…</source>
        <translation>KeePass-қа экспорттау…</translation>
    </message>
    <message>
        <source>Export as readable CSV…</source>
        <translation>Ашық CSV түрінде экспорттау…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорттау…</translation>
    </message>
    <message>
        <source>Password, other ways in, export and import</source>
        <translation>Құпиясөз, ашудың басқа жолдары, экспорт пен импорт</translation>
    </message>
</context>
<context>
    <name>VaultTab</name>
    <message>
        <source>SIMs</source>
        <translation>SIM-карталар</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Құлыптау</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L)</source>
        <translation>Құлыптау (Ctrl+L)</translation>
    </message>
    <message>
        <source>No SIM yet</source>
        <translation>SIM-карта әлі жоқ</translation>
    </message>
    <message>
        <source>Add a SIM first; then its number, PIN and PUK can be sealed here.</source>
        <translation>Алдымен SIM-карта қосыңыз; содан кейін нөмірі, PIN және PUK осында шифрланады.</translation>
    </message>
    <message>
        <source>Add a SIM</source>
        <translation>SIM-карта қосу</translation>
    </message>
    <message>
        <source>Remove what is damaged</source>
        <translation>Бүлінгенді жою</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Тастау</translation>
    </message>
    <message>
        <source>{0} (put away)</source>
        <translation>{0} (мұрағатта)</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1}: {0}</translation>
    </message>
    <message>
        <source>You were typing when the vault locked</source>
        <translation>Сейф құлыпталғанда сіз теріп жаттыңыз</translation>
    </message>
    <message>
        <source>Remove this from the vault: {0}?</source>
        <translation>Сейфтен жою керек пе: {0}?</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Қайтару мүмкін емес.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>{0}: removed</source>
        <translation>{0}: жойылды</translation>
    </message>
    <message>
        <source>{0}: saved, sealed</source>
        <translation>{0}: сақталды, шифрланды</translation>
    </message>
    <message>
        <source>Discard what you were typing?</source>
        <translation>Теріп жатқаныңызды тастайсыз ба?</translation>
    </message>
    <message>
        <source>It cannot be brought back. What is kept in the vault stays as it is.</source>
        <translation>Оны қайтару мүмкін емес. Сейфте сақталғаны сол күйінде қалады.</translation>
    </message>
    <message>
        <source>Remove the damaged record of this SIM?</source>
        <translation>Осы SIM-картаның бүлінген жазбасын жою керек пе?</translation>
    </message>
    <message>
        <source>What was sealed in it is gone then. A backup from before may still hold it.</source>
        <translation>Сонда ондағы дерек жоғалады. Бұрынғы сақтық көшірмеде болуы мүмкін.</translation>
    </message>
    <message>
        <source>Copied; the clipboard is cleared in {0} seconds</source>
        <translation>Көшірілді; алмасу буфері {0} секундтан кейін тазаланады</translation>
    </message>
</context>
<context>
    <name>VeiledDialog</name>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Hidden after {0} seconds without a key, and when you leave this window.</source>
        <translation>{0} секунд ешбір перне басылмаса және осы терезеден шықсаңыз, жасырылады.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Жасырылды</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Қайта көрсету</translation>
    </message>
</context>
<context>
    <name>WaitingForm</name>
    <message>
        <source>Do not pay a second time while you wait. Keep the slip.</source>
        <translation>Күткенде екінші рет төлемеңіз. Чекті сақтаңыз.</translation>
    </message>
    <message>
        <source>Switch the phone to flight mode and back, then read the balance again.</source>
        <translation>Телефонды ұшақ режиміне қосып, қайта өшіріңіз, содан кейін теңгерімді тексеріңіз.</translation>
    </message>
    <message>
        <source>When do you want to look again?</source>
        <translation>Қашан қайта қарайсыз?</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>15 минуттан кейін</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>1 сағаттан кейін</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Ертең таңертең</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>KZ Companion</source>
        <translation>KZ Companion</translation>
    </message>
</context>
<context>
    <name>WindowDeeds</name>
    <message>
        <source>The vault is locked</source>
        <translation>Сейф құлыптаулы</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Қайталанды: {0}</translation>
    </message>
    <message>
        <source>Taken back: {0}</source>
        <translation>Кері қайтарылды: {0}</translation>
    </message>
</context>
<context>
    <name>WindowHeader</name>
    <message>
        <source>KZ Companion</source>
        <translation>KZ Companion</translation>
    </message>
    <message>
        <source>Your prepaid SIM in Kazakhstan · works offline</source>
        <translation>Қазақстандағы SIM-картаңыз · интернетсіз</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>Іздеу немесе өту…</translation>
    </message>
    <message>
        <source>Search or jump to (Ctrl+K)</source>
        <translation>Іздеу немесе өту (Ctrl+K)</translation>
    </message>
    <message>
        <source>Language: {0}</source>
        <translation>Тіл: {0}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Мәзір</translation>
    </message>
    <message>
        <source>Switch to light</source>
        <translation>Ашық түске ауысу</translation>
    </message>
    <message>
        <source>Switch to dark</source>
        <translation>Күңгірт түске ауысу</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Құлыптаулы</translation>
    </message>
    <message>
        <source>Lock the vault now (Ctrl+L)</source>
        <translation>Сейфті қазір құлыптау (Ctrl+L)</translation>
    </message>
    <message>
        <source>Unlock the vault</source>
        <translation>Сейфті ашу</translation>
    </message>
    <message>
        <source>Emergency numbers and embassies (F8)</source>
        <translation>Шұғыл нөмірлер мен елшіліктер (F8)</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>Hide amounts</source>
        <translation>Сомаларды жасыру</translation>
    </message>
    <message>
        <source>When the vault locks…</source>
        <translation>Сейф қашан құлыпталады…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>CSV-ге экспорттау…</translation>
    </message>
    <message>
        <source>Import from CSV…</source>
        <translation>CSV-ден импорттау…</translation>
    </message>
    <message>
        <source>Bin…</source>
        <translation>Себет…</translation>
    </message>
    <message>
        <source>Remove the sample data</source>
        <translation>Үлгі деректерді жою</translation>
    </message>
    <message>
        <source>Show sample data</source>
        <translation>Үлгі деректерді көрсету</translation>
    </message>
    <message>
        <source>About KZ Companion</source>
        <translation>KZ Companion туралы</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Шығу</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>Сақтық көшірме жасау…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Сақтық көшірмеден қалпына келтіру…</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>Болдырмау: {0}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>Қайталау: {0}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Түс режимі</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Жүйедегідей</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Күңгірт</translation>
    </message>
    <message>
        <source>Open a data pack…</source>
        <translation>Деректер топтамасын ашу…</translation>
    </message>
    <message>
        <source>Installed data…</source>
        <translation>Орнатылған деректер…</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>Еске салғыштар…</translation>
    </message>
    <message>
        <source>SIMs put away…</source>
        <translation>Мұрағаттағы SIM-карталар…</translation>
    </message>
</context>
<context>
    <name>WizardNotices</name>
    <message>
        <source>What you typed stays here.</source>
        <translation>Тергеніңіз осында қалады.</translation>
    </message>
    <message>
        <source>Another top-up of this SIM is still waiting: do not pay twice</source>
        <translation>Бұл SIM-картаның басқа толтыруы әлі күтілуде: екі рет төлемеңіз</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Қайта сақтау</translation>
    </message>
    <message>
        <source>This SIM was archived meanwhile</source>
        <translation>Бұл SIM-карта осы арада мұрағатқа салынды</translation>
    </message>
    <message>
        <source>Nothing is lost: bring the SIM back, or pause and discard the top-up.</source>
        <translation>Ештеңе жоғалған жоқ: SIM-картаны қайтарыңыз немесе кідіртіп, толтыруды алып тастаңыз.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Open that top-up</source>
        <translation>Сол толтыруды ашу</translation>
    </message>
    <message>
        <source>It shows {0}, but {1} was written here before. Set date and time of this laptop.</source>
        <translation>Ол {0} деп тұр, ал мұнда {1} күні жазылған дерек бар. Ноутбуктің күні мен уақытын түзетіңіз.</translation>
    </message>
    <message>
        <source>The clock of this laptop may be wrong: do not trust the deadlines</source>
        <translation>Ноутбуктің сағаты қате болуы мүмкін: мерзімдерге сенбеңіз</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Басқасын таңдау</translation>
    </message>
    <message>
        <source>The data were renewed, and this operator is no longer in them: {0}</source>
        <translation>Деректер жаңарды, бұл оператор енді оларда жоқ: {0}</translation>
    </message>
    <message>
        <source>The data were renewed, and this way to pay is no longer in them: {0}</source>
        <translation>Деректер жаңарды, бұл төлем тәсілі енді оларда жоқ: {0}</translation>
    </message>
    <message>
        <source>What you typed stays. What was paid can be recorded all the same.</source>
        <translation>Терілгені сақталады. Төленгенін бәрібір жазуға болады.</translation>
    </message>
</context>
<context>
    <name>WordOffer</name>
    <message>
        <source>Suggest four random words</source>
        <translation>Төрт кездейсоқ сөз ұсыну</translation>
    </message>
    <message>
        <source>Drawn by chance: a guesser has 2^{0} to try. Write them down, then type them here twice.</source>
        <translation>Кездейсоқ таңдалды: болжаушыға 2^{0} нұсқаны сынау керек. Жазып алып, осында екі рет теріңіз.</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
</TS>
