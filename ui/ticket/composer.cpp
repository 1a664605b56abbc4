// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/composer.h"

#include "ui/base/flowlayout.h"
#include "ui/base/icons.h"
#include "ui/base/labels.h"
#include "ui/base/widgetrole.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr std::array kKinds{MessageKind::Reply, MessageKind::InternalNote, MessageKind::PhoneCall};
    constexpr std::array kIcons{Icon::Reply, Icon::Note, Icon::Phone};
    constexpr int kTextPadding = 24;
    constexpr int kFewestLines = 2;
    constexpr int kMostLines = 6; // what is longer scrolls

} // namespace

Composer::Composer(QWidget* parent)
    : QWidget(parent)
    , m_kinds(new QButtonGroup(this))
    , m_hint(makeCaption(this))
    , m_text(new QPlainTextEdit(this))
    , m_incoming(new QCheckBox(this))
    , m_discard(new QPushButton(this))
    , m_send(new QPushButton(this))
{
    setObjectName(u"composer"_s);
    setAttribute(Qt::WA_StyledBackground);

    auto* top = new FlowLayout;
    top->setSpacing(4);
    for (size_t i = 0; i < kKinds.size(); ++i) {
        auto* button = new QToolButton(this);
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIcon(iconOf(kIcons[i]));
        m_kinds->addButton(button, static_cast<int>(i));
        m_kindButtons[i] = button;
        top->addWidget(button);
    }
    m_kindButtons.front()->setChecked(true);

    m_text->setObjectName(u"composerText"_s);
    m_text->setTabChangesFocus(true);
    m_send->setObjectName(u"composerSend"_s);
    setRole(*m_send, WidgetRole::Primary);
    m_discard->setObjectName(u"composerDiscard"_s);
    setRole(*m_discard, WidgetRole::Quiet);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_incoming);
    m_hint->setWordWrap(true);
    bottom->addWidget(m_hint, 1);
    bottom->addStretch(0); // in the place of a hidden hint
    bottom->addWidget(m_discard);
    bottom->addWidget(m_send);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_text);
    layout->addLayout(bottom);

    m_incoming->setChecked(true);
    connect(m_kinds, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked) {
            applyKind();
            Q_EMIT draftChanged();
        }
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        applyKind();
        fitText();
        Q_EMIT draftChanged();
    });
    connect(m_incoming, &QCheckBox::toggled, this, &Composer::draftChanged);
    connect(m_send, &QPushButton::clicked, this, &Composer::submit);
    connect(m_discard, &QPushButton::clicked, this, &Composer::discard);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &Composer::submit);
    }
    retranslate();
}

MessageKind Composer::kind() const
{
    const auto checked = m_kinds->checkedId();
    return kKinds[static_cast<size_t>(qMax(0, checked))];
}

void Composer::setLow(bool low)
{
    if (low == m_low)
        return;
    m_low = low;
    m_hint->setVisible(!low);
    fitText();
}

void Composer::setKind(MessageKind kind)
{
    for (size_t i = 0; i < kKinds.size(); ++i) {
        if (kKinds[i] == kind)
            m_kindButtons[i]->setChecked(true);
    }
}

Draft Composer::draft() const
{
    return {kind(), m_incoming->isChecked(), m_text->toPlainText()};
}

void Composer::setDraft(const Draft& draft)
{
    const QSignalBlocker quiet(this);
    setKind(draft.kind);
    m_incoming->setChecked(draft.byCustomer);
    m_text->setPlainText(draft.body);
    m_text->moveCursor(QTextCursor::End);
    applyKind();
}

void Composer::setRecipient(const QString& name)
{
    m_recipient = name;
    applyKind();
}

void Composer::setBusy(bool busy)
{
    m_busy = busy;
    m_text->setReadOnly(busy);
    applyKind();
}

void Composer::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void Composer::submit()
{
    const auto body = m_text->toPlainText().trimmed();
    if (body.isEmpty() || m_busy)
        return;
    NewMessage message;
    message.kind = kind();
    message.byCustomer = message.kind == MessageKind::PhoneCall && m_incoming->isChecked();
    message.body = body;
    message.fromDraft = true;
    Q_EMIT submitted(message);
}

void Composer::discard()
{
    // As an edit of the text: Ctrl+Z brings it back.
    QTextCursor everything(m_text->document());
    everything.select(QTextCursor::Document);
    everything.removeSelectedText();
    Q_EMIT discarded();
    focusText();
}

// As tall as its words ask for: the conversation needs the room more than an empty editor.
void Composer::fitText()
{
    const auto lines = static_cast<int>(m_text->document()->size().height()); // a plain text's height is in lines
    const auto height = m_text->fontMetrics().lineSpacing() * qBound(m_low ? 1 : kFewestLines, lines, m_low ? kMostLines / 2 : kMostLines) + kTextPadding;
    if (height != m_text->height())
        m_text->setFixedHeight(height);
}

void Composer::applyKind()
{
    const auto now = kind();
    m_incoming->setVisible(now == MessageKind::PhoneCall);
    const auto empty = m_text->toPlainText().trimmed().isEmpty();
    m_send->setEnabled(!m_busy && !empty);
    m_discard->setVisible(!m_busy && !empty);
    QString hint;
    QString send;
    QString busy;
    QString style;
    switch (now) {
    case MessageKind::Reply:
    case MessageKind::CustomerMessage:
        hint = m_recipient.isEmpty() ? tr("The customer will read this.") : tr("%1 will read this.").arg(m_recipient);
        send = tr("Send reply");
        busy = tr("Sending reply...");
        m_text->setPlaceholderText(tr("Write to the customer"));
        style = u"reply"_s;
        break;
    case MessageKind::InternalNote:
        hint = tr("Only our staff will read this.");
        send = tr("Save internal note");
        busy = tr("Saving note...");
        m_text->setPlaceholderText(tr("Write to your colleagues"));
        style = u"note"_s;
        break;
    case MessageKind::PhoneCall:
        hint = tr("What was said on the phone. Nothing is sent.");
        send = tr("Record phone call");
        busy = tr("Recording call...");
        m_text->setPlaceholderText(tr("Write what was said"));
        style = u"call"_s;
        break;
    }
    m_hint->setText(tr("%1 Ctrl+Enter.").arg(hint));
    m_send->setText(m_busy ? busy : send);
    m_send->setIcon(iconOf(kIcons[static_cast<size_t>(qMax(0, m_kinds->checkedId()))],
                           m_send->isEnabled() ? Tone::OnAccent : Tone::Muted));
    m_text->setAccessibleName(send);
    m_text->setAccessibleDescription(hint);
    setStyleProperty(*this, "kind", style);
    setStyleProperty(*m_text, "kind", style);
}

void Composer::retranslate()
{
    m_kindButtons[0]->setText(tr("Reply"));
    m_kindButtons[1]->setText(tr("Internal note"));
    m_kindButtons[2]->setText(tr("Phone call"));
    m_incoming->setText(tr("The customer called us"));
    m_discard->setText(tr("Discard draft"));
    applyKind();
    fitText();
}

void Composer::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitText();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
