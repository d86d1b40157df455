<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About KZ Companion</source>
        <translation>О программе KZ Companion</translation>
    </message>
    <message>
        <source>KZ Companion</source>
        <translation>KZ Companion</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Версия {0}</translation>
    </message>
    <message>
        <source>Helps travellers keep a prepaid SIM alive in Kazakhstan. It never goes online: nothing you write here leaves this laptop unless you export it.</source>
        <translation>Помогает путешественникам не остаться без связи с предоплаченной SIM-картой в Казахстане. Программа не выходит в интернет: записанное здесь не покинет этот компьютер, пока вы сами это не экспортируете.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ваши данные</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Использовано</translation>
    </message>
</context>
<context>
    <name>ActByBanner</name>
    <message>
        <source>Pay before midnight, Almaty time</source>
        <translation>Платите до полуночи по времени Алматы</translation>
    </message>
    <message>
        <source>At what hour {0} takes the plan charge is not known: pay before midnight, Almaty time.</source>
        <translation>Неизвестно, в котором часу {0} списывает абонентскую плату: платите до полуночи по времени Алматы.</translation>
    </message>
    <message>
        <source>{0} takes the plan charge between {1} and {2} at night: pay before midnight, Almaty time.</source>
        <translation>{0} списывает абонентскую плату ночью, с {1} до {2}: платите до полуночи по времени Алматы.</translation>
    </message>
    <message>
        <source>No monthly charge</source>
        <translation>Ежемесячной платы нет</translation>
    </message>
</context>
<context>
    <name>AfterTripDialog</name>
    <message>
        <source>After the trip: {0}</source>
        <translation>После поездки: {0}</translation>
    </message>
    <message>
        <source>Keep the number</source>
        <translation>Сохранить номер</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Отказаться от номера</translation>
    </message>
    <message>
        <source>Until my next visit</source>
        <translation>До следующего приезда</translation>
    </message>
    <message>
        <source>for example 2027-06-01</source>
        <translation>например, 2027-06-01</translation>
    </message>
    <message>
        <source>What one top-up or paid use costs (optional)</source>
        <translation>Цена одного пополнения или платного действия (необязательно)</translation>
    </message>
    <message>
        <source>I do it once more on the day I leave</source>
        <translation>В день отъезда сделаю это ещё раз</translation>
    </message>
    <message>
        <source>Type it into the plan…</source>
        <translation>Указать в тарифе…</translation>
    </message>
    <message>
        <source>Dates for the phone (.ics)…</source>
        <translation>Даты для телефона (.ics)…</translation>
    </message>
    <message>
        <source>Put this SIM away</source>
        <translation>Убрать SIM-карту в архив</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>That day is over. Type the day on which you will be back.</source>
        <translation>Этот день прошёл. Введите день, когда вы вернётесь.</translation>
    </message>
    <message>
        <source>{0} was put away; its ledger is kept</source>
        <translation>{0} в архиве; журнал сохранён</translation>
    </message>
    <message>
        <source>the least that counts — ask at the shop</source>
        <translation>минимум, который засчитывается: спросите в салоне</translation>
    </message>
</context>
<context>
    <name>AmountStep</name>
    <message>
        <source>How much do you want to pay in?</source>
        <translation>На сколько пополнить?</translation>
    </message>
    <message>
        <source>Pick an amount, type one, or take the sum worked out at the right.</source>
        <translation>Выберите сумму, введите свою или возьмите расчёт справа.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Amount to pay in</source>
        <translation>Сумма пополнения</translation>
    </message>
    <message>
        <source>in tenge, for example 2000</source>
        <translation>в тенге, например 2000</translation>
    </message>
    <message>
        <source>{0} less than the plan charge needs: the charge may fail.</source>
        <translation>На абонентскую плату не хватит {0}: списание может не пройти.</translation>
    </message>
    <message>
        <source>Ten times the {0} needed, or more: is there a zero too many?</source>
        <translation>В десять раз больше нужных {0} или ещё больше: нет ли лишнего нуля?</translation>
    </message>
    <message>
        <source>No whole hundreds: at a terminal no change may be given, so take an amount that notes make.</source>
        <translation>Не круглые сотни: терминал может не дать сдачи, возьмите сумму, которую можно набрать купюрами.</translation>
    </message>
    <message>
        <source>Up to {0} would stay on the SIM when your trip ends.</source>
        <translation>К концу поездки на SIM-карте останется до {0}.</translation>
    </message>
    <message>
        <source>This way to pay takes {0} at least.</source>
        <translation>Этим способом принимают не меньше {0}.</translation>
    </message>
    <message>
        <source>This way to pay takes {0} at most: pay in parts, or choose another way.</source>
        <translation>Этим способом принимают не больше {0}: платите частями или выберите другой способ.</translation>
    </message>
</context>
<context>
    <name>AmountSum</name>
    <message>
        <source>Suggested sum</source>
        <translation>Расчёт суммы</translation>
    </message>
    <message>
        <source>Tell the plan charge</source>
        <translation>Указать абонентскую плату</translation>
    </message>
    <message>
        <source>The plan charge of this SIM is not known here, so no sum can be worked out. It stands in the operator&apos;s messages and app, or ask at the counter.</source>
        <translation>Абонентская плата этой SIM-карты не указана, поэтому рассчитать сумму нельзя. Посмотрите её в сообщениях или приложении оператора либо спросите в салоне.</translation>
    </message>
    <message>
        <source>To pay in</source>
        <translation>Внести</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation>Взять {0}</translation>
    </message>
    <message>
        <source>Plan charge, {0} × {1}</source>
        <translation>Абонентская плата, {0} × {1}</translation>
    </message>
    <message>
        <source>Likely use until then</source>
        <translation>Вероятный расход до отъезда</translation>
    </message>
    <message>
        <source>Balance below zero</source>
        <translation>Баланс ниже нуля</translation>
    </message>
    <message>
        <source>Already on the SIM</source>
        <translation>Уже на SIM-карте</translation>
    </message>
    <message>
        <source>Fee, as it was last time</source>
        <translation>Комиссия, как в прошлый раз</translation>
    </message>
    <message>
        <source>More than needed already</source>
        <translation>Уже больше, чем нужно</translation>
    </message>
    <message>
        <source>The balance covers the plan charges: nothing must be paid now.</source>
        <translation>Баланса хватает на абонентскую плату: платить сейчас не нужно.</translation>
    </message>
    <message>
        <source>Counted for one charge: no day of departure is known.</source>
        <translation>Рассчитано на одно списание: день отъезда не указан.</translation>
    </message>
    <message>
        <source>Counted until your departure on {0}.</source>
        <translation>Рассчитано до вашего отъезда: {0}</translation>
    </message>
    <message>
        <source>A fee is not in it: ask for it and add it.</source>
        <translation>Комиссия не учтена: спросите и прибавьте её.</translation>
    </message>
    <message>
        <source>Fee, as you were told</source>
        <translation>Комиссия, как вам сказали</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>SIMs put away</source>
        <translation>SIM-карты в архиве</translation>
    </message>
    <message>
        <source>Nothing is lost here: ledger, plan and secrets stay as they were.</source>
        <translation>Здесь ничего не теряется: журнал, тариф и секреты остаются как были.</translation>
    </message>
    <message>
        <source>No SIM was put away</source>
        <translation>В архиве нет SIM-карт</translation>
    </message>
    <message>
        <source>A SIM you no longer use can be put away in the tracker.</source>
        <translation>SIM-карту, которая больше не нужна, можно убрать в архив на вкладке учёта.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Look at the ledger of {0}</source>
        <translation>Открыть журнал: {0}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Bring back {0}</source>
        <translation>Вернуть: {0}</translation>
    </message>
    <message>
        <source>put away on {0}</source>
        <translation>в архиве с {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is back</source>
        <translation>{0}: снова в списке</translation>
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
        <translation>Поиск в журнале</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>ArrivedStep</name>
    <message>
        <source>Did the money arrive?</source>
        <translation>Деньги пришли?</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Пришли</translation>
    </message>
    <message>
        <source>write it down</source>
        <translation>записать</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ещё нет</translation>
    </message>
    <message>
        <source>wait, look again</source>
        <translation>подождать и проверить</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>Не удалось</translation>
    </message>
    <message>
        <source>find out why</source>
        <translation>выяснить причину</translation>
    </message>
    <message>
        <source>I cannot tell</source>
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>read the balance</source>
        <translation>узнать баланс</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Сохранить итог</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Ждать дальше</translation>
    </message>
</context>
<context>
    <name>AskView</name>
    <message>
        <source>Questions for the counter</source>
        <translation>Вопросы для салона</translation>
    </message>
    <message>
        <source>What the data do not know, or know only from old or weak sources. Ask, and write it down.</source>
        <translation>Чего в данных нет или что известно лишь из старых и слабых источников. Спросите и запишите.</translation>
    </message>
    <message>
        <source>Write down the answer</source>
        <translation>Записать ответ</translation>
    </message>
    <message>
        <source>Show to the clerk</source>
        <translation>Показать продавцу</translation>
    </message>
    <message>
        <source>Print or PDF…</source>
        <translation>Печать или PDF…</translation>
    </message>
    <message>
        <source>Correct another fact…</source>
        <translation>Исправить другие сведения…</translation>
    </message>
    <message>
        <source>Back to the data&apos;s value</source>
        <translation>Вернуть из данных</translation>
    </message>
    <message>
        <source>Whose questions</source>
        <translation>Чьи вопросы</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Здесь пусто</translation>
    </message>
    <message>
        <source>No question is open here, or nothing was corrected yet.</source>
        <translation>Здесь нет открытых вопросов или пока ничего не исправлено.</translation>
    </message>
    <message>
        <source>Show all questions</source>
        <translation>Показать все вопросы</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Your corrections</source>
        <translation>Ваши исправления</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>You saw</source>
        <translation>Вы видели</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Known so far: {0} — {1}</source>
        <translation>Пока известно: {0} — {1}</translation>
    </message>
    <message>
        <source>The data say: {0}</source>
        <translation>В данных: {0}</translation>
    </message>
    <message>
        <source>Yes, it works</source>
        <translation>Да, можно</translation>
    </message>
    <message>
        <source>No, it does not</source>
        <translation>Нет, нельзя</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>сомнительно</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>over 90 days old</source>
        <translation>старше 90 дней</translation>
    </message>
    <message>
        <source>Not known, or known only from old or weak sources: ask, and write it down.</source>
        <translation>Неизвестно или известно лишь из старых и слабых источников: спросите и запишите.</translation>
    </message>
    <message>
        <source>They stand in the place of what the data say, also after newer data were applied.</source>
        <translation>Они стоят вместо значений из данных, в том числе после обновления данных.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>The data&apos;s value is shown again</source>
        <translation>Снова показано значение из данных</translation>
    </message>
    <message>
        <source>The questions in your language, in Russian and in Kazakh, with room for each answer.</source>
        <translation>Вопросы на вашем языке, на русском и казахском, с местом для каждого ответа.</translation>
    </message>
</context>
<context>
    <name>BackupBanner</name>
    <message>
        <source>There is no backup outside this laptop yet</source>
        <translation>Резервной копии вне этого компьютера ещё нет</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} since the last backup of {1}</source>
        <translation>{0} после резервной копии от {1}</translation>
    </message>
    <message>
        <source>A copy on a stick or another computer survives a lost or broken laptop.</source>
        <translation>Копия на флешке или другом компьютере переживёт потерю или поломку этого.</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>Сделать копию…</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>Make a backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Everything goes into one file. Keep it on a stick or another computer, not on this laptop.</source>
        <translation>Всё сохраняется в один файл. Храните его на флешке или другом компьютере, а не на этом.</translation>
    </message>
    <message>
        <source>Vault password</source>
        <translation>Пароль сейфа</translation>
    </message>
    <message>
        <source>The backup is sealed with it and opens only with it.</source>
        <translation>Копия шифруется им и открывается только им.</translation>
    </message>
    <message>
        <source>Writing and verifying the backup</source>
        <translation>Копия записывается и проверяется</translation>
    </message>
    <message>
        <source>Make the backup</source>
        <translation>Сделать копию</translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message>
        <source>No balance was read yet</source>
        <translation>Баланс ещё не проверяли</translation>
    </message>
    <message>
        <source>last known, {0}</source>
        <translation>последний известный, {0}</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Balance read now (optional)</source>
        <translation>Баланс сейчас (необязательно)</translation>
    </message>
    <message>
        <source>It shows later whether the money arrived.</source>
        <translation>По нему потом будет видно, пришли ли деньги.</translation>
    </message>
    <message>
        <source>No code for the balance is confirmed for {0}: look in its app, or ask.</source>
        <translation>Подтверждённого кода баланса нет ({0}): посмотрите в приложении или спросите.</translation>
    </message>
    <message>
        <source>this operator</source>
        <translation>этот оператор</translation>
    </message>
    <message>
        <source>Dial this on the SIM to read it now</source>
        <translation>Чтобы узнать его сейчас, наберите с этой SIM-карты</translation>
    </message>
    <message>
        <source>It may have changed.</source>
        <translation>Код мог измениться.</translation>
    </message>
    <message>
        <source>star</source>
        <translation>звёздочка</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>решётка</translation>
    </message>
    <message>
        <source>{0}, then call</source>
        <translation>{0}, затем вызов</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Крупно</translation>
    </message>
    <message>
        <source>Show the code large, to dial it</source>
        <translation>Показать код крупно, чтобы набрать</translation>
    </message>
    <message>
        <source>Balance check written into the ledger</source>
        <translation>Проверка баланса записана в журнал</translation>
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
        <translation>Баланс по дням</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}</source>
        <translation>{0}: {1}, {2}</translation>
    </message>
    <message>
        <source>Left and right arrow read every point; “Figures” shows the same as a table.</source>
        <translation>Стрелки влево и вправо читают каждую точку; «Цифры» показывают то же таблицей.</translation>
    </message>
</context>
<context>
    <name>BandText</name>
    <message>
        <source>works</source>
        <translation>есть</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>частично</translation>
    </message>
    <message>
        <source>no band</source>
        <translation>нет диапазонов</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>спросите</translation>
    </message>
    <message>
        <source>the phone has every band known to be used: {0}</source>
        <translation>в телефоне есть все диапазоны, о которых известно: {0}</translation>
    </message>
    <message>
        <source>the phone has {0}, but lacks {1}: fewer places, or slower</source>
        <translation>в телефоне есть {0}, но нет {1}: ловит не везде или медленнее</translation>
    </message>
    <message>
        <source>the phone lacks {0}; other bands may be used that no source names</source>
        <translation>в телефоне нет {0}; могут использоваться и другие диапазоны, которых не называет ни один источник</translation>
    </message>
    <message>
        <source>known to be used: {0}; what the phone can do is not told</source>
        <translation>известно, что используются: {0}; что умеет телефон, не указано</translation>
    </message>
    <message>
        <source>“{0}”: all bands between, or just these two? Write each band.</source>
        <translation>«{0}»: все диапазоны между ними или только эти два? Напишите каждый.</translation>
    </message>
    <message>
        <source>“{0}” is a frequency that several bands share. Write the band, for example B20.</source>
        <translation>«{0}» — частота нескольких диапазонов. Напишите номер диапазона, например B20.</translation>
    </message>
    <message>
        <source>“{0}”: of 2G, 3G, 4G or 5G? Write it before, for example LTE {0}.</source>
        <translation>«{0}»: это 2G, 3G, 4G или 5G? Напишите перед числом, например LTE {0}.</translation>
    </message>
    <message>
        <source>“{0}” is no band of that kind. Look again.</source>
        <translation>Диапазона «{0}» такого вида нет. Посмотрите ещё раз.</translation>
    </message>
    <message>
        <source>“{0}” was not understood.</source>
        <translation>«{0}» непонятно.</translation>
    </message>
    <message>
        <source>no source names the bands in use — ask</source>
        <translation>ни один источник не называет диапазонов — спросите</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Bin</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>What you remove waits here for 90 days.</source>
        <translation>Удалённое хранится здесь 90 дней.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Корзина пуста</translation>
    </message>
    <message>
        <source>An entry you remove can be brought back from here.</source>
        <translation>Удалённую запись можно вернуть отсюда.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) not shown</source>
        <translation>
            <numerusform>Более давних не показано: %n</numerusform>
            <numerusform>Более давних не показано: %n</numerusform>
            <numerusform>Более давних не показано: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Restore {0}</source>
        <translation>Вернуть: {0}</translation>
    </message>
    <message>
        <source>Brought back from the bin</source>
        <translation>Возвращено из корзины</translation>
    </message>
    <message>
        <source>Removed {0} — {1} left</source>
        <translation>Удалено {0} · хранится ещё {1}</translation>
    </message>
</context>
<context>
    <name>Brands</name>
    <message>
        <source>{0} (operator no longer in the data)</source>
        <translation>{0} (оператора больше нет в данных)</translation>
    </message>
</context>
<context>
    <name>CaptureShield</name>
    <message>
        <source>While something is revealed, macOS is asked to leave this window out of screenshots; since version 15 many programs show it all the same.</source>
        <translation>Пока что-то показано, macOS просят не включать это окно в снимки экрана; начиная с версии 15 многие программы всё равно его показывают.</translation>
    </message>
    <message>
        <source>While something is revealed, screenshots and shared screens leave this window out.</source>
        <translation>Пока что-то показано, это окно не попадает на снимки экрана, в записи и на общий экран.</translation>
    </message>
    <message>
        <source>Screenshots and shared screens show what is revealed: this system cannot leave a window out.</source>
        <translation>Снимки экрана, записи и общий экран видят то, что показано: эта система не умеет исключить окно.</translation>
    </message>
</context>
<context>
    <name>ChannelCard</name>
    <message>
        <source>fits best now</source>
        <translation>подходит лучше всего</translation>
    </message>
    <message>
        <source>{0}. For: {1}. Against: {2}.</source>
        <translation>{0}. За: {1}. Против: {2}.</translation>
    </message>
</context>
<context>
    <name>ChannelDetails</name>
    <message>
        <source>Confirmed by a source</source>
        <translation>Подтверждено источником</translation>
    </message>
    <message>
        <source>Not confirmed: try it only with a plan B</source>
        <translation>Не подтверждено: пробуйте, только имея запасной вариант</translation>
    </message>
    <message>
        <source>Fee: {0}</source>
        <translation>Комиссия: {0}</translation>
    </message>
    <message>
        <source>Least and most per payment: not known. If the sum is refused, pay in parts.</source>
        <translation>Наименьшая и наибольшая сумма неизвестны. Если сумму не примут, платите частями.</translation>
    </message>
    <message>
        <source>Takes at least {0}, at most {1}.</source>
        <translation>Принимают не меньше {0} и не больше {1}.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Steps according to {0}</source>
        <translation>Источник шагов: {0}</translation>
    </message>
</context>
<context>
    <name>ChannelStep</name>
    <message>
        <source>Where do you want to pay?</source>
        <translation>Где будете платить?</translation>
    </message>
    <message>
        <source>Say what is at hand now, and the ways are put in order for you.</source>
        <translation>Укажите, что у вас есть сейчас, и подходящие способы встанут первыми.</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>Способы оплаты</translation>
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
        <translation>Салон оператора</translation>
    </message>
    <message>
        <source>Self-service terminal</source>
        <translation>Терминал</translation>
    </message>
    <message>
        <source>Agent or store</source>
        <translation>Агент или магазин</translation>
    </message>
</context>
<context>
    <name>ChartDesk</name>
    <message>
        <source>The chart as a table</source>
        <translation>График в виде таблицы</translation>
    </message>
    <message>
        <source>Print the balance chart</source>
        <translation>Напечатать график баланса</translation>
    </message>
    <message>
        <source>Written into the ledger</source>
        <translation>Записано в журнал</translation>
    </message>
</context>
<context>
    <name>ChartPaper</name>
    <message>
        <source>Print the balance chart</source>
        <translation>Напечатать график баланса</translation>
    </message>
    <message>
        <source>One sheet with the chart, the forecast and the same as a table. It holds no phone number.</source>
        <translation>Один лист: график, прогноз и то же таблицей. Номера телефона на нём нет.</translation>
    </message>
</context>
<context>
    <name>ChoosingSections</name>
    <message>
        <source>Compare</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Тарифы</translation>
    </message>
    <message>
        <source>My trip</source>
        <translation>Моя поездка</translation>
    </message>
    <message>
        <source>My phone</source>
        <translation>Мой телефон</translation>
    </message>
    <message>
        <source>Parts of this tab</source>
        <translation>Разделы этой вкладки</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Спросить</translation>
    </message>
</context>
<context>
    <name>ClerkAnswers</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Удалить последнюю цифру</translation>
    </message>
