<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ReasonPresenter</name>
    <message numerus="yes">
        <source>%n escalation(s) have not come back; acknowledge this to resolve all the same.</source>
        <translation>
            <numerusform>%n escalation has not come back; acknowledge this to resolve all the same.</numerusform>
            <numerusform>%n escalations have not come back; acknowledge this to resolve all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child ticket(s) are still open.</source>
        <translation>
            <numerusform>%n child ticket is still open.</numerusform>
            <numerusform>%n child tickets are still open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) name no time zone and were read as UTC.</source>
        <translation>
            <numerusform>%n date names no time zone and was read as UTC.</numerusform>
            <numerusform>%n dates name no time zone and were read as UTC.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that say the same thing twice were merged.</source>
        <translation>
            <numerusform>%n row that says the same thing twice was merged.</numerusform>
            <numerusform>%n rows that say the same thing twice were merged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>a span of time</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>a span of time</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>a span of time</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::CallerCompletionModel</name>
    <message numerus="yes">
        <source>%n open</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::CallerFacts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::CoverageTexts</name>
    <message numerus="yes">
        <source>%n incident(s) in the contract</source>
        <translation>
            <numerusform>%n incident in the contract</numerusform>
            <numerusform>%n incidents in the contract</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::CustomerView</name>
    <message numerus="yes">
        <source>%1, %n seat(s)</source>
        <translation>
            <numerusform>%1, %n seat</numerusform>
            <numerusform>%1, %n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n ticket(s) as a list</source>
        <translation>
            <numerusform>All %n ticket as a list</numerusform>
            <numerusform>All %n tickets as a list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::ExportDialog</name>
    <message numerus="yes">
        <source>%n row(s) written</source>
        <translation>
            <numerusform>%n row written</numerusform>
            <numerusform>%n rows written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::FactsPanel</name>
    <message numerus="yes">
        <source>Show earlier entries (%n more)</source>
        <translation>
            <numerusform>Show earlier entries (%n more)</numerusform>
            <numerusform>Show earlier entries (%n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::ImportDetails</name>
    <message numerus="yes">
        <source>%n row(s) are not taken</source>
        <translation>
            <numerusform>%n row is not taken</numerusform>
            <numerusform>%n rows are not taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known record(s) are no longer in this file; they are marked, not deleted.</source>
        <translation>
            <numerusform>%n known record is no longer in this file; it is marked, not deleted.</numerusform>
            <numerusform>%n known records are no longer in this file; they are marked, not deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in %1.</source>
        <translation>
            <numerusform>%n row is in %1.</numerusform>
            <numerusform>%n rows are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::ImportDialog</name>
    <message numerus="yes">
        <source>%n file(s) imported: %1 new, %2 changed, %3 unchanged, %4 rejected.</source>
        <translation>
            <numerusform>%n file imported: %1 new, %2 changed, %3 unchanged, %4 rejected.</numerusform>
            <numerusform>%n files imported: %1 new, %2 changed, %3 unchanged, %4 rejected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported; choose one to see why.</source>
        <translation>
            <numerusform>%n file could not be imported; choose it to see why.</numerusform>
            <numerusform>%n files could not be imported; choose one to see why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::MainWindow</name>
    <message numerus="yes">
        <source>%n row(s) are in %1.</source>
        <translation>
            <numerusform>%n row is in %1.</numerusform>
            <numerusform>%n rows are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::QueuePage</name>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::RoutesPanel</name>
    <message numerus="yes">
        <source>%1, %n incident(s) left</source>
        <translation>
            <numerusform>%1, %n incident left</numerusform>
            <numerusform>%1, %n incidents left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::SavedViewModel</name>
    <message numerus="yes">
        <source>%1, %n ticket(s)</source>
        <comment>a view and how many are in it</comment>
        <translation>
            <numerusform>%1, %n ticket</numerusform>
            <numerusform>%1, %n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::StatusLine</name>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::SubscriptionTexts</name>
    <message numerus="yes">
        <source>%1, renews in %n day(s)</source>
        <translation>
            <numerusform>%1, renews in %n day</numerusform>
            <numerusform>%1, renews in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) may go back until %1</source>
        <translation>
            <numerusform>%n seat may go back until %1</numerusform>
            <numerusform>%n seats may go back until %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, expires in %n day(s)</source>
        <translation>
            <numerusform>%1, expires in %n day</numerusform>
            <numerusform>%1, expires in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, to be suspended in %n day(s)</source>
        <translation>
            <numerusform>%1, to be suspended in %n day</numerusform>
            <numerusform>%1, to be suspended in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, to be disabled in %n day(s)</source>
        <translation>
            <numerusform>%1, to be disabled in %n day</numerusform>
            <numerusform>%1, to be disabled in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, to be deleted in %n day(s)</source>
        <translation>
            <numerusform>%1, to be deleted in %n day</numerusform>
            <numerusform>%1, to be deleted in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::TicketFacts</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::UndoText</name>
    <message numerus="yes">
        <source>The edit of %n ticket(s) is taken back.</source>
        <translation>
            <numerusform>The edit of %n ticket is taken back.</numerusform>
            <numerusform>The edit of %n tickets is taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The edit of %n ticket(s) is done again.</source>
        <translation>
            <numerusform>The edit of %n ticket is done again.</numerusform>
            <numerusform>The edit of %n tickets is done again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::ViewListModel</name>
    <message numerus="yes">
        <source>%1, %n ticket(s)</source>
        <comment>a view and how many are in it</comment>
        <translation>
            <numerusform>%1, %n ticket</numerusform>
            <numerusform>%1, %n tickets</numerusform>
        </translation>
    </message>
</context>
</TS>
