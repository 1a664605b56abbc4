// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/attachments/draftfiles.h"

#include "ui/attachments/clipboardpicture.h"
#include "ui/attachments/filebutton.h"
#include "ui/attachments/fileactions.h"
#include "ui/attachments/harquestion.h"
#include "ui/base/answers.h"
#include "ui/base/flowlayout.h"
#include "ui/base/icons.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/lateprogress.h"
#include "ui/base/taborder.h"
#include "ui/base/tokens.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/filetext.h"

#include <QEvent>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kLetters = 32; // of a name

} // namespace

DraftFiles::DraftFiles(AsyncWorkspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_calls(workspace)
    , m_actions(new FileActions(workspace, *this))
    , m_message(new InlineMessage(this))
    , m_question(new HarQuestion(this))
    , m_progress(new LateProgress(this))
    , m_stop(new QToolButton(this))
    , m_line(new QWidget(this))
    , m_buttons(new FlowLayout(m_line))
{
    setObjectName(u"draftFiles"_s);
    auto* progress = new QHBoxLayout;
    progress->addWidget(m_progress, 1);
    progress->addWidget(m_stop);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(spacing::tiny);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tiny);
    layout->addWidget(m_message);
    layout->addWidget(m_question);
    layout->addLayout(progress);
    layout->addWidget(m_line);
    m_stop->setObjectName(u"fileStop"_s);
    m_stop->hide();
    connect(m_stop, &QToolButton::clicked, this, [this] { m_running.cancel(); });
    connect(m_question, &HarQuestion::stripChosen, this, [this] {
        m_question->hide();
        Q_EMIT changed();
        Q_EMIT answered();
        prepare(m_job, Stripping::Strip);
    });
    connect(m_question, &HarQuestion::keepChosen, this, [this](const PreparedFile& file) {
        m_question->hide();
        Q_EMIT changed();
        Q_EMIT answered();
        store(file);
    });
    connect(m_message, &InlineMessage::dismissed, this, &DraftFiles::changed);
    connect(m_question, &HarQuestion::cancelled, this, [this] {
        finish();
        Q_EMIT answered();
    });
    connect(m_actions, &FileActions::failed, this, [this](const Error& error) {
        m_message->say(InlineMessage::Kind::Error, sentence(error));
    });
    connect(m_actions, &FileActions::refused, this, [this](const QString& text) {
        m_message->say(InlineMessage::Kind::Warning, text);
    });
    connect(m_actions, &FileActions::changed, this, [this](const Attachment& file) {
        std::replace_if(m_files.begin(), m_files.end(), [&file](const Attachment& one) { return one.id == file.id; }, file);
        rebuild();
        Q_EMIT changed();
    });
    connect(m_actions, &FileActions::removed, this, [this](const Attachment& file) {
        std::erase_if(m_files, [&file](const Attachment& one) { return one.id == file.id; });
        rebuild();
        Q_EMIT changed();
    });
    retranslate();
    rebuild();
}

void DraftFiles::show(TicketId ticket, const std::vector<Attachment>& files)
{
    if (m_ticket != ticket)
        leave();
    m_ticket = ticket;
    m_files = files;
    rebuild();
    Q_EMIT changed();
}

void DraftFiles::changeKind(MessageKind kind)
{
    if (kind == m_kind)
        return;
    for (const auto& file : files())
        m_ofOthers.insert(file.id, m_kind);
    m_kind = kind;
    m_ofOthers.removeIf([kind](auto other) { return other.value() == kind; });
    m_message->dismiss();
    rebuild();
    Q_EMIT changed();
}

QHash<MessageKind, QList<AttachmentId>> DraftFiles::waiting() const
{
    QHash<MessageKind, QList<AttachmentId>> byKind;
    for (const auto& file : m_files) {
        if (const auto other = m_ofOthers.constFind(file.id); other != m_ofOthers.cend())
            byKind[*other] << file.id;
    }
    return byKind;
}

