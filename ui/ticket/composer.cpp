// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/composer.h"

#include "ui/attachments/draftfiles.h"
#include "ui/base/fittinglabels.h"
#include "ui/base/flowlayout.h"
#include "ui/base/icons.h"
#include "ui/base/labels.h"
#include "ui/base/typography.h"
#include "ui/base/widgetrole.h"
#include "ui/ticket/composertext.h"
#include "ui/ticket/fittingscrollarea.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
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
    constexpr int kMostLinesOfLeast = 2; // where there is hardly any room

} // namespace

Composer::Composer(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_kinds(new QButtonGroup(this))
    , m_hint(new ElidingLabel(this))
    , m_attach(new QToolButton(this))
    , m_text(new ComposerText(this))
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
    stopAtChosenKind();
    m_attach->setObjectName(u"composerAttach"_s);
    m_attach->setIcon(iconOf(Icon::Attachment));
    top->addWidget(m_attach);
    top->addWidget(m_incoming);

    m_text->setObjectName(u"composerText"_s);
    m_text->setTabChangesFocus(true);
    m_send->setObjectName(u"composerSend"_s);
    setRole(*m_send, WidgetRole::Primary);
    m_discard->setObjectName(u"composerDiscard"_s);
    setRole(*m_discard, WidgetRole::Quiet);
    auto* bottom = new QHBoxLayout;
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    setTextStyle(*m_hint, TextSize::Caption);
    bottom->addWidget(m_hint, 1);
    bottom->addStretch(0); // in the place of a hidden hint
    bottom->addWidget(m_discard);
    bottom->addWidget(m_send);

    const std::initializer_list<QWidget*> order{m_kindButtons.back(), m_attach, m_incoming, m_text, m_discard, m_send};
    for (auto part = order.begin(); std::next(part) != order.end(); ++part)
        setTabOrder(*part, *std::next(part));
    m_column->setContentsMargins(12, 8, 12, 8);
    m_column->setSpacing(8);
    m_column->addLayout(top);
    m_column->addWidget(m_text);
    m_column->addLayout(bottom);

    m_incoming->setChecked(true);
    connect(m_kinds, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked) {
            stopAtChosenKind();
            changeWords();
            applyKind();
            Q_EMIT draftChanged();
            Q_EMIT kindChanged();
        }
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        applyKind();
        fitText();
        Q_EMIT draftChanged();
    });
    connect(m_incoming, &QCheckBox::toggled, this, &Composer::draftChanged);
    connect(m_attach, &QToolButton::clicked, this, &Composer::attachAsked);
    connect(m_send, &QPushButton::clicked, this, &Composer::submit);
    connect(m_discard, &QPushButton::clicked, this, &Composer::discard);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &Composer::submit);
    }
    retranslate();
}

void Composer::setFiles(DraftFiles& files)
{
    m_files = &files;
    m_fileRoom = new FittingScrollArea(m_files, this); // many files must not push the text out of a low window
    m_fileRoom->viewport()->setAutoFillBackground(false);
    m_files->setAutoFillBackground(false);
    m_column->insertWidget(m_column->indexOf(m_text) + 1, m_fileRoom);
    m_files->orderAfter(*m_text);
    connect(m_text, &ComposerText::filesGiven, m_files, qOverload<const QStringList&>(&DraftFiles::add));
    connect(m_text, &ComposerText::pictureGiven, m_files, qOverload<const QImage&>(&DraftFiles::add));
    connect(m_files, &DraftFiles::changed, this, [this] {
        m_fileRoom->setVisible(m_files->isBusy() || !m_files->files().empty() || m_files->hasWords());
        nameKinds();
        applyKind();
        makeRoom();
        Q_EMIT draftChanged();
    });
    connect(m_files, &DraftFiles::answered, this, &Composer::focusText);
    m_fileRoom->hide();
}

// A question about a file has the room to itself: nothing is sent before it is answered.
void Composer::makeRoom()
{
    const auto asking = m_files && m_files->isAsking();
    for (auto* button : m_kindButtons)
        button->setVisible(!asking);
    m_attach->setVisible(!asking);
    m_text->setVisible(!asking);
    m_send->setVisible(isSendShown());
    m_hint->setVisible(!asking && m_room == Room::Ample);
}