</context>
<context>
    <name>ClerkCard</name>
    <message>
        <source>For the clerk</source>
        <translation>Карточка для продавца</translation>
    </message>
    <message>
        <source>Language of the clerk</source>
        <translation>Язык продавца</translation>
    </message>
    <message>
        <source>Sentence before</source>
        <translation>Предыдущая фраза</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Следующая фраза</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>Показать номер</translation>
    </message>
    <message>
        <source>Turn around</source>
        <translation>Перевернуть</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Find a sentence (Ctrl+F)</source>
        <translation>Найти фразу (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>ClerkFinder</name>
    <message>
        <source>Find a sentence</source>
        <translation>Найти фразу</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Фразы</translation>
    </message>
    <message>
        <source>No sentence has this word. Try another, or the first letters of it.</source>
        <translation>Фраз с этим словом нет. Попробуйте другое слово или его первые буквы.</translation>
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
        <translation>В буфере обмена лежит секрет. Он исчезнет сам; нажмите, чтобы удалить сейчас.</translation>
    </message>
    <message>
        <source>A secret is in the clipboard, taken off in {0} seconds. Press to take it off now.</source>
        <translation>В буфере обмена лежит секрет, он будет удалён через {0} с. Нажмите, чтобы удалить сейчас.</translation>
    </message>
</context>
<context>
    <name>ClockBanner</name>
    <message>
        <source>The clock of this laptop may be wrong: do not trust the deadlines</source>
        <translation>Часы ноутбука, возможно, неверны: не полагайтесь на сроки</translation>
    </message>
    <message>
        <source>It shows {0}, but {1} was written here before. Set date and time of this laptop.</source>
        <translation>Они показывают {0}, но здесь уже есть запись от {1}. Установите дату и время ноутбука.</translation>
    </message>
</context>
<context>
    <name>CodeButton</name>
    <message>
        <source>Shows it large, to read off while dialling</source>
        <translation>Показывает крупно, чтобы читать при наборе</translation>
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
        <translation>Копировать</translation>
    </message>
    <message>
        <source>No code is confirmed for {0}: look in its app, or ask.</source>
        <translation>Для {0} нет подтверждённого кода: посмотрите в приложении или спросите.</translation>
    </message>
    <message>
        <source>Point the camera of an Android phone at it: the phone offers to dial. Press call.</source>
        <translation>Наведите камеру телефона Android: он предложит набрать код. Нажмите вызов.</translation>
    </message>
    <message>
        <source>An iPhone does not dial * or # from a link. The camera shows the text: type it into the phone app, then call.</source>
        <translation>iPhone не набирает * и # по ссылке. Камера покажет текст: введите его в приложении «Телефон» и нажмите вызов.</translation>
    </message>
    <message>
        <source>QR code: {0}, {1}</source>
        <translation>QR-код: {0}, {1}</translation>
    </message>
    <message>
        <source>It may have changed.</source>
        <translation>Код мог измениться.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
</context>
<context>
    <name>ColumnGrid</name>
    <message>
        <source>column {0}</source>
        <translation>столбец {0}</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>не используется</translation>
    </message>
    <message>
        <source>SIM</source>
        <translation>SIM-карта</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Дата и время</translation>
    </message>
    <message>
        <source>Kind: check, topup, correction</source>
        <translation>Вид: check, topup, correction</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Way of paying</source>
        <translation>Способ оплаты</translation>
    </message>
    <message>
        <source>Data left, MB</source>
        <translation>Остаток интернета, МБ</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Номер чека</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Id of the entry</source>
        <translation>Номер записи</translation>
    </message>
    <message>
        <source>Operator&apos;s reply</source>
        <translation>Ответ оператора</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>Currency of home</source>
        <translation>Своя валюта</translation>
    </message>
    <message>
        <source>Rate: tenge for one of it</source>
        <translation>Курс: тенге за единицу</translation>
    </message>
    <message>
        <source>Day of the rate</source>
        <translation>День курса</translation>
    </message>
    <message>
        <source>Amount at home</source>
        <translation>Сумма в своей валюте</translation>
    </message>
</context>
<context>
    <name>ComparisonSheet</name>
    <message>
        <source>Operators in Kazakhstan compared</source>
        <translation>Сравнение операторов Казахстана</translation>
    </message>
    <message>
        <source>Made on {0}; the data were gathered until {1}.</source>
        <translation>Составлено {0}; данные собраны по {1}.</translation>
    </message>
    <message>
        <source>Only what differs is listed.</source>
        <translation>Перечислено только то, что различается.</translation>
    </message>
    <message>
        <source>Only facts with these words are listed: {0}</source>
        <translation>Перечислены только сведения с этими словами: {0}</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Откуда сведения</translation>
    </message>
    <message>
        <source>KZ Companion: check at the counter before you pay</source>
        <translation>KZ Companion: перед оплатой уточните в салоне</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Shift: with spaces</source>
        <translation>Shift: с пробелами</translation>
    </message>
    <message>
        <source>Copy without spaces</source>
        <translation>Скопировать без пробелов</translation>
    </message>
    <message>
        <source>Copy with spaces</source>
        <translation>Скопировать с пробелами</translation>
    </message>
</context>
<context>
    <name>CorrectionDesk</name>
    <message>
        <source>These data are open to read only; nothing is kept.</source>
        <translation>Данные открыты только для чтения; ничего не сохраняется.</translation>
    </message>
    <message>
        <source>Kept: {0}</source>
        <translation>Сохранено: {0}</translation>
    </message>
    <message>
        <source>The data&apos;s value is shown again</source>
        <translation>Снова показано значение из данных</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>The data say: {0}</source>
        <translation>В данных: {0}</translation>
    </message>
    <message>
        <source>The data have changed since; they say now: {0}</source>
        <translation>С тех пор данные изменились, теперь в них: {0}</translation>
    </message>
    <message>
        <source>The data do not know it</source>
        <translation>В данных этого нет</translation>
    </message>
    <message>
        <source>The data have changed since; they do not know it any more</source>
        <translation>С тех пор данные изменились, этого в них больше нет</translation>
    </message>
    <message>
        <source>you saw it on {0}</source>
        <translation>вы видели {0}</translation>
    </message>
    <message>
        <source>you saw it on {0}: {1}</source>
        <translation>вы видели {0}: {1}</translation>
    </message>
</context>
<context>
    <name>CountedText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дня</numerusform>
            <numerusform>через %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n ч назад</numerusform>
            <numerusform>%n ч назад</numerusform>
            <numerusform>%n ч назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n мин назад</numerusform>
            <numerusform>%n мин назад</numerusform>
            <numerusform>%n мин назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>act within %n day(s)</source>
        <translation>
            <numerusform>срок: %n день</numerusform>
            <numerusform>срок: %n дня</numerusform>
            <numerusform>срок: %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A forecast needs %n more balance check(s)</source>
        <translation>
            <numerusform>Для прогноза нужна ещё %n проверка баланса</numerusform>
            <numerusform>Для прогноза нужны ещё %n проверки баланса</numerusform>
            <numerusform>Для прогноза нужно ещё %n проверок баланса</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) imported</source>
        <translation>
            <numerusform>Импортирована %n запись</numerusform>
            <numerusform>Импортировано %n записи</numerusform>
            <numerusform>Импортировано %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) exported</source>
        <translation>
            <numerusform>Экспортирована %n запись</numerusform>
            <numerusform>Экспортированы %n записи</numerusform>
            <numerusform>Экспортировано %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) written; open the file on the phone</source>
        <translation>
            <numerusform>Записано %n напоминание; откройте файл на телефоне</numerusform>
            <numerusform>Записано %n напоминания; откройте файл на телефоне</numerusform>
            <numerusform>Записано %n напоминаний; откройте файл на телефоне</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need(s) you</source>
        <translation>
            <numerusform>%n дело ждёт вас</numerusform>
            <numerusform>%n дела ждут вас</numerusform>
            <numerusform>%n дел ждут вас</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoveragePanel</name>
    <message>
        <source>Where it worked</source>
        <translation>Где работало</translation>
    </message>
    <message>
        <source>Your own notes; no coverage map is shipped.</source>
        <translation>Ваши заметки; карты покрытия здесь нет.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>for example Charyn canyon, car park</source>
        <translation>например: Чарынский каньон, стоянка</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>не посмотрел(а)</translation>
    </message>
    <message>
        <source>It worked</source>
        <translation>Работало</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>Не работало</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>Удалить эту заметку</translation>
    </message>
    <message>
        <source>Your notes on coverage</source>
        <translation>Ваши заметки о связи</translation>
    </message>
    <message>
        <source>No note yet. Stand somewhere, look at the phone, write it down.</source>
        <translation>Заметок пока нет. Посмотрите на телефон там, где стоите, и запишите.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>работало</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не работало</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>Заметка сохранена</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Заметка удалена</translation>
    </message>
</context>
<context>
    <name>CrashBox</name>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation>Произошёл сбой, которого быть не должно.</translation>
    </message>
    <message>
        <source>What was saved is safe. Go on, or quit and start again. The report holds nothing personal.</source>
        <translation>Сохранённое цело. Продолжите или выйдите и запустите программу снова. В отчёте нет ничего личного.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
</context>
<context>
    <name>Cycles</name>
    <message>
        <source>every day</source>
        <translation>каждый день</translation>
    </message>
    <message>
        <source>every 7 days</source>
        <translation>каждые 7 дней</translation>
    </message>
    <message>
        <source>every 28 days</source>
        <translation>каждые 28 дней</translation>
    </message>
    <message>
        <source>every 30 days</source>
        <translation>каждые 30 дней</translation>
    </message>
    <message>
        <source>every calendar month</source>
        <translation>каждый календарный месяц</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>not known — ask</source>
        <translation>неизвестно — спросите</translation>
    </message>
</context>
<context>
    <name>DataNewsBanner</name>
    <message>
        <source>When your data were opened</source>
        <translation>При открытии ваших данных</translation>
    </message>
    <message>
        <source>When your data were saved</source>
        <translation>При сохранении ваших данных</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Open the calendar</source>
        <translation>Открыть календарь</translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>Открыть календарь (Alt+↓)</translation>
    </message>
</context>
<context>
    <name>DayMixPanel</name>
    <message>
        <source>Days on Wi-Fi</source>
        <translation>Дни с Wi-Fi</translation>
    </message>
    <message>
        <source>Days in the city</source>
        <translation>Дни в городе</translation>
    </message>
    <message>
        <source>Days on the road</source>
        <translation>Дни в дороге</translation>
    </message>
    <message>
        <source>As so far</source>
        <translation>Как раньше</translation>
    </message>
    <message>
        <source>With a few more checks the days to come can be tried out here.</source>
        <translation>После ещё нескольких проверок здесь можно примерить предстоящие дни.</translation>
    </message>
    <message>
        <source>The days to come are taken to be as so far: about {0} a day.</source>
        <translation>Предстоящие дни считаются такими же, как раньше: около {0} в день.</translation>
    </message>
    <message>
        <source>our assumption: {0}, {1} and {2} times the usual; daily checks teach it</source>
        <translation>наше допущение: в {0}, {1} и {2} раза от обычного; ежедневные проверки его уточнят</translation>
    </message>
    <message>
        <source>how the days differ was learned from your checks</source>
        <translation>разница между днями взята из ваших проверок</translation>
    </message>
</context>
<context>
    <name>DeadlinePage</name>
    <message>
        <source>Save all reminders (.ics)…</source>
        <translation>Сохранить все напоминания (.ics)…</translation>
    </message>
    <message>
        <source>Scan it, and the phone adds the event to its calendar and rings in the morning before. Where a phone shows only text, send it the file.</source>
        <translation>Отсканируйте, и телефон добавит событие в календарь и напомнит утром накануне. Если телефон показывает только текст, отправьте на него файл.</translation>
    </message>
    <message>
        <source>There is no deadline ahead for this SIM.</source>
        <translation>Для этой SIM-карты нет предстоящих сроков.</translation>
    </message>
    <message>
        <source>QR code: reminder for {0}</source>
        <translation>QR-код: напоминание для {0}</translation>
    </message>
</context>
<context>
    <name>DeedDialog</name>
    <message>
        <source>At work</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Dial</name>
    <message>
        <source>star</source>
        <translation>звёздочка</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>решётка</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>плюс</translation>
    </message>
    <message>
        <source>space</source>
        <translation>пробел</translation>
    </message>
</context>
<context>
    <name>DialDialog</name>
    <message>
        <source>Space: typed, next group. Backspace: one back. Esc: close.</source>
        <translation>Пробел: набрано, следующая группа. Backspace: на одну назад. Esc: закрыть.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Скрыто</translation>
    </message>
    <message>
        <source>Your place is kept: go on where you were.</source>
        <translation>Место запомнено: продолжайте, где остановились.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Показать снова</translation>
    </message>
    <message>
        <source>One back</source>
        <translation>На одну назад</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>С начала</translation>
    </message>
    <message>
        <source>Typed, next group</source>
        <translation>Набрано, дальше</translation>
    </message>
    <message>
        <source>All groups are typed. Compare once more.</source>
        <translation>Все группы набраны. Сверьте ещё раз.</translation>
    </message>
    <message>
        <source>{0} of {1} groups typed</source>
        <translation>Набрано групп: {0} из {1}</translation>
    </message>
</context>
<context>
    <name>DialShow</name>
    <message>
        <source>The code may have changed.</source>
        <translation>Код мог измениться.</translation>
    </message>
    <message>
        <source>Compare each group with the screen of the terminal or the clerk before you pay.</source>
        <translation>Перед оплатой сверьте каждую группу с экраном терминала или продавца.</translation>
    </message>
</context>
<context>
    <name>DialView</name>
    <message>
        <source>hidden</source>
        <translation>скрыто</translation>
    </message>
    <message>
        <source>All groups are ticked off</source>
        <translation>Все группы отмечены</translation>
    </message>
    <message>
        <source>Group {0} of {1}: {2}</source>
        <translation>Группа {0} из {1}: {2}</translation>
    </message>
</context>
<context>
    <name>DifferenceStrip</name>
    <message>
        <source>The last check: expected {0}, seen {1}, {2} less. What took it?</source>
        <translation>Последняя проверка: ожидалось {0}, на счёте {1}, на {2} меньше. Куда они ушли?</translation>
    </message>
    <message>
        <source>The last check: expected {0}, seen {1}, {2} more. Where did it come from?</source>
        <translation>Последняя проверка: ожидалось {0}, на счёте {1}, на {2} больше. Откуда они?</translation>
    </message>
    <message>
        <source>Writes a correction with this reason into the ledger</source>
        <translation>Записывает в журнал поправку с этой причиной</translation>
    </message>
</context>
<context>
    <name>DoStep</name>
    <message>
        <source>as you have it written down</source>
        <translation>(как у вас записан)</translation>
    </message>
    <message>
        <source>Do it, line by line</source>
        <translation>Оплата шаг за шагом</translation>
    </message>
    <message>
        <source>Tick off what is done. When you leave to pay, say so below.</source>
        <translation>Отмечайте сделанное. Когда пойдёте платить, нажмите кнопку внизу.</translation>
    </message>
    <message>
        <source>I am going to pay now</source>
        <translation>Иду платить</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Список дел</translation>
    </message>
    <message>
        <source>Show it to the clerk</source>
        <translation>Покажите продавцу</translation>
    </message>
    <message>
        <source>Large, in Russian and Kazakh, turned around for the other side</source>
        <translation>Крупно, по-русски и по-казахски, лицом к собеседнику</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Учтите</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Возьмите с собой</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>По порядку</translation>
    </message>
    <message numerus="yes">
        <source>All %n sentence(s)</source>
        <translation>
            <numerusform>Все фразы: %n</numerusform>
            <numerusform>Все фразы: %n</numerusform>
            <numerusform>Все фразы: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} ticked</source>
        <translation>отмечено {0} из {1}</translation>
    </message>
    <message>
        <source>Fee they told you (optional)</source>
        <translation>Какую комиссию вам назвали (необязательно)</translation>
    </message>
    <message>
        <source>It is kept for the result and counted in next time; 0 if there is none.</source>
        <translation>Попадёт в результат и учтётся в следующий раз; 0, если её нет.</translation>
    </message>
    <message>
        <source>Codes to dial</source>
        <translation>Коды для набора</translation>
    </message>
    <message>
        <source>Large, to tick off while you type them into the phone</source>
        <translation>Крупно, чтобы отмечать, пока набираете на телефоне</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>The entry was removed from the ledger</source>
        <translation>Запись удалена из журнала</translation>
    </message>
    <message>
        <source>{0} arrived on {1}</source>
        <translation>На {1} пришло {0}</translation>
    </message>
    <message>
        <source>Written into the ledger, with one step to undo</source>
        <translation>Записано в журнал, отменяется одним действием</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Keep the slip for a few days all the same.</source>
        <translation>Чек всё же храните ещё несколько дней.</translation>
    </message>
    <message>
        <source>See it in the tracker</source>
        <translation>Открыть в учёте</translation>
    </message>
    <message>
        <source>Renew another SIM</source>
        <translation>Пополнить другую SIM-карту</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Уплачено</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Чек</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>On the SIM now</source>
        <translation>Сейчас на SIM-карте</translation>
    </message>
    <message>
        <source>valid until: not known</source>
        <translation>срок действия неизвестен</translation>
    </message>
    <message>
        <source>valid until {0}, {1}</source>
        <translation>действует до {0}, {1}</translation>
    </message>
    <message>
        <source>data left: {0}</source>
        <translation>остаток интернета: {0}</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Change this balance check</source>
        <translation>Изменить проверку баланса</translation>
    </message>
    <message>
        <source>Change this top-up</source>
        <translation>Изменить пополнение</translation>
    </message>
    <message>
        <source>Change this correction</source>
        <translation>Изменить поправку</translation>
    </message>
    <message>
        <source>When (Almaty)</source>
        <translation>Когда (Алматы)</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Уплачено</translation>
    </message>
    <message>
        <source>Fee kept</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Balance shown</source>
        <translation>Баланс на экране</translation>
    </message>
    <message>
        <source>Data left</source>
        <translation>Остаток интернета</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Номер чека</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Read from the reply: {0}</source>
        <translation>Прочитано из ответа: {0}</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export as CSV</source>
        <translation>Экспорт в CSV</translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>Network company</source>
        <translation>Компания сети</translation>
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
        <translation>{0}: наименьшая сумма</translation>
    </message>
    <message>
        <source>{0}: most amount</source>
        <translation>{0}: наибольшая сумма</translation>
    </message>
    <message>
        <source>{0}: time until the money arrives</source>
        <translation>{0}: срок поступления денег</translation>
    </message>
    <message>
        <source>For all operators</source>
        <translation>Для всех операторов</translation>
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
        <translation>не исправляется; что заметите сами, запишите в «Мой телефон»</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>ответить</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>исправить</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>{0} (required)</source>
        <translation>{0} (обязательно)</translation>
    </message>
</context>
<context>
    <name>FileEdit</name>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>Which language shall we speak? You can change it at any time.</source>
        <translation>Выберите язык. Его можно сменить в любой момент.</translation>
    </message>
    <message>
        <source>Which SIM do you have?</source>
        <translation>Какая у вас SIM-карта?</translation>
    </message>
    <message>
        <source>Only a name and the brand on the card. No number, no PIN; they wait for the vault.</source>
        <translation>Только название и бренд на карте. Номер и PIN — потом, в сейф.</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>For example: My travel SIM. Leave it empty to add a SIM later.</source>
        <translation>Например: Моя дорожная. Оставьте пустым, чтобы добавить SIM-карту позже.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>No SIM yet? Look around with made-up data first.</source>
        <translation>Ещё нет SIM-карты? Попробуйте на примерах.</translation>
    </message>
    <message>
        <source>Show sample data</source>
        <translation>Показать примеры</translation>
    </message>
    <message>
        <source>Ready. What to do next</source>
        <translation>Готово. Что дальше</translation>
    </message>
    <message>
        <source>Before you top up</source>
        <translation>Перед пополнением</translation>
    </message>
    <message>
        <source>Renew leads you from the amount to the receipt.</source>
        <translation>Вкладка «Пополнение» проведёт от суммы до чека.</translation>
    </message>
    <message>
        <source>After each look at the balance</source>
        <translation>После каждой проверки баланса</translation>
    </message>
    <message>
        <source>Log it in the Tracker: it tells how long it lasts.</source>
        <translation>Запишите баланс в «Учёт»: будет видно, на сколько хватит.</translation>
    </message>
    <message>
        <source>Number, PIN and PUK</source>
        <translation>Номер, PIN и PUK</translation>
    </message>
    <message>
        <source>The Vault keeps them encrypted. You choose its password when you store the first one.</source>
        <translation>«Сейф» хранит их зашифрованными. Пароль вы зададите, сохраняя первое значение.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>ForgottenDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>Ключ восстановления</translation>
    </message>
    <message>
        <source>28 letters and digits from the printed sheet; spaces and capitals do not matter.</source>
        <translation>28 букв и цифр с печатного листа; пробелы и регистр не важны.</translation>
    </message>
    <message>
        <source>The password is forgotten</source>
        <translation>Пароль забыт</translation>
    </message>
    <message>
        <source>The recovery key opens the vault, too. Choose another password at once.</source>
        <translation>Ключ восстановления тоже открывает сейф. Сразу задайте новый пароль.</translation>
    </message>
    <message>
        <source>Open and set the password</source>
        <translation>Открыть и задать пароль</translation>
    </message>
</context>
<context>
    <name>GateWays</name>
    <message>
        <source>Use the password</source>
        <translation>Ввести пароль</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <translation>Ввести PIN</translation>
    </message>
    <message>
        <source>Unlock with the system&apos;s keyring</source>
        <translation>Открыть системной связкой ключей</translation>
    </message>
    <message>
        <source>I forgot the password</source>
        <translation>Пароль забыт</translation>
    </message>
    <message>
        <source>SIM or laptop lost?</source>
        <translation>Потеряны SIM-карта или ноутбук?</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Not yet in your language: shown in English</source>
        <translation>Пока не переведено: показано по-английски</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Экстренная помощь</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Address copied. This program opens no connection.</source>
        <translation>Адрес скопирован. Программа сама никуда не подключается.</translation>
    </message>
</context>
<context>
    <name>GuidePages</name>
    <message>
        <source>Show in Operators</source>
        <translation>Показать на вкладке «Операторы»</translation>
    </message>
    <message>
        <source>History, not a current price.</source>
        <translation>Это история, а не нынешняя цена.</translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation>Источник: {0}</translation>
    </message>
</context>
<context>
    <name>GuidePaperDialog</name>
    <message>
        <source>The guide on paper</source>
        <translation>Справочник на бумаге</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Эта страница</translation>
    </message>
    <message>
        <source>The whole guide</source>
        <translation>Весь справочник</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Сколько печатать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>With every source spelt out, so that it can be read without this program.</source>
        <translation>Все источники выписаны полностью, так что страницы можно читать и без программы.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Справочник</translation>
    </message>
</context>
<context>
    <name>GuideSheet</name>
    <message>
        <source>KZ Companion · Guide · printed {0}</source>
        <translation>KZ Companion · Справочник · напечатано {0}</translation>
    </message>
