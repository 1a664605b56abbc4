// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "ui/base/answers.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace helpdesk {

class InlineMessage;

/// What the actor has begun to write and not sent: new tickets, then what belongs to tickets, each newest first. Enter goes on
/// with it, Delete discards it after a question.
class DraftsDialog final : public QDialog {
    Q_OBJECT

public:
    DraftsDialog(AsyncWorkspace& workspace, std::shared_ptr<const Clock> clock, QWidget* parent = nullptr);

    /// Reads the list anew.
    void refresh();

Q_SIGNALS:
    void ticketChosen(helpdesk::TicketId ticket);
    /// The draft is to go; whoever shows the ticket has the words too, and lets go of both.
    void discardWanted(helpdesk::TicketId ticket);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void list();
    void addRow(const QStringList& cells, const QString& words);
    const NewTicketDraft* currentNewTicket() const;
    const DraftRow* current() const;
    void goOnWith(const NewTicketDraft& draft);
    void openCurrent();
    void askToDiscard();
    void retranslate();

    AsyncWorkspace& m_workspace;
    std::shared_ptr<const Clock> m_clock;
    std::vector<NewTicketDraft> m_newTickets;
    std::vector<DraftRow> m_drafts;
    Latest m_readingNew;
    Latest m_reading;
    QLabel* m_lead;
    QTreeWidget* m_list;
    InlineMessage* m_message;
    QPushButton* m_discard;
    QPushButton* m_close;
    QPushButton* m_open;
};

} // namespace helpdesk
