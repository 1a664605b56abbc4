// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/partner/user.h"
#include "domain/sla/ladder.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace helpdesk {

class LadderRow;

/// The steps of an escalation ladder below each other, and a button for another one.
class LadderEditor final : public QWidget {
    Q_OBJECT

public:
    explicit LadderEditor(QWidget* parent);

    void setLadder(const Ladder& ladder);
    Ladder ladder() const;
    void setUsers(const std::vector<User>& users);
    /// Shows what is wrong below each step; the first place to go to, or nothing when all is well.
    QWidget* showFaults();
    void clearFaults();
    void setReadOnly(bool readOnly);
    QPushButton* addButton() const { return m_add; }

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    LadderRow* addRow(const LadderStep& step);
    void remove(LadderRow* row);
    void retranslate();

    QVBoxLayout* m_layout;
    std::vector<LadderRow*> m_rows;
    std::vector<User> m_users;
    QPushButton* m_add;
    bool m_readOnly = false;
};

} // namespace helpdesk