</context>
<context>
    <name>GuideTab</name>
    <message>
        <source>Search the guide</source>
        <translation>Поиск по справочнику</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Страницы справочника</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Nothing in the guide holds these words. Try fewer or other words.</source>
        <translation>В справочнике нет таких слов. Попробуйте другие или меньше слов.</translation>
    </message>
    <message>
        <source>Not yet in your language: shown in English</source>
        <translation>Пока не переведено: показано по-английски</translation>
    </message>
    <message>
        <source>Address copied. This program opens no connection.</source>
        <translation>Адрес скопирован. Программа сама никуда не подключается.</translation>
    </message>
    <message>
        <source>Print the page or save it as a PDF…</source>
        <translation>Напечатать страницу или сохранить как PDF…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
</context>
<context>
    <name>GuideTables</name>
    <message>
        <source>Sentence</source>
        <translation>Фраза</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>По-русски</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>По-казахски</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
</context>
<context>
    <name>HomeLine</name>
    <message>
        <source>That is about {0}, at the rate you typed on {1}.</source>
        <translation>Это около {0} по курсу, который вы ввели {1}.</translation>
    </message>
    <message>
        <source>Money at home</source>
        <translation>Своя валюта</translation>
    </message>
    <message>
        <source>1 {0} is how many tenge? (optional)</source>
        <translation>Сколько тенге в 1 {0}? (необязательно)</translation>
    </message>
    <message>
        <source>as at the exchange office; kept with today&apos;s date</source>
        <translation>как в обменном пункте; сохранится с сегодняшней датой</translation>
    </message>
</context>
<context>
    <name>HomeRateRow</name>
    <message>
        <source>Money at home</source>
        <translation>Своя валюта</translation>
    </message>
    <message>
        <source>Tenge for 1 {0} (optional)</source>
        <translation>Тенге за 1 {0} (необязательно)</translation>
    </message>
    <message>
        <source>Then each entry shows what it cost at home, too.</source>
        <translation>Тогда каждая запись покажет и сумму в вашей валюте.</translation>
    </message>
    <message>
        <source>Rate typed on {0}; it stays with the entry.</source>
        <translation>Курс введён {0}; он останется в записи.</translation>
    </message>
    <message>
        <source>That is about {0}, at the rate you typed on {1}.</source>
        <translation>Это около {0} по курсу, который вы ввели {1}.</translation>
    </message>
</context>
<context>
    <name>HomeText</name>
    <message>
        <source>Paid in: {0}</source>
        <translation>Внесено: {0}</translation>
    </message>
    <message>
        <source>Paid in: {0} = {1} at the rates you typed</source>
        <translation>Внесено: {0} = {1} по вашим курсам</translation>
    </message>
    <message>
        <source>{0} of it without a rate</source>
        <translation>из них без курса: {0}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import from CSV</source>
        <translation>Импорт из CSV</translation>
    </message>
    <message>
        <source>You see first what would come in. One undo takes the whole import back.</source>
        <translation>Сначала видно, что будет импортировано. Одна отмена возвращает всё как было.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>a table with the names of its columns in the first line</source>
        <translation>таблица с названиями столбцов в первой строке</translation>
    </message>
    <message>
        <source>SIM of rows that name none</source>
        <translation>SIM-карта для строк, где она не указана</translation>
    </message>
    <message>
        <source>Looking the file through</source>
        <translation>Файл просматривается</translation>
    </message>
    <message>
        <source>Columns and rejected rows</source>
        <translation>Столбцы и отклонённые строки</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Отклонённые строки</translation>
    </message>
    <message>
        <source>A table brings entries, not SIMs: add the SIMs under these nicknames first. To move everything to another laptop, restore a backup there.</source>
        <translation>Таблица приносит записи, но не SIM-карты: сначала добавьте карты с этими названиями. Чтобы перенести всё на другой ноутбук, восстановите там резервную копию.</translation>
    </message>
    <message>
        <source>Bringing the entries in</source>
        <translation>Записи добавляются</translation>
    </message>
</context>
<context>
    <name>ImportRowView</name>
    <message>
        <source>Operator of {0}</source>
        <translation>Оператор для «{0}»</translation>
    </message>
    <message>
        <source>Choose the operator of this SIM.</source>
        <translation>Выберите оператора этой SIM-карты.</translation>
    </message>
    <message>
        <source>Choose the operator</source>
        <translation>Выберите оператора</translation>
    </message>
    <message>
        <source>A new SIM</source>
        <translation>Новая SIM-карта</translation>
    </message>
    <message>
        <source>Goes to the SIM of this name</source>
        <translation>Попадёт к SIM-карте с этим названием</translation>
    </message>
    <message>
        <source>Replace what differs here: {0}</source>
        <translation>Заменить то, что здесь отличается: {0}</translation>
    </message>
</context>
<context>
    <name>InstalledPacksDialog</name>
    <message>
        <source>Installed data</source>
        <translation>Установленные данные</translation>
    </message>
    <message>
        <source>Facts come with the program or from data packs. Any of them can be used again.</source>
        <translation>Сведения поставляются с программой или в пакетах данных. К любым можно вернуться.</translation>
    </message>
    <message>
        <source>Open a data pack…</source>
        <translation>Открыть пакет данных…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>No data pack was applied yet. Open one, or drop it on the window.</source>
        <translation>Пакеты данных ещё не применялись. Откройте пакет или перетащите его на окно.</translation>
    </message>
    <message>
        <source>Shipped with the program</source>
        <translation>Из программы</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>older than shipped</source>
        <translation>старше данных программы</translation>
    </message>
    <message>
        <source>Roll back to this</source>
        <translation>Вернуться к ним</translation>
    </message>
    <message>
        <source>Roll back to {0}</source>
        <translation>Вернуться к {0}</translation>
    </message>
    <message>
        <source>Stop using</source>
        <translation>Не использовать</translation>
    </message>
    <message>
        <source>Stop using {0}</source>
        <translation>Не использовать {0}</translation>
    </message>
    <message>
        <source>Taken out of use; the file stays</source>
        <translation>Больше не используется; файл остаётся</translation>
    </message>
</context>
<context>
    <name>KeepText</name>
    <message>
        <source>a top-up</source>
        <translation>пополнение</translation>
    </message>
    <message>
        <source>a top-up or a paid use</source>
        <translation>пополнение или платное действие</translation>
    </message>
    <message>
        <source>Type until when the number is to be kept.</source>
        <translation>Введите, до какого дня сохранить номер.</translation>
    </message>
    <message>
        <source>Your plan keeps an unused number for {0}. What counts: {1}.</source>
        <translation>Ваш тариф хранит неиспользуемый номер {0}. Засчитывается: {1}.</translation>
    </message>
    <message>
        <source>The last one in your ledger: {0}.</source>
        <translation>Последнее в журнале: {0}.</translation>
    </message>
    <message>
        <source>Your ledger has none yet, so the first is due at once.</source>
        <translation>В журнале их ещё нет, поэтому первое нужно сразу.</translation>
    </message>
    <message>
        <source>Careful: the number may have been taken away already on {0}. Call it, or ask at the shop.</source>
        <translation>Осторожно: номер могли забрать уже {0}. Позвоните на него или спросите в салоне.</translation>
    </message>
    <message>
        <source>Nothing to do: it lasts until {0}, beyond your visit.</source>
        <translation>Делать ничего не нужно: номер сохранится до {0}, дольше вашего приезда.</translation>
    </message>
    <message>
        <source>Do it once by each of these days (Almaty):</source>
        <translation>Сделайте это по одному разу до каждого из этих дней (Алматы):</translation>
    </message>
    <message>
        <source>Each is some days early, because money sent from abroad may fail at first.</source>
        <translation>Каждый на несколько дней раньше: платёж из-за границы может пройти не сразу.</translation>
    </message>
    <message>
        <source>… and {0} more, until {1}.</source>
        <translation>… и ещё {0}, до {1}.</translation>
    </message>
    <message>
        <source>Then it lasts until {0}.</source>
        <translation>Тогда номер сохранится до {0}.</translation>
    </message>
    <message>
        <source>The dates do not reach your visit: there are too many.</source>
        <translation>Дат слишком много, до вашего приезда они не доходят.</translation>
    </message>
    <message>
        <source>All in all: {0}.</source>
        <translation>Всего: {0}.</translation>
    </message>
    <message>
        <source>All in all: {0}; the balance suffices for it.</source>
        <translation>Всего: {0}; баланса хватит.</translation>
    </message>
    <message>
        <source>All in all: {0}; {1} of it must be paid in.</source>
        <translation>Всего: {0}; из них внести: {1}.</translation>
    </message>
    <message>
        <source>How long your plan keeps an unused number is not known. Ask at the shop:</source>
        <translation>Сколько ваш тариф хранит неиспользуемый номер, неизвестно. Спросите в салоне:</translation>
    </message>
    <message>
        <source>After how many days without use is the number taken away?</source>
        <translation>Через сколько дней без использования номер забирают?</translation>
    </message>
    <message>
        <source>Does a top-up from abroad count, and what is the least amount?</source>
        <translation>Засчитывается ли пополнение из-за границы и какова минимальная сумма?</translation>
    </message>
    <message>
        <source>Is the plan charge still taken meanwhile, and can it be paused?</source>
        <translation>Списывается ли в это время абонентская плата и можно ли её приостановить?</translation>
    </message>
    <message>
        <source>Do SMS codes arrive abroad, and what do they cost?</source>
        <translation>Приходят ли за границей SMS с кодами и сколько они стоят?</translation>
    </message>
    <message>
        <source>Use the balance up: {0} are still there.</source>
        <translation>Израсходуйте баланс: ещё есть {0}.</translation>
    </message>
    <message>
        <source>Use up what is left of the balance.</source>
        <translation>Израсходуйте то, что осталось на балансе.</translation>
    </message>
    <message>
        <source>List what knows this number: banks, wallets, messengers, shops, two-step sign-in. Change the number there, or remove it, while SMS codes still reach you.</source>
        <translation>Выпишите, где указан этот номер: банки, кошельки, мессенджеры, магазины, двухэтапный вход. Смените или удалите его там, пока SMS с кодами ещё приходят.</translation>
    </message>
    <message>
        <source>Take a bank card or an automatic payment off the operator&apos;s account.</source>
        <translation>Отвяжите банковскую карту и отключите автоплатёж в кабинете оператора.</translation>
    </message>
    <message>
        <source>Save contacts, messages and photos that only this SIM or its apps have.</source>
        <translation>Сохраните контакты, сообщения и фото, которые есть только на этой SIM-карте или в её приложениях.</translation>
    </message>
    <message>
        <source>Ask at the shop how a number is given back, and take a slip if there is one.</source>
        <translation>Спросите в салоне, как отказаться от номера, и возьмите квитанцию, если её дают.</translation>
    </message>
    <message>
        <source>Once it is no longer yours, suppose that somebody else may get its calls and SMS codes.</source>
        <translation>Когда номер уже не ваш, считайте, что его звонки и SMS с кодами может получать кто-то другой.</translation>
    </message>
    <message>
        <source>Put the SIM away here: ledger and secrets stay, and it can be brought back.</source>
        <translation>Уберите SIM-карту в архив здесь: журнал и секреты останутся, её можно вернуть.</translation>
    </message>
    <message>
        <source>What counts as use: any top-up, or only something paid — a call, an SMS, data?</source>
        <translation>Что считается использованием: любое пополнение или только платное действие — звонок, SMS, интернет?</translation>
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
        <translation>Пароль сейфа</translation>
    </message>
    <message>
        <source>Unlock with the system&apos;s keyring</source>
        <translation>Открыть системной связкой ключей</translation>
    </message>
    <message>
        <source>A random key is put into the keyring of your login. Then whoever is logged in as you, and every program they run, can open the vault. It saves typing; it protects no better than your login.</source>
        <translation>В связку ключей вашей учётной записи помещается случайный ключ. После этого сейф сможет открыть любой, кто вошёл под вашим именем, и любая его программа. Это избавляет от ввода, но защищает не лучше, чем сам вход в систему.</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Выключить</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Включить</translation>
    </message>
</context>
<context>
    <name>LedgerFilterBar</name>
    <message>
        <source>Filter the ledger</source>
        <translation>Отобрать записи</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Balance checks</source>
        <translation>Проверки баланса</translation>
    </message>
    <message>
        <source>Top-ups</source>
        <translation>Пополнения</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Поправки</translation>
    </message>
    <message>
        <source>With a photo of the receipt</source>
        <translation>С фото чека</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>С дня</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>По день</translation>
    </message>
    <message>
        <source>Amount from</source>
        <translation>Сумма от</translation>
    </message>
    <message>
        <source>Amount to</source>
        <translation>Сумма до</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>{0} of {1} entries</source>
        <translation>Записей: {0} из {1}</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>When (Almaty)</source>
        <translation>Когда (Алматы)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Внесено</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Data left</source>
        <translation>Трафик</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>около {0}</translation>
    </message>
    <message>
        <source>receipt {0}</source>
        <translation>чек {0}</translation>
    </message>
    <message>
        <source>Balance check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Top-up</source>
        <translation>Пополнение</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Поправка</translation>
    </message>
    <message>
        <source>{0} (fee {1})</source>
        <translation>{0} (комиссия {1})</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>В своей валюте</translation>
    </message>
    <message>
        <source>Look at the photo of the receipt</source>
        <translation>Открыть фото чека</translation>
    </message>
    <message>
        <source>{0} at the rate of {1}: 1 {2} = {3}</source>
        <translation>{0} по курсу от {1}: 1 {2} = {3}</translation>
    </message>
</context>
<context>
    <name>LockingDialog</name>
    <message>
        <source>When the vault locks</source>
        <translation>Когда сейф запирается</translation>
    </message>
    <message>
        <source>With Ctrl+L and when you quit, always. What is being typed is sealed and offered again after unlocking.</source>
        <translation>По Ctrl+L и при выходе — всегда. Недописанное шифруется и предлагается снова после открытия сейфа.</translation>
    </message>
    <message>
        <source>When the window is minimised</source>
        <translation>Когда окно свёрнуто</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минуту</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>however long: never lock by itself</source>
        <translation>сколько угодно: сам не запирается</translation>
    </message>
    <message>
        <source>Whoever comes to the open laptop then sees the vault as you left it.</source>
        <translation>Тогда любой, кто подойдёт к открытому ноутбуку, увидит сейф таким, каким вы его оставили.</translation>
    </message>
    <message>
        <source>When neither key nor pointer was touched for</source>
        <translation>Если клавиатуру и мышь не трогать</translation>
    </message>
    <message>
        <source>Asking this computer whether it tells of session lock and sleep…</source>
        <translation>Узнаём, сообщает ли этот компьютер о блокировке экрана и о сне…</translation>
    </message>
    <message>
        <source>When the screen is locked and before sleep: this computer tells of both.</source>
        <translation>При блокировке экрана и перед сном: этот компьютер сообщает о том и другом.</translation>
    </message>
    <message>
        <source>When the screen is locked: this computer tells of that, but not of sleep. Press Ctrl+L before you close the lid.</source>
        <translation>При блокировке экрана: о ней этот компьютер сообщает, а о сне нет. Нажмите Ctrl+L, прежде чем закрыть крышку.</translation>
    </message>
    <message>
        <source>Before sleep: this computer tells of that, but not of a locked screen. Press Ctrl+L before you leave.</source>
        <translation>Перед сном: о нём этот компьютер сообщает, а о блокировке экрана нет. Нажмите Ctrl+L, прежде чем отойти.</translation>
    </message>
    <message>
        <source>This computer tells the program neither of a locked screen nor of sleep. Press Ctrl+L before you leave or close the lid.</source>
        <translation>Этот компьютер не сообщает программе ни о блокировке экрана, ни о сне. Нажмите Ctrl+L, прежде чем отойти или закрыть крышку.</translation>
    </message>
</context>
<context>
    <name>LogExtras</name>
    <message>
        <source>Data left</source>
        <translation>Остаток интернета</translation>
    </message>
    <message>
        <source>for example 3.5 GB</source>
        <translation>например 3,5&#xa0;ГБ</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>empty for now, else 2026-11-22 14:30</source>
        <translation>пусто — сейчас, иначе 2026-11-22 14:30</translation>
    </message>
    <message>
        <source>Fee kept</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не указан</translation>
    </message>
</context>
<context>
    <name>Logged</name>
    <message>
        <source>Logged</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Logged for {0}; newer entries decide the balance</source>
        <translation>Записано на {0}; баланс определяют более новые записи</translation>
    </message>
    <message>
        <source>Logged: {0} used since the last reading</source>
        <translation>Записано: с прошлой проверки израсходовано {0}</translation>
    </message>
    <message>
        <source>Logged for {0}, as this laptop&apos;s clock says. Undo, set the clock and log it again.</source>
        <translation>Записано на {0} по часам ноутбука. Отмените, исправьте часы и запишите снова.</translation>
    </message>
    <message>
        <source>Logged: expected {0}, {1} less</source>
        <translation>Записано: ожидалось {0}, на {1} меньше</translation>
    </message>
    <message>
        <source>Logged: expected {0}, {1} more</source>
        <translation>Записано: ожидалось {0}, на {1} больше</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>KZ Companion</source>
        <translation>KZ Companion</translation>
    </message>
    <message>
        <source>Portable</source>
        <translation>Переносной режим</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Примеры данных</translation>
    </message>
    <message>
        <source>Set clock</source>
        <translation>Время задано</translation>
    </message>
</context>
<context>
    <name>MaskedLabel</name>
    <message>
        <source>shown for {0} seconds</source>
        <translation>показано на {0} с</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скрыто</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Тот же пароль ещё раз</translation>
    </message>
    <message>
        <source>The two differ. Type the same password twice.</source>
        <translation>Пароли различаются. Введите дважды один и тот же.</translation>
    </message>
    <message>
        <source>not typed yet</source>
        <translation>ещё не введён</translation>
    </message>
    <message>
        <source>guessed at once</source>
        <translation>угадают сразу</translation>
    </message>
    <message>
        <source>guessed soon</source>
        <translation>угадают быстро</translation>
    </message>
    <message>
        <source>middling</source>
        <translation>средний</translation>
    </message>
    <message>
        <source>good</source>
        <translation>хороший</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>очень хороший</translation>
    </message>
</context>
<context>
    <name>NoSim</name>
    <message>
        <source>No SIM in use</source>
        <translation>Нет SIM-карт в работе</translation>
    </message>
    <message>
        <source>Those you put away can be looked at and brought back.</source>
        <translation>Карты из архива можно посмотреть и вернуть.</translation>
    </message>
    <message>
        <source>Add a SIM</source>
        <translation>Добавить SIM-карту</translation>
    </message>
    <message>
        <source>SIMs put away…</source>
        <translation>SIM-карты в архиве…</translation>
    </message>
    <message>
        <source>No SIM yet</source>
        <translation>SIM-карт пока нет</translation>
    </message>
    <message>
        <source>Add the SIM you use; then a balance is logged in three seconds.</source>
        <translation>Добавьте свою SIM-карту; потом записать баланс — дело трёх секунд.</translation>
    </message>
    <message>
        <source>Add your first SIM</source>
        <translation>Добавить первую SIM-карту</translation>
    </message>
</context>
<context>
    <name>NoneFound</name>
    <message>
        <source>No entry is like that</source>
        <translation>Таких записей нет</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Показать все записи</translation>
    </message>
</context>
<context>
    <name>NoticeStack</name>
    <message>
        <source>Next message ({0} of {1})</source>
        <translation>Следующее сообщение ({0} из {1})</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>Mobile number to top up</source>
        <translation>Номер, который пополняют</translation>
    </message>
    <message>
        <source>Mobile number, +7 and ten digits</source>
        <translation>Номер: +7 и десять цифр</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Показать введённое</translation>
    </message>
    <message>
        <source>Keep sealed</source>
        <translation>Хранить в сейфе</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Использовать</translation>
    </message>
    <message>
        <source>It is sealed in the vault.</source>
        <translation>Он будет зашифрован в сейфе.</translation>
    </message>
    <message>
        <source>Mobile number, {0} and {1} digits</source>
        <translation>Номер мобильного: {0} и цифр: {1}</translation>
    </message>
    <message>
        <source>Kept in memory until the vault locks, nobody touches the program for a while, or it ends; never on the disk.</source>
        <translation>Только в памяти, пока не заперт сейф, не закрыта программа и она не простаивает; на диск не пишется.</translation>
    </message>
</context>
<context>
    <name>NumberLine</name>
    <message>
        <source>Show the number</source>
        <translation>Показать номер</translation>
    </message>
    <message>
        <source>Type another</source>
        <translation>Ввести другой</translation>
    </message>
    <message>
        <source>Unlock the vault instead</source>
        <translation>Лучше открыть сейф</translation>
    </message>
    <message>
        <source>Type the number instead</source>
        <translation>Лучше ввести номер</translation>
    </message>
    <message>
        <source>The prefix was first given to {0}: was the number moved?</source>
        <translation>Сначала этот префикс был у {0}: номер переносили?</translation>
    </message>
    <message>
        <source>As you typed it: kept until the vault locks, nobody touches the program for a while, or it ends.</source>
        <translation>Как вы ввели: хранится, пока не заперт сейф, не закрыта программа и она не простаивает.</translation>
    </message>
</context>
<context>
    <name>OfferedPlanDialog</name>
    <message>
        <source>Write down a plan</source>
        <translation>Записать тариф</translation>
    </message>
    <message>
        <source>Change this plan</source>
        <translation>Изменить этот тариф</translation>
    </message>
    <message>
        <source>As the shop, the app or the poster told you. Only a name is needed; ask for the rest.</source>
        <translation>Как сказали в салоне, в приложении или на плакате. Нужно только название; об остальном спросите.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Когда видели</translation>
    </message>
    <message>
        <source>the day on which you were told</source>
        <translation>день, когда вам это сказали</translation>
    </message>
    <message>
        <source>Seen where</source>
        <translation>Где видели</translation>
    </message>
    <message>
        <source>for example operator&apos;s shop, Almaty airport</source>
        <translation>например: салон оператора, аэропорт Алматы</translation>
    </message>
    <message>
        <source>One minute after the minutes are used up</source>
        <translation>Минута сверх пакета</translation>
    </message>
    <message>
        <source>in tenge</source>
        <translation>в тенге</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>No longer sold to new customers (I have it already)</source>
        <translation>Новым абонентам не продаётся (у меня он уже есть)</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <translation>Сохранить тариф</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>OperatorDelegate</name>
    <message>
        <source>{0} firm · {1} unknown</source>
        <translation>надёжно: {0} · неизвестно: {1}</translation>
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
        <translation>Префиксы</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Сети</translation>
    </message>
    <message>
        <source>Balance code</source>
        <translation>Код баланса</translation>
    </message>
    <message>
        <source>APN</source>
        <translation>APN</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Приложение</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Надёжность</translation>
    </message>
    <message>
        <source>{0} firm, {1} less sure, {2} not known</source>
        <translation>надёжно: {0}, менее надёжно: {1}, неизвестно: {2}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>закреплён</translation>
    </message>
