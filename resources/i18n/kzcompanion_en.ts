<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>ArchiveDialog</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupBanner</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message numerus="yes">
        <source>%n older one(s) not shown</source>
        <translation>
            <numerusform>%n older one not shown</numerusform>
            <numerusform>%n older ones not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountedText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>act within %n day(s)</source>
        <translation>
            <numerusform>act within %n day</numerusform>
            <numerusform>act within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A forecast needs %n more balance check(s)</source>
        <translation>
            <numerusform>A forecast needs %n more balance check</numerusform>
            <numerusform>A forecast needs %n more balance checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) imported</source>
        <translation>
            <numerusform>%n entry imported</numerusform>
            <numerusform>%n entries imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) exported</source>
        <translation>
            <numerusform>%n entry exported</numerusform>
            <numerusform>%n entries exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) written; open the file on the phone</source>
        <translation>
            <numerusform>%n reminder written; open the file on the phone</numerusform>
            <numerusform>%n reminders written; open the file on the phone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need(s) you</source>
        <translation>
            <numerusform>%n thing needs you</numerusform>
            <numerusform>%n things need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoStep</name>
    <message numerus="yes">
        <source>All %n sentence(s)</source>
        <translation>
            <numerusform>The one sentence (%n)</numerusform>
            <numerusform>All %n sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockingDialog</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OperatorsTab</name>
    <message numerus="yes">
        <source>%n fact(s) not known — ask</source>
        <translation>
            <numerusform>%n fact not known — ask</numerusform>
            <numerusform>%n facts not known — ask</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message numerus="yes">
        <source>… and %n more SIM(s)</source>
        <translation>
            <numerusform>… and %n more SIM</numerusform>
            <numerusform>… and %n more SIMs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message numerus="yes">
        <source>%n more record(s) were changed on both</source>
        <translation>
            <numerusform>%n more record was changed on both</numerusform>
            <numerusform>%n more records were changed on both</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SimSummary</name>
    <message numerus="yes">
        <source>day(s) left</source>
        <translation>
            <numerusform>day left</numerusform>
            <numerusform>days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s) over</source>
        <translation>
            <numerusform>day over</numerusform>
            <numerusform>days over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>Vault unlocked, locks in %n min</source>
        <translation>
            <numerusform>Vault unlocked, locks in %n min</numerusform>
            <numerusform>Vault unlocked, locks in %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeAlongPage</name>
    <message numerus="yes">
        <source>%n sentence(s) left out: the code would be too dense</source>
        <translation>
            <numerusform>%n sentence left out: the code would be too dense</numerusform>
            <numerusform>%n sentences left out: the code would be too dense</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TripText</name>
    <message numerus="yes">
        <source>%n charge(s) {0}</source>
        <translation>
            <numerusform>%n charge {0}</numerusform>
            <numerusform>%n charges {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paid again early %n time(s) {0}</source>
        <translation>
            <numerusform>paid again early %n time {0}</numerusform>
            <numerusform>paid again early %n times {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) or amount(s) not known — ask</source>
        <translation>
            <numerusform>%n price or amount not known — ask</numerusform>
            <numerusform>%n prices or amounts not known — ask</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Data stop when used up: it is paid again early %n time(s), {0}; ask whether that works</source>
        <translation>
            <numerusform>Data stop when used up: it is paid again early %n time, {0}; ask whether that works</numerusform>
            <numerusform>Data stop when used up: it is paid again early %n times, {0}; ask whether that works</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The balance must hold the charge %n time(s)</source>
        <translation>
            <numerusform>The balance must hold the charge %n time</numerusform>
            <numerusform>The balance must hold the charge %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid day(s) lie after your departure</source>
        <translation>
            <numerusform>%n paid day lies after your departure</numerusform>
            <numerusform>%n paid days lie after your departure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You saw it %n day(s) ago</source>
        <translation>
            <numerusform>You saw it %n day ago</numerusform>
            <numerusform>You saw it %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) not known — ask</source>
        <translation>
            <numerusform>%n rule not known — ask</numerusform>
            <numerusform>%n rules not known — ask</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roaming stays cheaper, up to %n day(s)</source>
        <translation>
            <numerusform>Roaming stays cheaper, up to %n day</numerusform>
            <numerusform>Roaming stays cheaper, up to %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cheaper than roaming from a trip of %n day(s) on</source>
        <translation>
            <numerusform>Cheaper than roaming from a trip of %n day on</numerusform>
            <numerusform>Cheaper than roaming from a trip of %n days on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TripView</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) cannot be ranked while a price is missing</source>
        <translation>
            <numerusform>%n plan cannot be ranked while a price is missing</numerusform>
            <numerusform>%n plans cannot be ranked while a price is missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultExportDialog</name>
    <message numerus="yes">
        <source>%n photo(s) of the cards stay here: a CSV has no room for them.</source>
        <translation>
            <numerusform>%n photo of a card stays here: a CSV has no room for it.</numerusform>
            <numerusform>%n photos of the cards stay here: a CSV has no room for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) of the cards go along.</source>
        <translation>
            <numerusform>%n photo of a card goes along.</numerusform>
            <numerusform>%n photos of the cards go along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultImportDialog</name>
    <message numerus="yes">
        <source>%n more entry(s) are not shown and not taken</source>
        <translation>
            <numerusform>%n more entry is not shown and not taken</numerusform>
            <numerusform>%n more entries are not shown and not taken</numerusform>
        </translation>
    </message>
</context>
</TS>
