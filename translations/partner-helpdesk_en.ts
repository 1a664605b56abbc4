<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BoardText</name>
    <message numerus="yes">
        <source>%1: %Ln open ticket(s)</source>
        <translation>
            <numerusform>%1: %Ln open ticket</numerusform>
            <numerusform>%1: %Ln open tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln ticket(s) due today</source>
        <translation>
            <numerusform>%1: %Ln ticket due today</numerusform>
            <numerusform>%1: %Ln tickets due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln ticket(s) late or due within the hour</source>
        <translation>
            <numerusform>%1: %Ln ticket late or due within the hour</numerusform>
            <numerusform>%1: %Ln tickets late or due within the hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln late ticket(s)</source>
        <translation>
            <numerusform>%1: %Ln late ticket</numerusform>
            <numerusform>%1: %Ln late tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln ticket(s) of severity A</source>
        <translation>
            <numerusform>%1: %Ln ticket of severity A</numerusform>
            <numerusform>%1: %Ln tickets of severity A</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln at risk</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln at risk</numerusform>
            <numerusform>%Ln at risk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MacroPresenter</name>
    <message numerus="yes">
        <source>%Ln ticket(s) are changed.</source>
        <translation>
            <numerusform>%Ln ticket is changed.</numerusform>
            <numerusform>%Ln tickets are changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) are written.</source>
        <translation>
            <numerusform>%Ln note is written.</numerusform>
            <numerusform>%Ln notes are written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prepared reply(ies) wait as your drafts; nothing was sent.</source>
        <translation>
            <numerusform>%Ln prepared reply waits among your drafts; nothing was sent.</numerusform>
            <numerusform>%Ln prepared replies wait among your drafts; nothing was sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferingText</name>
    <message numerus="yes">
        <source>%n hour(s) for %1, paid in advance</source>
        <comment>price</comment>
        <translation>
            <numerusform>%n hour for %1, paid in advance</numerusform>
            <numerusform>%n hours for %1, paid in advance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>within</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>within</comment>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
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
        <source>%n row(s) that name the same thing again were merged; the later value counts.</source>
        <translation>
            <numerusform>%n row that names the same thing again was merged; the later value counts.</numerusform>
            <numerusform>%n rows that name the same thing again were merged; the later value counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are linked to it; unlink them first.</source>
        <translation>
            <numerusform>%n ticket is linked to it; unlink it first.</numerusform>
            <numerusform>%n tickets are linked to it; unlink them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) belong to it; remove them first.</source>
        <translation>
            <numerusform>%n claim belongs to it; remove it first.</numerusform>
            <numerusform>%n claims belong to it; remove them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportChart</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>rows of a report</comment>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s)</source>
        <comment>of a chart</comment>
        <translation>
            <numerusform>%n bar</numerusform>
            <numerusform>%n bars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportFigureText</name>
    <message numerus="yes">
        <source>%n as an import recorded it; all others are computed here.</source>
        <comment>of tickets</comment>
        <translation>
            <numerusform>%n as an import recorded it; all others are computed here.</numerusform>
            <numerusform>%n as an import recorded them; all others are computed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n left out, which have no end to count to.</source>
        <comment>a duration</comment>
        <translation>
            <numerusform>%1: %n left out, which has no end to count to.</numerusform>
            <numerusform>%1: %n left out, which have no end to count to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n left out, to which no question applied.</source>
        <comment>a score</comment>
        <translation>
            <numerusform>%1: %n left out, to which no question applied.</numerusform>
            <numerusform>%1: %n left out, to which no question applied.</numerusform>
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
    <name>cli</name>
    <message numerus="yes">
        <source>%n ticket(s) linked to %1.</source>
        <translation>
            <numerusform>%n ticket linked to %1.</numerusform>
            <numerusform>%n tickets linked to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) unlinked from %1.</source>
        <translation>
            <numerusform>%n ticket unlinked from %1.</numerusform>
            <numerusform>%n tickets unlinked from %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::AgentListModel</name>
    <message numerus="yes">
        <source>%1, %Ln open ticket(s)</source>
        <comment>an agent and how many they have</comment>
        <translation>
            <numerusform>%1, %Ln open ticket</numerusform>
            <numerusform>%1, %Ln open tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::AnswerDialog</name>
    <message numerus="yes">
        <source>Answer %n ticket(s)</source>
        <translation>
            <numerusform>Answer %n ticket</numerusform>
            <numerusform>Answer %n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::AuditTexts</name>
    <message numerus="yes">
        <source>List “%1” exported to the file “%2”, %n row(s)</source>
        <translation>
            <numerusform>List “%1” exported to the file “%2”, %n row</numerusform>
            <numerusform>List “%1” exported to the file “%2”, %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::AuditWindow</name>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n row written to %1</numerusform>
            <numerusform>%n rows written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s), newest first.</source>
        <translation>
            <numerusform>%n act, newest first.</numerusform>
            <numerusform>%n acts, newest first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n act(s); scroll down for more.</source>
        <translation>
            <numerusform>The newest %n act; scroll down for more.</numerusform>
            <numerusform>The newest %n acts; scroll down for more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::BalanceTexts</name>
    <message numerus="yes">
        <source>%n reserved</source>
        <comment>incidents</comment>
        <translation>
            <numerusform>%n reserved</numerusform>
            <numerusform>%n reserved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::BulkDialog</name>
    <message numerus="yes">
        <source>Change %Ln ticket(s)</source>
        <comment>a button</comment>
        <translation>
            <numerusform>Change %Ln ticket</numerusform>
            <numerusform>Change %Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln ticket(s)</source>
        <comment>a title</comment>
        <translation>
            <numerusform>Change %Ln ticket</numerusform>
            <numerusform>Change %Ln tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::BulkPreview</name>
    <message numerus="yes">
        <source>%Ln ticket(s) cannot be changed so, and then none is: choose another value, or leave them out.</source>
        <translation>
            <numerusform>%Ln ticket cannot be changed so, and then none is: choose another value, or leave it out.</numerusform>
            <numerusform>%Ln tickets cannot be changed so, and then none is: choose another value, or leave them out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::CalendarsDialog</name>
    <message numerus="yes">
        <source>%n holiday(s) are in the calendar; save it to let them hold.</source>
        <translation>
            <numerusform>%n holiday is in the calendar; save it to let it hold.</numerusform>
            <numerusform>%n holidays are in the calendar; save it to let them hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are due at another time now.</source>
        <translation>
            <numerusform>%n ticket is due at another time now.</numerusform>
            <numerusform>%n tickets are due at another time now.</numerusform>
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
    <name>helpdesk::CaseGroups</name>
    <message numerus="yes">
        <source>%1, %n late</source>
        <comment>a group of cases with its count</comment>
        <translation>
            <numerusform>%1, %n late</numerusform>
            <numerusform>%1, %n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::CaseView</name>
    <message numerus="yes">
        <source>%n earlier message(s) are not shown.</source>
        <translation>
            <numerusform>%n earlier message is not shown.</numerusform>
            <numerusform>%n earlier messages are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::ChoiceBar</name>
    <message numerus="yes">
        <source>%Ln ticket(s) are chosen</source>
        <translation>
            <numerusform>%Ln ticket chosen</numerusform>
            <numerusform>%Ln tickets chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <comment>how many tickets</comment>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::ChosenTickets</name>
    <message numerus="yes">
        <source>%Ln ticket(s) are on the clipboard as a table.</source>
        <translation>
            <numerusform>%Ln ticket is on the clipboard as a table.</numerusform>
            <numerusform>%Ln tickets are on the clipboard as a table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) are changed. %1 takes it back.</source>
        <translation>
            <numerusform>%Ln ticket is changed. %1 takes it back.</numerusform>
            <numerusform>%Ln tickets are changed. %1 takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::ClaimListModel</name>
    <message numerus="yes">
        <source>%n missing</source>
        <comment>pieces of evidence</comment>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::ClaimStepDialog</name>
    <message numerus="yes">
        <source>%n claim(s) filed as one request</source>
        <translation>
            <numerusform>%n claim filed</numerusform>
            <numerusform>%n claims filed as one request</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::ClaimView</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::ClaimsPane</name>
    <message numerus="yes">
        <source>File the ready ones (%n)...</source>
        <translation>
            <numerusform>File the ready ones (%n)...</numerusform>
            <numerusform>File the ready ones (%n)...</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) are filed.</source>
        <translation>
            <numerusform>%n claim is filed.</numerusform>
            <numerusform>%n claims are filed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in %1.</source>
        <translation>
            <numerusform>%n row is in %1.</numerusform>
            <numerusform>%n rows are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The request for %n claim(s) is in %1.</source>
        <translation>
            <numerusform>The request for %n claim is in %1.</numerusform>
            <numerusform>The request for %n claims is in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::CoverageTexts</name>
    <message numerus="yes">
        <source>%n incident(s) left</source>
        <translation>
            <numerusform>%n incident left</numerusform>
            <numerusform>%n incidents left</numerusform>
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
    <name>helpdesk::DayValue</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from now</source>
        <translation>
            <numerusform>%n day from now</numerusform>
            <numerusform>%n days from now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) from now</source>
        <translation>
            <numerusform>%n week from now</numerusform>
            <numerusform>%n weeks from now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::DefinitionsDialog</name>
    <message numerus="yes">
        <source>%n definition(s)</source>
        <comment>of reports and words</comment>
        <translation>
            <numerusform>%n definition</numerusform>
            <numerusform>%n definitions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::EndFields</name>
    <message numerus="yes">
        <source>%n answers lead to this end: a change shows at all of them.</source>
        <translation>
            <numerusform>%n answer leads to this end: a change shows at all of them.</numerusform>
            <numerusform>%n answers lead to this end: a change shows at all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::EscalateView</name>
    <message numerus="yes">
        <source>%n incident(s) left</source>
        <translation>
            <numerusform>%n incident left</numerusform>
            <numerusform>%n incidents left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::EventTexts</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File added: %1, %n secret(s) taken out</source>
        <translation>
            <numerusform>File added: %1, %n secret taken out</numerusform>
            <numerusform>File added: %1, %n secrets taken out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::EvidenceList</name>
    <message numerus="yes">
        <source>%n item(s) still open.</source>
        <translation>
            <numerusform>%n item still open.</numerusform>
            <numerusform>%n items still open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that help if they are known</source>
        <translation>
            <numerusform>%n item that helps if it is known</numerusform>
            <numerusform>%n items that help if they are known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) filled from the ticket</source>
        <translation>
            <numerusform>%n item filled from the ticket</numerusform>
            <numerusform>%n items filled from the ticket</numerusform>
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
    <name>helpdesk::FaultList</name>
    <message numerus="yes">
        <source>%n problem(s) to fix before it can be saved</source>
        <translation>
            <numerusform>%n problem to fix before it can be saved</numerusform>
            <numerusform>%n problems to fix before it can be saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::FileActions</name>
    <message numerus="yes">
        <source>%n file(s) saved in %1.</source>
        <translation>
            <numerusform>%n file saved in %1.</numerusform>
            <numerusform>%n files saved in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::FileText</name>
    <message numerus="yes">
        <source>%n cookie(s)</source>
        <translation>
            <numerusform>%n cookie</numerusform>
            <numerusform>%n cookies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credential header(s)</source>
        <translation>
            <numerusform>%n credential header</numerusform>
            <numerusform>%n credential headers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) in addresses and forms</source>
        <translation>
            <numerusform>%n secret in addresses and forms</numerusform>
            <numerusform>%n secrets in addresses and forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) in contents</source>
        <translation>
            <numerusform>%n secret in contents</numerusform>
            <numerusform>%n secrets in contents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) elsewhere</source>
        <translation>
            <numerusform>%n token elsewhere</numerusform>
            <numerusform>%n tokens elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n secret(s) taken out</source>
        <translation>
            <numerusform>%1, %n secret taken out</numerusform>
            <numerusform>%1, %n secrets taken out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::GuideComparison</name>
    <message numerus="yes">
        <source>%1 %n difference(s).</source>
        <translation>
            <numerusform>%1 %n difference.</numerusform>
            <numerusform>%1 %n differences.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::HolidaysDialog</name>
    <message numerus="yes">
        <source>%n event(s) cannot be holidays: only whole days, once or every year, can.</source>
        <translation>
            <numerusform>%n event cannot be a holiday: only whole days, once or every year, can.</numerusform>
            <numerusform>%n events cannot be holidays: only whole days, once or every year, can.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n holiday(s)</source>
        <translation>
            <numerusform>Add %n holiday</numerusform>
            <numerusform>Add %n holidays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::ImportDetails</name>
    <message numerus="yes">
        <source>%n row(s) are rejected</source>
        <translation>
            <numerusform>%n row is rejected</numerusform>
            <numerusform>%n rows are rejected</numerusform>
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
    <name>helpdesk::LinkTicketsDialog</name>
    <message numerus="yes">
        <source>Link %n ticket(s)</source>
        <translation>
            <numerusform>Link %n ticket</numerusform>
            <numerusform>Link %n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::MacroRunDialog</name>
    <message numerus="yes">
        <source>%1: %Ln ticket(s)</source>
        <comment>a title: a macro, and how many tickets it is for</comment>
        <translation>
            <numerusform>%1: %Ln ticket</numerusform>
            <numerusform>%1: %Ln tickets</numerusform>
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
    <message numerus="yes">
        <source>%n ticket(s) are due at another time now.</source>
        <translation>
            <numerusform>%n ticket is due at another time now.</numerusform>
            <numerusform>%n tickets are due at another time now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::Notices</name>
    <message numerus="yes">
        <source>%n ticket(s) need attention</source>
        <translation>
            <numerusform>%n ticket needs attention</numerusform>
            <numerusform>%n tickets need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s) wait for you.</source>
        <translation>
            <numerusform>%n notification waits for you.</numerusform>
            <numerusform>%n notifications wait for you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::OutageText</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <comment>a claim</comment>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <comment>a claim</comment>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::OutageView</name>
    <message numerus="yes">
        <source>Answer all (%n)...</source>
        <comment>open tickets</comment>
        <translation>
            <numerusform>Answer all (%n)...</numerusform>
            <numerusform>Answer all (%n)...</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s) of this service may be about it too.</source>
        <translation>
            <numerusform>%n open ticket of this service may be about it too.</numerusform>
            <numerusform>%n open tickets of this service may be about it too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::OutagesPage</name>
    <message numerus="yes">
        <source>%n ticket(s) answered.</source>
        <translation>
            <numerusform>%n ticket answered.</numerusform>
            <numerusform>%n tickets answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them resolved.</source>
        <translation>
            <numerusform>%n of them resolved.</numerusform>
            <numerusform>%n of them resolved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) linked.</source>
        <translation>
            <numerusform>%n ticket linked.</numerusform>
            <numerusform>%n tickets linked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) made; look at what they still miss.</source>
        <translation>
            <numerusform>%n claim made; look at what it still misses.</numerusform>
            <numerusform>%n claims made; look at what they still miss.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::PoliciesDialog</name>
    <message numerus="yes">
        <source>%n ticket(s) are due at another time now.</source>
        <translation>
            <numerusform>%n ticket is due at another time now.</numerusform>
            <numerusform>%n tickets are due at another time now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::QualityTexts</name>
    <message numerus="yes">
        <source>%n ticket(s), drawn by lot</source>
        <translation>
            <numerusform>%n ticket, drawn by lot</numerusform>
            <numerusform>%n tickets, drawn by lot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All tickets of agents who began less than %n day(s) before</source>
        <translation>
            <numerusform>All tickets of agents who began less than %n day before</numerusform>
            <numerusform>All tickets of agents who began less than %n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(the newest of %n)</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>(the newest of %n)</numerusform>
            <numerusform>(the newest of %n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::QueuePage</name>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::RebalanceDialog</name>
    <message numerus="yes">
        <source>Nobody – %Ln unassigned</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>Nobody – %Ln unassigned</numerusform>
            <numerusform>Nobody – %Ln unassigned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln ticket(s)</source>
        <comment>a button</comment>
        <translation>
            <numerusform>Move %Ln ticket</numerusform>
            <numerusform>Move %Ln tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::ReportsPage</name>
    <message numerus="yes">
        <source>%n ticket(s) looked at</source>
        <translation>
            <numerusform>%n ticket looked at</numerusform>
            <numerusform>%n tickets looked at</numerusform>
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
    <name>helpdesk::RulesPage</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) written to %1.</source>
        <translation>
            <numerusform>%n rule written to %1.</numerusform>
            <numerusform>%n rules written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own rule(s) removed; what was shipped holds.</source>
        <translation>
            <numerusform>%n own rule removed; what was shipped holds.</numerusform>
            <numerusform>%n own rules removed; what was shipped holds.</numerusform>
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
    <name>helpdesk::SearchBuilder</name>
    <message numerus="yes">
        <source>Finds %Ln ticket(s).</source>
        <translation>
            <numerusform>Finds %Ln ticket.</numerusform>
            <numerusform>Finds %Ln tickets.</numerusform>
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
    <message numerus="yes">
        <source>%n notification(s)</source>
        <translation>
            <numerusform>%n notification</numerusform>
            <numerusform>%n notifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>notifications</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::StepFields</name>
    <message numerus="yes">
        <source>%n answers lead to this question: a change shows at all of them.</source>
        <translation>
            <numerusform>%n answer leads to this question: a change shows at all of them.</numerusform>
            <numerusform>%n answers lead to this question: a change shows at all of them.</numerusform>
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
        <source>%n seat(s) may be given up until %1</source>
        <translation>
            <numerusform>%n seat may be given up until %1</numerusform>
            <numerusform>%n seats may be given up until %1</numerusform>
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
    <name>helpdesk::SupervisionPage</name>
    <message numerus="yes">
        <source>%Ln late</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln late</numerusform>
            <numerusform>%Ln late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due today</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln due today</numerusform>
            <numerusform>%Ln due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an answer</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln without an answer</numerusform>
            <numerusform>%Ln without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unassigned</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln unassigned</numerusform>
            <numerusform>%Ln unassigned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%Ln to decide</numerusform>
            <numerusform>%Ln to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <comment>cases</comment>
        <translation>
            <numerusform>%Ln late</numerusform>
            <numerusform>%Ln late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expected</source>
        <comment>answers</comment>
        <translation>
            <numerusform>%Ln expected</numerusform>
            <numerusform>%Ln expected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::TicketDrops</name>
    <message numerus="yes">
        <source>Drop here: %Ln ticket(s) will be nobody&apos;s.</source>
        <translation>
            <numerusform>Drop here: %Ln ticket will be nobody&apos;s.</numerusform>
            <numerusform>Drop here: %Ln tickets will be nobody&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop here: %Ln ticket(s) will be yours.</source>
        <translation>
            <numerusform>Drop here: %Ln ticket will be yours.</numerusform>
            <numerusform>Drop here: %Ln tickets will be yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop here: %Ln ticket(s) will be assigned to %1.</source>
        <translation>
            <numerusform>Drop here: %Ln ticket will be assigned to %1.</numerusform>
            <numerusform>Drop here: %Ln tickets will be assigned to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop here: %Ln ticket(s) will have %1.</source>
        <translation>
            <numerusform>Drop here: %Ln ticket will have %1.</numerusform>
            <numerusform>Drop here: %Ln tickets will have %1.</numerusform>
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
    <name>helpdesk::TicketListModel</name>
    <message numerus="yes">
        <source>%1, %Ln ticket(s)</source>
        <comment>a group</comment>
        <translation>
            <numerusform>%1, %Ln ticket</numerusform>
            <numerusform>%1, %Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln ticket(s), folded</source>
        <comment>a group</comment>
        <translation>
            <numerusform>%1, %Ln ticket, folded</numerusform>
            <numerusform>%1, %Ln tickets, folded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln ticket(s), unfolded</source>
        <comment>a group</comment>
        <translation>
            <numerusform>%1, %Ln ticket, unfolded</numerusform>
            <numerusform>%1, %Ln tickets, unfolded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::TicketListView</name>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
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
