// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"

#include <QObject>

#include <vector>

class QComboBox;
class QLineEdit;

namespace helpdesk {

class FieldForm;

/// The attributes that are changed on many tickets at once, as fields of a form that all begin with "leave as it is". Window's
/// thread.
class AttributeFields final : public QObject {
    Q_OBJECT

public:
    /// Of whom the assignee may be besides everybody who works here.
    enum class Assignees { Staff, StaffAndRunner };

    /// Adds them to the form; their names for tests begin with `prefix`.
    AttributeFields(AsyncWorkspace& workspace, FieldForm& form, const QString& prefix, Assignees assignees);

    /// Whether there is a field for it.
    static bool has(TicketField field);
    /// Those that are not left as they are.
    TicketChanges changes() const;
    /// Chooses these, and leaves the others. Fields that are not among these attributes are passed over.
    void setChanges(const TicketChanges& changes);
    void retranslate();

Q_SIGNALS:
    void changed(); ///< by whoever sits before it

private:
    struct Choice {
        TicketField field;
        Subject subject;
        QComboBox* combo;
    };
    void addChoices(const QString& prefix);
    void readPeople();
    void fillPeople();
    void choose(QComboBox& combo, const QString& value);
    QComboBox& combo(TicketField field);

    AsyncWorkspace& m_workspace;
    FieldForm& m_form;
    Assignees m_assignees;
    std::vector<Choice> m_choices;
    std::vector<User> m_users;
    std::vector<Team> m_teams;
    QString m_assignee; ///< chosen, also while it is not known yet who works here
    QString m_team; ///< the same
    QLineEdit* m_problem;
};

} // namespace helpdesk
