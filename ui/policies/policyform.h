// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/sla/listedpolicy.h"
#include "ui/offering/choicerow.h"

#include <QWidget>

#include <array>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace helpdesk {

class LadderEditor;
class QueryLine;
class TargetsGrid;
class WrappingCheckBox;

/// The fields of a policy: for which tickets it is, by which hours it counts, what is promised, and what happens when a promise is
/// in danger. What is wrong stands below its field.
class PolicyForm final : public QWidget {
    Q_OBJECT

public:
    /// What a problem is about.
    enum class Field { Name, Condition, Calendar, Targets, Warnings, Steps };

    PolicyForm(AsyncWorkspace& workspace, QWidget* parent);

    void setCalendars(const std::vector<NamedCalendar>& calendars);
    void setUsers(const std::vector<User>& users);
    void show(const ListedPolicy& policy);
    /// `base` with what is written here; what cannot be read is left as it was.
    ListedPolicy written(const ListedPolicy& base) const;

    /// Shows all that is wrong with what is written and goes to the first of it; false: all is well.
    bool showFaults(const ListedPolicy& base);
    /// Shows what a service refused at its field; false where it is about none.
    bool showError(const Error& error);
    void clearFaults();
    QString problem(Field field) const; ///< empty: none is shown
    void setReadOnly(bool readOnly);
    void focusName();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void addSection(size_t index);
    QLabel* addRow(QWidget* editor, bool wide = false);
    void addProblem(Field field, QWidget* goTo);
    void connectAll();
    void setProblem(Field field, const QString& sentence, QWidget* goTo = nullptr);
    void noteTargets(const ListedPolicy& base);
    void noteWarnings();
    void followCalendar();
    void fillCalendars();
    void retranslate();

    struct Problem {
        QLabel* label = nullptr;
        QWidget* goTo = nullptr;
    };

    QGridLayout* m_grid;
    std::array<QLabel*, 4> m_sections{};
    std::array<Problem, 6> m_problems;
    QWidget* m_firstWrong = nullptr;
    std::vector<NamedCalendar> m_calendars;
    QString m_wantedCalendar;
    bool m_isDefault = false;
    bool m_readOnly = false;

    QLineEdit* m_name;
    QLabel* m_nameCaption = nullptr;
    QueryLine* m_condition;
    QLabel* m_conditionCaption = nullptr;
    QLabel* m_conditionHint;
    QComboBox* m_calendar;
    QLabel* m_calendarCaption = nullptr;
    QLabel* m_calendarHint;
    TargetsGrid* m_targets;
    ChoiceRow<TicketState>* m_pausing;
    QLabel* m_pausingCaption = nullptr;
    WrappingCheckBox* m_nextPauses;
    QLineEdit* m_warnings;
    QLabel* m_warningsCaption = nullptr;
    LadderEditor* m_ladder;
    QLabel* m_ladderHint;
};

} // namespace helpdesk
