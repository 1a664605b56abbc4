// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/ticketcolumns.h"

#include "ui/base/pill.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"
#include "ui/models/ticketlistmodel.h"
#include "ui/text/duetext.h"

#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>
#include <QTimeZone>

#include <utility>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // In digits.
    constexpr int kLeastTitle = 30;
    constexpr int kLeastBesideDue = 20; ///< a deadline is looked for at its own place
    constexpr int kLeastAlone = 16; ///< with all folded that can be
    constexpr int kWideTitle = 60; ///< beyond that, customers' names have more use for the room
    constexpr int kMostShared = 17;

    /// Of the longest state, in its pill.
    int stateWidth(const QFont& font)
    {
        int widest = pillSize(font, stateText(TicketState::EscalationReview, true), true).width();
        for (const auto state : valuesOf<TicketState>())
            widest = qMax(widest, pillSize(font, stateText(state, false), true).width());
        return widest + 3 * spacing::tiny;
    }

    /// The longest that a deadline says, beside its icon.
    int dueWidth(const QFontMetrics& metrics)
    {
        using namespace std::chrono;
        constexpr auto now = Instant() + days(20'000);
        int widest = 0;
        for (const milliseconds away : {milliseconds(-minutes(59)), milliseconds(-hours(47)), milliseconds(-days(30)),
                                        milliseconds(hours(5) + minutes(59)), milliseconds(days(1)),
                                        milliseconds(days(20))}) {
            const auto words = dueText(now + away, now, QLocale(), QTimeZone::utc());
            const auto icon = away < milliseconds(0) ? grown(16) + spacing::tiny : 0;
            widest = qMax(widest, metrics.horizontalAdvance(words) + icon);
        }
        return widest + 3 * spacing::tiny;
    }

} // namespace

TicketColumns::TicketColumns(TicketListModel& model, QTableView& view)
    : QObject(&view)
    , m_model(model)
    , m_view(view)
    , m_header(*view.horizontalHeader())
{
    setUp();
}

void TicketColumns::setUp()
{
    m_header.setSectionsMovable(true);
    m_header.setHighlightSections(false);
    m_header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_header.setStretchLastSection(false);
    m_header.setMinimumSectionSize(48);
    const auto digit = m_digit = m_view.fontMetrics().horizontalAdvance(u'0');
    m_view.setColumnWidth(TicketListModel::NumberColumn, digit * 8 + leadingColumnInset);
    m_view.setColumnWidth(TicketListModel::SeverityColumn, digit * 8);
    m_view.setColumnWidth(TicketListModel::StateColumn, stateWidth(m_view.font()));
    m_view.setColumnWidth(TicketListModel::CustomerColumn, digit * 13);
    m_view.setColumnWidth(TicketListModel::AssigneeColumn, digit * 14);
    m_view.setColumnWidth(TicketListModel::UpdatedColumn, digit * 11);
    m_view.setColumnWidth(TicketListModel::CreatedColumn, digit * 11);
    m_view.setColumnWidth(TicketListModel::DueColumn, dueWidth(m_view.fontMetrics()));
    m_header.moveSection(m_header.visualIndex(TicketListModel::DueColumn),
                         m_header.visualIndex(TicketListModel::SeverityColumn) + 1);
    fitHeaders();
    // Beside a preview the title needs the room more than what the ticket's due time says better.
    for (const auto column :
         {TicketListModel::AssigneeColumn, TicketListModel::UpdatedColumn, TicketListModel::CreatedColumn})
        m_view.setColumnHidden(column, true);
    m_header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&m_header, &QHeaderView::customContextMenuRequested, this,
            [this](const QPoint& at) { popUp(m_header.mapToGlobal(at)); });
    connect(&m_header, &QHeaderView::sectionResized, this, [this](int column) {
        if (m_fitting || column == TicketListModel::TitleColumn)
            return;
        if (column == TicketListModel::CustomerColumn)
            m_shared = 0; // this width was chosen
        fitSoon();
    });
    connect(&m_header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_fitting)
            fitSoon(); // what is chosen stands in another order
    });
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &TicketColumns::fitTitle);
    m_header.setSectionResizeMode(TicketListModel::TitleColumn, QHeaderView::Stretch);
}

