// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/statusline.h"

#include "ui/base/fittinglabels.h"
#include "ui/base/fittotext.h"
#include "ui/base/icons.h"
#include "ui/base/tokens.h"
#include "ui/policies/recomputing.h"
#include "ui/shell/actions.h"
#include "ui/shell/currentuser.h"
#include "ui/shell/statusbutton.h"
#include "ui/text/duetext.h"

#include <QAccessible>
#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QMenu>

namespace helpdesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

StatusLine::StatusLine(AsyncWorkspace& workspace, Actions& actions, QMenu& users, QWidget* parent)
    : QStatusBar(parent)
    , m_workspace(workspace)
    , m_saving(new ElidingLabel(this))
    , m_said(new ElidingLabel(this))
    , m_work(new StatusButton(this))
    , m_workMenu(new QMenu(this))
    , m_next(new StatusButton(this))
    , m_bell(new StatusButton(this))
    , m_drafts(new StatusButton(this))
    , m_user(new StatusButton(this))
    , m_countingDrafts(this)
    , m_findingNext(this)
{
    build(actions, users);
    wire();
    retranslate();
    fitToText(*this, [this](const QFontMetrics&) { fitParts(); });
    readDrafts();
    readNextDue();
}

void StatusLine::build(Actions& actions, QMenu& users)
{
    m_saving->setObjectName(u"statusSaving"_s);
    m_said->setObjectName(u"statusSaid"_s);
    m_next->setObjectName(u"statusNextDue"_s);
    m_drafts->setObjectName(u"statusDrafts"_s);
    m_user->setObjectName(u"statusUser"_s);
    m_drafts->setIcon(iconOf(Icon::Drafts, Tone::Muted));
    m_user->setIcon(iconOf(Icon::Mine, Tone::Muted));
    m_user->setMenu(&users);
    m_work->setObjectName(u"statusWork"_s);
    m_work->setIcon(iconOf(Icon::Refresh, Tone::Muted));
    m_work->setMenu(m_workMenu);
    m_workMenu->addAction(QString());
    m_work->hide();
    m_bell->setObjectName(u"statusNotifications"_s);
    m_next->hide();
    m_saving->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setSizeGripEnabled(false);
    addWidget(m_saving);
    addWidget(m_said, 1);
    addPermanentWidget(m_work);
    addPermanentWidget(m_next);
    addPermanentWidget(m_bell);
    addPermanentWidget(m_drafts);
    addPermanentWidget(m_user);
    connect(m_drafts, &QPushButton::clicked, actions.drafts, &QAction::trigger);
    connect(m_bell, &QPushButton::clicked, actions.notifications, &QAction::trigger);
}

void StatusLine::wire()
{
    m_forget.setSingleShot(true);
    m_forget.setInterval(8s);
    connect(&m_forget, &QTimer::timeout, this, [this] { m_said->clear(); });
    connect(&m_workspace, &AsyncWorkspace::savingChanged, this, &StatusLine::fitParts);
    connect(&m_workspace, &AsyncWorkspace::actorChanged, this, [this] {
        showUser();
        readDrafts();
        readNextDue();
    });
    connect(&m_workspace, &AsyncWorkspace::changed, this, &StatusLine::readDrafts);
    connect(&m_workspace, &AsyncWorkspace::savingChanged, this, [this](bool saving) {
        if (!saving) // drafts are no changes
            readDrafts();
    });
    connect(&m_workspace, &AsyncWorkspace::changed, this, &StatusLine::readNextDue);
    connect(&m_minute, &QTimer::timeout, this, &StatusLine::showNextDue);
    m_minute.start(1min);
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_nextDue)
            Q_EMIT ticketChosen(m_nextDue->id);
    });
}

