// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/partner/user.h"
#include "domain/sla/ladder.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace helpdesk {

class ChoiceButton;

/// One step of a ladder: of which clock, when, what is done, and who takes over.
class LadderRow final : public QWidget {
    Q_OBJECT

public:
    explicit LadderRow(QWidget* parent);

    void setStep(const LadderStep& step);
    LadderStep step() const; ///< what cannot be read has neither percent nor offset, see problem()
    void setUsers(const std::vector<User>& users);
    /// What is wrong with this step alone; empty: nothing.
    QString fault() const;
    void showProblem(const QString& sentence); ///< below the fields; empty: none
    void setReadOnly(bool readOnly);
    /// As they stand, for the order of the Tab key.
    QList<QWidget*> controls() const;
    QLineEdit* moment() const { return m_moment; }

Q_SIGNALS:
    void edited();
    void removeAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow();
    void fillUsers();
    void retranslate();

    QComboBox* m_clock;
    QLineEdit* m_moment;
    ChoiceButton* m_acts;
    QComboBox* m_assignee;
    QToolButton* m_remove;
    QLabel* m_problem;
    std::vector<User> m_users;
};

} // namespace helpdesk
