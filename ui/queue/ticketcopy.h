// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/ticketrow.h"
#include "ui/base/answers.h"

#include <QObject>

namespace helpdesk {

class AsyncWorkspace;
class TicketListModel;
class TicketListView;

/// Puts the chosen tickets on the clipboard as a table: the columns of the list in their order, with their titles, as they are
/// shown. The rows are read in the background, some at a time. Window's thread.
class TicketCopy final : public QObject {
    Q_OBJECT

public:
    static constexpr int most = 10'000; ///< tickets; more are for a file

    TicketCopy(AsyncWorkspace& workspace, TicketListModel& model, TicketListView& list, QObject* parent);

    /// Drops a copy that is on its way. Ends in one of the signals.
    void start();

Q_SIGNALS:
    void copied(int tickets);
    void tooMany();
    void notRead(); ///< the list does not know all that is chosen yet
    void failed(const helpdesk::Error& error);

private:
    void add(const QList<QStringList>& rows, bool titles);
    void readOn();
    void take(const std::vector<TicketId>& asked, const std::vector<TicketRow>& rows);
    void finish();

    AsyncWorkspace& m_workspace;
    TicketListModel& m_model;
    TicketListView& m_list;
    Latest m_reading;
    std::vector<TicketId> m_ids;
    size_t m_next = 0; ///< of them
    QList<int> m_columns;
    QString m_text;
    QString m_html;
    int m_copied = 0;
};

} // namespace helpdesk