</context>
<context>
    <name>OperatorsTab</name>
    <message>
        <source>Search operators and facts</source>
        <translation>Поиск операторов и сведений</translation>
    </message>
    <message>
        <source>Operators in Kazakhstan</source>
        <translation>Операторы Казахстана</translation>
    </message>
    <message>
        <source>Compare pinned</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Только различия</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No operator holds these words. Try fewer or other words.</source>
        <translation>Ни у одного оператора нет таких слов. Попробуйте другие или меньше слов.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать всех</translation>
    </message>
    <message>
        <source>Nothing pinned yet</source>
        <translation>Пока никто не закреплён</translation>
    </message>
    <message>
        <source>Pin two to four operators with the pin button or the space bar; then compare them here.</source>
        <translation>Закрепите от двух до четырёх операторов кнопкой-булавкой или пробелом и сравните их здесь.</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Назад к таблице</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Показать нечего</translation>
    </message>
    <message>
        <source>The pinned operators do not differ, or no fact holds the words you seek.</source>
        <translation>Закреплённые операторы не различаются, или искомых слов нет в сведениях.</translation>
    </message>
    <message>
        <source>Show all facts</source>
        <translation>Показать все сведения</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Операторы</translation>
    </message>
    <message>
        <source>Pinned operators side by side</source>
        <translation>Закреплённые операторы рядом</translation>
    </message>
    <message>
        <source>Facts of the chosen operator</source>
        <translation>Сведения о выбранном операторе</translation>
    </message>
    <message>
        <source>Unpin {0}</source>
        <translation>Открепить: {0}</translation>
    </message>
    <message>
        <source>Pin {0}</source>
        <translation>Закрепить: {0}</translation>
    </message>
    <message>
        <source>Point at a fact to see its source, date and certainty. Gathered: {0}</source>
        <translation>Наведите указатель на сведение, чтобы увидеть источник, дату и надёжность. Собрано: {0}</translation>
    </message>
    <message>
        <source>Address copied. This program opens no connection.</source>
        <translation>Адрес скопирован. Программа сама никуда не подключается.</translation>
    </message>
    <message>
        <source>Up to four operators can be pinned. Unpin one first.</source>
        <translation>Закрепить можно не больше четырёх. Сначала открепите одного.</translation>
    </message>
    <message>
        <source>Print the comparison or save it as PDF</source>
        <translation>Напечатать сравнение или сохранить как PDF</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>Ask at the counter</source>
        <translation>Спросить в салоне</translation>
    </message>
    <message>
        <source>The pinned operators side by side as shown here, with a footnote for every source.</source>
        <translation>Закреплённые операторы рядом, как показано здесь, со сноской для каждого источника.</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) not known — ask</source>
        <translation>
            <numerusform>Неизвестно: %n, спросите</numerusform>
            <numerusform>Неизвестно: %n, спросите</numerusform>
            <numerusform>Неизвестно: %n, спросите</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message>
        <source>a top-up awaits its result</source>
        <translation>пополнение ждёт результата</translation>
    </message>
    <message>
        <source>the plan charge is taken on {day} in the night</source>
        <translation>в ночь на {day} спишется абонентская плата</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>баланс действует до {day}</translation>
    </message>
    <message>
        <source>the balance may run out on {day}</source>
        <translation>деньги могут закончиться {day}</translation>
    </message>
    <message>
        <source>the 30 days for an unverified IMEI end on {day}</source>
        <translation>30 дней для непроверенного IMEI истекают {day}</translation>
    </message>
    <message>
        <source>your trip ends on {day}</source>
        <translation>поездка заканчивается {day}</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>Пополните</translation>
    </message>
    <message>
        <source>Read the balance and log it</source>
        <translation>Проверьте и запишите баланс</translation>
    </message>
    <message>
        <source>Read the data left and log it</source>
        <translation>Проверьте и запишите остаток трафика</translation>
    </message>
    <message>
        <source>Say whether it arrived</source>
        <translation>Укажите, пришли ли деньги</translation>
    </message>
    <message>
        <source>Check the IMEI of the phone</source>
        <translation>Проверьте IMEI телефона</translation>
    </message>
    <message>
        <source>Decide: keep the number or let it go</source>
        <translation>Решите, сохранять ли номер</translation>
    </message>
    <message>
        <source>If nothing is done by {0}: {1}</source>
        <translation>Если ничего не сделать до {0}: {1}</translation>
    </message>
    <message>
        <source>Top up at least {amount}</source>
        <translation>Пополните хотя бы на {amount}</translation>
    </message>
    <message>
        <source>{action} by {moment} (Almaty): {reason}</source>
        <translation>Срок — {moment} (Алматы). {action}: {reason}</translation>
    </message>
    <message>
        <source>Overdue since {moment} (Almaty): {reason}. {action}.</source>
        <translation>Просрочено с {moment} (Алматы). {action}: {reason}</translation>
    </message>
    <message>
        <source>No date is known. Log a balance or type the valid-until day.</source>
        <translation>Срок неизвестен. Запишите баланс или день, до которого он действует.</translation>
    </message>
    <message>
        <source>no date known</source>
        <translation>срок неизвестен</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>act today</source>
        <translation>срок сегодня</translation>
    </message>
    <message>
        <source>A forecast needs a balance check on {day} or later</source>
        <translation>Для прогноза нужна проверка баланса {day} или позже</translation>
    </message>
    <message>
        <source>Lasts until about {day}</source>
        <translation>Хватит примерно до {day}</translation>
    </message>
    <message>
        <source>Lasts until about {first} – {last}</source>
        <translation>Хватит примерно до {first} – {last}</translation>
    </message>
    <message>
        <source>Lasts until {first} at least</source>
        <translation>Хватит как минимум до {first}</translation>
    </message>
    <message>
        <source>since that reading a plan charge of {0} was due</source>
        <translation>после этой проверки должна была списаться абонентская плата {0}</translation>
    </message>
    <message>
        <source>The balance is not falling as far as the checks tell</source>
        <translation>Судя по проверкам, баланс не расходуется</translation>
    </message>
    <message>
        <source>the SIM is suspended on {day}</source>
        <translation>SIM-карту приостановят {day}</translation>
    </message>
    <message>
        <source>{package} is good until {day}</source>
        <translation>{package}: действует до {day}</translation>
    </message>
    <message>
        <source>the unused number is taken away on {day}</source>
        <translation>неиспользуемый номер заберут {day}</translation>
    </message>
    <message>
        <source>Use it up or renew it</source>
        <translation>Использовать или продлить</translation>
    </message>
    <message>
        <source>the plan charge is taken on {day} between {first} and {last}</source>
        <translation>абонентскую плату спишут {day} с {first} до {last}</translation>
    </message>
    <message>
        <source>If nothing is done: {0}</source>
        <translation>Если ничего не делать: {0}</translation>
    </message>
    <message>
        <source>the balance is used up</source>
        <translation>баланс исчерпан</translation>
    </message>
    <message>
        <source>the mobile data may run out on {day}</source>
        <translation>мобильный трафик может закончиться {day}</translation>
    </message>
    <message>
        <source>Buy more data or save it</source>
        <translation>Докупить трафик или экономить</translation>
    </message>
    <message>
        <source>if the charge fails: not known — ask</source>
        <translation>если плату не спишут: неизвестно, спросите</translation>
    </message>
    <message>
        <source>the balance may be used up since {day}</source>
        <translation>деньги могли закончиться {day}</translation>
    </message>
    <message>
        <source>the mobile data may be used up since {day}</source>
        <translation>мобильный трафик мог закончиться {day}</translation>
    </message>
    <message>
        <source>{action} now: {reason}</source>
        <translation>{action} сейчас: {reason}</translation>
    </message>
    <message>
        <source>read the balance</source>
        <translation>проверьте баланс</translation>
    </message>
    <message>
        <source>Ran out about {day}, if used as before</source>
        <translation>При прежнем расходе закончилось примерно {day}</translation>
    </message>
    <message>
        <source>Ran out about {first} – {last}, if used as before</source>
        <translation>При прежнем расходе закончилось примерно {first} – {last}</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Write down the answer</source>
        <translation>Записать ответ</translation>
    </message>
    <message>
        <source>Correct a fact</source>
        <translation>Исправить сведения</translation>
    </message>
    <message>
        <source>The data say</source>
        <translation>В данных</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>You saw</source>
        <translation>Вы видели</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Когда видели</translation>
    </message>
    <message>
        <source>the day on which you were told</source>
        <translation>день, когда вам это сказали</translation>
    </message>
    <message>
        <source>Seen where</source>
        <translation>Где видели</translation>
    </message>
    <message>
        <source>for example operator&apos;s shop, Almaty airport</source>
        <translation>например: салон оператора, аэропорт Алматы</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>Сохранить ответ</translation>
    </message>
    <message>
        <source>Keep the correction</source>
        <translation>Сохранить исправление</translation>
    </message>
    <message>
        <source>Back to the data&apos;s value</source>
        <translation>Вернуть из данных</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Yes, it works</source>
        <translation>Да, можно</translation>
    </message>
    <message>
        <source>No, it does not</source>
        <translation>Нет, нельзя</translation>
    </message>
    <message>
        <source>in your own words, as you saw or heard it</source>
        <translation>своими словами, как видели или слышали</translation>
    </message>
    <message>
        <source>as you dial it, for example *111#</source>
        <translation>так, как набираете, например *111#</translation>
    </message>
    <message>
        <source>with the country code, for example +7 700 000 0000</source>
        <translation>с кодом страны, например +7 700 000 0000</translation>
    </message>
    <message>
        <source>several are parted with commas</source>
        <translation>несколько разделяйте запятыми</translation>
    </message>
    <message>
        <source>for example 700, 701</source>
        <translation>например 700, 701</translation>
    </message>
    <message>
        <source>for example 401-00</source>
        <translation>например 401-00</translation>
    </message>
    <message>
        <source>from and to at Almaty, for example 00:00-03:00</source>
        <translation>от и до по Алматы, например 00:00-03:00</translation>
    </message>
    <message>
        <source>in tenge</source>
        <translation>в тенге</translation>
    </message>
    <message>
        <source>for example https://example.kz</source>
        <translation>например https://example.kz</translation>
    </message>
    <message>
        <source>for example name@example.kz</source>
        <translation>например name@example.kz</translation>
    </message>
</context>
<context>
    <name>OwnPlanChoice</name>
    <message>
        <source>choose…</source>
        <translation>выберите…</translation>
    </message>
    <message>
        <source>One of your plans</source>
        <translation>Один из ваших тарифов</translation>
    </message>
    <message>
        <source>its rules are copied into the form below</source>
        <translation>его правила переносятся в форму ниже</translation>
    </message>
</context>
<context>
    <name>PackChanges</name>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Станет</translation>
    </message>
    <message>
        <source>Source and day</source>
        <translation>Источник и день</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>Open a data pack</source>
        <translation>Открыть пакет данных</translation>
    </message>
    <message>
        <source>You see first what would change. Your own entries stay; one undo takes the pack back.</source>
        <translation>Сначала видно, что изменится. Ваши записи остаются; одна отмена возвращает всё назад.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>a file that ends in .kzpack</source>
        <translation>файл с окончанием .kzpack</translation>
    </message>
    <message>
        <source>Looking the pack through</source>
        <translation>Пакет просматривается</translation>
    </message>
    <message>
        <source>Filter the changes</source>
        <translation>Отобрать изменения</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <source>Your corrections that the pack touches</source>
        <translation>Ваши исправления, которых касается пакет</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>No change holds these words</source>
        <translation>Ни одно изменение не содержит этих слов</translation>
    </message>
    <message>
        <source>Clear the filter to see all of them.</source>
        <translation>Очистите отбор, чтобы увидеть все.</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>Ничего не изменится</translation>
    </message>
    <message>
        <source>No pack is open</source>
        <translation>Пакет не открыт</translation>
    </message>
    <message>
        <source>Choose a file, or drop one on the window.</source>
        <translation>Выберите файл или перетащите его на окно.</translation>
    </message>
    <message>
        <source>Made on {0}</source>
        <translation>Составлен {0}</translation>
    </message>
    <message>
        <source>a country that is new here</source>
        <translation>новая здесь страна</translation>
    </message>
    <message>
        <source>in force now: {0}</source>
        <translation>сейчас действует: {0}</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more SIM(s)</source>
        <translation>
            <numerusform>… и ещё %n SIM</numerusform>
            <numerusform>… и ещё %n SIM</numerusform>
            <numerusform>… и ещё %n SIM</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackageRow</name>
    <message>
        <source>Package</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Remove this package</source>
        <translation>Убрать этот пакет</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
</context>
<context>
    <name>PackageRows</name>
    <message>
        <source>Add a package with its own validity</source>
        <translation>Добавить пакет со своим сроком</translation>
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
        <translation>Минуты</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Bonus money</source>
        <translation>Бонусные деньги</translation>
    </message>
    <message>
        <source>{package}: {left}, until {day}</source>
        <translation>{package}: {left}, до {day}</translation>
    </message>
    <message>
        <source>{package}: {left}, over since {day}</source>
        <translation>{package}: {left}, истёк {day}</translation>
    </message>
    <message>
        <source>{package}: {left}, end not known</source>
        <translation>{package}: {left}, срок неизвестен</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Start a top-up</source>
        <translation>Начать пополнение</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation>Запереть сейф</translation>
    </message>
    <message>
        <source>Hide amounts</source>
        <translation>Скрыть суммы</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Светлая или тёмная тема</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Экспорт в CSV…</translation>
    </message>
    <message>
        <source>Import from CSV…</source>
        <translation>Импорт из CSV…</translation>
    </message>
    <message>
        <source>When the vault locks…</source>
        <translation>Когда сейф запирается…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Emergency numbers and embassies</source>
        <translation>Экстренные номера и посольства</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Напоминания</translation>
    </message>
    <message>
        <source>After the trip: keep or let go…</source>
        <translation>После поездки: сохранить номер или отказаться…</translation>
    </message>
    <message>
        <source>SIMs put away…</source>
        <translation>SIM-карты в архиве…</translation>
    </message>
</context>
<context>
    <name>PaletteBox</name>
    <message>
        <source>Tabs, SIMs, operators, codes, guide…</source>
        <translation>Вкладки, SIM-карты, операторы, коды, справочник…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>PaperOut</name>
    <message>
        <source>Language of the sheet</source>
        <translation>Язык листа</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Сохранено: {0}</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Отправлено на принтер</translation>
    </message>
</context>
<context>
    <name>PasswordBanner</name>
    <message>
        <source>Do you still know the vault password?</source>
        <translation>Вы ещё помните пароль сейфа?</translation>
    </message>
    <message>
        <source>Typing it once on the second day keeps it in mind.</source>
        <translation>Если ввести его на второй день, он запомнится.</translation>
    </message>
    <message>
        <source>Type it now…</source>
        <translation>Ввести сейчас…</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Завтра</translation>
    </message>
    <message>
        <source>Right. You will not be asked again.</source>
        <translation>Верно. Больше спрашивать не будем.</translation>
    </message>
</context>
<context>
    <name>PasswordCheckDialog</name>
    <message>
        <source>Vault password</source>
        <translation>Пароль сейфа</translation>
    </message>
    <message>
        <source>Do you still know it?</source>
        <translation>Вы его ещё помните?</translation>
    </message>
    <message>
        <source>Type the vault password once more. It is only tried; nothing is opened or changed.</source>
        <translation>Введите пароль сейфа ещё раз. Он только проверяется; ничего не открывается и не меняется.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Проверить</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Present password</source>
        <translation>Нынешний пароль</translation>
    </message>
    <message>
        <source>There is no way back without this password: nobody can reset it, not even we. Write it down.</source>
        <translation>Без этого пароля данные не вернуть: сбросить его не может никто, даже мы. Запишите его.</translation>
    </message>
    <message>
        <source>Change the vault password</source>
        <translation>Сменить пароль сейфа</translation>
    </message>
    <message>
        <source>Only the lock changes: what is sealed stays sealed, and the recovery key stays valid.</source>
        <translation>Меняется только замок: содержимое остаётся зашифрованным, ключ восстановления действует.</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Сменить пароль</translation>
    </message>
</context>
<context>
    <name>PendingBanner</name>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>A top-up of {0} awaits its result</source>
        <translation>Пополнение «{0}» ждёт результата</translation>
    </message>
    <message>
        <source>A top-up of {0} with {1} awaits its result</source>
        <translation>Пополнение «{0}» на {1} ждёт результата</translation>
    </message>
    <message>
        <source>Did it arrive?</source>
        <translation>Деньги пришли?</translation>
    </message>
    <message>
        <source>Read the balance before you pay a second time. You went to pay {0}.</source>
        <translation>Прежде чем платить второй раз, проверьте баланс. Вы ушли платить {0}.</translation>
    </message>
    <message>
        <source>You went to pay {0}.</source>
        <translation>Вы ушли платить {0}.</translation>
    </message>
</context>
<context>
    <name>PhoneView</name>
    <message>
        <source>Will my phone work?</source>
        <translation>Будет ли работать мой телефон?</translation>
    </message>
    <message>
        <source>Type the bands that the phone&apos;s settings, its box or its maker name. There is no list of models here: one model is sold with different bands.</source>
        <translation>Введите диапазоны, которые указаны в настройках, на коробке или у производителя. Списка моделей здесь нет: одна модель продаётся с разными диапазонами.</translation>
    </message>
    <message>
        <source>Bands of the phone</source>
        <translation>Диапазоны телефона</translation>
    </message>
    <message>
        <source>for example: GSM 900/1800; WCDMA B1/B8; LTE B1/B3/B7/B20; NR n78</source>
        <translation>например: GSM 900/1800; WCDMA B1/B8; LTE B1/B3/B7/B20; NR n78</translation>
    </message>
    <message>
        <source>Bands used in Kazakhstan</source>
        <translation>Диапазоны, используемые в Казахстане</translation>
    </message>
    <message>
        <source>Or tick the bands known to be used here:</source>
        <translation>Или отметьте диапазоны, которые здесь точно используются:</translation>
    </message>
    <message>
        <source>What will work, by operator</source>
        <translation>Что будет работать, по операторам</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Bands without 2G, 3G, 4G or 5G before them were read as 4G (LTE).</source>
        <translation>Диапазоны без 2G, 3G, 4G или 5G перед ними поняты как 4G (LTE).</translation>
    </message>
</context>
<context>
    <name>PhotoDesk</name>
    <message>
        <source>Remove this from the vault: {0}?</source>
        <translation>Удалить из сейфа: {0}?</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Вернуть будет нельзя.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>{0}: removed</source>
        <translation>{0}: удалено</translation>
    </message>
    <message>
        <source>{0}: saved, sealed</source>
        <translation>{0}: сохранено и зашифровано</translation>
    </message>
</context>
<context>
    <name>PhotoRow</name>
    <message>
        <source>kept, sealed</source>
        <translation>хранится, зашифровано</translation>
    </message>
    <message>
        <source>nothing kept yet</source>
        <translation>пока ничего</translation>
    </message>
    <message>
        <source>PNG, JPEG, WebP or BMP; made small, and place and time are taken out.</source>
        <translation>PNG, JPEG, WebP или BMP; уменьшается, место и время съёмки убираются.</translation>
    </message>
    <message>
        <source>Look at it: {0}</source>
        <translation>Посмотреть: {0}</translation>
    </message>
    <message>
        <source>Remove: {0}</source>
        <translation>Удалить: {0}</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Replace: {0}</source>
        <translation>Заменить: {0}</translation>
    </message>
    <message>
        <source>Add: {0}</source>
        <translation>Добавить: {0}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancel: {0}</source>
        <translation>Отменить: {0}</translation>
    </message>
    <message>
        <source>Preparing the photo</source>
        <translation>Фото подготавливается</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message>
        <source>Photo of the card, front</source>
        <translation>Фото карты, лицевая сторона</translation>
    </message>
    <message>
        <source>Photo of the card, back</source>
        <translation>Фото карты, оборот</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Space: fitted or full size. Arrow keys: push it around. Esc: close.</source>
        <translation>Пробел: по размеру окна или в полный размер. Стрелки: сдвинуть. Esc: закрыть.</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>По размеру окна</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Полный размер</translation>
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
        <translation>Абонентская плата</translation>
    </message>
    <message>
        <source>It is taken</source>
        <translation>Списывается</translation>
    </message>
    <message>
        <source>Next plan charge on</source>
        <translation>Следующее списание</translation>
    </message>
    <message>
        <source>taken in the first hours of that day, Almaty time</source>
        <translation>в первые часы этого дня по времени Алматы</translation>
    </message>
    <message>
        <source>What else the shop told you</source>
        <translation>Что ещё вам сказали в салоне</translation>
    </message>
    <message>
        <source>What stays “not known” is never guessed: the program says what to ask.</source>
        <translation>Что осталось «неизвестно», не угадывается: программа скажет, о чём спросить.</translation>
    </message>
    <message>
        <source>Filled in from history, not from a price list: ask whether it still holds. {0}</source>
        <translation>Заполнено по истории, это не прейскурант: спросите, действует ли ещё. {0}</translation>
    </message>
    <message>
        <source>Start from an old plan</source>
        <translation>Начать со старого тарифа</translation>
    </message>
