// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/panedrafts.h"

#include "ui/ticket/composer.h"
#include "ui/ticket/draftkeeper.h"

namespace helpdesk {

PaneDrafts::PaneDrafts(AsyncWorkspace& workspace, Composer& composer, QObject* parent)
    : QObject(parent)
    , m_composer(composer)
    , m_keeper(new DraftKeeper(workspace, this))
{
    connect(m_keeper, &DraftKeeper::countChanged, this, &PaneDrafts::countChanged);
    connect(m_keeper, &DraftKeeper::failed, this, &PaneDrafts::failed);
    connect(&m_composer, &Composer::draftChanged, this, &PaneDrafts::note);
    connect(&m_composer, &Composer::discarded, this, [this] {
        if (m_id.isValid())
            m_keeper->discard(m_id);
    });
}

void PaneDrafts::show(TicketId id, const std::optional<Draft>& stored, bool sending)
{
    m_id = id;
    m_paused = sending;
    // What was written in this window is newer than what may not have reached the workspace yet.
    const auto known = m_keeper->known(id);
    if (!known && stored)
        m_keeper->restore(id, *stored);
    m_composer.setDraft(known ? *known : stored.value_or(Draft{}));
}

void PaneDrafts::note()
{
    if (m_id.isValid() && !m_paused)
        m_keeper->note(m_id, m_composer.draft());
}

void PaneDrafts::save()
{
    note();
    m_keeper->flush();
}

void PaneDrafts::forget(TicketId id)
{
    m_keeper->forget(id);
    if (id == m_id)
        m_composer.setDraft({});
}

void PaneDrafts::startAnew()
{
    m_id = {};
    m_keeper->startAnew();
    m_composer.setDraft({});
}

int PaneDrafts::count() const
{
    return m_keeper->count();
}

} // namespace helpdesk
