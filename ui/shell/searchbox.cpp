// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/searchbox.h"

#include <QKeyEvent>

namespace helpdesk {

SearchBox::SearchBox(AsyncWorkspace& workspace, QWidget* parent)
    : QueryLine(workspace, parent)
{
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && text().isEmpty() && !isOffering()) {
        Q_EMIT left();
        event->accept();
        return;
    }
    QueryLine::keyPressEvent(event);
}

void SearchBox::changeEvent(QEvent* event)
{
    QueryLine::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        fitHint();
}

void SearchBox::resizeEvent(QResizeEvent* event)
{
    QueryLine::resizeEvent(event);
    fitHint();
}

// An example of what can be asked for is worth its room, half of one is not.
void SearchBox::fitHint()
{
    constexpr int kLettersBeside = 10; // icons and edges
    const auto hint = tr("Find tickets: words, #number, status:open, customer:contoso");
    const auto room = width() - fontMetrics().horizontalAdvance(u'0') * kLettersBeside;
    setPlaceholderText(fontMetrics().horizontalAdvance(hint) <= room ? hint : tr("Find tickets"));
    setAccessibleName(tr("Find tickets"));
}

} // namespace helpdesk
