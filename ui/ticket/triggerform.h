// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workflow/trigger.h"

#include <QWidget>

#include <functional>
#include <vector>

class QFormLayout;
class QLabel;
class QPushButton;

namespace helpdesk {

class InlineMessage;

/// Asks for what a trigger needs, in the pane itself: no dialog hides the conversation meanwhile.
class TriggerForm : public QWidget {
    Q_OBJECT

public:
    explicit TriggerForm(QWidget* parent = nullptr);

    /// Whether the trigger reads any input at all; those that do not fire at once.
    static bool hasFields(Trigger trigger);

    /// Shows the fields of one trigger, empty, and puts the focus into the first.
    void start(Trigger trigger, const QString& evidenceDraft);
    Trigger trigger() const { return m_trigger; }
    /// What the workflow said to the last attempt; empty hides it.
    void showProblem(const QString& text);
    void setBusy(bool busy);

Q_SIGNALS:
    void submitted(helpdesk::Trigger trigger, const helpdesk::TriggerInput& input);
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Field {
        QWidget* editor;
        std::function<QString()> label;
        std::function<void(TriggerInput&)> read;
    };

    void build();
    void clear();
    void submit();
    void retranslate();
    void addLine(const std::function<QString()>& label, QString TriggerInput::*target, const QString& text = {});
    void addText(const std::function<QString()>& label, QString TriggerInput::*target, const QString& text = {});
    void addMinutes();
    void addCheck(const std::function<QString()>& label, bool TriggerInput::*target, bool checked);
    void addEscalationFields(const QString& evidenceDraft);
    void addOutcome();
    void addCancelReason();

    Trigger m_trigger = Trigger::StartDiagnosis;
    std::vector<Field> m_fields;
    QLabel* m_title;
    QFormLayout* m_form;
    InlineMessage* m_problem;
    QPushButton* m_submit;
    QPushButton* m_cancel;
};

} // namespace helpdesk
