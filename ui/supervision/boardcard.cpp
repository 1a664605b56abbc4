// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/supervision/boardcard.h"

#include "ui/base/flowlayout.h"
#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/base/widgetrole.h"
#include "ui/supervision/boardlines.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

BoardCard::BoardCard(const QString& name, BoardTable::Kind kind, int figures, QWidget* parent)
    : QFrame(parent)
    , m_model(kind == BoardTable::Kind::Lines ? int(BoardColumnCount) : boardNumberColumns)
    , m_title(makeSectionTitle(this))
    , m_table(nullptr)
    , m_nothing(nullptr)
    , m_hint(nullptr)
{
    setObjectName(name);
    setRole(*this, WidgetRole::Card);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::tiny, spacing::medium, spacing::tiny, spacing::medium);
    layout->setSpacing(spacing::tiny);
    m_title->setContentsMargins(spacing::medium, 0, spacing::medium, 0);
    m_title->setWordWrap(true);
    layout->addWidget(m_title);
    auto* numbers = new FlowLayout;
    numbers->setSpacing(spacing::tiny);
    for (int place = 0; place < figures; ++place) {
        auto* button = new QPushButton(this);
        button->setObjectName(u"%1Figure%2"_s.arg(name).arg(place));
        setRole(*button, WidgetRole::Quiet);
        button->setProperty("figure", true);
        button->hide();
        connect(button, &QPushButton::clicked, this,
                [this, place] {
                    const auto text = m_figures[static_cast<size_t>(place)].search;
                    Q_EMIT searchAsked(text);
                });
        numbers->addWidget(button);
        m_figures.push_back({button, {}});
    }
    if (figures > 0)
        layout->addLayout(numbers);
    m_table = new BoardTable(m_model, kind, this);
    m_table->setObjectName(name + "Lines"_L1);
    layout->addWidget(m_table);
    for (auto** caption : {&m_nothing, &m_hint}) {
        *caption = makeCaption(this);
        (*caption)->setWordWrap(true);
        (*caption)->setContentsMargins(spacing::medium, 0, spacing::medium, 0);
        (*caption)->hide();
        layout->addWidget(*caption);
    }
    layout->addStretch(1);
    m_table->hide();
    connect(m_table, &BoardTable::searchAsked, this, &BoardCard::searchAsked);
}

void BoardCard::setWords(const QString& title, const QString& nothing, const QString& hint)
{
    m_title->setText(title);
    m_table->setAccessibleName(title);
    m_nothing->setText(nothing);
    m_hint->setText(hint);
}

void BoardCard::setLines(std::vector<BoardLine> lines)
{
    const auto any = !lines.empty();
    m_model.setLines(std::move(lines));
    m_table->setVisible(any);
    m_nothing->setVisible(!any);
    m_hint->setVisible(any && !m_hint->text().isEmpty());
}

void BoardCard::setFigure(int place, qint64 count, const QString& words, const QString& searchText)
{
    auto& figure = m_figures[static_cast<size_t>(place)];
    figure.search = searchText;
    figure.button->setText(words);
    figure.button->setAccessibleName(tr("%1: %2", "a card of the board and a number of it").arg(m_title->text(), words));
    figure.button->setToolTip(searchText.isEmpty() ? tr("Shows the cases") : tr("Lists them: %1", "a search text").arg(searchText));
    figure.button->setVisible(count > 0);
}

} // namespace helpdesk
