// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/offerline.h"

#include "ui/base/tokens.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace helpdesk {

namespace {

    constexpr int kMostSeen = 10;

} // namespace

OfferLine::OfferLine(AsyncWorkspace& workspace, QWidget* parent)
    : QLineEdit(parent)
    , m_names(new QStringListModel(this))
    , m_completer(new QCompleter(m_names, this))
    , m_stored(workspace, this)
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &OfferLine::take);
    connect(this, &QLineEdit::textEdited, this, &OfferLine::offer);
    m_completer->popup()->setObjectName(QStringLiteral("searchOffers"));
    m_completer->setMaxVisibleItems(kMostSeen);
}

bool OfferLine::isOffering() const
{
    return m_completer->popup()->isVisible();
}

void OfferLine::offer()
{
    const auto place = placeAt(text(), cursorPosition());
    // Who begins a word is not shown the whole language.
    const bool asked = place.field || !place.begun.isEmpty();
    show(place, asked ? place.names : QStringList());
    if (asked)
        offerStored(place);
}

void OfferLine::offerStored(const QueryCompletions& place)
{
    if (!place.field)
        return;
    m_stored.ask(*place.field, place.begun, [this, place](const QStringList& values) {
        if (placeAt(text(), cursorPosition()) != place)
            return;
        auto names = place.names;
        for (const auto& value : values)
            names << writtenAs(value);
        show(place, names);
    });
}

void OfferLine::show(const QueryCompletions& place, const QStringList& names)
{
    if (names == m_names->stringList() && isOffering())
        return;
    m_names->setStringList(names);
    if (names.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->setCompletionPrefix({});
    fitOffers(place);
    m_completer->popup()->setCurrentIndex({}); // Enter searches for what is written
}

// Below the word that is begun, with its first letter above those of the offers, and as tall as they are: the completer
// reckons without the edges that the style sheet gives the list.
void OfferLine::fitOffers(const QueryCompletions& place)
{
    constexpr int kEdge = spacing::medium + 1;
    auto* popup = m_completer->popup();
    const auto begun = text().mid(static_cast<int>(place.from), cursorPosition() - static_cast<int>(place.from));
    const auto word = cursorRect().center().x() - fontMetrics().horizontalAdvance(begun);
    const auto wide = popup->sizeHintForColumn(0) + 2 * spacing::huge;
    m_completer->complete({qMax(0, word - kEdge), 0, qMin(wide, width()), height() + spacing::tiny});
    const auto rows = qMin(kMostSeen, m_names->rowCount()) * popup->sizeHintForRow(0);
    const auto tall = rows + popup->height() - popup->viewport()->height();
    const auto box = mapToGlobal(QPoint());
    const bool above = popup->y() < box.y();
    popup->setGeometry(popup->x(), above ? box.y() - tall : popup->y(), popup->width(), tall);
}

bool OfferLine::takeChosen()
{
    const auto* popup = m_completer->popup();
    if (!popup->isVisible() || !popup->currentIndex().isValid())
        return false;
    take(popup->currentIndex().data().toString());
    return true;
}

// The Tab key never comes to keyPressEvent(): it moves the focus before.
bool OfferLine::event(QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Tab) {
        if (takeChosen()) {
            event->accept();
            return true;
        }
        m_completer->popup()->hide();
    }
    return QLineEdit::event(event);
}

void OfferLine::take(const QString& name)
{
    const auto place = placeAt(text(), cursorPosition());
    setText(text().replace(place.from, place.length, name));
    setCursorPosition(static_cast<int>(place.from + name.size()));
    m_completer->popup()->hide();
    if (name.endsWith(u':'))
        offer();
}

void OfferLine::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && takeChosen()) {
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Down && !isOffering()) {
        const auto place = placeAt(text(), cursorPosition());
        show(place, place.names);
        offerStored(place);
        event->accept();
        return;
    }
    if (enter)
        m_completer->popup()->hide();
    QLineEdit::keyPressEvent(event);
}

} // namespace helpdesk
