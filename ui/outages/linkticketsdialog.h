// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/outagecalls.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace helpdesk {

class InlineMessage;
class WrappingList;

/// Tickets that may be about an outage, to be ticked; others are named by their number.
class LinkTicketsDialog final : public QDialog {
    Q_OBJECT

public:
    LinkTicketsDialog(AsyncWorkspace& workspace, const OutageDetails& details, QWidget* parent = nullptr);

Q_SIGNALS:
    void linked(int count);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void fill(const std::vector<TicketRow>& proposals);
    void tickAll(bool ticked);
    void updateButtons();
    void start();
    void findNumbers(QStringList numbers, std::vector<TicketId> found);
    void link(const std::vector<TicketId>& tickets);
    void refuse(const Error& error);
    std::vector<TicketId> ticked() const;
    QStringList numbers() const;
    void retranslate();

    AsyncWorkspace& m_workspace;
    Outage m_outage;
    QLabel* m_hint;
    WrappingList* m_list;
    QPushButton* m_all;
    QPushButton* m_none;
    QLabel* m_numberLabel;
    QLineEdit* m_number;
    InlineMessage* m_message;
    QPushButton* m_cancel;
    QPushButton* m_link;
};

} // namespace helpdesk