// Where there is little room, what could not be pressed anyway gives it away.
bool Composer::isSendShown() const
{
    const auto asking = m_files && m_files->isAsking();
    return !asking && (m_room == Room::Ample || m_busy || !isEmpty());
}

bool Composer::isEmpty() const
{
    return m_text->toPlainText().trimmed().isEmpty() && (!m_files || m_files->files().empty());
}

bool Composer::waitsForFiles() const
{
    return m_files && m_files->isBusy();
}

MessageKind Composer::kind() const
{
    const auto checked = m_kinds->checkedId();
    return kKinds[static_cast<size_t>(qMax(0, checked))];
}

void Composer::setRoom(Room room)
{
    if (room == m_room)
        return;
    m_room = room;
    if (m_fileRoom)
        m_fileRoom->setLeastLines(room == Room::Least ? kMostLinesOfLeast : kMostLines / 2);
    nameKinds();
    makeRoom();
    fitText();
}

bool Composer::showsFiles() const
{
    return m_fileRoom && !m_fileRoom->isHidden();
}

void Composer::setKind(MessageKind kind)
{
    for (size_t i = 0; i < kKinds.size(); ++i) {
        if (kKinds[i] == kind)
            m_kindButtons[i]->setChecked(true);
    }
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

// Tab and a space must not turn a note into a reply; the arrows choose another kind.
void Composer::stopAtChosenKind()
{
    for (auto* button : m_kindButtons)
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

// As tall as its words ask for: the conversation needs the room more than an empty editor.
void Composer::fitText()
{
    const auto lines = static_cast<int>(m_text->document()->size().height()); // a plain text's height is in lines
    const auto fewest = m_room == Room::Ample ? kFewestLines : 1;
    const auto most = m_room == Room::Ample ? kMostLines : m_room == Room::Low ? kMostLines / 2 : kMostLinesOfLeast;
    const auto height = m_text->fontMetrics().lineSpacing() * qBound(fewest, lines, most) + kTextPadding;
    if (height != m_text->height())
        m_text->setFixedHeight(height);
}

void Composer::applyKind()
{
    const auto now = kind();
    const auto asking = m_files && m_files->isAsking();
    m_incoming->setVisible(now == MessageKind::PhoneCall && !asking);
    const auto empty = isEmpty();
    m_attach->setEnabled(!m_busy);
    m_send->setEnabled(!m_busy && !empty && !waitsForFiles());
    m_send->setVisible(isSendShown());
    m_discard->setVisible(!m_busy && !empty && !asking);
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
    m_send->setText(m_busy ? busy : waitsForFiles() ? tr("Attaching...") : send);
    m_send->setIcon(iconOf(kIcons[static_cast<size_t>(qMax(0, m_kinds->checkedId()))],
                           m_send->isEnabled() ? Tone::OnAccent : Tone::Muted));
    m_text->setAccessibleName(send);
    m_text->setAccessibleDescription(hint);
    setStyleProperty(*this, "kind", style);
    setStyleProperty(*m_text, "kind", style);
}

// Where words wait, the button says so.
void Composer::nameKinds()
{
    const std::array names{tr("Reply"), tr("Internal note"), tr("Phone call")};
    const auto begun = waiting();
    for (size_t i = 0; i < kKinds.size(); ++i) {
        m_kindButtons[i]->setText(
            begun.contains(kKinds[i]) ? tr("%1 (draft)", "a kind of message whose words wait").arg(names[i]) : names[i]);
        const auto told = m_room != Room::Least || m_kindButtons[i]->isChecked();
        m_kindButtons[i]->setToolButtonStyle(told ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        m_kindButtons[i]->setToolTip(told ? QString() : m_kindButtons[i]->text());
        m_kindButtons[i]->setAccessibleName(m_kindButtons[i]->text());
    }
}

void Composer::retranslate()
{
    nameKinds();
    m_incoming->setText(tr("The customer called us"));
    m_discard->setText(tr("Discard draft"));
    m_attach->setToolTip(tr("Attach files (Ctrl+Shift+A)"));
    m_attach->setAccessibleName(tr("Attach files"));
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
