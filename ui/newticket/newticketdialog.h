// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "ui/base/answers.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace helpdesk {

class CallerPicker;
class CallerFacts;
class InlineMessage;
class SeverityBadge;

/// A request taken down while the caller is on the line: everything by keyboard, nothing asked that is
/// known already, nothing lost when the caller is unknown.
class NewTicketDialog : public QDialog {
    Q_OBJECT

public:
    NewTicketDialog(AsyncWorkspace& workspace, std::shared_ptr<const Clock> clock, QWidget* parent = nullptr);

    /// Begins with this customer on the line.
    void take(const Customer& customer);
    void reject() override;

Q_SIGNALS:
    void created(const helpdesk::Ticket& ticket);
    /// The agent would rather go on with this open ticket; the window is closed.
    void ticketChosen(helpdesk::TicketId ticket);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void connectAll();
    void fillChoices();
    void fillCustomer();
    void takeCaller(const CallerMatch& match);
    void forgetCaller();
    void showCustomer(const CustomerDetails& details);
    void warn();
    void say(const Error& error);
    void openInstead(TicketId ticket);
    bool mayDiscard();
    void chooseService();
    void updateSeverity();
    void updateCreate();
    void create();
    NewTicket ticket() const;
    void retranslate();

    AsyncWorkspace& m_workspace;
    std::shared_ptr<const Clock> m_clock;
    CallerMatch m_match; ///< invalid customer: an unknown caller
    std::optional<CustomerDetails> m_known;
    std::vector<Outage> m_outages;
    Latest m_details;
    bool m_busy = false;
    bool m_serviceTouched = false;

    CallerPicker* m_caller;
    QComboBox* m_contact;
    QComboBox* m_subscription;
    QLineEdit* m_title;
    QPlainTextEdit* m_body;
    QComboBox* m_service;
    QComboBox* m_category;
    QLineEdit* m_problem;
    QComboBox* m_impact;
    QComboBox* m_urgency;
    QComboBox* m_channel;
    SeverityBadge* m_severity;
    CallerFacts* m_facts;
    InlineMessage* m_warnings;
    InlineMessage* m_message;
    QLabel* m_hint;
    QPushButton* m_cancel;
    QPushButton* m_create;
    QHash<QLabel*, QWidget*> m_labels;
};

} // namespace helpdesk
