// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/inlinemessage.h"
#include "ui/models/ticketlistmodel.h"
#include "ui/queue/queuepage.h"
#include "ui/queue/ticketlistview.h"
#include "ui/text/errorpresenter.h"

#include <QTimeZone>

// What the list shows: a queue, a search or a saved view, in its order, its groups and its columns.

namespace helpdesk {

void QueuePage::showView(StandardView view)
{
    m_view = view;
    m_search.clear();
    m_searchName.clear();
    m_message->dismiss();
    auto filter = filterOf(view);
    if (const auto kept = m_orders.constFind(view); kept != m_orders.cend()) {
        if (const auto order = parseTicketFilter(*kept, QTimeZone::utc(), m_clock->now())) {
            filter.sort = order->sort;
            filter.descending = order->descending;
        }
    }
    m_list->showColumns({});
    m_model->setMark({});
    const auto grouping = m_groupings.constFind(view);
    m_model->setQuestion(filter, grouping == m_groupings.cend() ? std::nullopt : std::optional(*grouping));
    updateTitle();
}

std::optional<TicketGrouping> QueuePage::grouping() const
{
    return m_model->grouping();
}

void QueuePage::setGrouping(const std::optional<TicketGrouping>& grouping)
{
    m_model->setQuestion(m_model->filter(), grouping);
    updateTitle();
}

void QueuePage::noteOrder()
{
    if (!m_view)
        return;
    if (const auto& grouping = m_model->grouping())
        m_groupings.insert(*m_view, *grouping);
    else
        m_groupings.remove(*m_view);
    const auto usual = filterOf(*m_view);
    const auto& now = m_model->filter();
    if (now.sort == usual.sort && now.descending == usual.descending)
        m_orders.remove(*m_view);
    else
        m_orders.insert(*m_view, withOrder({}, now.sort, now.descending));
}

// Of a view that has its own they are part of what may be kept.
void QueuePage::noteColumns()
{
    auto now = m_list->queueColumns();
    if (now == m_columns)
        return;
    m_columns = std::move(now);
    Q_EMIT searchChanged();
}

bool QueuePage::search(const QString& text)
{
    auto filter = parseTicketFilter(text, QTimeZone::systemTimeZone(), m_clock->now());
    if (!filter) {
        m_message->say(InlineMessage::Kind::Error, sentence(filter.error()));
        return false;
    }
    m_message->dismiss();
    m_search = text;
    m_searchName.clear();
    m_view.reset();
    m_list->showColumns({});
    m_model->setMark({});
    m_model->setQuestion(*filter, {});
    updateTitle();
    return true;
}

void QueuePage::showSavedView(const SavedView& view)
{
    m_view.reset();
    m_search = view.searchText;
    m_searchName = view.name;
    m_message->dismiss();
    const auto filter = parseTicketFilter(view.searchText, QTimeZone::systemTimeZone(), m_clock->now());
    m_list->showColumns(view.columns);
    m_model->setMark(view.mark);
    if (filter)
        m_model->setQuestion(*filter, view.grouping);
    else
        m_message->say(InlineMessage::Kind::Error, sentence(filter.error()));
    updateTitle();
}

QString QueuePage::searchText() const
{
    return m_search.isEmpty() ? QString()
                              : withOrder(m_search, m_model->filter().sort, m_model->filter().descending);
}

} // namespace helpdesk
