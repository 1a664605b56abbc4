// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/escalate/evidenceeditor.h"

#include "ui/base/fittotext.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kTextLines = 3;
    constexpr int kLeastListCharacters = 12; // a list may be narrower than its longest entry

} // namespace

EvidenceEditor::EvidenceEditor(const EvidenceItem& item, QWidget* parent)
    : QObject(parent)
    , m_widget(make(item, parent))
{
    m_widget->setObjectName(u"evidence_"_s + item.key);
    m_widget->installEventFilter(this);
    retranslate(item);
}

QWidget* EvidenceEditor::make(const EvidenceItem& item, QWidget* parent)
{
    if (item.kind == EvidenceKind::Choice || item.kind == EvidenceKind::YesNo)
        return makeChoice(item, parent);
    if (item.kind == EvidenceKind::Text || item.kind == EvidenceKind::Upns)
        return makeText(parent);
    auto* line = new QLineEdit(parent);
    connect(line, &QLineEdit::textChanged, this, &EvidenceEditor::changed);
    connect(line, &QLineEdit::returnPressed, this, &EvidenceEditor::finished);
    return line;
}

QWidget* EvidenceEditor::makeText(QWidget* parent)
{
    auto* text = makeTextBox(parent, kTextLines);
    connect(text, &QPlainTextEdit::textChanged, this, &EvidenceEditor::changed);
    return text;
}

QWidget* EvidenceEditor::makeChoice(const EvidenceItem& item, QWidget* parent)
{
    auto* list = new QComboBox(parent);
    list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    list->setMinimumContentsLength(kLeastListCharacters);
    list->addItem(QString(), QString());
    if (item.kind == EvidenceKind::YesNo) {
        list->addItem(QString(), u"yes"_s);
        list->addItem(QString(), u"no"_s);
    }
    for (const auto& option : item.options)
        list->addItem(QString(), option.key);
    connect(list, &QComboBox::currentIndexChanged, this, [this] {
        Q_EMIT changed();
        Q_EMIT finished();
    });
    return list;
}

void EvidenceEditor::retranslate(const EvidenceItem& item)
{
    const auto language = QLocale().name();
    m_widget->setAccessibleName(item.label.in(language));
    m_widget->setAccessibleDescription(item.hint.in(language));
    auto* list = qobject_cast<QComboBox*>(m_widget);
    if (!list)
        return;
    const QSignalBlocker quiet(list);
    list->setItemText(0, tr("Choose..."));
    for (int index = 1; index < list->count(); ++index) {
        const auto key = list->itemData(index).toString();
        if (item.kind == EvidenceKind::YesNo)
            list->setItemText(index, key == "yes"_L1 ? tr("Yes") : tr("No"));
        for (const auto& option : item.options) {
            if (option.key == key)
                list->setItemText(index, option.text.in(language));
        }
    }
}

QString EvidenceEditor::text() const
{
    if (const auto* list = qobject_cast<QComboBox*>(m_widget))
        return list->currentData().toString();
    if (const auto* text = qobject_cast<QPlainTextEdit*>(m_widget))
        return text->toPlainText();
    return static_cast<QLineEdit*>(m_widget)->text();
}

void EvidenceEditor::setText(const QString& text)
{
    const QSignalBlocker quiet(m_widget);
    if (auto* list = qobject_cast<QComboBox*>(m_widget))
        list->setCurrentIndex(qMax(0, list->findData(text)));
    else if (auto* edit = qobject_cast<QPlainTextEdit*>(m_widget))
        edit->setPlainText(text);
    else
        static_cast<QLineEdit*>(m_widget)->setText(text);
    m_widget->update();
}

void EvidenceEditor::setReadOnly(bool readOnly)
{
    if (auto* edit = qobject_cast<QPlainTextEdit*>(m_widget))
        edit->setReadOnly(readOnly);
    else if (auto* line = qobject_cast<QLineEdit*>(m_widget))
        line->setReadOnly(readOnly);
    else
        m_widget->setEnabled(!readOnly);
}

bool EvidenceEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_widget && event->type() == QEvent::FocusOut)
        Q_EMIT finished();
    // The wheel scrolls the page; a list changes only when it is being used.
    if (event->type() == QEvent::Wheel && qobject_cast<QComboBox*>(m_widget) && !m_widget->hasFocus()) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace helpdesk
