// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/audit/auditrow.h"
#include "domain/partner/user.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace helpdesk {

class AsyncWorkspace;
class DateField;

/// What the audit is narrowed to: days of the machine's zone, a person, a kind of thing, an act, the number of a ticket. What
/// cannot be read stands below, and nothing is asked while it does.
class AuditFilters final : public QWidget {
    Q_OBJECT

public:
    explicit AuditFilters(AsyncWorkspace& workspace, QWidget* parent = nullptr);

    /// What the fields mean; nothing where one of them cannot be read.
    std::optional<AuditFilter> filter() const;
    bool isNarrowed() const;
    void clear();
    void focusFirst();

Q_SIGNALS:
    void changed(); ///< by somebody, to what can be read

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectAll();
    void readPeople();
    void fillPeople();
    void fillKinds();
    void fillActs();
    void announce();
    QString problem() const;
    void retranslate();

    AsyncWorkspace& m_workspace;
    std::vector<User> m_people;
    AuditFilter m_told; ///< what was announced last
    // Each in a widget of its own, below its caption.
    DateField* m_from;
    QLabel* m_fromLabel;
    DateField* m_to;
    QLabel* m_toLabel;
    QComboBox* m_person;
    QLabel* m_personLabel;
    QComboBox* m_kind;
    QLabel* m_kindLabel;
    QComboBox* m_act;
    QLabel* m_actLabel;
    QLineEdit* m_ticket;
    QLabel* m_ticketLabel;
    QPushButton* m_clear;
    QLabel* m_clearLabel; ///< empty, so that the button stands beside the fields
    QLabel* m_problem;
};

} // namespace helpdesk
