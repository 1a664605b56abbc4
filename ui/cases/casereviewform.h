// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cases/caserow.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace helpdesk {

/// A further case that is not filed yet: approving, rejecting, and recording that it was filed. The first case of a
/// ticket is decided on at the ticket.
class CaseReviewForm : public QWidget {
    Q_OBJECT

public:
    explicit CaseReviewForm(QWidget* parent = nullptr);

    void show(const CaseRow& row);

Q_SIGNALS:
    void approved();
    void rejected(const QString& reason);
    void filed(const QString& number, const QString& filedByName);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    EscalationId m_leg;
    QWidget* m_decision;
    QWidget* m_filing;
    QLineEdit* m_reason;
    QLineEdit* m_number;
    QLineEdit* m_filedBy;
    QLabel* m_reasonTitle;
    QLabel* m_numberTitle;
    QLabel* m_filedByTitle;
    QPushButton* m_approve;
    QPushButton* m_reject;
    QPushButton* m_file;
};

} // namespace helpdesk