void DraftFiles::setWaiting(const QHash<MessageKind, QList<AttachmentId>>& files)
{
    m_ofOthers.clear();
    for (auto kind = files.cbegin(); kind != files.cend(); ++kind) {
        for (const auto id : kind.value())
            m_ofOthers.insert(id, kind.key());
    }
    rebuild();
    Q_EMIT changed();
}

std::vector<Attachment> DraftFiles::files() const
{
    std::vector<Attachment> shown;
    std::ranges::copy_if(m_files, std::back_inserter(shown),
                         [this](const Attachment& file) { return !m_ofOthers.contains(file.id); });
    return shown;
}

void DraftFiles::warn(const QString& sentence)
{
    m_message->say(InlineMessage::Kind::Warning, sentence);
    Q_EMIT changed();
}

// What waits or is asked about is let go: it lies where it was. What is being stored goes on.
void DraftFiles::leave()
{
    m_ticket = {};
    m_files.clear();
    m_ofOthers.clear();
    m_waiting.clear();
    m_message->dismiss();
    if (m_question->isVisible()) {
        m_question->hide();
        finish();
    }
    rebuild();
}

void DraftFiles::forget(TicketId ticket)
{
    if (ticket != m_ticket)
        return;
    m_files.clear();
    m_ofOthers.clear();
    m_message->dismiss();
    rebuild();
    Q_EMIT changed();
}

void DraftFiles::sent(TicketId ticket)
{
    if (ticket != m_ticket)
        return;
    std::erase_if(m_files, [this](const Attachment& file) { return !m_ofOthers.contains(file.id); });
    m_message->dismiss();
    rebuild();
    Q_EMIT changed();
}

void DraftFiles::removeAll()
{
    m_waiting.clear();
    m_message->dismiss();
    if (m_question->isVisible())
        finish();
    for (const auto& file : files())
        onAnswer(this, m_calls.remove(file.id), [] {}, [this](const Error& error) { giveUp(error); });
    std::erase_if(m_files, [this](const Attachment& file) { return !m_ofOthers.contains(file.id); });
    rebuild();
    Q_EMIT changed();
}

void DraftFiles::orderAfter(QWidget& before)
{
    auto* last = &before;
    for (auto* button : findChildren<QAbstractButton*>()) {
        setTabOrderBehind(*last, *button);
        last = button;
    }
}

bool DraftFiles::isAsking() const
{
    return !m_question->isHidden();
}

bool DraftFiles::hasWords() const
{
    return !m_message->isHidden();
}

void DraftFiles::add(const QStringList& paths)
{
    for (const auto& path : paths)
        begin({m_ticket, m_kind, path, {}});
}

void DraftFiles::add(const QImage& picture)
{
    begin({m_ticket, m_kind, {}, picture});
}

void DraftFiles::begin(Job job)
{
    if (!m_ticket.isValid())
        return;
    m_message->dismiss();
    m_waiting.push_back(std::move(job));
    if (!m_busy)
        next();
}

void DraftFiles::next()
{
    if (m_waiting.empty()) {
        setBusy(false);
        return;
    }
    m_job = std::move(m_waiting.front());
    m_waiting.pop_front();
    setBusy(true);
    prepare(m_job, Stripping::Keep);
}

void DraftFiles::prepare(const Job& job, Stripping stripping)
{
    const auto preparing = job.picture.isNull() ? m_calls.prepare(job.path, stripping) : preparedPicture(job.picture);
    m_running = QFuture<void>(preparing);
    m_progress->begin();
    m_stop->setVisible(false);
    onAnswer(
        this, preparing,
        [this](int done, int total) {
            m_progress->report(done, total);
            m_stop->setVisible(m_progress->isVisible());
        },
        [this](const PreparedFile& file) { prepared(file); }, [this](const Error& error) { giveUp(error); });
}