</context>
<context>
    <name>PlanRules</name>
    <message>
        <source>the last top-up</source>
        <translation>последнего пополнения</translation>
    </message>
    <message>
        <source>a fixed day of the month</source>
        <translation>твёрдого дня месяца</translation>
    </message>
    <message>
        <source>a fixed day of the week</source>
        <translation>твёрдого дня недели</translation>
    </message>
    <message>
        <source>every MB is paid for by itself</source>
        <translation>каждый МБ оплачивается отдельно</translation>
    </message>
    <message>
        <source>a daily package starts by itself</source>
        <translation>сам включается ежедневный пакет</translation>
    </message>
    <message>
        <source>the internet gets very slow</source>
        <translation>интернет становится очень медленным</translation>
    </message>
    <message>
        <source>the internet stops</source>
        <translation>интернет отключается</translation>
    </message>
    <message>
        <source>a top-up</source>
        <translation>пополнение</translation>
    </message>
    <message>
        <source>anything paid: a top-up, call, SMS or data</source>
        <translation>всё платное: пополнение, звонок, SMS или интернет</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>it is day 1</source>
        <translation>это день 1</translation>
    </message>
    <message>
        <source>counting starts the day after</source>
        <translation>счёт со следующего дня</translation>
    </message>
    <message>
        <source>with a fixed amount</source>
        <translation>с твёрдым объёмом</translation>
    </message>
    <message>
        <source>as “unlimited”: slower after a cap</source>
        <translation>как «безлимит»: после порога медленнее</translation>
    </message>
    <message>
        <source>Full speed up to</source>
        <translation>Полная скорость до</translation>
    </message>
    <message>
        <source>Data per charge</source>
        <translation>Интернет за одну плату</translation>
    </message>
    <message>
        <source>for example 10 GB or 500 MB; 0 is none</source>
        <translation>например 10&#xa0;ГБ или 500&#xa0;МБ; 0 — нет</translation>
    </message>
    <message>
        <source>One such day</source>
        <translation>Один такой день</translation>
    </message>
    <message>
        <source>any day on which it is charged</source>
        <translation>любой день списания</translation>
    </message>
    <message>
        <source>Last renewed on</source>
        <translation>Последнее продление</translation>
    </message>
    <message>
        <source>leave empty: the last top-up of the ledger counts</source>
        <translation>оставьте пустым: считается последнее пополнение в журнале</translation>
    </message>
    <message>
        <source>Activated or renewed on</source>
        <translation>Подключён или продлён</translation>
    </message>
    <message>
        <source>When the charge is taken</source>
        <translation>Когда списывается плата</translation>
    </message>
    <message>
        <source>If the balance cannot pay the charge</source>
        <translation>Если на плату не хватает денег</translation>
    </message>
    <message>
        <source>What one charge gives</source>
        <translation>Что даёт одна плата</translation>
    </message>
    <message>
        <source>The number and the card</source>
        <translation>Номер и карта</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Считается от</translation>
    </message>
    <message>
        <source>That day itself</source>
        <translation>Сам этот день</translation>
    </message>
    <message>
        <source>not known counts as day 1: the earlier end</source>
        <translation>если неизвестно, это день 1: конец раньше</translation>
    </message>
    <message>
        <source>Charging begins at</source>
        <translation>Списание начинается в</translation>
    </message>
    <message>
        <source>Almaty time; not known counts as midnight</source>
        <translation>время Алматы; если неизвестно — полночь</translation>
    </message>
    <message>
        <source>Charging is over by</source>
        <translation>Списание закончится к</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Тогда</translation>
    </message>
    <message>
        <source>The daily package costs</source>
        <translation>Ежедневный пакет стоит</translation>
    </message>
    <message>
        <source>in tenge a day</source>
        <translation>в тенге за день</translation>
    </message>
    <message>
        <source>One MB costs without the plan</source>
        <translation>Один МБ без тарифа стоит</translation>
    </message>
    <message>
        <source>Speed then</source>
        <translation>Скорость тогда</translation>
    </message>
    <message>
        <source>in kbit/s</source>
        <translation>в кбит/с</translation>
    </message>
    <message>
        <source>The SIM is suspended after</source>
        <translation>SIM-карту приостановят через</translation>
    </message>
    <message>
        <source>days without a paid charge</source>
        <translation>дней без списанной платы</translation>
    </message>
    <message>
        <source>Data are sold</source>
        <translation>Интернет продаётся</translation>
    </message>
    <message>
        <source>Speed after the cap</source>
        <translation>Скорость после порога</translation>
    </message>
    <message>
        <source>Minutes per charge</source>
        <translation>Минут за одну плату</translation>
    </message>
    <message>
        <source>0 is none</source>
        <translation>0 — нет</translation>
    </message>
    <message>
        <source>SMS per charge</source>
        <translation>SMS за одну плату</translation>
    </message>
    <message>
        <source>One MB after the data are used up</source>
        <translation>Один МБ сверх пакета</translation>
    </message>
    <message>
        <source>0 where the internet just stops</source>
        <translation>0, если интернет просто отключается</translation>
    </message>
    <message>
        <source>What is left goes into the next cycle</source>
        <translation>Остаток переходит дальше</translation>
    </message>
    <message>
        <source>The phone may share its internet</source>
        <translation>Телефону можно раздавать интернет</translation>
    </message>
    <message>
        <source>The number is taken away after</source>
        <translation>Номер заберут через</translation>
    </message>
    <message>
        <source>days of not being used; ask for it when you buy</source>
        <translation>дней простоя; спросите при покупке</translation>
    </message>
    <message>
        <source>What counts as use</source>
        <translation>Что считается использованием</translation>
    </message>
    <message>
        <source>not known counts as a top-up only</source>
        <translation>если неизвестно — только пополнение</translation>
    </message>
    <message>
        <source>The card itself cost</source>
        <translation>Сама карта стоила</translation>
    </message>
    <message>
        <source>activation or renewal day</source>
        <translation>дня подключения или продления</translation>
    </message>
    <message>
        <source>not known — ask</source>
        <translation>неизвестно — спросите</translation>
    </message>
    <message>
        <source>the cap — ask after how many GB it gets slower</source>
        <translation>порог — спросите, после скольких ГБ медленнее</translation>
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
        <translation>один раз</translation>
    </message>
    <message>
        <source>“unlimited”, cap not known: ask</source>
        <translation>«безлимит», предел неизвестен: спросите</translation>
    </message>
    <message>
        <source>“unlimited”, slow after {0}</source>
        <translation>«безлимит», после {0} медленно</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>без интернета</translation>
    </message>
    <message>
        <source>yours, closed</source>
        <translation>ваш, закрыт</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>ваш</translation>
    </message>
    <message>
        <source>You saw it, the day is not known</source>
        <translation>Вы его видели, день неизвестен</translation>
    </message>
    <message>
        <source>You saw it on {0} ({1})</source>
        <translation>Вы видели его {0} ({1})</translation>
    </message>
    <message>
        <source>was {0}</source>
        <translation>было {0}</translation>
    </message>
    <message>
        <source>history, {0}</source>
        <translation>история, {0}</translation>
    </message>
    <message>
        <source>price not known — ask</source>
        <translation>цена неизвестна — спросите</translation>
    </message>
    <message>
        <source>not known — ask</source>
        <translation>неизвестно — спросите</translation>
    </message>
</context>
<context>
    <name>PlanVerdict</name>
    <message>
        <source>What the channel keeps is in no sum here.</source>
        <translation>Комиссия способа оплаты нигде не учтена.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>За</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Против</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Спросите</translation>
    </message>
    <message>
        <source>What would turn it over</source>
        <translation>Что изменит порядок</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>К сведению</translation>
    </message>
</context>
<context>
    <name>PlansView</name>
    <message>
        <source>Plans</source>
        <translation>Тарифы</translation>
    </message>
    <message>
        <source>Prices of the past are history, never today&apos;s: write down what you are offered.</source>
        <translation>Прошлые цены — история, а не сегодняшние: запишите то, что предлагают вам.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ваши</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Write down a plan</source>
        <translation>Записать тариф</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Begin from this one</source>
        <translation>Начать с этого</translation>
    </message>
    <message>
        <source>No plan of yours yet</source>
        <translation>Ваших тарифов пока нет</translation>
    </message>
    <message>
        <source>Ask at the counter what is sold today, and write it down here: then trips can be compared.</source>
        <translation>Спросите в салоне, что продают сегодня, и запишите здесь: тогда можно сравнивать.</translation>
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
        <translation>Цена</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Интернет</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Plan kept: {0}</source>
        <translation>Тариф сохранён: {0}</translation>
    </message>
    <message>
        <source>Plan changed</source>
        <translation>Тариф изменён</translation>
    </message>
    <message>
        <source>Plan removed: {0}</source>
        <translation>Тариф удалён: {0}</translation>
    </message>
</context>
<context>
    <name>PocketDialog</name>
    <message>
        <source>Pocket sheet</source>
        <translation>Карманный листок</translation>
    </message>
    <message>
        <source>Print the phone number, too</source>
        <translation>Печатать и номер телефона</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Сохранено как {0}</translation>
    </message>
    <message>
        <source>Whoever finds the sheet can read the number.</source>
        <translation>Кто найдёт листок, прочтёт номер.</translation>
    </message>
    <message>
        <source>Without it there is a line to write the number on by hand.</source>
        <translation>Без него на листке будет строка, чтобы вписать номер от руки.</translation>
    </message>
    <message>
        <source>One A4 sheet, two sides: amount, steps where nobody helps, sentences in Russian and Kazakh, codes and emergency numbers. Fold it and take it along.</source>
        <translation>Один лист A4 с двух сторон: сумма, шаги там, где никто не поможет, фразы на русском и казахском, коды и экстренные номера. Сложите и возьмите с собой.</translation>
    </message>
    <message>
        <source>The number is not known here: type it at step 2, or open the vault there. Without it there is a line to write it on by hand.</source>
        <translation>Номер здесь пока неизвестен: введите его на шаге 2 или откройте там сейф. Без него на листке есть строка, чтобы вписать номер от руки.</translation>
    </message>
</context>
<context>
    <name>PocketSheet</name>
    <message>
        <source>Top-up: {0}</source>
        <translation>Пополнение: {0}</translation>
    </message>
    <message>
        <source>Sentences to show</source>
        <translation>Фразы, которые можно показать</translation>
    </message>
    <message>
        <source>Pocket sheet</source>
        <translation>Карманный листок</translation>
    </message>
    <message>
        <source>Number to top up</source>
        <translation>Номер для пополнения</translation>
    </message>
    <message>
        <source>Codes of {0}; (?) = it may have changed</source>
        <translation>Коды {0}; (?) = код мог измениться</translation>
    </message>
    <message>
        <source>{0}: {1}. An Android phone dials it from this code.</source>
        <translation>{0}: {1}. Телефон Android набирает его по этому коду.</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>В экстренном случае</translation>
    </message>
    <message>
        <source>Codes from: {0}</source>
        <translation>Источники кодов: {0}</translation>
    </message>
    <message>
        <source>(written above)</source>
        <translation>(записан выше)</translation>
    </message>
    <message>
        <source>KZ Companion — no PIN or PUK stands on this sheet</source>
        <translation>KZ Companion — на этом листке нет PIN и PUK</translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>no way to go</source>
        <translation>никуда не идти</translation>
    </message>
    <message>
        <source>at any hour</source>
        <translation>в любое время</translation>
    </message>
    <message>
        <source>no speaking</source>
        <translation>без разговоров</translation>
    </message>
    <message>
        <source>Kazakh bank cards</source>
        <translation>казахстанские карты</translation>
    </message>
    <message>
        <source>takes cash</source>
        <translation>принимает наличные</translation>
    </message>
    <message>
        <source>works without internet</source>
        <translation>без интернета</translation>
    </message>
    <message>
        <source>a person helps</source>
        <translation>поможет человек</translation>
    </message>
    <message>
        <source>corrects mistakes</source>
        <translation>исправят ошибку</translation>
    </message>
    <message>
        <source>needs internet</source>
        <translation>нужен интернет</translation>
    </message>
    <message>
        <source>needs a card</source>
        <translation>нужна банковская карта</translation>
    </message>
    <message>
        <source>needs cash</source>
        <translation>нужны наличные</translation>
    </message>
    <message>
        <source>foreign cards not confirmed</source>
        <translation>иностранные карты не подтверждены</translation>
    </message>
    <message>
        <source>may be closed now</source>
        <translation>может быть закрыто</translation>
    </message>
    <message>
        <source>speaking needed: show the cards</source>
        <translation>надо объясниться: есть карточки</translation>
    </message>
    <message>
        <source>a menu to read</source>
        <translation>надо читать меню</translation>
    </message>
    <message>
        <source>ask the fee first</source>
        <translation>сначала спросите комиссию</translation>
    </message>
    <message>
        <source>may give no change</source>
        <translation>может не дать сдачи</translation>
    </message>
    <message>
        <source>no source confirms it</source>
        <translation>источником не подтверждено</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Begin anew and restore a backup?</source>
        <translation>Начать заново и восстановить копию?</translation>
    </message>
    <message>
        <source>The data that cannot be read are kept in the folder “quarantine”; nothing is deleted.</source>
        <translation>Нечитаемые данные останутся в папке «quarantine»; ничего не удаляется.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Начать заново</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>firm</source>
        <translation>надёжно</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>вероятно</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>ненадёжно</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>свежее</translation>
    </message>
    <message>
        <source>ageing</source>
        <translation>стареет</translation>
    </message>
    <message>
        <source>old</source>
        <translation>давнее</translation>
    </message>
    <message>
        <source>over half a year old</source>
        <translation>старше полугода</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>searched for, nothing found</source>
        <translation>искали, не нашли</translation>
    </message>
    <message>
        <source>our own wording</source>
        <translation>наша формулировка</translation>
    </message>
    <message>
        <source>no date given</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>{date} or later</source>
        <translation>{date} или позже</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>seen by you</source>
        <translation>видели вы</translation>
    </message>
    <message>
        <source>seen by you: {place}</source>
        <translation>видели вы: {place}</translation>
    </message>
    <message>
        <source>not known — ask</source>
        <translation>неизвестно — спросите</translation>
    </message>
</context>
<context>
    <name>QrDialog</name>
    <message>
        <source>Codes for the phone</source>
        <translation>Коды для телефона</translation>
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
        <translation>Взять с собой</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Напоминание</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>Questions for the counter</source>
        <translation>Вопросы для салона</translation>
    </message>
    <message>
        <source>Made on {0}. Write each answer down with day and place.</source>
        <translation>Составлено {0}. Записывайте каждый ответ с днём и местом.</translation>
    </message>
    <message>
        <source>Day and place</source>
        <translation>День и место</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>For the clerk, in Russian and Kazakh</source>
        <translation>Для продавца, по-русски и по-казахски</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>KZ Companion: answers become dated corrections in the Operators tab</source>
        <translation>KZ Companion: ответы становятся датированными исправлениями на вкладке «Операторы»</translation>
    </message>
</context>
<context>
    <name>QuickLog</name>
    <message>
        <source>Balance read</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Top-up paid</source>
        <translation>Пополнение</translation>
    </message>
    <message>
        <source>SIM</source>
        <translation>SIM-карта</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Log a top-up</source>
        <translation>Записать пополнение</translation>
    </message>
    <message>
        <source>Log a balance</source>
        <translation>Записать баланс</translation>
    </message>
    <message>
        <source>Balance after it (if read)</source>
        <translation>Новый баланс</translation>
    </message>
    <message>
        <source>Balance shown</source>
        <translation>Баланс на экране</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Уплачено</translation>
    </message>
</context>
<context>
    <name>QuickPinDialog</name>
    <message>
        <source>PIN, four to eight digits</source>
        <translation>PIN, от четырёх до восьми цифр</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Тот же PIN ещё раз</translation>
    </message>
    <message>
        <source>Switch quick unlock off</source>
        <translation>Выключить быструю разблокировку</translation>
    </message>
    <message>
        <source>Quick unlock with a PIN</source>
        <translation>Быстрая разблокировка по PIN</translation>
    </message>
    <message>
        <source>After a lock the PIN opens the vault; three wrong ones, eight hours or quitting end that, and the password is asked for. It is kept in memory only. It does not protect from somebody who can read this computer&apos;s memory.</source>
        <translation>После блокировки сейф открывает PIN; три неверных PIN, восемь часов или выход из программы это отменяют, и нужен пароль. Хранится он только в памяти. От того, кто может читать память этого компьютера, он не защищает.</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Задать PIN</translation>
    </message>
    <message>
        <source>The two differ. Type the same PIN twice.</source>
        <translation>PIN различаются. Введите дважды один и тот же.</translation>
    </message>
</context>
<context>
    <name>ReadOnlyBanner</name>
    <message>
        <source>You can look at your data, but nothing can be saved now</source>
        <translation>Данные можно смотреть, но сохранить сейчас ничего нельзя</translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>Check operator, number and balance</source>
        <translation>Проверьте оператора, номер и баланс</translation>
    </message>
    <message>
        <source>A payment goes to a number at an operator: both must be right.</source>
        <translation>Платёж идёт оператору на номер: верным должно быть и то и другое.</translation>
    </message>
    <message>
        <source>The number and its operator</source>
        <translation>Номер и его оператор</translation>
    </message>
    <message>
        <source>Operator that serves this number now</source>
        <translation>Оператор, который обслуживает номер сейчас</translation>
    </message>
    <message>
        <source>I have the mobile number at hand: 10 digits after +7. Not the IMSI, ICCID or PIN.</source>
        <translation>Номер телефона под рукой: 10 цифр после +7. Не IMSI, не ICCID и не PIN.</translation>
    </message>
    <message>
        <source>Yes, {0} serves this number now</source>
        <translation>Да, сейчас номер обслуживает {0}</translation>
    </message>
    <message>
        <source>Yes, this operator serves the number now</source>
        <translation>Да, этот оператор обслуживает номер сейчас</translation>
    </message>
    <message>
        <source>A number keeps its prefix when it moves to another operator: the prefix is only a hint.</source>
        <translation>Номер сохраняет префикс и у другого оператора: префикс — лишь подсказка.</translation>
    </message>
    <message>
        <source>Not sure? Dial {0} on this SIM: free of charge.</source>
        <translation>Не уверены? Наберите {0} с этой SIM-карты: это бесплатно.</translation>
    </message>
    <message>
        <source>The phone finds the network with this SIM (bars at the top of its screen).</source>
        <translation>Телефон с этой SIM-картой видит сеть (полоски вверху экрана).</translation>
    </message>
    <message>
        <source>Bands: {0}.</source>
        <translation>Диапазоны: {0}.</translation>
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
        <translation>Фото чека</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Add a photo of the receipt</source>
        <translation>Добавить фото чека</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Paste a photo of the receipt</source>
        <translation>Вставить фото чека</translation>
    </message>
    <message>
        <source>Look at the photo of the receipt</source>
        <translation>Открыть фото чека</translation>
    </message>
    <message>
        <source>Remove the photo of the receipt</source>
        <translation>Удалить фото чека</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Preparing the photo</source>
        <translation>Фото подготавливается</translation>
    </message>
    <message>
        <source>A receipt shows numbers, so it is kept only in the vault, and there is none yet. Make one in the Vault tab: choose a password there.</source>
        <translation>На чеке видны номера, поэтому его фото хранится только в сейфе, а сейфа ещё нет. Создайте его на вкладке «Сейф»: придумайте там пароль.</translation>
    </message>
    <message>
        <source>Kept, sealed.</source>
        <translation>Хранится в сейфе.</translation>
    </message>
    <message>
        <source>Unlock the vault to add a photo.</source>
        <translation>Откройте сейф, чтобы добавить фото.</translation>
    </message>
    <message>
        <source>Kept, sealed; a new one takes its place.</source>
        <translation>Хранится в сейфе; новое заменит его.</translation>
    </message>
    <message>
        <source>Choose a file, paste a picture, or drop one here. Place and time are taken out.</source>
        <translation>Выберите файл, вставьте картинку или перетащите её сюда. Место и время из неё удаляются.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard. Copy one first, or choose a file.</source>
        <translation>В буфере нет картинки. Сначала скопируйте её или выберите файл.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Vault password</source>
        <translation>Пароль сейфа</translation>
    </message>
    <message>
        <source>A second, random key that opens the vault when the password is forgotten. It is shown once, for paper.</source>
        <translation>Второй, случайный ключ, который откроет сейф, если пароль забыт. Он показывается один раз, для бумаги.</translation>
    </message>
    <message>
        <source>There is one already: a new one makes the earlier sheet worthless.</source>
        <translation>Один уже есть: новый сделает прежний лист бесполезным.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Ключ восстановления</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Создать ключ</translation>
    </message>
    <message>
        <source>This key is not kept anywhere. When you close this window, only your sheet has it.</source>
        <translation>Этот ключ нигде не хранится. Когда вы закроете окно, он останется только на вашем листе.</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Ключ на бумаге</translation>
    </message>
    <message>
        <source>Best is paper. A PDF lies on a disk where it can be copied unseen: print it and delete it. A shared printer may keep what it printed.</source>
        <translation>Лучше всего бумага. PDF лежит на диске, где его могут незаметно скопировать: напечатайте и удалите его. Общий принтер может сохранить напечатанное.</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Показать ключ</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>Restore a backup…</source>
        <translation>Восстановить копию…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
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
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show {0}</source>
        <translation>Показать {0}</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Завтра</translation>
    </message>
    <message>
        <source>Remind me tomorrow: {0}</source>
        <translation>Напомнить завтра: {0}</translation>
    </message>
    <message>
        <source>Remind me tomorrow</source>
        <translation>Напомнить завтра</translation>
    </message>
    <message>
        <source>You are reminded again tomorrow</source>
        <translation>Завтра напомним снова</translation>
    </message>
