// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/partner/user.h"
#include "domain/ticket/ticketchanges.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace helpdesk {

class AttributeCombo;

/// Severity, assignee, service, category, impact, urgency of the ticket as small editors; each choice is one
/// edit, and one undo.
class AttributeRow : public QWidget {
    Q_OBJECT

public:
    explicit AttributeRow(QWidget* parent = nullptr);

    void setUsers(const std::vector<User>& users);
    void show(const Ticket& ticket);
    /// The two that change most; the others behind a button.
    void setCompact(bool compact);
    /// What it would need in that width, in pixels.
    int heightFor(int width, bool compact) const;

Q_SIGNALS:
    /// `seen`: the revision of the ticket that the choice was made on.
    void edited(const helpdesk::TicketChanges& changes, qint64 seen);
    void otherFieldsAsked(); ///< customer and what else has no place here

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Editor {
        TicketField field;
        QWidget* cell;
        QLabel* label;
        AttributeCombo* combo;
        QString shown = {}; ///< the ticket's value, as it was read last
        qint64 seen = 0; ///< and the revision that had it
    };

    void add(TicketField field);
    void addAlone(QToolButton& button);
    void fill();
    void select();
    void settle(TicketField field);
    void arrange();
    static bool staysInCompact(TicketField field);

    std::vector<Editor> m_editors;
    std::vector<User> m_users;
    Ticket m_ticket;
    QToolButton* m_more;
    QToolButton* m_others;
    bool m_compact = false;
};

} // namespace helpdesk