void StatusLine::say(const QString& sentence)
{
    m_said->setText(sentence);
    QAccessibleEvent event(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    m_forget.start();
}

void StatusLine::setNotifications(int all, int unseen)
{
    m_notifications = all;
    m_unseen = unseen;
    sayNotifications();
    fitParts();
}

void StatusLine::sayNotifications()
{
    const auto whole = m_unseen > 0 ? tr("%1, %2", "notifications, those nobody looked at")
                                          .arg(tr("%n notification(s)", "", m_notifications), tr("%n new", "notifications", m_unseen))
                                    : tr("%n notification(s)", "", m_notifications);
    m_bell->setIcon(iconOf(Icon::Bell, m_unseen > 0 ? Tone::Warning : Tone::Muted));
    m_bell->setWords(m_notifications > 0 ? QString::number(m_notifications) : QString());
    m_bell->setAccessibleName(whole);
    m_bell->setToolTip(whole);
}

void StatusLine::watch(Recomputing& recomputing)
{
    m_recomputing = &recomputing;
    m_patience.setSingleShot(true);
    m_patience.setInterval(500ms);
    connect(&m_patience, &QTimer::timeout, this, &StatusLine::showWork);
    connect(&recomputing, &Recomputing::stateChanged, this, [this] {
        if (m_recomputing->isRunning())
            m_patience.start();
        else
            m_patience.stop();
        showWork();
    });
    connect(&recomputing, &Recomputing::progressed, this, &StatusLine::showWork);
    connect(m_workMenu->actions().front(), &QAction::triggered, this, [this] {
        if (m_recomputing->isRunning())
            m_recomputing->stop();
        else
            m_recomputing->start();
    });
    showWork();
}

void StatusLine::showWork()
{
    if (!m_recomputing)
        return;
    const bool running = m_recomputing->isRunning();
    const bool shown = running ? !m_patience.isActive() : m_recomputing->isStopped();
    m_workMenu->actions().front()->setText(running ? tr("Stop for now") : tr("Go on"));
    m_work->setVisible(shown);
    if (!shown) {
        fitParts();
        return;
    }
    const auto total = m_recomputing->total();
    const auto percent = total > 0 ? static_cast<int>(100LL * m_recomputing->done() / total) : 0;
    const auto whole = running ? tr("What is due is found anew: %1 %").arg(percent) : tr("What is due is not complete");
    m_work->setWords(running ? tr("%1 %", "work that is under way").arg(percent) : whole);
    m_work->setAccessibleName(whole);
    m_work->setToolTip(whole);
    fitParts();
}

void StatusLine::setUnsaved(bool unsaved)
{
    m_unsaved = unsaved;
    fitParts();
}

void StatusLine::readDrafts()
{
    m_countingDrafts.ask(m_workspace.draftCount(), [this](int count) {
        m_draftCount = count;
        m_drafts->setVisible(count > 0);
        fitParts();
    });
}

void StatusLine::readNextDue()
{
    m_findingNext.ask(m_workspace.nextDue(), [this](const std::optional<TicketRow>& next) {
        m_nextDue = next;
        showNextDue();
    });
}

void StatusLine::showNextDue()
{
    const bool isDue = m_nextDue && m_nextDue->dueAt && m_nextDue->dueClock;
    m_next->setVisible(isDue);
    if (!isDue)
        return;
    const TicketDue due{*m_nextDue->dueAt, *m_nextDue->dueClock};
    const auto now = m_workspace.clock().now();
    const bool late = isLate(due.at, now);
    m_next->setIcon(iconOf(late ? Icon::Late : Icon::Waiting, late ? Tone::Danger : Tone::Muted));
    const auto sentence = dueSentence(due, now, QLocale(), QTimeZone::systemTimeZone());
    const auto shortly = dueText(due.at, now, QLocale(), QTimeZone::systemTimeZone());
    m_nextWords = tr("#%1: %2", "what is due next").arg(QString::number(m_nextDue->number), sentence);
    m_nextShortly = tr("#%1: %2", "what is due next").arg(QString::number(m_nextDue->number), shortly);
    fitParts();
}

// Where not all of it has room, what is due next is told without its clock, then the workspace without its name, and then
// of the drafts their number alone.
void StatusLine::fitParts()
{
    sayNextDue(m_nextWords);
    saySaving(true);
    sayDrafts(true);
    if (!hasRoom())
        sayNextDue(m_nextShortly);
    if (!hasRoom())
        saySaving(false);
    if (!hasRoom())
        sayDrafts(false);
}

void StatusLine::sayDrafts(bool inWords)
{
    const auto whole = tr("%n draft(s)", "", m_draftCount);
    m_drafts->setWords(inWords ? whole : QString::number(m_draftCount));
    m_drafts->setAccessibleName(whole);
    m_drafts->setToolTip(whole);
}

bool StatusLine::hasRoom() const
{
    auto needed = spacing::huge + m_said->minimumSizeHint().width() + spacing::small;
    for (const auto* part : std::initializer_list<QWidget*>{m_saving, m_work, m_next, m_bell, m_drafts, m_user})
        needed += part->isHidden() ? 0 : part->sizeHint().width() + spacing::small;
    return needed <= width();
}

void StatusLine::sayNextDue(const QString& words)
{
    if (m_next->isHidden())
        return;
    m_next->setWords(words);
    m_next->setAccessibleName(m_nextWords);
    m_next->setToolTip(m_nextWords + u'\n' + m_nextDue->title);
}

void StatusLine::saySaving(bool withName)
{
    const auto name = QFileInfo(m_workspace.path()).completeBaseName();
    const auto saving = m_unsaved || m_workspace.isSaving();
    const auto whole = saving ? tr("%1 – saving...").arg(name) : tr("%1 – everything is saved").arg(name);
    m_saving->setText(withName ? whole : saving ? tr("Saving...") : tr("Saved", "everything is"));
    m_saving->setAccessibleName(whole);
    m_saving->setToolTip(QDir::toNativeSeparators(m_workspace.path()));
}

void StatusLine::showUser()
{
    const auto& actor = m_workspace.actor();
    const auto whole = nameAndRole(actor.name, actor.role);
    m_user->setWords(actor.name);
    m_user->setAccessibleName(whole);
    m_user->setToolTip(tr("Who works here") + u'\n' + whole);
}

void StatusLine::retranslate()
{
    showUser();
    m_drafts->setVisible(m_draftCount > 0);
    showNextDue();
    sayNotifications();
    showWork();
    fitParts();
}

void StatusLine::resizeEvent(QResizeEvent* event)
{
    QStatusBar::resizeEvent(event);
    fitParts();
}

void StatusLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QStatusBar::changeEvent(event);
}

} // namespace helpdesk