</context>
<context>
    <name>RemindersDialog</name>
    <message>
        <source>Reminders for the phone</source>
        <translation>Напоминания для телефона</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Напоминания</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для</translation>
    </message>
    <message>
        <source>Keep running in the tray when the window is closed</source>
        <translation>При закрытии окна оставаться в области уведомлений</translation>
    </message>
    <message>
        <source>Tell me once when I log in to this computer</source>
        <translation>Сообщать один раз при входе в систему на этом компьютере</translation>
    </message>
    <message>
        <source>Where something is due, one notification is shown; the program does not stay open.</source>
        <translation>Если что-то пора сделать, появится одно уведомление; программа после этого закроется.</translation>
    </message>
    <message>
        <source>For the calendar of the phone</source>
        <translation>Для календаря телефона</translation>
    </message>
    <message>
        <source>The phone rings when this laptop sleeps. Many phones send their calendar to a server, so that names and amounts are left out unless you want them.</source>
        <translation>Телефон напомнит, когда ноутбук спит. Многие телефоны отправляют календарь на сервер, поэтому имена и суммы указываются, только если вы этого хотите.</translation>
    </message>
    <message>
        <source>Name the SIMs</source>
        <translation>Указывать названия SIM-карт</translation>
    </message>
    <message>
        <source>Tell the amounts</source>
        <translation>Указывать суммы</translation>
    </message>
    <message>
        <source>Save as a file (.ics)…</source>
        <translation>Сохранить в файл (.ics)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>every SIM</source>
        <translation>всех SIM-карт</translation>
    </message>
    <message>
        <source>A notification comes when a lead is reached. Quit with Ctrl+Q or from the icon&apos;s menu.</source>
        <translation>В день напоминания появится уведомление. Выход — Ctrl+Q или меню значка.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so that closing the window always quits.</source>
        <translation>На этом рабочем столе нет области уведомлений: закрытие окна всегда завершает программу.</translation>
    </message>
    <message>
        <source>Also on the last day, and when it is overdue.</source>
        <translation>А также в последний день и после срока.</translation>
    </message>
    <message>
        <source>Empty: as for every SIM ({0}).</source>
        <translation>Пусто: как для всех SIM-карт ({0}).</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>За сколько дней</translation>
    </message>
</context>
<context>
    <name>RenewTab</name>
    <message>
        <source>No SIM to top up yet</source>
        <translation>Пополнять пока нечего</translation>
    </message>
    <message>
        <source>Add the SIM you use: a nickname and its operator are enough.</source>
        <translation>Добавьте свою SIM-карту: хватит названия и оператора.</translation>
    </message>
    <message>
        <source>Add a SIM</source>
        <translation>Добавить SIM-карту</translation>
    </message>
    <message>
        <source>Kept as pending. Come back and say whether it arrived.</source>
        <translation>Сохранено. Когда вернётесь, укажите итог.</translation>
    </message>
    <message>
        <source>Forget this top-up?</source>
        <translation>Забыть это пополнение?</translation>
    </message>
    <message>
        <source>Money may be under way. Without it the program cannot warn you of paying twice.</source>
        <translation>Деньги могут быть в пути. Без этой отметки программа не предупредит о двойной оплате.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>{0}: discarded</source>
        <translation>{0}: отменено</translation>
    </message>
    <message>
        <source>Written into the ledger</source>
        <translation>Записано в журнал</translation>
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
        <translation>Подготовка</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Where to pay</source>
        <translation>Где платить</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Did it arrive?</source>
        <translation>Деньги пришли?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Top-up, SIM not chosen yet</source>
        <translation>Пополнение, SIM-карта не выбрана</translation>
    </message>
    <message>
        <source>Top-up of {name}</source>
        <translation>Пополнение «{name}»</translation>
    </message>
    <message>
        <source>Top-up of {name} (archived)</source>
        <translation>Пополнение «{name}» (в архиве)</translation>
    </message>
    <message>
        <source>Paused at step {number}, {title}, {ago}</source>
        <translation>Остановлено на шаге {number} «{title}», {ago}</translation>
    </message>
    <message>
        <source>You went to pay {ago}. Did it arrive?</source>
        <translation>Вы ушли платить {ago}. Деньги пришли?</translation>
    </message>
    <message>
        <source>Not there yet. Next look: {moment} (Almaty)</source>
        <translation>Денег ещё нет. Проверить снова: {moment} (Алматы)</translation>
    </message>
    <message>
        <source>Not known whether it arrived: read the balance before paying again</source>
        <translation>Неизвестно, пришли ли деньги: проверьте баланс, прежде чем платить снова</translation>
    </message>
    <message>
        <source>It failed. Try another way, or give it up</source>
        <translation>Не удалось. Попробуйте другой способ или откажитесь</translation>
    </message>
</context>
<context>
    <name>RenewalWizard</name>
    <message>
        <source>Steps of the top-up</source>
        <translation>Шаги пополнения</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
</context>
<context>
    <name>RenewedQuestion</name>
    <message>
        <source>You topped up on {0}. Was the plan renewed?</source>
        <translation>Вы пополнили {0} — тариф продлён?</translation>
    </message>
    <message>
        <source>Yes, on {0}</source>
        <translation>Да, {0}</translation>
    </message>
    <message>
        <source>On another day</source>
        <translation>В другой день</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>Replies</name>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Bonus money</source>
        <translation>Бонусные деньги</translation>
    </message>
    <message>
        <source>Amount paid in</source>
        <translation>Сумма пополнения</translation>
    </message>
    <message>
        <source>Fee of the payment</source>
        <translation>Комиссия за платёж</translation>
    </message>
    <message>
        <source>Charge or price</source>
        <translation>Списание или цена</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Долг</translation>
    </message>
    <message>
        <source>Data left</source>
        <translation>Остаток интернета</translation>
    </message>
    <message>
        <source>Size of the package</source>
        <translation>Размер пакета</translation>
    </message>
    <message>
        <source>Data used</source>
        <translation>Израсходовано интернета</translation>
    </message>
    <message>
        <source>Minutes left</source>
        <translation>Остаток минут</translation>
    </message>
    <message>
        <source>SMS left</source>
        <translation>Остаток SMS</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Day of the next charge</source>
        <translation>День следующего списания</translation>
    </message>
    <message>
        <source>Day of the message</source>
        <translation>День сообщения</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Что-то другое</translation>
    </message>
    <message>
        <source>no known word says what it is</source>
        <translation>рядом нет знакомого слова, что это</translation>
    </message>
    <message>
        <source>the words beside it say different things</source>
        <translation>слова рядом говорят о разном</translation>
    </message>
    <message>
        <source>an unknown word stands beside it</source>
        <translation>рядом стоит незнакомое слово</translation>
    </message>
    <message>
        <source>the sentence may speak of a condition or a request</source>
        <translation>в предложении может быть условие или просьба</translation>
    </message>
    <message>
        <source>the figures can be read in two ways</source>
        <translation>цифры можно прочитать двояко</translation>
    </message>
    <message>
        <source>the dash before it may be a minus</source>
        <translation>тире перед числом может быть минусом</translation>
    </message>
    <message>
        <source>no currency stands beside it</source>
        <translation>рядом нет валюты</translation>
    </message>
    <message>
        <source>another year may be meant</source>
        <translation>может иметься в виду другой год</translation>
    </message>
    <message>
        <source>the text holds hidden characters</source>
        <translation>в тексте есть скрытые символы</translation>
    </message>
</context>
<context>
    <name>ReplyBox</name>
    <message>
        <source>The operator&apos;s SMS or USSD reply</source>
        <translation>SMS или USSD-ответ оператора</translation>
    </message>
    <message>
        <source>Phone numbers in it are not kept: their digits become dots.</source>
        <translation>Номера телефонов не сохраняются: их цифры станут точками.</translation>
    </message>
    <message>
        <source>Paste it here (Ctrl+V), in Russian, Kazakh or English</source>
        <translation>Вставьте сюда (Ctrl+V): на русском, казахском или английском</translation>
    </message>
    <message>
        <source>Remember my corrections for replies of this form</source>
        <translation>Запомнить мои исправления для таких же ответов</translation>
    </message>
    <message>
        <source>Forget what I taught</source>
        <translation>Забыть мои исправления</translation>
    </message>
    <message>
        <source>Read as you corrected it before.</source>
        <translation>Прочитано по вашему прежнему исправлению.</translation>
    </message>
    <message>
        <source>No amount, data or date was found in it. Type what it says into the fields.</source>
        <translation>В нём не найдено ни суммы, ни объёма интернета, ни даты. Введите то, что в нём сказано, в поля.</translation>
    </message>
    <message>
        <source>Tick what is right; correct at the right what is not.</source>
        <translation>Отметьте верное; неверное исправьте справа.</translation>
    </message>
    <message>
        <source>Several packages: the ticked ones are added up, and kept one by one as well.</source>
        <translation>Пакетов несколько: отмеченные складываются и хранятся также по одному.</translation>
    </message>
</context>
<context>
    <name>ReplyButton</name>
    <message>
        <source>Paste reply</source>
        <translation>Вставить ответ</translation>
    </message>
    <message>
        <source>Paste the operator&apos;s SMS or USSD reply</source>
        <translation>Вставить SMS или USSD-ответ оператора</translation>
    </message>
</context>
<context>
    <name>ReplyDialog</name>
    <message>
        <source>Paste the operator&apos;s reply</source>
        <translation>Вставить ответ оператора</translation>
    </message>
    <message>
        <source>Fill in what is ticked</source>
        <translation>Заполнить отмеченным</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ReplyRow</name>
    <message>
        <source>Use {0}</source>
        <translation>Использовать: {0}</translation>
    </message>
    <message>
        <source>What {0} is</source>
        <translation>Что такое {0}</translation>
    </message>
    <message>
        <source>Corrected by you.</source>
        <translation>Исправлено вами.</translation>
    </message>
    <message>
        <source>As you corrected it before.</source>
        <translation>Как вы исправили раньше.</translation>
    </message>
    <message>
        <source>Sure.</source>
        <translation>Точно.</translation>
    </message>
    <message>
        <source>Not sure: {0}.</source>
        <translation>Не точно: {0}.</translation>
    </message>
    <message>
        <source>No year is written; the nearest one was taken.</source>
        <translation>Год не указан; взят ближайший.</translation>
    </message>
    <message>
        <source>Only for reading here.</source>
        <translation>Здесь только для чтения.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановление из копии</translation>
    </message>
    <message>
        <source>You see first what would happen. What is here now is kept in a file.</source>
        <translation>Сначала видно, что произойдёт. Нынешние данные сохранятся в файле.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>a file that ends in .kzbackup</source>
        <translation>файл с окончанием .kzbackup</translation>
    </message>
    <message>
        <source>Password of the backup</source>
        <translation>Пароль копии</translation>
    </message>
    <message>
        <source>the vault password that was in use when it was made</source>
        <translation>пароль сейфа, который действовал, когда её делали</translation>
    </message>
    <message>
        <source>Opening the backup</source>
        <translation>Копия открывается</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Что произойдёт</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Replace everything…</source>
        <translation>Заменить всё…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>If you merge</source>
        <translation>Если объединить</translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s) were changed on both</source>
        <translation>
            <numerusform>Ещё %n запись изменена и там, и тут</numerusform>
            <numerusform>Ещё %n записи изменены и там, и тут</numerusform>
            <numerusform>Ещё %n записей изменено и там, и тут</numerusform>
        </translation>
    </message>
    <message>
        <source>Made {0}: {1}</source>
        <translation>Сделана {0}: {1}</translation>
    </message>
    <message>
        <source>Replace everything here by this backup?</source>
        <translation>Заменить всё здесь этой копией?</translation>
    </message>
    <message>
        <source>What is here now is kept in a file, and Undo brings it back.</source>
        <translation>Нынешние данные сохранятся в файле, а «Отменить» вернёт их.</translation>
    </message>
    <message>
        <source>Replace everything</source>
        <translation>Заменить всё</translation>
    </message>
</context>
<context>
    <name>ResultForm</name>
    <message>
        <source>Amount paid</source>
        <translation>Уплачено</translation>
    </message>
    <message>
        <source>New balance</source>
        <translation>Новый баланс</translation>
    </message>
    <message>
        <source>as the SIM shows it now</source>
        <translation>как видно сейчас</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>for example 2026-12-25</source>
        <translation>например 25.12.2026</translation>
    </message>
    <message>
        <source>Fee kept by the channel</source>
        <translation>Удержанная комиссия</translation>
    </message>
    <message>
        <source>0 if there was none</source>
        <translation>0, если её не было</translation>
    </message>
    <message>
        <source>Data left</source>
        <translation>Остаток интернета</translation>
    </message>
    <message>
        <source>for example 8.6 GB</source>
        <translation>например 8,6&#xa0;ГБ</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Номер чека</translation>
    </message>
    <message>
        <source>from the slip</source>
        <translation>с чека</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
</context>
<context>
    <name>ResumePage</name>
    <message>
        <source>Not finished yet</source>
        <translation>Ещё не закончено</translation>
    </message>
    <message>
        <source>Top up a SIM, step by step</source>
        <translation>Пополните SIM-карту шаг за шагом</translation>
    </message>
    <message>
        <source>Five steps before you go, two when you are back. All is saved as you type.</source>
        <translation>Пять шагов до выхода, два — когда вернётесь. Всё сохраняется по мере ввода.</translation>
    </message>
    <message>
        <source>Get it right before paying</source>
        <translation>Проверьте до оплаты</translation>
    </message>
    <message>
        <source>The right operator, the right number, an amount that covers the plan.</source>
        <translation>Верный оператор, верный номер, сумма, которой хватит на тариф.</translation>
    </message>
    <message>
        <source>Pay without the language</source>
        <translation>Платите, не зная языка</translation>
    </message>
    <message>
        <source>A checklist for your operator, and sentences in Russian and Kazakh to show.</source>
        <translation>Список дел для вашего оператора и фразы по-русски и по-казахски, чтобы показать.</translation>
    </message>
    <message>
        <source>Know that it arrived</source>
        <translation>Убедитесь, что деньги пришли</translation>
    </message>
    <message>
        <source>One form writes balance, valid-until and fee into the tracker.</source>
        <translation>Одна форма внесёт в учёт баланс, срок действия и комиссию.</translation>
    </message>
    <message>
        <source>Start a top-up</source>
        <translation>Начать пополнение</translation>
    </message>
    <message>
        <source>Four ways to pay</source>
        <translation>Четыре способа оплаты</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отказаться</translation>
    </message>
    <message>
        <source>Say what happened</source>
        <translation>Указать итог</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>SampleBanner</name>
    <message>
        <source>Remove it and start</source>
        <translation>Убрать и начать</translation>
    </message>
    <message>
        <source>Sample data — nothing here is yours</source>
        <translation>Это примеры: ваших данных здесь нет</translation>
    </message>
    <message>
        <source>Try everything; your own data stay untouched.</source>
        <translation>Пробуйте всё: ваши данные не изменятся.</translation>
    </message>
</context>
<context>
    <name>SecretRow</name>
    <message>
        <source>nothing kept yet</source>
        <translation>пока ничего</translation>
    </message>
    <message>
        <source>Reveal: {0}</source>
        <translation>Показать: {0}</translation>
    </message>
    <message>
        <source>Hide: {0}</source>
        <translation>Скрыть: {0}</translation>
    </message>
    <message>
        <source>Copy: {0}</source>
        <translation>Копировать: {0}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Change: {0}</source>
        <translation>Изменить: {0}</translation>
    </message>
    <message>
        <source>Add: {0}</source>
        <translation>Добавить: {0}</translation>
    </message>
    <message>
        <source>What you type replaces what is kept.</source>
        <translation>Введённое заменит сохранённое.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Показать введённое</translation>
    </message>
    <message>
        <source>Dial view: {0}</source>
        <translation>Крупно по группам: {0}</translation>
    </message>
    <message>
        <source>In large digits, group by group (D)</source>
        <translation>Крупными цифрами, по группам (D)</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>Phone number</source>
        <translation>Номер телефона</translation>
    </message>
    <message>
        <source>ICCID (number on the card)</source>
        <translation>ICCID (номер на карте)</translation>
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
        <translation>Логин кабинета</translation>
    </message>
    <message>
        <source>Account password</source>
        <translation>Пароль кабинета</translation>
    </message>
    <message>
        <source>Secret note</source>
        <translation>Секретная заметка</translation>
    </message>
    <message>
        <source>What you top up: operator, this number, amount.</source>
        <translation>Его и пополняют: оператор, этот номер, сумма.</translation>
    </message>
    <message>
        <source>19 or 20 digits printed on the SIM; a shop asks for it.</source>
        <translation>19 или 20 цифр на SIM-карте; его спросят в салоне.</translation>
    </message>
    <message>
        <source>Internal identity; never needed for a top-up.</source>
        <translation>Внутренний номер; для пополнения не нужен.</translation>
    </message>
    <message>
        <source>Unlocks the SIM after switching on; never tops up.</source>
        <translation>Открывает SIM-карту после включения; для пополнения не нужен.</translation>
    </message>
    <message>
        <source>Unlocks the SIM after three wrong PINs.</source>
        <translation>Открывает SIM-карту после трёх неверных PIN.</translation>
    </message>
    <message>
        <source>For the operator&apos;s app or site.</source>
        <translation>Для приложения или сайта оператора.</translation>
    </message>
    <message>
        <source>Anything else about this SIM; sealed like the rest.</source>
        <translation>Всё прочее об этой SIM-карте; шифруется, как и остальное.</translation>
    </message>
    <message>
        <source>Invisible characters were dropped. Compare with the card.</source>
        <translation>Невидимые знаки убраны. Сверьте с картой.</translation>
    </message>
    <message>
        <source>The digits were turned into 0-9.</source>
        <translation>Цифры приведены к виду 0–9.</translation>
    </message>
    <message>
        <source>This is kept as typed, but a number was expected.</source>
        <translation>Сохранено как введено, но ожидалось число.</translation>
    </message>
    <message>
        <source>There is a space at an end; it is kept.</source>
        <translation>С краю есть пробел; он сохранён.</translation>
    </message>
    <message>
        <source>This is a code to dial, not a phone number.</source>
        <translation>Это код для набора, а не номер телефона.</translation>
    </message>
    <message>
        <source>Digits seem to be missing: +7 and ten digits are usual.</source>
        <translation>Похоже, не хватает цифр: обычно +7 и десять цифр.</translation>
    </message>
    <message>
        <source>There seem to be too many digits.</source>
        <translation>Похоже, цифр слишком много.</translation>
    </message>
    <message>
        <source>+7 9… is the number of a Russian SIM.</source>
        <translation>+7 9… — номер российской SIM-карты.</translation>
    </message>
    <message>
        <source>This number belongs to another country.</source>
        <translation>Это номер другой страны.</translation>
    </message>
    <message>
        <source>Not recognised as a Kazakh number: write +7 and ten digits.</source>
        <translation>Не похоже на номер Казахстана: введите +7 и десять цифр.</translation>
    </message>
    <message>
        <source>This is the number of a fixed line.</source>
        <translation>Это номер стационарного телефона.</translation>
    </message>
    <message>
        <source>No such number is known. Compare with the card.</source>
        <translation>Такого номера не бывает. Сверьте с картой.</translation>
    </message>
    <message>
        <source>An ICCID has 19 or 20 digits. Count again.</source>
        <translation>В ICCID 19 или 20 цифр. Пересчитайте.</translation>
    </message>
    <message>
        <source>The check digit does not fit: a digit may be mistyped. Some cards print none.</source>
        <translation>Контрольная цифра не сходится: возможна опечатка. На некоторых картах её нет.</translation>
    </message>
    <message>
        <source>An ICCID begins with 89.</source>
        <translation>ICCID начинается с 89.</translation>
    </message>
    <message>
        <source>The F at the end only fills up; leave it out.</source>
        <translation>F в конце — лишь заполнитель; не вводите её.</translation>
    </message>
    <message>
        <source>An IMSI has 15 digits, rarely 14.</source>
        <translation>В IMSI 15 цифр, редко 14.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits. Compare with the card.</source>
        <translation>В PIN от 4 до 8 цифр. Сверьте с картой.</translation>
    </message>
    <message>
        <source>A PUK has 8 digits. Compare with the card.</source>
        <translation>В PUK 8 цифр. Сверьте с картой.</translation>
    </message>
    <message>
        <source>This looks like a phone number.</source>
        <translation>Похоже на номер телефона.</translation>
    </message>
    <message>
        <source>This looks like the ICCID.</source>
        <translation>Похоже на ICCID.</translation>
    </message>
    <message>
        <source>This looks like an IMEI, the number of the phone, not of the SIM.</source>
        <translation>Похоже на IMEI — номер телефонного аппарата, а не SIM-карты.</translation>
    </message>
    <message>
        <source>This looks like the IMSI.</source>
        <translation>Похоже на IMSI.</translation>
    </message>
    <message>
        <source>This looks like an EID, the number of an eSIM chip.</source>
        <translation>Похоже на EID — номер чипа eSIM.</translation>
    </message>
    <message>
        <source>Eight digits: this looks like the PUK.</source>
        <translation>Восемь цифр: похоже на PUK.</translation>
    </message>
    <message>
        <source>Too short for a phone number: a PIN or PUK never tops up. +7 and ten digits are wanted.</source>
        <translation>Слишком коротко для номера: PIN и PUK для пополнения не нужны. Нужны +7 и десять цифр.</translation>
    </message>
</context>
<context>
    <name>SeenDialog</name>
    <message>
        <source>Somebody saw my password</source>
        <translation>Мой пароль кто-то видел</translation>
    </message>
    <message>
        <source>A new password and a new key: everything is sealed anew, older copies here are removed, the keyring and the earlier recovery sheet open it no more. Backups you made elsewhere still open with the old password: delete them. Change the SIM&apos;s PIN if it may have been read.</source>
        <translation>Новый пароль и новый ключ: всё шифруется заново, прежние копии здесь удаляются, связка ключей и прежний лист восстановления больше не открывают сейф. Резервные копии в других местах по-прежнему открывает старый пароль: удалите их. Смените PIN SIM-карты, если его могли прочесть.</translation>
    </message>
    <message>
        <source>Change password and key</source>
        <translation>Сменить пароль и ключ</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Сохранено как {0}</translation>
    </message>
