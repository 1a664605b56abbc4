// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "ui/base/answers.h"

namespace helpdesk {

class GuidePanel;

/// Brings the diagnosis of the ticket on show into its panel, and the agent's answers to the workspace.
class GuideControl : public QObject {
    Q_OBJECT

public:
    GuideControl(AsyncWorkspace& workspace, GuidePanel& panel, QObject* parent);

    /// A ticket that is being diagnosed or resolved has its guide in sight; others keep it in their history.
    void show(const Ticket& ticket);

Q_SIGNALS:
    void failed(const helpdesk::Error& error);

private:
    void read();
    void guidesChanged();
    void readGuides();
    void choose(const QString& guide);
    void answer(const GivenAnswer& given);
    void wait(const Answer<GuidedDiagnosis>& answer);
    void openArticle(const QString& id);

    AsyncWorkspace& m_workspace;
    GuidePanel& m_panel;
    TicketId m_ticket;
    bool m_guidesRead = false;
    bool m_resolving = false;
    Latest m_latest;
};

} // namespace helpdesk
