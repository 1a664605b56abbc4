// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guides/guidesection.h"

#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/guides/guidedocument.h"
#include "ui/text/guidepresenter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    /// The wheel scrolls the page it stands on, unless one is choosing in it.
    class CalmCombo final : public QComboBox {
    public:
        using QComboBox::QComboBox;

    protected:
        void wheelEvent(QWheelEvent* event) override
        {
            if (hasFocus())
                QComboBox::wheelEvent(event);
            else
                event->ignore();
        }
    };

    /// The keys of undo and redo belong to the window, as in TextField.
    class PlainLine final : public QLineEdit {
    public:
        using QLineEdit::QLineEdit;

    protected:
        bool event(QEvent* event) override
        {
            if (event->type() == QEvent::ShortcutOverride) {
                auto* key = static_cast<QKeyEvent*>(event);
                if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
                    event->ignore();
                    return true;
                }
            }
            return QLineEdit::event(event);
        }
    };

} // namespace

GuideSection::GuideSection(GuideDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_rows(new QVBoxLayout(this))
    , m_title(makeSectionTitle(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(spacing::small);
    m_rows->addWidget(m_title);
    m_title->setWordWrap(true);
}

void GuideSection::setTitle(const QString& title)
{
    m_title->setText(title);
}

void GuideSection::addRow(GuideField field, QWidget* editor, bool captioned)
{
    Row row{field, nullptr, editor};
    if (captioned) {
        row.caption = makeCaption(this);
        row.caption->setBuddy(editor);
        m_rows->addWidget(row.caption);
    }
    m_rows->addWidget(editor);
    m_fields.push_back(row);
}

BilingualField* GuideSection::addText(GuideField field, TextField::Lines lines, At<Bilingual> at)
{
    auto* editor = new BilingualField(lines, this);
    addRow(field, editor, false);
    connect(editor, &BilingualField::edited, this, [this, field, at](const Bilingual& text) {
        change(
            field,
            [&](Guide& guide) {
                if (auto* value = at(guide))
                    *value = text;
            },
            true);
    });
    connect(editor, &BilingualField::left, this, [this] { m_document.endTyping(); });
    m_refreshers.push_back([this, editor, at] {
        auto guide = m_document.guide();
        if (const auto* value = at(guide))
            editor->setText(*value);
    });
    return editor;
}

BilingualField* GuideSection::addConverted(GuideField field, Converted converted)
{
    auto* editor = new BilingualField(TextField::Lines::Many, this);
    addRow(field, editor, false);
    connect(editor, &BilingualField::edited, this, [this, field, take = converted.take](const Bilingual& text) {
        change(field, [&](Guide& guide) { take(guide, text); }, true);
    });
    connect(editor, &BilingualField::left, this, [this] { m_document.endTyping(); });
    m_refreshers.push_back([this, editor, converted] {
        const auto now = converted.shown(m_document.guide());
        if (!converted.same(editor->text(), now))
            editor->setText(now);
    });
    return editor;
}

QLineEdit* GuideSection::addLine(GuideField field, At<QString> at, std::function<void(Guide&)> tidy)
{
    auto* editor = new PlainLine(this);
    addRow(field, editor);
    connect(editor, &QLineEdit::textEdited, this, [this, field, at, tidy = std::move(tidy)](const QString& text) {
        change(
            field,
            [&](Guide& guide) {
                if (auto* value = at(guide))
                    *value = text;
                if (tidy)
                    tidy(guide);
            },
            true);
    });
    connect(editor, &QLineEdit::editingFinished, this, [this] { m_document.endTyping(); });
    m_refreshers.push_back([this, editor, at] {
        auto guide = m_document.guide();
        const auto* value = at(guide);
        if (value && editor->text() != *value)
            editor->setText(*value);
    });
    return editor;
}

QComboBox* GuideSection::addChoice(GuideField field, std::function<void(const QVariant&)> chosen)
{
    auto* editor = new CalmCombo(this);
    editor->setFocusPolicy(Qt::StrongFocus);
    editor->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    editor->setMinimumContentsLength(12);
    addRow(field, editor);
    connect(editor, &QComboBox::activated, this,
            [editor, chosen = std::move(chosen)](int index) { chosen(editor->itemData(index)); });
    return editor;
}

void GuideSection::setShown(GuideField field, bool shown)
{
    for (const auto& row : m_fields) {
        if (row.field != field)
            continue;
        row.editor->setVisible(shown);
        if (row.caption)
            row.caption->setVisible(shown);
    }
}

void GuideSection::change(GuideField field, const std::function<void(Guide&)>& change, bool typing)
{
    m_document.change(captionOf(field), change,
                      typing ? u"%1 %2"_s.arg(m_key, QString(keyOf(field))) : QString());
}

void GuideSection::setChoice(QComboBox& combo, const QVariant& data)
{
    const QSignalBlocker silent(combo);
    combo.setCurrentIndex(combo.findData(data));
    combo.setToolTip(combo.currentText()); // which may be a whole question
}

void GuideSection::refresh()
{
    for (const auto& refresher : m_refreshers)
        refresher();
}

void GuideSection::setReadOnly(bool readOnly)
{
    for (const auto& row : m_fields) {
        if (auto* texts = qobject_cast<BilingualField*>(row.editor))
            texts->setReadOnly(readOnly);
        else if (auto* line = qobject_cast<QLineEdit*>(row.editor))
            line->setReadOnly(readOnly);
        else
            row.editor->setEnabled(!readOnly);
    }
}

bool GuideSection::focus(GuideField field, const QString& what)
{
    for (const auto& row : m_fields) {
        if (row.field != field || row.editor->isHidden())
            continue;
        if (auto* texts = qobject_cast<BilingualField*>(row.editor)) {
            texts->focus(what);
            return true;
        }
        auto* target = row.editor;
        if (target->focusPolicy() == Qt::NoFocus) {
            if (auto* box = target->findChild<QCheckBox*>())
                target = box;
        }
        target->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

QString GuideSection::captionOf(GuideField field) const
{
    return label(field);
}

void GuideSection::retranslate()
{
    for (const auto& row : m_fields) {
        const auto caption = captionOf(row.field);
        if (auto* texts = qobject_cast<BilingualField*>(row.editor))
            texts->setCaption(caption);
        else
            row.editor->setAccessibleName(caption);
        if (row.caption)
            row.caption->setText(caption);
    }
}

void GuideSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace helpdesk