</context>
<context>
    <name>SimDialog</name>
    <message>
        <source>Add a SIM</source>
        <translation>Добавить SIM-карту</translation>
    </message>
    <message>
        <source>Change this SIM</source>
        <translation>Изменить SIM-карту</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>any name you recognise, for example Beeline travel card</source>
        <translation>например «Дорожный Beeline»</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>the brand on the card, or the one the number moved to</source>
        <translation>бренд на карте или тот, куда перенесён</translation>
    </message>
    <message>
        <source>What the shop told you (all optional)</source>
        <translation>Что вам сказали в салоне (всё необязательно)</translation>
    </message>
    <message>
        <source>With these the program knows when money is taken. Leave out what you don&apos;t know.</source>
        <translation>По этим данным программа знает, когда спишут деньги. Чего не знаете — не заполняйте.</translation>
    </message>
    <message>
        <source>You leave Kazakhstan on</source>
        <translation>Отъезд из Казахстана</translation>
    </message>
    <message>
        <source>Phone first used with a Kazakh SIM on</source>
        <translation>Местная SIM-карта в телефоне с</translation>
    </message>
    <message>
        <source>an unverified IMEI is cut off after 30 days</source>
        <translation>без проверки IMEI — только 30 дней</translation>
    </message>
    <message>
        <source>Add the SIM</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>SimRowDelegate</name>
    <message>
        <source>balance as last read</source>
        <translation>последний известный баланс</translation>
    </message>
    <message>
        <source>a top-up is waiting for its result</source>
        <translation>пополнение ждёт результата</translation>
    </message>
    <message>
        <source>no balance read yet</source>
        <translation>баланс ещё не проверяли</translation>
    </message>
</context>
<context>
    <name>SimStep</name>
    <message>
        <source>Which SIM do you want to top up?</source>
        <translation>Какую SIM-карту пополняем?</translation>
    </message>
    <message>
        <source>Steps 1 to 5 are for now, the last two for when you are back. You can stop at any time.</source>
        <translation>Шаги 1–5 — сейчас, последние два — когда вернётесь. Остановиться можно в любой момент.</translation>
    </message>
    <message>
        <source>Your SIMs</source>
        <translation>Ваши SIM-карты</translation>
    </message>
    <message>
        <source>Open that top-up</source>
        <translation>Открыть то пополнение</translation>
    </message>
    <message>
        <source>Start another one anyway</source>
        <translation>Всё равно начать новое</translation>
    </message>
    <message>
        <source>A top-up of {0} is still waiting for its result: do not pay twice</source>
        <translation>Пополнение «{0}» ещё ждёт результата: не платите дважды</translation>
    </message>
</context>
<context>
    <name>SimSummary</name>
    <message>
        <source>Data left: {0}</source>
        <translation>Остаток интернета: {0}</translation>
    </message>
    <message>
        <source>Did it arrive?</source>
        <translation>Деньги пришли?</translation>
    </message>
    <message>
        <source>Continue the top-up</source>
        <translation>К пополнению</translation>
    </message>
    <message>
        <source>Start a top-up</source>
        <translation>Начать пополнение</translation>
    </message>
    <message>
        <source>Change this SIM</source>
        <translation>Изменить SIM-карту</translation>
    </message>
    <message>
        <source>Put this SIM away</source>
        <translation>Убрать SIM-карту в архив</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>nothing logged yet</source>
        <translation>записей пока нет</translation>
    </message>
    <message>
        <source>last logged {0}</source>
        <translation>записано {0}</translation>
    </message>
    <message>
        <source>no end known</source>
        <translation>срок не указан</translation>
    </message>
    <message numerus="yes">
        <source>day(s) left</source>
        <translation>
            <numerusform>день</numerusform>
            <numerusform>дня</numerusform>
            <numerusform>дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s) over</source>
        <translation>
            <numerusform>день просрочки</numerusform>
            <numerusform>дня просрочки</numerusform>
            <numerusform>дней просрочки</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it or let it go?</source>
        <translation>Сохранить номер?</translation>
    </message>
    <message>
        <source>Nothing is left on the balance</source>
        <translation>На балансе ничего не осталось</translation>
    </message>
</context>
<context>
    <name>SituationBar</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Internet right now?</source>
        <translation>Интернет сейчас есть?</translation>
    </message>
    <message>
        <source>What can you pay with?</source>
        <translation>Чем можете платить?</translation>
    </message>
    <message>
        <source>Some Russian or Kazakh?</source>
        <translation>Говорите по-русски или по-казахски?</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Наличные</translation>
    </message>
    <message>
        <source>Card from abroad</source>
        <translation>Иностранная карта</translation>
    </message>
    <message>
        <source>Kazakh card</source>
        <translation>Местная карта</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Read-only: nothing can be saved</source>
        <translation>Только чтение: сохранить нельзя</translation>
    </message>
    <message>
        <source>All saved · change {0}</source>
        <translation>Всё сохранено · изменение {0}</translation>
    </message>
    <message>
        <source>Nothing saved yet</source>
        <translation>Пока ничего не сохранено</translation>
    </message>
    <message>
        <source>Vault unlocked, locks in {0}</source>
        <translation>Сейф открыт, запрётся через {0}</translation>
    </message>
    <message>
        <source>Vault unlocked</source>
        <translation>Сейф открыт</translation>
    </message>
    <message numerus="yes">
        <source>Vault unlocked, locks in %n min</source>
        <translation>
            <numerusform>Сейф открыт, запрётся через %n мин</numerusform>
            <numerusform>Сейф открыт, запрётся через %n мин</numerusform>
            <numerusform>Сейф открыт, запрётся через %n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>Vault locked</source>
        <translation>Сейф заперт</translation>
    </message>
    <message>
        <source>Almaty {0}</source>
        <translation>Алматы {0}</translation>
    </message>
    <message>
        <source>this laptop {0}</source>
        <translation>этот компьютер {0}</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>Step {0}, {1}: you are here</source>
        <translation>Шаг {0}, {1}: вы здесь</translation>
    </message>
    <message>
        <source>Step {0}, {1}: done</source>
        <translation>Шаг {0}, {1}: готово</translation>
    </message>
    <message>
        <source>Step {0}, {1}: something is missing</source>
        <translation>Шаг {0}, {1}: чего-то не хватает</translation>
    </message>
    <message>
        <source>Step {0}, {1}: still to do</source>
        <translation>Шаг {0}, {1}: впереди</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Operators</source>
        <translation>Операторы</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Пополнение</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Сейф</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Учёт</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Справочник</translation>
    </message>
</context>
<context>
    <name>TakeAlongPage</name>
    <message>
        <source>Language of the sentences</source>
        <translation>Язык фраз</translation>
    </message>
    <message>
        <source>with the phone number</source>
        <translation>с номером телефона</translation>
    </message>
    <message>
        <source>with the PIN</source>
        <translation>с PIN</translation>
    </message>
    <message>
        <source>Whoever photographs this code has the PIN. It is hidden after {0} seconds; delete the text from the phone afterwards.</source>
        <translation>Кто сфотографирует этот код, получит PIN. Через {0} с он скроется; потом удалите текст с телефона.</translation>
    </message>
    <message>
        <source>Unlock the vault</source>
        <translation>Открыть сейф</translation>
    </message>
    <message>
        <source>Scan it, and the phone has it all as text: show it at the counter.</source>
        <translation>Отсканируйте, и на телефоне будет весь текст: покажите его в салоне.</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) left out: the code would be too dense</source>
        <translation>
            <numerusform>%n фраза не вошла: код был бы слишком плотным</numerusform>
            <numerusform>%n фразы не вошли: код был бы слишком плотным</numerusform>
            <numerusform>%n фраз не вошло: код был бы слишком плотным</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden: amounts and numbers are not shown now (F9).</source>
        <translation>Скрыто: суммы и номера сейчас не показываются (F9).</translation>
    </message>
    <message>
        <source>Without the phone number: the vault is locked.</source>
        <translation>Без номера телефона: сейф заперт.</translation>
    </message>
    <message>
        <source>QR code: what to take along for {0}</source>
        <translation>QR-код: что взять с собой для {0}</translation>
    </message>
    <message>
        <source>Without the phone number: type it at step 2 of the top-up, or keep it in the vault.</source>
        <translation>Без номера телефона: введите его на шаге 2 пополнения или сохраните в сейфе.</translation>
    </message>
</context>
<context>
    <name>TakeRow</name>
    <message>
        <source>Copy {0}</source>
        <translation>Копировать {0}</translation>
    </message>
    <message>
        <source>QR codes for the phone</source>
        <translation>QR-коды для телефона</translation>
    </message>
    <message>
        <source>Pocket sheet</source>
        <translation>Карманный листок</translation>
    </message>
    <message>
        <source>The amount is on the clipboard</source>
        <translation>Сумма скопирована</translation>
    </message>
</context>
<context>
    <name>TicketCard</name>
    <message>
        <source>as you have it written down</source>
        <translation>как у вас записан</translation>
    </message>
    <message>
        <source>Pay in</source>
        <translation>Внести</translation>
    </message>
    <message>
        <source>at the operator</source>
        <translation>у оператора</translation>
    </message>
    <message>
        <source>for the number</source>
        <translation>на номер</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>Показать номер</translation>
    </message>
    <message>
        <source>Unlock the vault</source>
        <translation>Открыть сейф</translation>
    </message>
    <message>
        <source>Show the number large, to type it in</source>
        <translation>Показать номер крупно, чтобы ввести</translation>
    </message>
</context>
<context>
    <name>TileDelegate</name>
    <message>
        <source>waiting for a top-up</source>
        <translation>пополнение в пути</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>только что</translation>
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
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>TrackerTab</name>
    <message>
        <source>Add a SIM</source>
        <translation>Добавить SIM-карту</translation>
    </message>
    <message>
        <source>Your SIMs, the most urgent first</source>
        <translation>Ваши SIM-карты, самые срочные первыми</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Search the ledger</source>
        <translation>Поиск в журнале</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>График</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>Записей пока нет</translation>
    </message>
    <message>
        <source>Read the balance on your phone and type it into the line above.</source>
        <translation>Узнайте баланс на телефоне и введите его в строку выше.</translation>
    </message>
    <message>
        <source>{0} was put away; its ledger is kept</source>
        <translation>{0} в архиве; журнал сохранён</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Look at the receipt</source>
        <translation>Открыть чек</translation>
    </message>
    <message>
        <source>After the trip: keep or let go…</source>
        <translation>После поездки: сохранить номер или отказаться…</translation>
    </message>
    <message>
        <source>Put this SIM away</source>
        <translation>Убрать SIM-карту в архив</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Цифры</translation>
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
        <translation>KZ Companion продолжает работать</translation>
    </message>
    <message>
        <source>Its icon here opens it, or quits.</source>
        <translation>Значок здесь открывает окно или завершает программу.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Log a balance</source>
        <translation>Записать баланс</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
</context>
<context>
    <name>TripForm</name>
    <message>
        <source>How you use the phone</source>
        <translation>Как вы пользуетесь телефоном</translation>
    </message>
    <message>
        <source>These amounts are our assumption: change them as you like.</source>
        <translation>Эти объёмы — наше предположение: меняйте как угодно.</translation>
    </message>
    <message>
        <source>You arrive on</source>
        <translation>Приезд</translation>
    </message>
    <message>
        <source>You leave on</source>
        <translation>Отъезд</translation>
    </message>
    <message>
        <source>Data a day</source>
        <translation>Интернет в день</translation>
    </message>
    <message>
        <source>for example 1.5 GB or 500 MB</source>
        <translation>например 1,5&#xa0;ГБ или 500&#xa0;МБ</translation>
    </message>
    <message>
        <source>Minutes of calls a day</source>
        <translation>Минут звонков в день</translation>
    </message>
    <message>
        <source>leave empty for none</source>
        <translation>если не нужны, оставьте пустым</translation>
    </message>
    <message>
        <source>Channel keeps of each payment</source>
        <translation>Комиссия с каждого платежа</translation>
    </message>
    <message>
        <source>in tenge; left empty it is in no sum: ask first</source>
        <translation>в тенге; если пусто, не учитывается: спросите</translation>
    </message>
    <message>
        <source>A day of roaming costs</source>
        <translation>День роуминга стоит</translation>
    </message>
    <message>
        <source>in the money of home</source>
        <translation>в своей валюте</translation>
    </message>
    <message>
        <source>Money of home</source>
        <translation>Своя валюта</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>другие</translation>
    </message>
    <message>
        <source>One unit of it costs</source>
        <translation>Единица этой валюты стоит</translation>
    </message>
    <message>
        <source>in tenge, as you see it today</source>
        <translation>в тенге, по курсу, который видите сегодня</translation>
    </message>
    <message>
        <source>The SIM costs me nothing (I have it)</source>
        <translation>За SIM-карту не плачу (она есть)</translation>
    </message>
    <message>
        <source>What counts how much</source>
        <translation>Что насколько важно</translation>
    </message>
    <message>
        <source>Nobody pays for a place in this list.</source>
        <translation>За место в этом списке никто не платит.</translation>
    </message>
    <message>
        <source>Is a local SIM worth it?</source>
        <translation>Стоит ли брать местную SIM-карту?</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>That it lasts</source>
        <translation>Чтобы хватало</translation>
    </message>
    <message>
        <source>That all is known</source>
        <translation>Чтобы всё было известно</translation>
    </message>
</context>
<context>
    <name>TripText</name>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>не меньше {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n charge(s) {0}</source>
        <translation>
            <numerusform>%n плата {0}</numerusform>
            <numerusform>%n платы {0}</numerusform>
            <numerusform>%n плат {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>the SIM {0}</source>
        <translation>SIM-карта {0}</translation>
    </message>
    <message numerus="yes">
        <source>paid again early %n time(s) {0}</source>
        <translation>
            <numerusform>повторно раньше срока %n раз {0}</numerusform>
            <numerusform>повторно раньше срока %n раза {0}</numerusform>
            <numerusform>повторно раньше срока %n раз {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>data beyond it {0}</source>
        <translation>интернет сверх пакета {0}</translation>
    </message>
    <message>
        <source>calls beyond it {0}</source>
        <translation>звонки сверх пакета {0}</translation>
    </message>
    <message>
        <source>channel fees {0}</source>
        <translation>комиссии {0}</translation>
    </message>
    <message>
        <source>no data at all</source>
        <translation>интернета нет</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>data and minutes on day {0}</source>
        <translation>интернет и минуты на {0}-й день</translation>
    </message>
    <message>
        <source>data on day {0}</source>
        <translation>интернет на {0}-й день</translation>
    </message>
    <message>
        <source>minutes on day {0}</source>
        <translation>минуты на {0}-й день</translation>
    </message>
    <message>
        <source>No plan with a known price costs less for this trip</source>
        <translation>Из тарифов с известной ценой дешевле для этой поездки нет</translation>
    </message>
    <message>
        <source>What it gives lasts every day of the trip</source>
        <translation>Пакета хватает на все дни поездки</translation>
    </message>
    <message>
        <source>After its cap the internet gets slower, not dearer</source>
        <translation>После предела интернет медленнее, но не дороже</translation>
    </message>
    <message>
        <source>Nothing is charged beyond the plan</source>
        <translation>Сверх тарифа ничего не берут</translation>
    </message>
    <message>
        <source>It is paid once for the whole trip</source>
        <translation>За всю поездку платить один раз</translation>
    </message>
    <message>
        <source>The phone may share its internet with the laptop</source>
        <translation>Можно раздавать интернет на ноутбук</translation>
    </message>
    <message>
        <source>What is left goes into the next cycle</source>
        <translation>Остаток переходит на следующий период</translation>
    </message>
    <message>
        <source>All that matters here is known</source>
        <translation>Всё важное известно</translation>
    </message>
    <message>
        <source>Only {0} more than the cheapest</source>
        <translation>Всего на {0} дороже самого дешёвого</translation>
    </message>
    <message>
        <source>It has no data, and none can be had with it</source>
        <translation>Интернета в нём нет и докупить нельзя</translation>
    </message>
    <message>
        <source>{0} more than the cheapest</source>
        <translation>На {0} дороже самого дешёвого</translation>
    </message>
    <message>
        <source>The data are used up on day {0}, {1}</source>
        <translation>Интернет кончится на {0}-й день, {1}</translation>
    </message>
    <message>
        <source>The minutes are used up on day {0}, {1}</source>
        <translation>Минуты кончатся на {0}-й день, {1}</translation>
    </message>
    <message>
        <source>What comes after the bundle costs {0}</source>
        <translation>Сверх пакета придётся заплатить {0}</translation>
    </message>
    <message numerus="yes">
        <source>Data stop when used up: it is paid again early %n time(s), {0}; ask whether that works</source>
        <translation>
            <numerusform>Интернет кончается совсем: платить раньше срока %n раз, {0}; спросите, можно ли так</numerusform>
            <numerusform>Интернет кончается совсем: платить раньше срока %n раза, {0}; спросите, можно ли так</numerusform>
            <numerusform>Интернет кончается совсем: платить раньше срока %n раз, {0}; спросите, можно ли так</numerusform>
        </translation>
    </message>
    <message>
        <source>The cap is reached on day {0}, {1}: slow from then</source>
        <translation>Предел наступит на {0}-й день, {1}: дальше медленно</translation>
    </message>
    <message>
        <source>No longer sold: only good if you have it</source>
        <translation>Больше не продаётся: годится, только если он у вас есть</translation>
    </message>
    <message numerus="yes">
        <source>The balance must hold the charge %n time(s)</source>
        <translation>
            <numerusform>На балансе должно хватать на %n списание</numerusform>
            <numerusform>На балансе должно хватать на %n списания</numerusform>
            <numerusform>На балансе должно хватать на %n списаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid day(s) lie after your departure</source>
        <translation>
            <numerusform>%n оплаченный день — уже после отъезда</numerusform>
            <numerusform>%n оплаченных дня — уже после отъезда</numerusform>
            <numerusform>%n оплаченных дней — уже после отъезда</numerusform>
        </translation>
    </message>
    <message>
        <source>The phone may not share its internet</source>
        <translation>Раздавать интернет нельзя</translation>
    </message>
    <message numerus="yes">
        <source>You saw it %n day(s) ago</source>
        <translation>
            <numerusform>Вы видели его %n день назад</numerusform>
            <numerusform>Вы видели его %n дня назад</numerusform>
            <numerusform>Вы видели его %n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>On which day you saw it is not known</source>
        <translation>В какой день вы его видели, неизвестно</translation>
    </message>
    <message>
        <source>What does the plan cost?</source>
        <translation>Сколько стоит тариф?</translation>
    </message>
    <message>
        <source>How often is the charge taken?</source>
        <translation>Как часто снимают плату?</translation>
    </message>
    <message>
        <source>What does the SIM itself cost?</source>
        <translation>Сколько стоит сама SIM-карта?</translation>
    </message>
    <message>
        <source>How many GB does one charge give?</source>
        <translation>Сколько ГБ даёт одна оплата?</translation>
    </message>
    <message>
        <source>What does one MB cost when the data are used up, or do they stop?</source>
        <translation>Сколько стоит 1&#xa0;МБ, когда пакет кончился, или интернет отключается?</translation>
    </message>
    <message>
        <source>How many minutes does one charge give?</source>
        <translation>Сколько минут даёт одна оплата?</translation>
    </message>
    <message>
        <source>What does one minute cost when the minutes are used up?</source>
        <translation>Сколько стоит минута, когда пакет кончился?</translation>
    </message>
    <message>
        <source>After how many GB does “unlimited” get slower?</source>
        <translation>После скольких ГБ «безлимит» становится медленнее?</translation>
    </message>
    <message>
        <source>How slow does it get after the cap?</source>
        <translation>Какая скорость после предела?</translation>
    </message>
    <message>
        <source>Do unused GB go into the next cycle? Counted as no.</source>
        <translation>Переходят ли остатки ГБ на следующий период? Считаем, что нет.</translation>
    </message>
    <message>
        <source>May the phone share its internet with a laptop?</source>
        <translation>Можно ли раздавать интернет на ноутбук?</translation>
    </message>
    <message>
        <source>What happens when the balance cannot pay the charge?</source>
        <translation>Что будет, если на балансе не хватит на плату?</translation>
    </message>
    <message>
        <source>From {0} a day on, {1} is cheaper than {2}</source>
        <translation>От {0} в день {1} дешевле, чем {2}</translation>
    </message>
    <message>
        <source>Up to {0} a day, {1} is cheaper than {2}</source>
        <translation>До {0} в день {1} дешевле, чем {2}</translation>
    </message>
    <message>
        <source>From {0} a day on, the price of {2} is not known, that of {1} is</source>
        <translation>От {0} в день цена {2} неизвестна, а цена {1} известна</translation>
    </message>
    <message>
        <source>By price alone, {0} would be before {1}</source>
        <translation>Только по цене {0} стоял бы перед {1}</translation>
    </message>
    <message>
        <source>No amount of data turns it; if a charge of {2} were above {0}, {1} would be cheaper</source>
        <translation>Объём интернета порядка не меняет; если бы плата за {2} была выше {0}, дешевле был бы {1}</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0}&#xa0;ГБ</translation>
    </message>
    <message>
        <source>At other amounts a day: {0}</source>
        <translation>При другом объёме в день: {0}</translation>
    </message>
    <message>
        <source>A tie: with these weights it is as good as {0}</source>
        <translation>Ничья: при таких весах он не хуже и не лучше, чем {0}</translation>
    </message>
    <message>
        <source>Beside roaming: not known while a price is missing</source>
        <translation>Против роуминга: неизвестно, пока нет цены</translation>
    </message>
    <message numerus="yes">
        <source>Roaming stays cheaper, up to %n day(s)</source>
        <translation>
            <numerusform>Роуминг дешевле, вплоть до %n дня</numerusform>
            <numerusform>Роуминг дешевле, вплоть до %n дней</numerusform>
            <numerusform>Роуминг дешевле, вплоть до %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Cheaper than roaming from the first day on</source>
        <translation>Дешевле роуминга с первого дня</translation>
    </message>
    <message numerus="yes">
        <source>Cheaper than roaming from a trip of %n day(s) on</source>
        <translation>
            <numerusform>Дешевле роуминга при поездке от %n дня</numerusform>
            <numerusform>Дешевле роуминга при поездке от %n дней</numerusform>
            <numerusform>Дешевле роуминга при поездке от %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>this trip saves {0}</source>
        <translation>экономия за поездку: {0}</translation>
    </message>
    <message>
        <source>this trip costs {0} more</source>
        <translation>переплата за поездку: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) or amount(s) not known — ask</source>
        <translation>
            <numerusform>Неизвестна %n цена или объём — спросите</numerusform>
            <numerusform>Неизвестны %n цены или объёма — спросите</numerusform>
            <numerusform>Неизвестно %n цен или объёмов — спросите</numerusform>
        </translation>
    </message>
    <message>
        <source>Sold as “unlimited”, but the cap is not known — ask</source>
        <translation>Продаётся как «безлимит», но предел неизвестен — спросите</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) not known — ask</source>
        <translation>
            <numerusform>%n правило неизвестно — спросите</numerusform>
            <numerusform>%n правила неизвестны — спросите</numerusform>
            <numerusform>%n правил неизвестны — спросите</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TripView</name>
    <message>
        <source>Your trip</source>
        <translation>Ваша поездка</translation>
    </message>
    <message>
        <source>Your plans for this trip</source>
        <translation>Ваши тарифы для этой поездки</translation>
    </message>
    <message>
        <source>Plans ranked for this trip</source>
        <translation>Тарифы по порядку для этой поездки</translation>
    </message>
    <message>
        <source>The chosen plan, explained</source>
        <translation>Пояснение к выбранному тарифу</translation>
    </message>
    <message>
        <source>No plan of yours yet</source>
        <translation>Ваших тарифов пока нет</translation>
    </message>
    <message>
        <source>Plans are ranked by what they cost you today, so they must be yours: ask what is sold now.</source>
        <translation>Порядок зависит от того, сколько это стоит вам сегодня: спросите, что продают сейчас, и запишите.</translation>
    </message>
    <message>
        <source>Write down a plan</source>
        <translation>Записать тариф</translation>
    </message>
    <message>
        <source>When do you leave?</source>
        <translation>Когда вы уезжаете?</translation>
    </message>
    <message>
        <source>Type both days of the trip and the data you use a day; then your plans are ranked here.</source>
        <translation>Введите оба дня поездки и интернет в день: тогда тарифы встанут по порядку.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Тариф</translation>
    </message>
    <message>
        <source>Whole trip</source>
        <translation>Вся поездка</translation>
    </message>
    <message>
        <source>Used up first</source>
        <translation>Кончится первым</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) cannot be ranked while a price is missing</source>
        <translation>
            <numerusform>%n тариф без цены вне рейтинга</numerusform>
            <numerusform>%n тарифа без цены вне рейтинга</numerusform>
            <numerusform>%n тарифов без цены вне рейтинга</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>вне рейтинга</translation>
    </message>
    <message>
        <source>{0} (tie)</source>
        <translation>{0} (ничья)</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation>спросите</translation>
    </message>
