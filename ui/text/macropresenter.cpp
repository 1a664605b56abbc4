// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/macropresenter.h"

#include "domain/macro/macrotext.h"
#include "ui/text/fieldvalue.h"
#include "ui/text/keypresenter.h"

#include <QCoreApplication>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    struct MacroPresenter {
        Q_DECLARE_TR_FUNCTIONS(MacroPresenter)
    };

    constexpr auto kBetween = u" · ";

    QString valueText(const Macro& macro, TicketField field)
    {
        const auto value = macro.changes.value(field);
        if (field == TicketField::Assignee && value == runnerOfMacro)
            return MacroPresenter::tr("whoever runs it", "the assignee that a macro sets");
        return fieldValueText(field, macro.names.value(field, value));
    }

} // namespace

QString macroChangesText(const Macro& macro)
{
    QStringList parts;
    for (const auto field : valuesOf<TicketField>()) {
        if (macro.changes.contains(field))
            parts << MacroPresenter::tr("%1: %2", "a field and the value it gets").arg(label(field), valueText(macro, field));
    }
    return parts.join(QString::fromUtf16(kBetween));
}

QString macroSummary(const Macro& macro)
{
    QStringList parts;
    if (const auto changes = macroChangesText(macro); !changes.isEmpty())
        parts << changes;
    if (!macro.note.isEmpty())
        parts << MacroPresenter::tr("writes a note", "what a macro does");
    if (!macro.reply.isEmpty())
        parts << MacroPresenter::tr("prepares a reply", "what a macro does");
    return parts.join(QString::fromUtf16(kBetween));
}

QString macroDoneText(const MacroOutcome& outcome)
{
    if (outcome.isEmpty())
        return MacroPresenter::tr("Nothing had to be changed: all of them are so already.");
    QStringList sentences;
    if (outcome.edit.changed > 0)
        sentences << MacroPresenter::tr("%Ln ticket(s) are changed.", "", static_cast<int>(outcome.edit.changed));
    if (outcome.noted > 0)
        sentences << MacroPresenter::tr("%Ln note(s) are written.", "", static_cast<int>(outcome.noted));
    if (outcome.prepared > 0)
        sentences << MacroPresenter::tr("%Ln prepared reply(ies) wait as your drafts; nothing was sent.", "",
                                        static_cast<int>(outcome.prepared));
    return sentences.join(u' ');
}

QString macroPlaceholdersText()
{
    return MacroPresenter::tr("Placeholders: %1; days count on, as in {today+3d}, {today+2w}, and working days in {today+2wd}.")
        .arg(macroPlaceholders().join(u", "_s));
}

} // namespace helpdesk
