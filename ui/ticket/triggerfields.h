// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workflow/escalation.h"
#include "domain/workflow/trigger.h"

#include <QJsonObject>
#include <QObject>

#include <functional>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QWidget;

namespace helpdesk {

/// The fields of one trigger in a form: what it asks for, its values as inputs, and what was filled in as JSON
/// that a draft keeps.
class TriggerFields : public QObject {
    Q_OBJECT

public:
    /// Fields are rows of `form`, children of `parent`.
    TriggerFields(QFormLayout& form, QWidget* parent);

    /// The cases that are open, from which one comes back: chosen where there are several.
    void setLegs(const std::vector<Escalation>& legs) { m_legs = legs; }
    /// Replaces the fields.
    void build(Trigger trigger);
    QList<QWidget*> editors() const; ///< in their order
    TriggerInput input() const;
    /// Those that differ from what they were when built.
    QJsonObject filledIn() const;
    void fillIn(const QJsonObject& values);
    void focusFirst();
    /// Says below the field that the reason is about what is wrong with it, until it is changed. False: no field of these.
    bool noteProblem(const Reason& reason);
    void forgetProblems();
    void setReadOnly(bool readOnly);
    void retranslate();

Q_SIGNALS:
    void changed();
    void submitted(); ///< Enter in a line

private:
    struct Field {
        QString key;
        QWidget* editor;
        std::function<QString()> label;
        std::function<QJsonValue()> value;
        std::function<void(const QJsonValue&)> setValue;
        std::function<void(TriggerInput&)> read;
        QJsonValue initial;
        QLabel* problem = nullptr;
    };
    using Label = std::function<QString()>;

    void clear();
    void addFields();
    Field* fieldOf(const Reason& reason);
    void showProblem(const Field& field, const QString& sentence);
    void addRow(Field field);
    void addLine(const QString& key, const Label& label, QString TriggerInput::*target);
    void addText(const QString& key, const Label& label, QString TriggerInput::*target, const QString& text = {});
    void addMinutes();
    void addCheck(const QString& key, const Label& label, bool TriggerInput::*target, bool checked);
    void addChoice(const QString& key, const Label& label, QComboBox* combo,
                   const std::function<void(TriggerInput&, const QString&)>& read);
    void addLeg();
    void addOutcome();
    void addCancelReason();

    QFormLayout& m_form;
    QWidget* m_parent;
    Trigger m_trigger = Trigger::StartDiagnosis;
    std::vector<Escalation> m_legs;
    std::vector<Field> m_fields;
};

} // namespace helpdesk
