// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/listorder.h"

namespace helpdesk {

namespace {

    constexpr int kPageBits = 5;
    constexpr qint64 kPageMask = (qint64{1} << kPageBits) - 1;

} // namespace

ListOrder::ListOrder(std::vector<TicketId> ids)
    : m_ids(std::move(ids))
{
    int row = 0;
    for (const auto id : m_ids) {
        auto page = m_pages.constFind(id.value() >> kPageBits);
        if (page == m_pages.constEnd()) {
            page = m_pages.insert(id.value() >> kPageBits, static_cast<int>(m_rows.size()));
            m_rows.resize(m_rows.size() + static_cast<size_t>(kPageMask) + 1, -1);
        }
        m_rows[static_cast<size_t>(*page + (id.value() & kPageMask))] = row++;
    }
}

int ListOrder::rowOf(TicketId id) const
{
    const auto page = m_pages.constFind(id.value() >> kPageBits);
    return page == m_pages.constEnd() ? -1 : m_rows[static_cast<size_t>(*page + (id.value() & kPageMask))];
}

} // namespace helpdesk
