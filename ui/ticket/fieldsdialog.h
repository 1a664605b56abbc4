// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "ui/base/answers.h"
#include "ui/customers/formdialog.h"

class QComboBox;
class QLineEdit;

namespace helpdesk {

class CallerPicker;

/// Whose ticket it is and how it came: customer, found while typing, contact, subscription, the caller in our words, problem
/// type, channel, team. Stores nothing itself: what was changed is one edit of whoever opened it.
class FieldsDialog final : public FormDialog {
    Q_OBJECT

public:
    FieldsDialog(AsyncWorkspace& workspace, const TicketDetails& details, QWidget* parent);

Q_SIGNALS:
    /// `names`: what people call the customer, contact, subscription and team among the changes.
    void decided(const helpdesk::TicketChanges& changes, const QHash<helpdesk::TicketField, QString>& names);

protected:
    void save() override;
    bool isEdited() const override;
    void retranslate() override;

private:
    void build();
    void show(const TicketDetails& details);
    void take(const CallerMatch& match);
    void readCustomer();
    void fillCustomer();
    void fillTeams(const std::vector<Team>& teams);
    TicketChanges changes() const;

    AsyncWorkspace& m_workspace;
    Ticket m_ticket;
    QString m_teamName;
    CallerMatch m_match; ///< without a customer: the caller is not known
    std::optional<CustomerDetails> m_customer; ///< none: not read yet, or nobody
    Latest m_reading;
    CallerPicker* m_caller;
    QComboBox* m_contact;
    QComboBox* m_subscription;
    QLineEdit* m_note;
    QLineEdit* m_problem;
    QComboBox* m_channel;
    QComboBox* m_team;
};

} // namespace helpdesk