</context>
<context>
    <name>TroubleWalk</name>
    <message>
        <source>One question back</source>
        <translation>На вопрос назад</translation>
    </message>
    <message>
        <source>Give this top-up up</source>
        <translation>Отказаться от пополнения</translation>
    </message>
    <message>
        <source>Question {0}</source>
        <translation>Вопрос {0}</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Что делать теперь</translation>
    </message>
    <message>
        <source>Sentences to show, large, in Russian or Kazakh</source>
        <translation>Фразы, чтобы показать: крупно, по-русски или по-казахски</translation>
    </message>
    <message>
        <source>Record what arrived</source>
        <translation>Записать, что пришло</translation>
    </message>
    <message>
        <source>Wait and look again</source>
        <translation>Подождать и проверить</translation>
    </message>
    <message>
        <source>Try another way</source>
        <translation>Другой способ</translation>
    </message>
    <message>
        <source>Keep it as unknown for now</source>
        <translation>Пока оставить неизвестным</translation>
    </message>
</context>
<context>
    <name>TuneDialog</name>
    <message>
        <source>Vault password</source>
        <translation>Пароль сейфа</translation>
    </message>
    <message>
        <source>Tune the vault to this laptop</source>
        <translation>Подстроить сейф под этот ноутбук</translation>
    </message>
    <message>
        <source>Each guess at the password should take about a second here. On a slower laptop unlocking may take too long, on a faster one it could be made safer.</source>
        <translation>Каждая попытка угадать пароль должна занимать здесь около секунды. На медленном ноутбуке открытие длится слишком долго, на быстром защиту можно усилить.</translation>
    </message>
    <message>
        <source>Measure and tune</source>
        <translation>Измерить и подстроить</translation>
    </message>
    <message>
        <source>Done. The sealed records were not touched.</source>
        <translation>Готово. Зашифрованные записи не тронуты.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>One guess now costs {0} MiB of memory, gone over {1} times.</source>
        <translation>Одна попытка стоит сейчас {0}&#xa0;МиБ памяти, проходов по ней: {1}.</translation>
    </message>
</context>
<context>
    <name>UnknownForm</name>
    <message>
        <source>Read the balance on the SIM first. A second payment before that can double the first.</source>
        <translation>Сначала проверьте баланс SIM-карты. Вторая оплата до этого может удвоить первую.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Уплачено</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>Баланс сейчас</translation>
    </message>
    <message>
        <source>as the SIM shows it</source>
        <translation>как видно сейчас</translation>
    </message>
    <message>
        <source>It has arrived</source>
        <translation>Деньги пришли</translation>
    </message>
    <message>
        <source>It has not</source>
        <translation>Деньги не пришли</translation>
    </message>
    <message>
        <source>I cannot read it now: ask me later</source>
        <translation>Сейчас не узнать: спросите позже</translation>
    </message>
    <message>
        <source>about {0} if it arrived, about {1} if not</source>
        <translation>около {0}, если поступило, около {1}, если нет</translation>
    </message>
</context>
<context>
    <name>UnlockLine</name>
    <message>
        <source>Vault password</source>
        <translation>Пароль сейфа</translation>
    </message>
    <message>
        <source>Unlock here</source>
        <translation>Открыть здесь</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation>Сейф открывается</translation>
    </message>
</context>
<context>
    <name>VaultAccess</name>
    <message>
        <source>The password is changed</source>
        <translation>Пароль изменён</translation>
    </message>
    <message>
        <source>SIM or laptop lost: a sheet…</source>
        <translation>Памятка о потере SIM-карты или ноутбука…</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>Сменить пароль…</translation>
    </message>
    <message>
        <source>Somebody saw my password…</source>
        <translation>Мой пароль кто-то видел…</translation>
    </message>
    <message>
        <source>Recovery key on paper…</source>
        <translation>Ключ восстановления на бумаге…</translation>
    </message>
    <message>
        <source>Unlock with the system&apos;s keyring…</source>
        <translation>Открывать системной связкой ключей…</translation>
    </message>
    <message>
        <source>Tune to this laptop…</source>
        <translation>Подстроить под этот ноутбук…</translation>
    </message>
    <message>
        <source>Quick unlock with a PIN…</source>
        <translation>Быстрая разблокировка по PIN…</translation>
    </message>
    <message>
        <source>The password and the key are changed</source>
        <translation>Пароль и ключ заменены</translation>
    </message>
    <message>
        <source>Quick unlock is on until you quit</source>
        <translation>Быстрая разблокировка включена до выхода</translation>
    </message>
    <message>
        <source>Quick unlock is off</source>
        <translation>Быстрая разблокировка выключена</translation>
    </message>
    <message>
        <source>The system&apos;s keyring opens the vault now</source>
        <translation>Теперь сейф открывает системная связка ключей</translation>
    </message>
    <message>
        <source>The system&apos;s keyring opens the vault no more</source>
        <translation>Системная связка ключей больше не открывает сейф</translation>
    </message>
    <message>
        <source>SIM or laptop lost</source>
        <translation>SIM-карта или ноутбук потеряны</translation>
    </message>
    <message>
        <source>What to do, whom to call, what a thief can read. Nothing of yours stands on it: keep it apart from phone and laptop.</source>
        <translation>Что делать, кому звонить, что сможет прочесть вор. Ваших данных на листе нет: храните его отдельно от телефона и ноутбука.</translation>
    </message>
</context>
<context>
    <name>VaultExportDialog</name>
    <message>
        <source>Export the vault as readable CSV</source>
        <translation>Экспорт сейфа в открытый CSV</translation>
    </message>
    <message>
        <source>One line for each SIM, for a spreadsheet or another program.</source>
        <translation>По строке на каждую SIM-карту — для таблицы или другой программы.</translation>
    </message>
    <message>
        <source>Export the vault to KeePass</source>
        <translation>Экспорт сейфа в KeePass</translation>
    </message>
    <message>
        <source>One entry for each SIM, sealed. KeePassXC and other KeePass programs open it.</source>
        <translation>По записи на каждую SIM-карту, под паролем. Файл открывают KeePassXC и другие программы KeePass.</translation>
    </message>
    <message>
        <source>Anyone who gets this file reads every PIN, PUK and password in it.</source>
        <translation>Любой, кому попадёт этот файл, прочтёт в нём все PIN, PUK и пароли.</translation>
    </message>
    <message>
        <source>Delete it as soon as you have used it, from the bin, too.</source>
        <translation>Удалите его сразу после использования, и из корзины тоже.</translation>
    </message>
    <message>
        <source>To confirm, type {0}</source>
        <translation>Для подтверждения введите {0}</translation>
    </message>
    <message>
        <source>Sealing the file and opening it again</source>
        <translation>Файл шифруется и открывается для проверки</translation>
    </message>
    <message>
        <source>Write it readable</source>
        <translation>Записать открыто</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспортировать</translation>
    </message>
    <message>
        <source>The folder “{0}” seems to be copied to other computers.</source>
        <translation>Папка «{0}», похоже, копируется на другие компьютеры.</translation>
    </message>
    <message>
        <source>Choose a stick or a folder that stays here.</source>
        <translation>Выберите флешку или папку, которая остаётся здесь.</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Пароль файла</translation>
    </message>
    <message>
        <source>Another one than the vault&apos;s, at least ten characters; KeePassXC will ask for it.</source>
        <translation>Не тот же, что у сейфа, не меньше десяти знаков; его спросит KeePassXC.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of the cards stay here: a CSV has no room for them.</source>
        <translation>
            <numerusform>%n фото карты остаётся здесь: в CSV для него нет места.</numerusform>
            <numerusform>%n фото карт остаются здесь: в CSV для них нет места.</numerusform>
            <numerusform>%n фото карт остаются здесь: в CSV для них нет места.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of the cards go along.</source>
        <translation>
            <numerusform>Вместе с этим уйдёт %n фото карты.</numerusform>
            <numerusform>Вместе с этим уйдут %n фото карт.</numerusform>
            <numerusform>Вместе с этим уйдут %n фото карт.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultGate</name>
    <message>
        <source>Make your vault</source>
        <translation>Создайте сейф</translation>
    </message>
    <message>
        <source>Number, ICCID, PIN and PUK, sealed on this laptop</source>
        <translation>Номер, ICCID, PIN и PUK, зашифрованные на этом компьютере</translation>
    </message>
    <message>
        <source>Choose a password of at least ten characters. Four unrelated words are easy to remember.</source>
        <translation>Придумайте пароль не короче десяти знаков. Четыре не связанных слова легко запомнить.</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Создать сейф</translation>
    </message>
    <message>
        <source>The vault is locked</source>
        <translation>Сейф заперт</translation>
    </message>
    <message>
        <source>Balances and dates stay readable; numbers and PINs do not</source>
        <translation>Балансы и даты видны; номера и PIN — нет</translation>
    </message>
    <message>
        <source>Type the vault password to see, copy or change what is sealed.</source>
        <translation>Введите пароль сейфа, чтобы видеть, копировать или менять секреты.</translation>
    </message>
    <message>
        <source>Vault password</source>
        <translation>Пароль сейфа</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Among sample data: a vault made here goes when you remove them. Nothing real belongs in it.</source>
        <translation>Это пример: созданный здесь сейф исчезнет вместе с примером. Ничего настоящего сюда не вносите.</translation>
    </message>
    <message>
        <source>There is no way back without this password: nobody can reset it, not even we. Write it down.</source>
        <translation>Без этого пароля данные не вернуть: сбросить его не может никто, даже мы. Запишите его.</translation>
    </message>
    <message>
        <source>What you were typing is sealed in the vault. Unlock to continue it.</source>
        <translation>То, что вы вводили, сохранено в сейфе в зашифрованном виде. Откройте его, чтобы продолжить.</translation>
    </message>
    <message>
        <source>The lock came before you saved</source>
        <translation>Сейф заперся до сохранения</translation>
    </message>
    <message>
        <source>What you were typing was forgotten. Unlock and type it again.</source>
        <translation>Введённое не сохранилось. Откройте сейф и введите снова.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Deriving the key</source>
        <translation>Вычисляется ключ</translation>
    </message>
    <message>
        <source>Type the PIN you set for quick unlock.</source>
        <translation>Введите PIN, заданный для быстрой разблокировки.</translation>
    </message>
    <message>
        <source>PIN for quick unlock</source>
        <translation>PIN быстрой разблокировки</translation>
    </message>
</context>
<context>
    <name>VaultImportDialog</name>
    <message>
        <source>Import into the vault</source>
        <translation>Импорт в сейф</translation>
    </message>
    <message>
        <source>A KeePass file, a CSV of KeePassXC, Bitwarden or this program, or the unencrypted JSON of Bitwarden. You see first what would go where.</source>
        <translation>Файл KeePass, CSV из KeePassXC, Bitwarden или этой программы либо незашифрованный JSON из Bitwarden. Сначала вы увидите, что куда попадёт.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Пароль файла</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>Файл открывается</translation>
    </message>
    <message>
        <source>What would go where</source>
        <translation>Что куда попадёт</translation>
    </message>
    <message>
        <source>Show what it holds</source>
        <translation>Показать содержимое</translation>
    </message>
    <message>
        <source>Import what is ticked</source>
        <translation>Импортировать отмеченное</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>%n more entry(s) are not shown and not taken</source>
        <translation>
            <numerusform>ещё %n запись не показана и не будет принята</numerusform>
            <numerusform>ещё %n записи не показаны и не будут приняты</numerusform>
            <numerusform>ещё %n записей не показаны и не будут приняты</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>VaultMenu</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>When the vault locks…</source>
        <translation>Когда сейф запирается…</translation>
    </message>
    <message>
        <source>Export to KeePass…</source>
        <translation>Экспорт в KeePass…</translation>
    </message>
    <message>
        <source>Export as readable CSV…</source>
        <translation>Экспорт в открытый CSV…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Password, other ways in, export and import</source>
        <translation>Пароль, другие способы открыть, экспорт и импорт</translation>
    </message>
</context>
<context>
    <name>VaultTab</name>
    <message>
        <source>SIMs</source>
        <translation>SIM-карты</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Запереть</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L)</source>
        <translation>Запереть (Ctrl+L)</translation>
    </message>
    <message>
        <source>No SIM yet</source>
        <translation>SIM-карт пока нет</translation>
    </message>
    <message>
        <source>Add a SIM first; then its number, PIN and PUK can be sealed here.</source>
        <translation>Сначала добавьте SIM-карту; потом здесь можно хранить её номер, PIN и PUK.</translation>
    </message>
    <message>
        <source>Add a SIM</source>
        <translation>Добавить SIM-карту</translation>
    </message>
    <message>
        <source>Remove what is damaged</source>
        <translation>Удалить повреждённое</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>{0} (put away)</source>
        <translation>{0} (в архиве)</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>You were typing when the vault locked</source>
        <translation>Сейф заперся, когда вы вводили</translation>
    </message>
    <message>
        <source>Remove this from the vault: {0}?</source>
        <translation>Удалить из сейфа: {0}?</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Вернуть будет нельзя.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>{0}: removed</source>
        <translation>{0}: удалено</translation>
    </message>
    <message>
        <source>{0}: saved, sealed</source>
        <translation>{0}: сохранено и зашифровано</translation>
    </message>
    <message>
        <source>Discard what you were typing?</source>
        <translation>Отбросить то, что вы вводили?</translation>
    </message>
    <message>
        <source>It cannot be brought back. What is kept in the vault stays as it is.</source>
        <translation>Вернуть это нельзя. То, что хранится в сейфе, не изменится.</translation>
    </message>
    <message>
        <source>Remove the damaged record of this SIM?</source>
        <translation>Удалить повреждённую запись этой SIM-карты?</translation>
    </message>
    <message>
        <source>What was sealed in it is gone then. A backup from before may still hold it.</source>
        <translation>Её содержимое пропадёт. Оно может остаться в прежней резервной копии.</translation>
    </message>
    <message>
        <source>Copied; the clipboard is cleared in {0} seconds</source>
        <translation>Скопировано; буфер обмена очистится через {0} с</translation>
    </message>
</context>
<context>
    <name>VeiledDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Hidden after {0} seconds without a key, and when you leave this window.</source>
        <translation>Скрывается через {0} с без нажатий и когда вы покидаете это окно.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Скрыто</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Показать снова</translation>
    </message>
</context>
<context>
    <name>WaitingForm</name>
    <message>
        <source>Do not pay a second time while you wait. Keep the slip.</source>
        <translation>Пока ждёте, не платите второй раз. Храните чек.</translation>
    </message>
    <message>
        <source>Switch the phone to flight mode and back, then read the balance again.</source>
        <translation>Включите и выключите режим полёта, затем снова проверьте баланс.</translation>
    </message>
    <message>
        <source>When do you want to look again?</source>
        <translation>Когда проверить снова?</translation>
    </message>
    <message>
        <source>In 15 minutes</source>
        <translation>Через 15 минут</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>Через 1 час</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Завтра утром</translation>
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
        <translation>Сейф заперт</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Повторено: {0}</translation>
    </message>
    <message>
        <source>Taken back: {0}</source>
        <translation>Отменено: {0}</translation>
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
        <translation>Ваша SIM-карта в Казахстане · работает без интернета</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>Поиск и переход…</translation>
    </message>
    <message>
        <source>Search or jump to (Ctrl+K)</source>
        <translation>Поиск и переход (Ctrl+K)</translation>
    </message>
    <message>
        <source>Language: {0}</source>
        <translation>Язык: {0}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Switch to light</source>
        <translation>Светлая тема</translation>
    </message>
    <message>
        <source>Switch to dark</source>
        <translation>Тёмная тема</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Открыт</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Заперт</translation>
    </message>
    <message>
        <source>Lock the vault now (Ctrl+L)</source>
        <translation>Запереть сейф (Ctrl+L)</translation>
    </message>
    <message>
        <source>Unlock the vault</source>
        <translation>Открыть сейф</translation>
    </message>
    <message>
        <source>Emergency numbers and embassies (F8)</source>
        <translation>Экстренные номера и посольства (F8)</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>Hide amounts</source>
        <translation>Скрыть суммы</translation>
    </message>
    <message>
        <source>When the vault locks…</source>
        <translation>Когда сейф запирается…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Экспорт в CSV…</translation>
    </message>
    <message>
        <source>Import from CSV…</source>
        <translation>Импорт из CSV…</translation>
    </message>
    <message>
        <source>Bin…</source>
        <translation>Корзина…</translation>
    </message>
    <message>
        <source>Remove the sample data</source>
        <translation>Убрать примеры</translation>
    </message>
    <message>
        <source>Show sample data</source>
        <translation>Показать примеры</translation>
    </message>
    <message>
        <source>About KZ Companion</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>Сделать копию…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Восстановить копию…</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>Отменить: {0}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>Повторить: {0}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Open a data pack…</source>
        <translation>Открыть пакет данных…</translation>
    </message>
    <message>
        <source>Installed data…</source>
        <translation>Установленные данные…</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>Напоминания…</translation>
    </message>
    <message>
        <source>SIMs put away…</source>
        <translation>SIM-карты в архиве…</translation>
    </message>
</context>
<context>
    <name>WizardNotices</name>
    <message>
        <source>What you typed stays here.</source>
        <translation>Введённое никуда не денется.</translation>
    </message>
    <message>
        <source>Another top-up of this SIM is still waiting: do not pay twice</source>
        <translation>Другое пополнение этой SIM-карты ещё ждёт результата: не платите дважды</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Сохранить снова</translation>
    </message>
    <message>
        <source>This SIM was archived meanwhile</source>
        <translation>Эту SIM-карту тем временем убрали в архив</translation>
    </message>
    <message>
        <source>Nothing is lost: bring the SIM back, or pause and discard the top-up.</source>
        <translation>Ничего не потеряно: верните SIM-карту либо отложите и отмените пополнение.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Open that top-up</source>
        <translation>Открыть то пополнение</translation>
    </message>
    <message>
        <source>It shows {0}, but {1} was written here before. Set date and time of this laptop.</source>
        <translation>Они показывают {0}, но здесь уже есть запись от {1}. Установите дату и время ноутбука.</translation>
    </message>
    <message>
        <source>The clock of this laptop may be wrong: do not trust the deadlines</source>
        <translation>Часы ноутбука, возможно, неверны: не полагайтесь на сроки</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Выбрать другой</translation>
    </message>
    <message>
        <source>The data were renewed, and this operator is no longer in them: {0}</source>
        <translation>Данные обновлены, и этого оператора в них больше нет: {0}</translation>
    </message>
    <message>
        <source>The data were renewed, and this way to pay is no longer in them: {0}</source>
        <translation>Данные обновлены, и этого способа оплаты в них больше нет: {0}</translation>
    </message>
    <message>
        <source>What you typed stays. What was paid can be recorded all the same.</source>
        <translation>Введённое сохраняется. Уже оплаченное всё равно можно записать.</translation>
    </message>
</context>
<context>
    <name>WordOffer</name>
    <message>
        <source>Suggest four random words</source>
        <translation>Предложить четыре случайных слова</translation>
    </message>
    <message>
        <source>Drawn by chance: a guesser has 2^{0} to try. Write them down, then type them here twice.</source>
        <translation>Выбраны случайно: угадывающему нужно перебрать 2^{0} сочетаний. Запишите их и введите здесь дважды.</translation>
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
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
</TS>
