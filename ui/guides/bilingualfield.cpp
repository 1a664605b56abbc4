// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/guides/bilingualfield.h"

#include "ui/base/labels.h"
#include "ui/base/tokens.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kLettersBesides = 36; // of each language, to stand side by side

    QVBoxLayout* column(QLabel* caption, TextField* field)
    {
        auto* layout = new QVBoxLayout;
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(spacing::tiny);
        layout->addWidget(caption);
        layout->addWidget(field);
        if (field->sizePolicy().verticalPolicy() == QSizePolicy::Fixed)
            layout->addStretch(1);
        caption->setBuddy(field);
        return layout;
    }

} // namespace

BilingualField::BilingualField(TextField::Lines lines, QWidget* parent)
    : QWidget(parent)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_englishCaption(makeCaption(this))
    , m_russianCaption(makeCaption(this))
    , m_english(new TextField(lines, this))
    , m_russian(new TextField(lines, this))
{
    setSizePolicy(m_english->sizePolicy()); // a page takes the room there is
    m_englishCaption->setWordWrap(true);
    m_russianCaption->setWordWrap(true);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(spacing::small);
    m_columns->addLayout(column(m_englishCaption, m_english), 1);
    m_columns->addLayout(column(m_russianCaption, m_russian), 1);
    for (auto* field : {m_english, m_russian}) {
        connect(field, &TextField::edited, this, [this] { Q_EMIT edited(text()); });
        connect(field, &TextField::left, this, &BilingualField::left);
    }
}

void BilingualField::setCaption(const QString& caption)
{
    m_caption = caption;
    retranslate();
}

void BilingualField::retranslate()
{
    m_englishCaption->setText(tr("%1, English", "name of a field").arg(m_caption));
    m_russianCaption->setText(tr("%1, Russian", "name of a field").arg(m_caption));
    m_english->setAccessibleName(m_englishCaption->text());
    m_russian->setAccessibleName(m_russianCaption->text());
}

void BilingualField::setText(const Bilingual& text)
{
    m_english->setText(text.en);
    m_russian->setText(text.ru);
}

Bilingual BilingualField::text() const
{
    return {m_english->toPlainText(), m_russian->toPlainText()};
}

void BilingualField::setReadOnly(bool readOnly)
{
    m_english->setReadOnly(readOnly);
    m_russian->setReadOnly(readOnly);
}

void BilingualField::focus(const QString& language)
{
    const bool russian = language == "ru"_L1
        || (language != "en"_L1 && !m_english->toPlainText().trimmed().isEmpty()
            && m_russian->toPlainText().trimmed().isEmpty());
    (russian ? m_russian : m_english)->setFocus(Qt::OtherFocusReason);
}

void BilingualField::arrange()
{
    const auto beside = width() >= fontMetrics().averageCharWidth() * kLettersBesides * 2;
    const auto direction = beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_columns->direction() != direction)
        m_columns->setDirection(direction);
}

void BilingualField::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void BilingualField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