void TicketColumns::fitHeaders()
{
    unfold();
    {
        const QScopedValueRollback fitting(m_fitting, true);
        for (int column = 0; column < TicketListModel::ColumnCount; ++column) {
            if (!m_view.isColumnHidden(column) && m_view.columnWidth(column) < neededFor(column))
                m_view.setColumnWidth(column, neededFor(column));
        }
    }
    fitTitle();
}

int TicketColumns::neededFor(int column) const
{
    constexpr int kPaddingAndArrow = 30;
    const auto metrics = m_view.fontMetrics();
    const auto title = metrics.horizontalAdvance(m_model.headerData(column, Qt::Horizontal).toString())
        + kPaddingAndArrow + (column == m_header.logicalIndex(0) ? leadingColumnInset : 0);
    if (column == TicketListModel::StateColumn)
        return qMax(title, stateWidth(m_view.font()));
    return column == TicketListModel::DueColumn ? qMax(title, dueWidth(metrics)) : title;
}

void TicketColumns::followText()
{
    const auto before = std::exchange(m_digit, m_view.fontMetrics().horizontalAdvance(u'0'));
    unfold();
    {
        const QScopedValueRollback fitting(m_fitting, true);
        for (int column = 0; column < TicketListModel::ColumnCount; ++column) {
            if (!m_view.isColumnHidden(column) && column != TicketListModel::TitleColumn)
                m_view.setColumnWidth(column, m_view.columnWidth(column) * m_digit / before);
        }
    }
    fitHeaders();
    fitSoon(); // once the list has its own new size
}

