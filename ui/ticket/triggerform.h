// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workflow/escalation.h"
#include "domain/workflow/trigger.h"

#include <QJsonObject>
#include <QWidget>

#include <vector>

class QFormLayout;
class QLabel;
class QPushButton;

namespace helpdesk {

class InlineMessage;
class TriggerFields;

/// Asks for what a trigger needs, in the pane itself: no dialog hides the conversation meanwhile.
class TriggerForm : public QWidget {
    Q_OBJECT

public:
    explicit TriggerForm(QWidget* parent = nullptr);

    /// Whether the trigger reads any input at all; those that do not fire at once.
    static bool hasFields(Trigger trigger);

    /// The cases of the ticket, for the trigger that takes one back.
    void setLegs(const std::vector<Escalation>& legs);
    /// Shows the fields of one trigger with what was filled in before.
    void start(Trigger trigger, const QJsonObject& filledIn);
    Trigger trigger() const { return m_trigger; }
    /// What was filled in and would be lost; empty: nothing.
    QJsonObject filledIn() const;
    /// Puts values into fields, as if they had been typed.
    void fillIn(const QJsonObject& values);
    void focusFirst();
    /// What the workflow said to the last attempt: at the fields it is about, the rest above them.
    void showProblem(const Error& error);
    void showProblem(const QString& text);
    void setBusy(bool busy);

Q_SIGNALS:
    void submitted(helpdesk::Trigger trigger, const helpdesk::TriggerInput& input);
    void changed();
    void closed(); ///< put away with what was filled in
    void discarded(); ///< put away for good

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void submit();
    void leave();
    void retranslate();

    Trigger m_trigger = Trigger::StartDiagnosis;
    bool m_busy = false;
    QLabel* m_title;
    QFormLayout* m_form;
    TriggerFields* m_fields;
    InlineMessage* m_problem;
    QPushButton* m_submit;
    QPushButton* m_cancel;
};

} // namespace helpdesk
