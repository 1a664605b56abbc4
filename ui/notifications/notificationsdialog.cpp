// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/notificationsdialog.h"

#include "async/slacalls.h"
#include "ui/base/answers.h"
#include "ui/base/flowlayout.h"
#include "ui/base/icons.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/base/widgetrole.h"
#include "ui/base/windowsize.h"
#include "ui/base/wrappinglist.h"
#include "ui/notifications/notificationlist.h"
#include "ui/notifications/snooze.h"
#include "ui/text/duetext.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/notificationtext.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QTimeZone>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr std::array kSpans{Snooze::QuarterHour, Snooze::Hour, Snooze::Morning};

} // namespace

NotificationsDialog::NotificationsDialog(AsyncWorkspace& workspace, const NotificationList& list, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_notifications(list)
    , m_lead(makeCaption(this))
    , m_list(new WrappingList(this))
    , m_message(new InlineMessage(this))
    , m_snooze(new QPushButton(this))
    , m_spans(new QMenu(this))
    , m_dismiss(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_open(new QPushButton(this))
{
    setObjectName(u"notificationsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setObjectName(u"notificationList"_s);
    m_snooze->setObjectName(u"notificationSnooze"_s);
    m_dismiss->setObjectName(u"notificationDismiss"_s);
    m_open->setObjectName(u"notificationOpen"_s);
    setRole(*m_open, WidgetRole::Primary);
    build();
    connectAll();
    retranslate();
    resizeWithText(*this, {680, 480});
    fill();
    m_list->setFocus();
}

void NotificationsDialog::build()
{
    for (auto* button : {m_snooze, m_dismiss, m_close})
        button->setAutoDefault(false);
    m_open->setDefault(true);
    m_snooze->setMenu(m_spans);
    for (size_t i = 0; i < kSpans.size(); ++i)
        m_spans->addAction(QString());
    m_lead->setWordWrap(true);
    auto* acts = new FlowLayout;
    acts->addWidget(m_snooze);
    acts->addWidget(m_dismiss);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addLayout(acts, 1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_open);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_lead);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
}

void NotificationsDialog::connectAll()
{
    connect(&m_notifications, &NotificationList::changed, this, &NotificationsDialog::fill);
    connect(m_list, &QListWidget::itemActivated, this, &NotificationsDialog::openCurrent);
    connect(m_open, &QPushButton::clicked, this, &NotificationsDialog::openCurrent);
    connect(m_dismiss, &QPushButton::clicked, this, &NotificationsDialog::dismissCurrent);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(new QShortcut(QKeySequence::Delete, m_list), &QShortcut::activated, this, &NotificationsDialog::dismissCurrent);
    for (int i = 0; i < m_spans->actions().size(); ++i)
        connect(m_spans->actions().at(i), &QAction::triggered, this, [this, i] { snoozeCurrent(i); });
}

// Who goes through them stays at the place of the one that went.
void NotificationsDialog::fill()
{
    const auto row = m_list->currentRow();
    m_list->clear();
    const auto now = m_workspace.clock().now();
    for (const auto& one : m_notifications.all()) {
        const bool late = one.due && isLate(*one.due, now);
        new QListWidgetItem(
            iconOf(late ? Icon::Late : Icon::Waiting, late ? Tone::Danger : Tone::Muted), wordsOf(one), m_list);
        if (!one.seenAt)
            NotificationCalls(m_workspace).setSeen(one.id);
    }
    m_list->fit();
    const auto count = m_list->count();
    if (count > 0)
        m_list->setCurrentRow(qBound(0, row, count - 1));
    for (auto* button : {m_open, m_dismiss, m_snooze})
        button->setEnabled(count > 0);
    m_lead->setText(count > 0 ? tr("Promises that are in danger or broken, the newest first.")
                              : tr("Nothing waits for you. Steps of the escalation ladders tell of promises in danger here."));
}

QString NotificationsDialog::wordsOf(const Notification& notification) const
{
    QStringList lines{ticketTitle(notification),
                      notificationSentence(notification, m_workspace.clock().now(), QLocale(), QTimeZone::systemTimeZone())};
    QStringList more;
    if (notification.needsHandover)
        more << tr("Asks for an internal note about the hand-over");
    if (!notification.user.isValid())
        more << tr("For everybody: nobody has the ticket");
    if (!more.isEmpty())
        lines << more.join(u". "_s);
    return lines.join(u'\n');
}

const Notification* NotificationsDialog::current() const
{
    const auto row = m_list->currentRow();
    const auto& all = m_notifications.all();
    return row >= 0 && row < static_cast<int>(all.size()) ? &all[static_cast<size_t>(row)] : nullptr;
}

void NotificationsDialog::openCurrent()
{
    const auto* chosen = current();
    if (!chosen)
        return;
    const auto ticket = chosen->ticket;
    accept();
    Q_EMIT ticketChosen(ticket);
}

void NotificationsDialog::dismissCurrent()
{
    const auto* chosen = current();
    if (!chosen)
        return;
    const auto needsNote = chosen->needsHandover;
    m_message->dismiss();
    onAnswer(
        this, NotificationCalls(m_workspace).dismiss(chosen->id), [] { },
        [this, needsNote](const Error& error) {
            if (needsNote && error.code == ErrorCode::Missing)
                m_message->say(InlineMessage::Kind::Warning,
                               tr("Write an internal note in the ticket first: this step asks for a hand-over."));
            else
                say(error);
        });
}

void NotificationsDialog::snoozeCurrent(int place)
{
    const auto* chosen = current();
    if (!chosen)
        return;
    const auto until =
        snoozedUntil(kSpans[static_cast<size_t>(place)], m_workspace.clock().now(), QTimeZone::systemTimeZone());
    m_message->dismiss();
    onAnswer(
        this, NotificationCalls(m_workspace).snooze(chosen->id, until), [] { },
        [this](const Error& error) { say(error); });
}

void NotificationsDialog::say(const Error& error)
{
    m_message->say(InlineMessage::Kind::Error, sentence(error));
}

void NotificationsDialog::retranslate()
{
    setWindowTitle(tr("Notifications"));
    m_list->setAccessibleName(tr("Notifications"));
    m_snooze->setText(tr("&Remind me"));
    const QStringList spans{tr("In &15 minutes"), tr("In 1 &hour"), tr("Tomorrow &morning")};
    for (int i = 0; i < spans.size(); ++i)
        m_spans->actions().at(i)->setText(spans[i]);
    m_dismiss->setText(tr("&Dismiss"));
    m_dismiss->setToolTip(QKeySequence(QKeySequence::Delete).toString(QKeySequence::NativeText));
    m_close->setText(tr("Close"));
    m_open->setText(tr("Open ticket"));
}

void NotificationsDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
    QDialog::changeEvent(event);
}

} // namespace helpdesk
