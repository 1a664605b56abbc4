// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/factsview.h"

#include "ui/base/contentheight.h"
#include "ui/base/focussight.h"
#include "ui/base/labels.h"
#include "ui/base/tokens.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace helpdesk {

namespace {

    constexpr int kLeastLines = 6;

} // namespace

FactsView::FactsView(QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // Tab leads through the buttons, which scroll into sight
    auto* content = new QWidget(this);
    m_groups = new QVBoxLayout(content);
    setSides(spacing::huge);
    m_groups->setSpacing(spacing::huge);
    setWidget(content);
    m_sight = new FocusSight(*this, spacing::large);
    new ContentHeight(*this);
}

QSize FactsView::minimumSizeHint() const
{
    const auto bar = verticalScrollBar()->sizeHint().width();
    return {widget()->minimumSizeHint().width() + bar, fontMetrics().lineSpacing() * kLeastLines};
}

bool FactsView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void FactsView::rebuild()
{
    const auto* focused = QApplication::focusWidget();
    const auto name = focused && isAncestorOf(focused) ? focused->objectName() : QString();
    const auto place = m_sight->place();
    clear();
    build();
    m_groups->addStretch(1);
    if (name.isEmpty())
        return;
    if (auto* again = widget()->findChild<QWidget*>(name))
        m_sight->giveBack(*again, place);
    else
        focusFirst();
}

void FactsView::clear()
{
    while (auto* item = m_groups->takeAt(0)) {
        if (auto* group = item->widget()) {
            group->hide();
            group->setParent(nullptr); // not to be found by name any more
            group->deleteLater();
        }
        delete item;
    }
}

void FactsView::setSides(int room)
{
    m_groups->setContentsMargins(room, spacing::large, room, spacing::large);
}

void FactsView::toTop()
{
    verticalScrollBar()->setValue(0);
}

void FactsView::focusFirst()
{
    for (auto* button : widget()->findChildren<QPushButton*>()) {
        if (button->isEnabled()) {
            button->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

QVBoxLayout* FactsView::addGroup(const QString& title)
{
    auto* group = new QWidget(widget());
    auto* layout = new QVBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    if (!title.isEmpty()) {
        auto* words = makeSectionTitle(group, title);
        words->setWordWrap(true);
        layout->addWidget(words);
    }
    m_groups->addWidget(group);
    return layout;
}

QGridLayout* FactsView::addGrid(QVBoxLayout& layout)
{
    auto* grid = new QGridLayout;
    layout.addLayout(grid);
    grid->setHorizontalSpacing(spacing::large);
    grid->setVerticalSpacing(spacing::tiny);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 3);
    return grid;
}

void FactsView::addFact(QGridLayout& grid, const QString& caption, const QString& value)
{
    if (value.isEmpty())
        return;
    const auto row = grid.rowCount();
    auto* parent = grid.parentWidget();
    auto* what = makeCaption(parent, caption);
    what->setWordWrap(true);
    auto* text = makeValue(parent, value);
    text->setAlignment(Qt::AlignLeft | Qt::AlignTop); // beside a caption of several lines
    text->setAccessibleName(tr("%1: %2", "a caption and its value").arg(caption, value));
    grid.addWidget(what, row, 0, Qt::AlignTop);
    grid.addWidget(text, row, 1);
}

QLabel* FactsView::addCaption(QVBoxLayout& layout, const QString& text)
{
    auto* caption = makeCaption(layout.parentWidget(), text);
    caption->setWordWrap(true);
    layout.addWidget(caption);
    return caption;
}

void FactsView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QScrollArea::keyPressEvent(event);
}

void FactsView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QScrollArea::changeEvent(event);
}

} // namespace helpdesk
