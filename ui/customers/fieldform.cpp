// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/fieldform.h"

#include "ui/base/datefield.h"
#include "ui/base/fittotext.h"
#include "ui/base/labels.h"
#include "ui/base/pagescroll.h"
#include "ui/base/tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    /// Whether the caption belongs to the first line of what is taller than that; it becomes as high as that line then.
    bool hasFirstLine(QLabel& caption, QWidget& editor)
    {
        auto* line = editor.focusProxy(); // of what has more below it
        if (!line && !qobject_cast<QPlainTextEdit*>(&editor))
            return false;
        fitToText(line ? *line : editor, [&caption, line](const QFontMetrics& metrics) {
            caption.setMinimumHeight(line ? line->sizeHint().height() : textBoxHeight(metrics, 1));
        });
        return true;
    }

} // namespace

FieldForm::FieldForm(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spacing::large);
    m_grid->setVerticalSpacing(spacing::small);
    m_grid->setColumnStretch(1, 1);
}

void FieldForm::addField(Subject subject, QWidget* editor)
{
    Field field{subject, editor, makeCaption(this), makeCaption(this)};
    field.caption->setBuddy(editor);
    field.problem->setWordWrap(true);
    field.problem->hide();
    const auto row = m_grid->rowCount();
    if (!qobject_cast<QCheckBox*>(editor)) // which says itself what it is
        m_grid->addWidget(field.caption, row, 0, hasFirstLine(*field.caption, *editor) ? Qt::AlignTop : Qt::AlignVCenter);
    else
        field.caption->hide();
    m_grid->addWidget(editor, row, 1);
    m_grid->addWidget(field.problem, row + 1, 1);
    m_fields.push_back(field);
    if (const auto* date = qobject_cast<DateField*>(editor))
        connect(date, &DateField::problemChanged, this,
                [this, subject](const QString& sentence) { noteProblem(subject, sentence); });
}

void FieldForm::begin(const QList<QWidget*>& buttons)
{
    QWidget* before = nullptr;
    const auto follow = [&before](QWidget* next) {
        if (before)
            QWidget::setTabOrder(before, next);
        before = next;
    };
    for (const auto& field : m_fields)
        follow(field.editor);
    for (auto* button : buttons)
        follow(button);
    const auto* asked = window()->focusWidget();
    const auto isAsked = [asked](const Field& field) { return field.editor == asked; };
    if (!m_fields.empty() && std::none_of(m_fields.begin(), m_fields.end(), isAsked))
        m_fields.front().editor->setFocus(Qt::OtherFocusReason);
}

const FieldForm::Field* FieldForm::find(Subject subject) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                    [subject](const Field& field) { return field.subject == subject; });
    return found == m_fields.end() ? nullptr : &*found;
}

void FieldForm::setCaption(Subject subject, const QString& caption)
{
    const auto* field = find(subject);
    if (!field)
        return;
    if (auto* box = qobject_cast<QCheckBox*>(field->editor))
        box->setText(caption);
    field->caption->setText(caption);
    field->editor->setAccessibleName(caption);
}

QString FieldForm::value(Subject subject) const
{
    const auto* field = find(subject);
    if (!field)
        return {};
    if (const auto* date = qobject_cast<DateField*>(field->editor))
        return date->value();
    if (const auto* line = qobject_cast<QLineEdit*>(field->editor))
        return line->text().trimmed();
    if (const auto* text = qobject_cast<QPlainTextEdit*>(field->editor))
        return text->toPlainText().trimmed();
    if (const auto* combo = qobject_cast<QComboBox*>(field->editor))
        return combo->currentData().toString();
    if (const auto* box = qobject_cast<QCheckBox*>(field->editor))
        return box->isChecked() ? u"1"_s : QString();
    return {};
}

void FieldForm::setValue(Subject subject, const QString& text)
{
    const auto* field = find(subject);
    if (!field)
        return;
    if (auto* date = qobject_cast<DateField*>(field->editor))
        date->setValue(text);
    else if (auto* line = qobject_cast<QLineEdit*>(field->editor))
        setFromStart(*line, text);
    else if (auto* lines = qobject_cast<QPlainTextEdit*>(field->editor))
        lines->setPlainText(text);
    else if (auto* combo = qobject_cast<QComboBox*>(field->editor))
        combo->setCurrentIndex(qMax(0, combo->findData(text)));
    else if (auto* box = qobject_cast<QCheckBox*>(field->editor))
        box->setChecked(!text.isEmpty());
}

void FieldForm::paintProblem(const Field& field, const QString& sentence)
{
    auto colored = field.problem->palette();
    colored.setColor(QPalette::PlaceholderText, colorsFor(palette()).danger);
    field.problem->setPalette(colored);
    field.problem->setText(sentence);
    field.problem->setVisible(!sentence.isEmpty());
    field.editor->setAccessibleDescription(sentence);
}

bool FieldForm::showProblem(Subject subject, const QString& sentence)
{
    const auto* field = find(subject);
    if (!field)
        return false;
    paintProblem(*field, sentence);
    field->editor->setFocus(Qt::OtherFocusReason);
    // What is said below the field is brought into sight as well, once it has its place.
    QTimer::singleShot(0, field->problem, [problem = field->problem] {
        for (auto* around = problem->parentWidget(); around; around = around->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(around))
                bringIntoSight(*area, problem, spacing::small);
        }
    });
    return true;
}

void FieldForm::noteProblem(Subject subject, const QString& sentence)
{
    if (const auto* field = find(subject))
        paintProblem(*field, sentence);
}

QString FieldForm::problem(Subject subject) const
{
    const auto* field = find(subject);
    return field && !field->problem->isHidden() ? field->problem->text() : QString();
}

void FieldForm::meet(Subject subject, const QString& began, const QString& theirs)
{
    const auto* field = find(subject);
    const auto ours = value(subject);
    if (!field || theirs == began)
        return;
    const auto* date = qobject_cast<DateField*>(field->editor);
    if (ours == began)
        setValue(subject, theirs);
    else if (ours != theirs && qobject_cast<QCheckBox*>(field->editor))
        showProblem(subject,
                    theirs.isEmpty() ? tr("Somebody else cleared this meanwhile.")
                                     : tr("Somebody else ticked this meanwhile."));
    else if (ours != theirs)
        showProblem(subject,
                    theirs.isEmpty() ? tr("Somebody else emptied this meanwhile.")
                                     : tr("Somebody else wrote meanwhile: %1").arg(date ? date->shown(theirs) : theirs));
}

void FieldForm::focusField(Subject subject)
{
    if (const auto* field = find(subject))
        field->editor->setFocus(Qt::OtherFocusReason);
}

void FieldForm::clearProblems()
{
    for (const auto& field : m_fields)
        paintProblem(field, {});
}

} // namespace helpdesk
