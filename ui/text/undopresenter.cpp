// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/undopresenter.h"

#include "ui/text/keypresenter.h"
#include "ui/text/placeholders.h"

#include <QCoreApplication>
#include <QLocale>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    struct UndoText {
        Q_DECLARE_TR_FUNCTIONS(helpdesk::UndoText)
    };

    bool isBulk(const UndoOutcome& outcome)
    {
        return outcome.kind == "bulk_edit"_L1 || outcome.ticketNumbers.size() > 1;
    }

    QString ticket(const UndoOutcome& outcome)
    {
        return outcome.ticketNumbers.empty() ? QString() : u"#%1"_s.arg(outcome.ticketNumbers.front());
    }

    QString fields(const UndoOutcome& outcome)
    {
        QStringList names;
        for (const auto field : outcome.fields)
            names << QLocale().toLower(label(field));
        return names.join(", "_L1);
    }

    QString taken(const UndoOutcome& outcome)
    {
        if (outcome.kind == "remove_file"_L1)
            return UndoText::tr("The removed file is back on %1.");
        if (outcome.kind == "rename_file"_L1)
            return UndoText::tr("The file on %1 has its former name again.");
        return outcome.kind == "mark_file"_L1 ? UndoText::tr("The mark of a file on %1 is taken back.") : QString();
    }

    QString doneAgain(const UndoOutcome& outcome)
    {
        if (outcome.kind == "remove_file"_L1)
            return UndoText::tr("The file is removed from %1 again.");
        if (outcome.kind == "rename_file"_L1)
            return UndoText::tr("The file on %1 is renamed again.");
        return outcome.kind == "mark_file"_L1 ? UndoText::tr("The file on %1 is marked again.") : QString();
    }

    QString nameOfFileAct(const UndoOutcome& outcome)
    {
        if (outcome.kind == "remove_file"_L1)
            return UndoText::tr("removal of a file from %1", "what undo takes back");
        if (outcome.kind == "rename_file"_L1)
            return UndoText::tr("new name of a file on %1", "what undo takes back");
        return outcome.kind == "mark_file"_L1 ? UndoText::tr("mark of a file on %1", "what undo takes back") : QString();
    }

} // namespace

QString undoneSentence(const UndoOutcome& outcome)
{
    if (isBulk(outcome))
        return UndoText::tr("The edit of %n ticket(s) is taken back.", "",
                            static_cast<int>(outcome.ticketNumbers.size()));
    if (outcome.trigger)
        return withArguments(UndoText::tr("“%1” on %2 is taken back."), {label(*outcome.trigger), ticket(outcome)});
    if (outcome.kind == "case"_L1)
        return withArguments(UndoText::tr("The change of the case on %1 is taken back."), {ticket(outcome)});
    if (outcome.kind == "assign"_L1)
        return withArguments(UndoText::tr("The assignment of %1 is taken back."), {ticket(outcome)});
    if (outcome.kind == "evidence"_L1)
        return withArguments(UndoText::tr("The evidence given on %1 is taken back."), {ticket(outcome)});
    if (outcome.kind == "cost"_L1)
        return withArguments(UndoText::tr("What was recorded about the cost of %1 is taken back."), {ticket(outcome)});
    if (outcome.kind == "outage_link"_L1)
        return withArguments(UndoText::tr("What linked %1 to its outage, or unlinked it, is taken back."),
                             {ticket(outcome)});
    if (const auto text = taken(outcome); !text.isEmpty())
        return withArguments(text, {ticket(outcome)});
    if (outcome.fields.size() == 1)
        return withArguments(UndoText::tr("The change of %1 on %2 is taken back."), {fields(outcome), ticket(outcome)});
    return withArguments(UndoText::tr("The changes on %2 are taken back: %1."), {fields(outcome), ticket(outcome)});
}

QString redoneSentence(const UndoOutcome& outcome)
{
    if (isBulk(outcome))
        return UndoText::tr("The edit of %n ticket(s) is done again.", "",
                            static_cast<int>(outcome.ticketNumbers.size()));
    if (outcome.trigger)
        return withArguments(UndoText::tr("“%1” on %2 is done again."), {label(*outcome.trigger), ticket(outcome)});
    if (outcome.kind == "case"_L1)
        return withArguments(UndoText::tr("The change of the case on %1 is done again."), {ticket(outcome)});
    if (outcome.kind == "assign"_L1)
        return withArguments(UndoText::tr("The assignment of %1 is done again."), {ticket(outcome)});
    if (outcome.kind == "evidence"_L1)
        return withArguments(UndoText::tr("The evidence given on %1 is there again."), {ticket(outcome)});
    if (outcome.kind == "cost"_L1)
        return withArguments(UndoText::tr("What was recorded about the cost of %1 holds again."), {ticket(outcome)});
    if (outcome.kind == "outage_link"_L1)
        return withArguments(UndoText::tr("What linked %1 to its outage, or unlinked it, is done again."),
                             {ticket(outcome)});
    if (const auto text = doneAgain(outcome); !text.isEmpty())
        return withArguments(text, {ticket(outcome)});
    if (outcome.fields.size() == 1)
        return withArguments(UndoText::tr("The change of %1 on %2 is done again."), {fields(outcome), ticket(outcome)});
    return withArguments(UndoText::tr("The changes on %2 are done again: %1."), {fields(outcome), ticket(outcome)});
}

QString undoName(const UndoOutcome& outcome)
{
    if (isBulk(outcome))
        return UndoText::tr("edit of many tickets", "what undo takes back");
    if (outcome.trigger)
        return withArguments(UndoText::tr("“%1” on %2", "what undo takes back"),
                             {label(*outcome.trigger), ticket(outcome)});
    if (outcome.kind == "case"_L1)
        return withArguments(UndoText::tr("change of the case on %1", "what undo takes back"), {ticket(outcome)});
    if (outcome.kind == "assign"_L1)
        return withArguments(UndoText::tr("assignment of %1", "what undo takes back"), {ticket(outcome)});
    if (outcome.kind == "evidence"_L1)
        return withArguments(UndoText::tr("evidence of %1", "what undo takes back"), {ticket(outcome)});
    if (outcome.kind == "cost"_L1)
        return withArguments(UndoText::tr("cost of %1", "what undo takes back"), {ticket(outcome)});
    if (outcome.kind == "outage_link"_L1)
        return withArguments(UndoText::tr("outage of %1", "what undo takes back"), {ticket(outcome)});
    if (const auto text = nameOfFileAct(outcome); !text.isEmpty())
        return withArguments(text, {ticket(outcome)});
    return withArguments(UndoText::tr("edit of %1", "what undo takes back"), {ticket(outcome)});
}

} // namespace helpdesk
