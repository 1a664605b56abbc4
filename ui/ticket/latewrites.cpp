// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/latewrites.h"

#include "ui/text/eventpresenter.h"

#include <QCoreApplication>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    struct LateTexts {
        Q_DECLARE_TR_FUNCTIONS(helpdesk::LateWrites)
    };

} // namespace

void LateWrites::noteEdit(TicketId id, qint64 seen, const TicketChanges& changes, const Error& conflict)
{
    QList<TicketField> fields;
    for (const auto& key : conflict.arguments.mid(1)) {
        if (const auto field = fromKey<TicketField>(key))
            fields.append(*field);
    }
    if (fields.isEmpty())
        fields = changes.keys();
    auto late = m_late.value(id, {seen, {}, {}});
    late.seen = qMin(late.seen, seen);
    late.changes.insert(changes); // the newer wish for the same field
    for (const auto field : fields) {
        if (!late.fields.contains(field))
            late.fields.append(field);
    }
    m_late.insert(id, late);
}

std::optional<LateWrites::Late> LateWrites::find(TicketId id) const
{
    const auto late = m_late.constFind(id);
    return late == m_late.cend() ? std::nullopt : std::optional(*late);
}

QString meanwhileText(const TicketPane& pane, qint64 seen)
{
    QStringList acts;
    for (const auto& event : pane.history) {
        const auto counts = event.kind != EventKind::Message && event.kind != EventKind::Created;
        if (counts && event.data.value("revision"_L1).toInteger() > seen)
            acts << LateTexts::tr("%1: %2").arg(event.actorName.isEmpty() ? LateTexts::tr("The program") : event.actorName,
                                                sentence(event));
    }
    return LateTexts::tr("This ticket changed meanwhile, so nothing was done. %1. Look at it, then do it again if it is still right.")
        .arg(acts.join(u"; "_s));
}

} // namespace helpdesk