void TicketColumns::popUp(const QPoint& global)
{
    auto* menu = new QMenu(&m_view);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Columns"));
    for (int visual = 0; visual < TicketListModel::ColumnCount; ++visual) {
        const auto column = m_header.logicalIndex(visual);
        if (column == TicketListModel::TitleColumn)
            continue; // without it a list says nothing
        auto* action = menu->addAction(m_model.headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(isChosen(column));
        connect(action, &QAction::toggled, this, [this, column](bool wanted) { choose(column, wanted); });
    }
    menu->popup(global);
}

void TicketColumns::choose(int column, bool wanted)
{
    unfold();
    m_view.setColumnHidden(column, !wanted);
    fitHeaders();
}

bool TicketColumns::isChosen(int column) const
{
    return !m_view.isColumnHidden(column) || m_folded.contains(column);
}

bool TicketColumns::isShown(int column) const
{
    return !m_view.isColumnHidden(column);
}

bool TicketColumns::leads(int column) const
{
    for (int visual = 0; visual < m_header.count(); ++visual) {
        const auto logical = m_header.logicalIndex(visual);
        if (!m_header.isSectionHidden(logical))
            return logical == column;
    }
    return false;
}

QList<int> TicketColumns::chosen() const
{
    QList<int> columns;
    for (int visual = 0; visual < m_header.count(); ++visual) {
        if (const auto column = m_header.logicalIndex(visual); isChosen(column))
            columns << column;
    }
    return columns;
}

TicketColumns::Arrangement TicketColumns::arrangement() const
{
    Arrangement now{{}, chosen()};
    for (int visual = 0; visual < m_header.count(); ++visual)
        now.order << m_header.logicalIndex(visual);
    return now;
}

void TicketColumns::arrange(const Arrangement& wanted)
{
    unfold();
    const QScopedValueRollback fitting(m_fitting, true);
    for (int visual = 0; visual < wanted.order.size(); ++visual)
        m_header.moveSection(m_header.visualIndex(wanted.order[visual]), visual);
    for (const auto column : wanted.order)
        m_view.setColumnHidden(column, !wanted.chosen.contains(column));
}

void TicketColumns::showOnly(const QList<int>& columns)
{
    if (!m_usual)
        m_usual = arrangement();
    Arrangement wanted{columns, columns};
    for (const auto column : m_usual->order) {
        if (!columns.contains(column))
            wanted.order << column;
    }
    arrange(wanted);
    fitHeaders();
}

void TicketColumns::showUsual()
{
    if (!m_usual)
        return;
    arrange(*std::exchange(m_usual, std::nullopt));
    fitHeaders();
}

QList<int> TicketColumns::folded() const
{
    QList<int> columns;
    for (const auto column : chosen()) {
        if (m_folded.contains(column))
            columns << column;
    }
    return columns;
}

/// Every chosen column has its own width.
void TicketColumns::unfold()
{
    fold({});
    share(0);
}

void TicketColumns::share(int spare)
{
    const auto column = TicketListModel::CustomerColumn;
    const auto shared = m_view.isColumnHidden(column) ? 0 : qBound(0, spare, m_digit * kMostShared);
    const QScopedValueRollback fitting(m_fitting, true);
    const auto change = shared - std::exchange(m_shared, shared);
    if (change != 0 && !m_view.isColumnHidden(column))
        m_view.setColumnWidth(column, m_view.columnWidth(column) + change);
}

void TicketColumns::fold(const QList<int>& columns)
{
    const QScopedValueRollback fitting(m_fitting, true);
    for (const auto column : folded()) {
        if (columns.contains(column))
            continue;
        m_view.setColumnHidden(column, false);
        m_view.setColumnWidth(column, m_folded.take(column));
    }
    for (const auto column : columns) {
        if (m_folded.contains(column))
            continue;
        m_folded.insert(column, m_view.columnWidth(column));
        m_view.setColumnHidden(column, true);
    }
}

int TicketColumns::widthOf(int column) const
{
    return m_folded.value(column, m_view.columnWidth(column)); // a hidden column has none
}

int TicketColumns::widthOfOthers() const
{
    int others = 0;
    for (int column = 0; column < m_header.count(); ++column) {
        if (column != TicketListModel::TitleColumn)
            others += widthOf(column);
    }
    return others;
}

// The header tells of sizes while it is still giving them out, and must not be changed then.
void TicketColumns::fitSoon()
{
    m_soon.start(0);
}

// The title takes what the others leave. Where even folding leaves too little for words, the list is wider than its window.
void TicketColumns::fitTitle()
{
    const auto digit = m_view.fontMetrics().horizontalAdvance(u'0');
    const auto roomBeside = [&](int title) { return m_view.viewport()->width() - digit * title; };
    share(0);
    auto others = widthOfOthers();
    QList<int> below;
    for (const auto column : {TicketListModel::CustomerColumn, TicketListModel::NumberColumn,
                              TicketListModel::StateColumn, TicketListModel::DueColumn}) {
        // Number and customer go together: who a line is about is read at one place.
        const auto least = column == TicketListModel::DueColumn ? kLeastBesideDue : kLeastTitle;
        if (others <= roomBeside(least) && column != TicketListModel::NumberColumn)
            break;
        if (isChosen(column)) {
            below << column;
            others -= widthOf(column);
        }
    }
    fold(below);
    if (below.isEmpty())
        share(roomBeside(kWideTitle) - others);
    {
        const QScopedValueRollback fitting(m_fitting, true);
        const auto least = digit * kLeastAlone;
        const bool fits = others <= roomBeside(kLeastAlone);
        const auto mode = fits ? QHeaderView::Stretch : QHeaderView::Interactive;
        if (fits || m_header.sectionResizeMode(TicketListModel::TitleColumn) != mode)
            m_header.setSectionResizeMode(TicketListModel::TitleColumn, mode); // also gives it what is left now
        if (!fits && m_view.columnWidth(TicketListModel::TitleColumn) < least)
            m_view.setColumnWidth(TicketListModel::TitleColumn, least);
    }
    if (std::exchange(m_announced, isFolded()) != isFolded())
        Q_EMIT foldedChanged();
    Q_EMIT arranged();
}

QByteArray TicketColumns::saveState()
{
    unfold();
    const auto shown = arrangement();
    if (m_usual)
        arrange(*m_usual);
    const auto state = m_header.saveState();
    if (m_usual)
        arrange(shown);
    fitTitle();
    return state;
}

void TicketColumns::restoreState(const QByteArray& state)
{
    unfold();
    m_usual.reset();
    m_header.restoreState(state);
    fitTitle();
}

} // namespace helpdesk
