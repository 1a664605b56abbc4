// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/escalate/evidencerow.h"

#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/escalate/evidenceeditor.h"
#include "ui/text/evidencepresenter.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    bool hasAct(const EvidenceItem& item)
    {
        return item.proposed || item.key == evidencekey::healthCheck;
    }

} // namespace

EvidenceRow::EvidenceRow(const EvidenceEntry& entry, QWidget* parent)
    : QWidget(parent)
    , m_entry(entry)
    , m_editor(new EvidenceEditor(entry.item, this))
    , m_name(new QLabel(this))
    , m_grid(new QGridLayout(this))
{
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_name->setBuddy(m_editor->widget());
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(2);
    m_grid->addWidget(m_name, 0, 0);
    m_grid->addWidget(m_editor->widget(), 2, 0);
    if (hasAct(entry.item)) {
        m_act = new QPushButton(this);
        m_act->setObjectName(u"keep_"_s + entry.item.key);
        m_grid->addWidget(m_act, 6, 0, Qt::AlignLeft);
        setTabOrder(m_editor->widget(), m_act);
        connect(m_act, &QPushButton::clicked, this, &EvidenceRow::keepAsIs);
    }
    connect(m_editor, &EvidenceEditor::changed, this, [this] {
        m_refused.clear();
        showState();
        Q_EMIT typedChanged();
    });
    connect(m_editor, &EvidenceEditor::finished, this, &EvidenceRow::keep);
    m_base = shown();
    m_editor->setText(m_base);
    retranslate();
}

void EvidenceRow::say(Part part, const QString& text)
{
    const auto row = static_cast<int>(part);
    auto* item = m_grid->itemAtPosition(row, 0);
    auto* label = item ? static_cast<QLabel*>(item->widget()) : nullptr;
    if (!label && !text.isEmpty()) {
        label = makeCaption(this);
        label->setWordWrap(true);
        if (part == Part::Problem)
            label->setObjectName(u"evidenceProblem"_s);
        if (part == Part::Original)
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_grid->addWidget(label, row, 0);
    }
    if (!label)
        return;
    if (part == Part::Problem)
        paintProblem(*label);
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

void EvidenceRow::paintProblem(QLabel& label)
{
    auto colored = palette();
    colored.setColor(QPalette::PlaceholderText, colorsFor(palette()).danger); // which a caption is written in
    label.setPalette(colored);
}

QString EvidenceRow::shown() const
{
    return m_entry.kept.in(QLocale().name());
}

void EvidenceRow::show(const EvidenceEntry& entry)
{
    const bool typing = isTyped();
    m_entry = entry;
    m_base = shown();
    if (!typing || m_settled || m_editor->text().trimmed() == m_base.trimmed()) {
        m_editor->setText(m_base);
        m_refused.clear();
        m_sent.clear();
    }
    m_settled = false;
    showState();
}

void EvidenceRow::settle()
{
    m_settled = m_sent == m_editor->text(); // else somebody went on typing
}

QString EvidenceRow::typed() const
{
    return m_editor->text();
}

bool EvidenceRow::isTyped() const
{
    return m_editor->text().trimmed() != m_base.trimmed();
}

void EvidenceRow::setTyped(const QString& text)
{
    m_editor->setText(text);
    showState();
}

void EvidenceRow::keep()
{
    if (!isTyped() || m_sent == m_editor->text())
        return;
    m_sent = m_editor->text();
    Q_EMIT kept(key(), m_sent);
}

void EvidenceRow::keepAsIs()
{
    m_sent = m_editor->text();
    Q_EMIT kept(key(), m_sent);
    m_editor->widget()->setFocus(Qt::OtherFocusReason);
}

void EvidenceRow::showProblem(const QString& clause)
{
    m_sent.clear();
    m_refused = clause;
    showState();
}

void EvidenceRow::setNote(const QString& note)
{
    say(Part::Note, note);
}

void EvidenceRow::setReadOnly(bool readOnly)
{
    m_editor->setReadOnly(readOnly);
    if (m_act)
        m_act->setEnabled(!readOnly);
}

QWidget* EvidenceRow::editor() const
{
    return m_editor->widget();
}

QWidget* EvidenceRow::lastInOrder() const
{
    return m_act ? m_act : m_editor->widget();
}

void EvidenceRow::showState()
{
    const auto language = QLocale().name();
    auto problem = m_refused;
    if (problem.isEmpty() && !isTyped())
        problem = problemClause(m_entry.problem, m_entry.detail);
    if (!problem.isEmpty())
        problem = problem.left(1).toUpper() + problem.mid(1) + u'.';
    say(Part::Problem, problem);
    if (m_act) {
        const bool health = key() == evidencekey::healthCheck;
        m_act->setVisible(health ? !m_editor->text().trimmed().isEmpty()
                                 : m_entry.state == EvidenceState::Proposed && !isTyped());
        m_act->setText(health ? tr("Looked just now") : tr("Use this text"));
        m_act->setAccessibleDescription(m_entry.item.label.in(language));
    }
    const auto& original = m_entry.original.in(language);
    const bool foreign = m_entry.item.kind == EvidenceKind::Text && !original.isEmpty()
        && original.trimmed() != m_editor->text().trimmed();
    say(Part::Original, foreign ? tr("From the ticket: %1").arg(original) : QString());
}

void EvidenceRow::retranslate()
{
    const auto language = QLocale().name();
    const auto& name = m_entry.item.label.in(language);
    m_name->setText(m_entry.item.required ? name : tr("%1 (if known)").arg(name));
    say(Part::Hint, m_entry.item.hint.in(language));
    m_editor->retranslate(m_entry.item);
    showState();
}

void EvidenceRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        const bool typing = isTyped();
        m_base = shown();
        if (!typing)
            m_editor->setText(m_base);
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        showState();
    }
    QWidget::changeEvent(event);
}

} // namespace helpdesk
