// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/ticketenums.h"

#include <QWidget>

namespace helpdesk {

/// "Receive > Diagnose > Resolve / Escalate > Close" with the present step marked: by weight and a line, not
/// by colour alone.
class WorkflowSteps : public QWidget {
    Q_OBJECT

public:
    explicit WorkflowSteps(QWidget* parent = nullptr);

    void setState(TicketState state);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Step {
        QString text;
        bool current;
        bool done;
    };
    QList<Step> steps() const;
    /// "Step 2 of 5: Diagnose", for a place too narrow for all.
    QString shortText() const;

    TicketState m_state = TicketState::New;
};

} // namespace helpdesk
