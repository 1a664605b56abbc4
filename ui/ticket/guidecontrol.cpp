// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/guidecontrol.h"

#include "ui/ticket/articledialog.h"
#include "ui/ticket/guidepanel.h"

#include <algorithm>

namespace helpdesk {

GuideControl::GuideControl(AsyncWorkspace& workspace, GuidePanel& panel, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_panel(panel)
    , m_latest(this)
{
    m_panel.hide();
    connect(&m_panel, &GuidePanel::guideChosen, this, &GuideControl::choose);
    connect(&m_panel, &GuidePanel::answered, this, &GuideControl::answer);
    connect(&m_panel, &GuidePanel::articleAsked, this, &GuideControl::openArticle);
    connect(&workspace, &AsyncWorkspace::changed, this, [this](const std::vector<Change>& changes) {
        if (std::any_of(changes.begin(), changes.end(),
                        [](const Change& change) { return change.thing == ChangedThing::Guide; }))
            guidesChanged();
    });
}

void GuideControl::show(const Ticket& ticket)
{
    const auto inWork = ticket.state == TicketState::Diagnosing || ticket.state == TicketState::Resolving;
    if (m_ticket != ticket.id || !inWork)
        m_panel.hide();
    m_ticket = ticket.id;
    if (!inWork) {
        m_latest.drop(); // what was asked while it was in work would show it again
        return;
    }
    readGuides();
    m_resolving = ticket.state == TicketState::Resolving;
    read();
}

void GuideControl::read()
{
    m_latest.ask(
        m_workspace.diagnosis(m_ticket),
        [this](const GuidedDiagnosis& diagnosis) {
            m_panel.show(diagnosis);
            m_panel.setVisible(diagnosis.guide || !m_resolving); // whoever skipped the guide is not asked again
        },
        [this](const Error& error) {
            if (error.code != ErrorCode::Cancelled)
                Q_EMIT failed(error);
        });
}

void GuideControl::guidesChanged()
{
    m_guidesRead = false;
    if (m_panel.isHidden())
        return;
    readGuides();
    read(); // there may be a newer version of the one on show
}

void GuideControl::readGuides()
{
    if (m_guidesRead)
        return;
    m_guidesRead = true;
    onAnswer(
        this, m_workspace.guides(), [this](const std::vector<Guide>& guides) { m_panel.setGuides(guides); },
        [this](const Error& error) { Q_EMIT failed(error); });
}

void GuideControl::choose(const QString& guide)
{
    wait(m_workspace.chooseGuide(m_ticket, guide));
}

void GuideControl::answer(const GivenAnswer& given)
{
    wait(m_workspace.answerGuide(m_ticket, given));
}

// The change that follows reads the ticket anew, and the panel with it; the answer is shown at once.
void GuideControl::wait(const Answer<GuidedDiagnosis>& answer)
{
    m_panel.setBusy(true);
    onAnswer(
        this, answer,
        [this, ticket = m_ticket](const GuidedDiagnosis& diagnosis) {
            m_panel.setBusy(false);
            if (ticket == m_ticket)
                m_panel.show(diagnosis);
        },
        [this](const Error& error) {
            m_panel.setBusy(false);
            Q_EMIT failed(error);
        });
}

void GuideControl::openArticle(const QString& id)
{
    onAnswer(
        this, m_workspace.articles(),
        [this, id](const std::vector<Article>& articles) {
            const auto found = std::find_if(articles.begin(), articles.end(),
                                            [&id](const Article& article) { return article.id == id; });
            if (found != articles.end())
                (new ArticleDialog(*found, &m_panel))->open();
        },
        [this](const Error& error) { Q_EMIT failed(error); });
}

} // namespace helpdesk
