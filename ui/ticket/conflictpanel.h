// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace helpdesk {

/// An edit that met another one: both values of each field side by side, and the agent says which stays.
/// Nothing is stored before.
class ConflictPanel : public QWidget {
    Q_OBJECT

public:
    explicit ConflictPanel(QWidget* parent = nullptr);

    void setUsers(const std::vector<User>& users) { m_users = users; }
    /// What people call a customer, contact, subscription or team that one's own change names by its id.
    void nameValue(TicketField field, const QString& id, const QString& name) { m_names[field].insert(id, name); }
    /// `pane`: the ticket as it is now. `mine`: what was to be stored, on revision `seen`. `fields`: those both changed.
    void ask(const TicketPane& pane, qint64 seen, const TicketChanges& mine, const QList<TicketField>& fields);

Q_SIGNALS:
    /// Every field is decided. What is left of one's own changes; empty when all of theirs stays.
    void decided(const helpdesk::TicketChanges& changes);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addRow(TicketField field);
    void addChoice(TicketField field, const QString& value, bool own);
    void decide(TicketField field, bool mine);
    QString valueText(TicketField field, const QString& value) const;
    QString theirTitle(TicketField field) const;

    QString nameOf(TicketField field, const QString& id) const;

    std::vector<User> m_users;
    QHash<TicketField, QHash<QString, QString>> m_names;
    TicketPane m_pane;
    qint64 m_seen = 0;
    TicketChanges m_mine;
    QList<TicketField> m_fields;
    QLabel* m_title;
    QLabel* m_explanation;
    QWidget* m_rows;
    QVBoxLayout* m_list;
    QWidget* m_lastInOrder = nullptr;
};

} // namespace helpdesk
