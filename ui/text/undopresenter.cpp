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

} // namespace

QString undoneSentence(const UndoOutcome& outcome)
{
    if (isBulk(outcome))
        return UndoText::tr("The edit of %n ticket(s) is taken back.", "",
                            static_cast<int>(outcome.ticketNumbers.size()));
    if (outcome.trigger)
        return withArguments(UndoText::tr("“%1” on %2 is taken back."), {label(*outcome.trigger), ticket(outcome)});
    if (outcome.kind == "assign"_L1)
        return withArguments(UndoText::tr("The assignment of %1 is taken back."), {ticket(outcome)});
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
    if (outcome.kind == "assign"_L1)
        return withArguments(UndoText::tr("The assignment of %1 is done again."), {ticket(outcome)});
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
    if (outcome.kind == "assign"_L1)
        return withArguments(UndoText::tr("assignment of %1", "what undo takes back"), {ticket(outcome)});
    return withArguments(UndoText::tr("edit of %1", "what undo takes back"), {ticket(outcome)});
}

} // namespace helpdesk
