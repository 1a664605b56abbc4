// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/balance/balancepolicy.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace helpdesk {

class InlineMessage;

/// How incidents, prepaid time and costs are counted; administrators change it.
class BalancePolicyPage : public QWidget {
    Q_OBJECT

public:
    explicit BalancePolicyPage(AsyncWorkspace& workspace, QWidget* parent = nullptr);

    bool isEdited() const; ///< otherwise than it is stored

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void show(const BalancePolicy& policy);
    BalancePolicy written() const;
    void save();
    void retranslate();

    AsyncWorkspace& m_workspace;
    BalancePolicy m_policy; ///< as it is stored
    QLabel* m_caption;
    QComboBox* m_designation;
    QLabel* m_hint;
    QCheckBox* m_hours;
    QCheckBox* m_missed;
    QCheckBox* m_incidents;
    InlineMessage* m_message;
    QPushButton* m_save;
};

} // namespace helpdesk
