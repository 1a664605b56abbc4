// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cases/caserow.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace helpdesk {

/// How a case stands there: status, number, severity, contact around the clock; and its end with an outcome.
class CaseStateForm : public QWidget {
    Q_OBJECT

public:
    explicit CaseStateForm(QWidget* parent = nullptr);

    /// Fields that were not touched follow the case.
    void show(const CaseRow& row);

Q_SIGNALS:
    void submitted(const helpdesk::CaseUpdate& update);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void submitChanges();
    void submitOutcome();
    void updateButtons();
    void retranslate();
    CaseUpdate changes() const;

    Escalation m_leg; ///< as it was shown last
    QComboBox* m_status;
    QLineEdit* m_number;
    QComboBox* m_severity;
    QLineEdit* m_contact;
    QComboBox* m_outcome;
    QLabel* m_statusTitle;
    QLabel* m_numberTitle;
    QLabel* m_severityTitle;
    QLabel* m_contactTitle;
    QLabel* m_outcomeTitle;
    QPushButton* m_save;
    QPushButton* m_close;
};

} // namespace helpdesk