void DraftFiles::prepared(const PreparedFile& file)
{
    m_progress->end();
    m_stop->hide();
    if (m_job.ticket != m_ticket) { // left meanwhile
        finish();
        return;
    }
    if (file.secrets == SecretKind::Har && !file.stripped)
        ask(file);
    else
        store(file);
}

void DraftFiles::ask(const PreparedFile& file)
{
    m_question->ask(file);
    Q_EMIT changed();
}

void DraftFiles::store(const PreparedFile& file)
{
    const auto storing = m_calls.addToDraft(m_job.ticket, m_job.kind, file);
    m_running = QFuture<void>(storing);
    m_progress->begin();
    onAnswer(
        this, storing,
        [this](int done, int total) {
            m_progress->report(done, total);
            m_stop->setVisible(m_progress->isVisible());
        },
        [this, file](const Attachment& added) {
            stored(added);
            tell(file);
            finish();
        },
        [this](const Error& error) { giveUp(error); });
}

void DraftFiles::stored(const Attachment& file)
{
    if (file.ticket != m_ticket)
        return;
    m_files.push_back(file);
    if (m_job.kind != m_kind) // changed while the file was on its way
        m_ofOthers.insert(file.id, m_job.kind);
    rebuild();
    Q_EMIT changed();
}

// A word about a file that was changed or marked without being asked for.
void DraftFiles::tell(const PreparedFile& file)
{
    if (m_job.ticket != m_ticket)
        return;
    if (file.stripped) {
        const auto taken = findingsText(*file.har);
        m_message->say(InlineMessage::Kind::Success,
                       taken.isEmpty() ? tr("%1 is attached. There was nothing known to take out; look it through yourself.").arg(file.name)
                                       : tr("%1 is attached. Taken out: %2.").arg(file.name, taken));
    } else if (file.secrets && file.secrets != SecretKind::Har) {
        m_message->say(InlineMessage::Kind::Warning,
                       tr("%1 is attached and marked as sensitive. %2").arg(file.name, secretSentence(*file.secrets)));
    }
}

void DraftFiles::finish()
{
    m_question->hide();
    m_progress->end();
    m_stop->hide();
    m_job = {};
    next();
    Q_EMIT changed();
}

void DraftFiles::giveUp(const Error& error)
{
    if (error.code != ErrorCode::Cancelled)
        m_message->say(InlineMessage::Kind::Error, sentence(error));
    if (m_busy)
        finish();
}

void DraftFiles::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    Q_EMIT changed();
}

void DraftFiles::rebuild()
{
    QWidget* focused = nullptr;
    while (auto* item = m_buttons->takeAt(0)) {
        if (auto* widget = item->widget()) {
            if (widget->hasFocus())
                focused = widget;
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    QWidget* last = m_stop;
    const auto shown = files();
    for (const auto& file : shown) {
        auto* button = new FileButton(file, kLetters, FileButton::Lines::One, m_line);
        connect(button, &FileButton::menuAsked, this, [this](const Attachment& of, const QPoint& place) {
            m_actions->menu(of, files())->popup(place);
        });
        connect(button, &FileButton::removalAsked, m_actions, &FileActions::remove);
        m_buttons->addWidget(button);
        setTabOrderBehind(*last, *button);
        last = button;
        button->show();
    }
    m_line->setVisible(!shown.empty());
    m_line->setAccessibleName(tr("Files of this message"));
    if (focused && last != m_stop)
        last->setFocus(Qt::OtherFocusReason);
}

void DraftFiles::retranslate()
{
    m_stop->setIcon(iconOf(Icon::Close));
    m_stop->setToolTip(tr("Stop"));
    m_stop->setAccessibleName(tr("Stop attaching the file"));
    m_progress->setAccessibleName(tr("Progress of attaching"));
    m_line->setAccessibleName(tr("Files of this message"));
}

void DraftFiles::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
