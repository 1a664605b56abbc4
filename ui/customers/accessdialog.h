// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace helpdesk {

class DateField;
class InlineMessage;

/// What we may do in a customer's tenant, as far as no file of Microsoft tells it: the role on their Azure subscriptions, the
/// role in a relationship that was imported without roles, a relationship nobody imported.
class AccessDialog : public QDialog {
    Q_OBJECT

public:
    AccessDialog(AsyncWorkspace& workspace, const Customer& customer, QWidget* parent = nullptr);

Q_SIGNALS:
    void saved(const helpdesk::Customer& customer);

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void build();
    void save();
    void say(const QString& problem); ///< empty: nothing is wrong any more
    /// Errors: Invalid(Date) for an end that is no day.
    Result<Customer> written() const;
    void retranslate();

    AsyncWorkspace& m_workspace;
    Customer m_known;
    QLabel* m_intro;
    QCheckBox* m_azure;
    std::vector<std::pair<size_t, QCheckBox*>> m_relationships; ///< place in the access of the customer
    QCheckBox* m_byHand;
    QLabel* m_untilLabel;
    DateField* m_until;
    InlineMessage* m_message;
    QPushButton* m_cancel;
    QPushButton* m_save;
};

} // namespace helpdesk
