// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/panedrafts.h"

#include "ui/ticket/composer.h"
#include "ui/ticket/draftkeeper.h"
#include "ui/ticket/workflowpanel.h"

#include <QJsonArray>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kWords = "message"_L1;
    constexpr auto kFiles = "files"_L1;

    QHash<MessageKind, WaitingMessage> takeMessages(QJsonObject& forms)
    {
        QHash<MessageKind, WaitingMessage> messages;
        for (const auto kind : valuesOf<MessageKind>()) {
            const auto form = forms.take(QString(keyOf(kind))).toObject();
            if (form.isEmpty())
                continue;
            auto& message = messages[kind];
            message.words = form.value(kWords).toString();
            for (const auto& id : form.value(kFiles).toArray())
                message.files << AttachmentId(id.toInteger());
        }
        return messages;
    }

    QJsonObject formOf(const WaitingMessage& message)
    {
        QJsonObject form;
        if (!message.words.trimmed().isEmpty())
            form.insert(kWords, message.words);
        QJsonArray files;
        for (const auto id : message.files)
            files << id.value();
        if (!files.isEmpty())
            form.insert(kFiles, files);
        return form;
    }

} // namespace

PaneDrafts::PaneDrafts(AsyncWorkspace& workspace, Composer& composer, WorkflowPanel& workflow, QObject* parent)
    : QObject(parent)
    , m_composer(composer)
    , m_workflow(workflow)
    , m_keeper(new DraftKeeper(workspace, this))
{
    connect(m_keeper, &DraftKeeper::countChanged, this, &PaneDrafts::countChanged);
    connect(m_keeper, &DraftKeeper::unsavedChanged, this, &PaneDrafts::unsavedChanged);
    connect(m_keeper, &DraftKeeper::failed, this, &PaneDrafts::failed);
    connect(&m_composer, &Composer::draftChanged, this, &PaneDrafts::note);
    connect(&m_workflow, &WorkflowPanel::formsChanged, this, &PaneDrafts::note);
    connect(&m_composer, &Composer::discarded, this, &PaneDrafts::save);
    // A file is stored with the draft at once: whose it is must not be known later than that.
    connect(&m_composer, &Composer::kindChanged, this, &PaneDrafts::save);
}

void PaneDrafts::show(TicketId id, const std::optional<Draft>& stored, bool sending)
{
    m_id = id;
    m_paused = sending;
    // What was written in this window is newer than what may not have reached the workspace yet.
    const auto known = m_keeper->known(id);
    if (!known && stored)
        m_keeper->restore(id, *stored);
    auto draft = known ? *known : stored.value_or(Draft{});
    m_composer.setWaiting(takeMessages(draft.forms));
    m_composer.setDraft(draft);
    m_workflow.setForms(draft.forms);
}

void PaneDrafts::note()
{
    if (m_id.isValid() && !m_paused)
        m_keeper->note(m_id, draft());
}

Draft PaneDrafts::draft() const
{
    auto draft = m_composer.draft();
    draft.forms = m_workflow.forms();
    const auto waiting = m_composer.waiting();
    for (auto message = waiting.cbegin(); message != waiting.cend(); ++message)
        draft.forms.insert(QString(keyOf(message.key())), formOf(*message));
    return draft;
}

void PaneDrafts::save()
{
    note();
    m_keeper->flush();
}

void PaneDrafts::sent(TicketId id, const NewMessage& message)
{
    m_keeper->sent(id, message);
    if (id != m_id)
        return;
    // Who wrote a note goes on writing notes: the next words must not go to the customer by surprise.
    m_composer.clear(message.kind);
    m_paused = false;
    note();
}

void PaneDrafts::fired(TicketId id, Trigger trigger)
{
    m_keeper->fired(id, trigger);
    if (id == m_id)
        m_workflow.finish(trigger);
}

void PaneDrafts::discard(TicketId id)
{
    m_keeper->discard(id);
    if (id != m_id)
        return;
    m_composer.setWaiting({});
    m_composer.setDraft({});
    m_workflow.setForms({});
}

void PaneDrafts::forget()
{
    m_keeper->forget();
}

void PaneDrafts::startAnew()
{
    m_id = {};
    m_keeper->startAnew();
    m_composer.setWaiting({});
    m_composer.setDraft({});
    m_workflow.setForms({});
}

int PaneDrafts::count() const
{
    return m_keeper->count();
}

} // namespace helpdesk
