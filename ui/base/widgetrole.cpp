// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/widgetrole.h"

#include <QString>
#include <QStyle>
#include <QVariant>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    QString nameOf(WidgetRole role)
    {
        switch (role) {
        case WidgetRole::Primary:
            return u"primary"_s;
        case WidgetRole::Quiet:
            return u"quiet"_s;
        case WidgetRole::Sidebar:
            return u"sidebar"_s;
        case WidgetRole::Surface:
            return u"surface"_s;
        case WidgetRole::Card:
            return u"card"_s;
        case WidgetRole::Note:
            return u"note"_s;
        case WidgetRole::Muted:
            return u"muted"_s;
        case WidgetRole::Table:
            return u"table"_s;
        }
        Q_UNREACHABLE();
        return {};
    }

} // namespace

void setRole(QWidget& widget, WidgetRole role)
{
    widget.setProperty("role", nameOf(role));
    // A plain QWidget paints no background of its own.
    widget.setAttribute(Qt::WA_StyledBackground);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

} // namespace helpdesk
