// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace helpdesk {

/// Fields below each other, each with its name before it and, when something is wrong with it, the sentence about
/// it below. Values are texts: of a combo box the data, of a check box "1" or nothing, of a
/// date field DateField::value().
class FieldForm : public QWidget {
    Q_OBJECT

public:
    explicit FieldForm(QWidget* parent = nullptr);

    /// `subject` is what an error calls the field.
    void addField(Subject subject, QWidget* editor);
    /// The first field gets the focus unless another was asked for; the buttons come after the last.
    void begin(const QList<QWidget*>& buttons);
    void setCaption(Subject subject, const QString& caption);

    QString value(Subject subject) const;
    void setValue(Subject subject, const QString& text);

    /// Shows the sentence at the field and goes there; false when there is no such field.
    bool showProblem(Subject subject, const QString& sentence);
    /// The same without going there: for what is noticed while one writes.
    void noteProblem(Subject subject, const QString& sentence);
    QString problem(Subject subject) const; ///< empty: none is shown
    void clearProblems();
    /// Somebody else changed the record: their value fills a field that still has what it `began` with, and
    /// stands below one that was changed here.
    void meet(Subject subject, const QString& began, const QString& theirs);
    void focusField(Subject subject);

private:
    struct Field {
        Subject subject = Subject::None;
        QWidget* editor = nullptr;
        QLabel* caption = nullptr;
        QLabel* problem = nullptr;
    };
    const Field* find(Subject subject) const;
    void paintProblem(const Field& field, const QString& sentence);

    std::vector<Field> m_fields;
    QGridLayout* m_grid;
};

} // namespace helpdesk
